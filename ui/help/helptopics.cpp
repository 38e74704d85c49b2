#include "ui/help/helptopics.h"

#include "models/nameorder.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace airside {

QList<HelpSource> pageSources()
{
    using Kind = HelpTopic::Kind;
    return {
        {"users", Kind::Page, QT_TRANSLATE_NOOP("Help", "Users"),
         {QT_TRANSLATE_NOOP("Help", "Every [[user|user]] of the instances in [[scope|scope]], with roles, state, failed sign-ins and the last sign-in. One row is one account on one [[instance|instance]]; the same [[person|person]] may have several."),
          QT_TRANSLATE_NOOP("Help", "Select a row to see the details at the side: what the user may do in the end, and through which [[role|role]] each [[permission|permission]] comes. Select several rows to see what they have in common and to give or take a role for all of them. Ctrl+P shows the [[person|person]] and their other accounts."),
          QT_TRANSLATE_NOOP("Help", "\u201cLock out\u2026\u201d (Ctrl+Del) suspends, deactivates or deletes the selected accounts, and says first what each does on their servers, and what is not known. \u201cRestore roles\u201d and \u201cReactivate\u201d lead back."),
          QT_TRANSLATE_NOOP("Help", "Nothing is sent from here. Every edit becomes a staged [[change|change]]; the bar at the foot of the window counts them and opens the [[review|review]]."),
          QT_TRANSLATE_NOOP("Help", "Type words into the filter, or conditions such as role:Admin or active:yes; Ctrl+Space shows what can be asked. Only rows that fit everything are shown.")}},
        {"people", Kind::Page, QT_TRANSLATE_NOOP("Help", "People"),
         {QT_TRANSLATE_NOOP("Help", "Every [[person|person]] who has an account on the instances in [[scope|scope]], one row each, with a column for each [[instance|instance]]: the roles there, \u201cinactive\u201d where the account cannot sign in, nothing where there is none."),
          QT_TRANSLATE_NOOP("Help", "Accounts are joined by their e-mail, unless it is empty, made up by Airflow, or shared by several accounts of one instance. Select a row to see the accounts, why they are joined, and what the person can do on each instance."),
          QT_TRANSLATE_NOOP("Help", "\u201cLink with\u2026\u201d says that another account is the same person, \u201cUnlink\u201d that an account is somebody else. This wins over e-mails, is kept on this computer and never sent to an Airflow. Ctrl+Z undoes it."),
          QT_TRANSLATE_NOOP("Help", "A warning marks very different names under one e-mail, and names that look like another person's. The page shows what the servers have; what is staged counts once it is applied.")}},
        {"roles", Kind::Page, QT_TRANSLATE_NOOP("Help", "Roles"),
         {QT_TRANSLATE_NOOP("Help", "Every [[role|role]] of the instances in [[scope|scope]]: who holds it, how many permissions it has, whether it makes [[privileged|privileged]], and which DAGs it reaches ([[dagscope|its DAG scope]])."),
          QT_TRANSLATE_NOOP("Help", "Enter opens the matrix of a role: a row for each resource, a column for each action. Move with the arrow keys; the space bar grants or revokes. The line below the matrix says what the cell allows."),
          QT_TRANSLATE_NOOP("Help", "A [[builtin|built-in role]] is made again by Airflow when a server starts, so an edit of one may not last. Clone it and edit the clone."),
          QT_TRANSLATE_NOOP("Help", "Some servers cannot take permissions away over their API. Airside says so before you apply, and reads every role back afterwards.")}},
        {"permissions", Kind::Page, QT_TRANSLATE_NOOP("Help", "Permissions"),
         {QT_TRANSLATE_NOOP("Help", "Every [[permission|permission]] that a server knows, one row for each [[instance|instance]]: what it lets people do, the roles that hold it, and how many users that makes. Each user is counted once, however many of their roles give it."),
          QT_TRANSLATE_NOOP("Help", "Select a row to see the roles and the users at the side. From there a role opens in its matrix, and its users open on the page [[users]]."),
          QT_TRANSLATE_NOOP("Help", "The page shows what the servers have. What is staged counts once it is applied. When a list was not read whole, the line at the foot says so: see [[complete|complete]]."),
          QT_TRANSLATE_NOOP("Help", "Sort by \u201cPrivileged\u201d to see first what leads to Admin: see [[privileged|privileged]]. Filter by conditions such as action:can_edit, role:Op or people>10.")}},
        {"instances", Kind::Page, QT_TRANSLATE_NOOP("Help", "Instances"),
         {QT_TRANSLATE_NOOP("Help", "The Airflows that you set up here: their address, how Airside signs in, when they were last read and what went wrong. An [[instance|instance]] can be marked as production or as [[readonly|read-only]]."),
          QT_TRANSLATE_NOOP("Help", "Trying the connection tells what the server can do and what your account may see, before anything is saved. Secrets go to the keychain of your desktop and nowhere else."),
          QT_TRANSLATE_NOOP("Help", "Signing out ends the sign-in on the server and checks that it has ended."),
          QT_TRANSLATE_NOOP("Help", "With many instances, filter by conditions such as state:failed, environment:production or read>1d. The table is not bounded by the [[scope|scope]].")}},
        {"reviews", Kind::Page, QT_TRANSLATE_NOOP("Help", "Reviews"),
         {QT_TRANSLATE_NOOP("Help", "An access review freezes who has which [[role|role]] on which [[instance|instance]], and has somebody decide each grant. “New review…” shows how many grants it would freeze before it is made. Only instances whose lists are [[complete|complete]] can be reviewed. What is left out is listed with its reason."),
          QT_TRANSLATE_NOOP("Help", "Enter opens a campaign. Single keys decide about the selected grants: K keeps, R revokes, C gives another role in its place, E keeps until a date, D gives it to the fallback reviewer, U takes the decision back. The next open item follows at once; N goes there without deciding, Backspace back to the campaigns. P goes person by person, with all grants of one. Several at once need a reason."),
          QT_TRANSLATE_NOOP("Help", "The side panel shows what helps to decide: findings, such as why the role is [[privileged|privileged]], the decision of the last time, how many colleagues hold the role (of the same manager where that is known, else with the same other roles, else all), what it allows, and everything on record. “You decide as” is the name that the campaign has for you; it stands beside each decision with the account of this computer. When somebody else decided meanwhile, that is shown and nothing of yours is lost unseen."),
          QT_TRANSLATE_NOOP("Help", "F shows how the campaign stands in figures; Enter or a click on one shows its items. What looks like clicking through is marked. “Review this…” on the pages [[users]], [[roles]] and [[history]] makes a small review of just what is selected. Of items that wait for you in a review that ends soon you are reminded once a day, unless the [[settings]] say otherwise."),
          QT_TRANSLATE_NOOP("Help", "Deciding writes nothing to an Airflow. “Carry out…” stages what was revoked and changed as one [[plan|plan]], to be [[review|reviewed and applied]]; what became of each item is put on record. “Sign off…” reads the instances once more and ends the review. “Sheets and evidence” has sheets for reviewers without the program, the report, and the pack for an auditor.")}},
        {"journal", Kind::Page, QT_TRANSLATE_NOOP("Help", "Journal"),
         {QT_TRANSLATE_NOOP("Help", "Every write that was sent from this computer, here or by airsidectl, newest first: written down before it is sent, with its outcome after. Entries are only ever added, each with a digest of the one before it; secrets are never in it. A write without an outcome is open: it is under way, or the program ended in the middle."),
          QT_TRANSLATE_NOOP("Help", "Select a row to see what was there before and after, what became of it, who sent it, when, why, and which guards were overridden. Filter by conditions such as kind:delete, by:ada, state:open or since<7d."),
          QT_TRANSLATE_NOOP("Help", "“Undo…” stages the [[change|change]] back to what was there before, or everything that was applied together; see [[review|review]]. What cannot be restored, such as a password, is said first. What somebody changed since is a conflict and stays."),
          QT_TRANSLATE_NOOP("Help", "“Verify” checks the digests. Consistent: nobody changed, removed, re-ordered or cut an entry, unless everything after it was made anew. Anchored up to entry n: the [[keychain|keychain]] knows its digest. Who can write both can make up all of it.")}},
        {"history", Kind::Page, QT_TRANSLATE_NOOP("Help", "History"),
         {QT_TRANSLATE_NOOP("Help", "Every complete reading of an [[instance|instance]] is kept as a [[snapshot|snapshot]], as long as the [[settings]] say. No server is asked here, so the page works without a network."),
          QT_TRANSLATE_NOOP("Help", "Choose one reading in the time line: every user and role as it was. Choose two of the same instance, with Ctrl+click: what differs. “Made here”: the [[journal|journal]] has the change that did it. “Elsewhere”: somebody used Airflow's own pages or another program. “Unknown”: the journal cannot be read."),
          QT_TRANSLATE_NOOP("Help", "Ctrl+H on a user or a role, here and on the pages [[users]], [[roles]] and [[journal]], shows everything that was ever seen to change of it. A change came about between two readings; when exactly, only the journal knows of what was made here.")}},
        {"settings", Kind::Page, QT_TRANSLATE_NOOP("Help", "Settings"),
         {QT_TRANSLATE_NOOP("Help", "How Airside looks, how often it reads by itself, how long it keeps what was read, how it reaches the instances, when it locks. Each setting applies as soon as it is chosen, the language when Airside starts the next time."),
          QT_TRANSLATE_NOOP("Help", "At the foot stands what the [[keychain|keychain]] holds for each [[instance|instance]]: the secret that you gave, and the sign-in that the server issued. A sign-in can be ended, and a secret forgotten, without removing the instance."),
          QT_TRANSLATE_NOOP("Help", "About covering the window see [[lock|locking]].")}},
        {"tables", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Filtering, sorting, copying"),
         {QT_TRANSLATE_NOOP("Help", "All tables work alike. Click a heading to sort, again to turn the order; right-click it to choose columns. Shift+click on another heading sorts by it within the first; a number beside its arrow says its place. By keyboard, Alt+Up and Alt+Down sort by the current column, with Shift within the others."),
          QT_TRANSLATE_NOOP("Help", "Enter opens the row, Home and End go to the first and the last one, Ctrl+A selects all. Ctrl+C copies the selected rows as CSV, with a line of headings; their menu also copies JSON and Markdown. Export writes the whole table as it is shown, or the access-review sheet."),
          QT_TRANSLATE_NOOP("Help", "After a refresh, rows that are other on the server than before have a bar at their beginning for a moment, new ones a longer one, and the line at the foot counts them. Point at a row to see what changed."),
          QT_TRANSLATE_NOOP("Help", "Escape empties the filter, then folds the side panel away. Alt+Left goes back to what was shown before, Alt+Right on again. The line at the foot says how many rows are shown of how many, when they were read and whether they are [[complete|complete]].")}},
        {"palette", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Going anywhere by typing"),
         {QT_TRANSLATE_NOOP("Help", "Ctrl+K opens one field over everything: what can be done now, the pages, and the roles, people and instances in [[scope|scope]]. Type the beginning of a word, or of several; the arrow keys choose, Enter goes there, Escape leaves."),
          QT_TRANSLATE_NOOP("Help", "What begins with your words comes first, then what holds them, then what only has their letters in this order.")}},
        {"review", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Reviewing and applying changes"),
         {QT_TRANSLATE_NOOP("Help", "The review shows the [[plan|plan]]: each staged [[change|change]] with what it was and what it becomes, and how risky it is. It is checked on fresh data first, so that nothing is overwritten that somebody else did meanwhile."),
          QT_TRANSLATE_NOOP("Help", "Applying sends one change after another. Each is written to the [[journal|journal]] before it is sent, and read back from the server afterwards: “done” means seen on the server."),
          QT_TRANSLATE_NOOP("Help", "Guards refuse what would lock you out: taking your own way to administer access, or the last one who can."),
          QT_TRANSLATE_NOOP("Help", "Other guards ask for your word: protected accounts and roles, built-in roles, what newly leads to Admin, very many changes at once. Tick what the review names, give a reason and check again; guard and reason go into the [[journal|journal]]. The [[settings]] hold the list and the limits. See also [[applying|pausing, receipts and plan files]].")}},
        {"applying", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Pausing, receipts and plan files"),
         {QT_TRANSLATE_NOOP("Help", "Before applying, each change says which way it takes: by the REST API, by Airflow's own form, or refused with the lines to run on the server. Who would gain abilities comes first."),
          QT_TRANSLATE_NOOP("Help", "Pause sends nothing new until you continue and lets what is on its way finish; Stop works then too. Afterwards the receipt can be saved, as PDF to be read or as JSON to be worked with."),
          QT_TRANSLATE_NOOP("Help", "“Save as plan file” writes what is staged, without typed passwords, for another person to look at and apply. Ctrl+O or dropping the file on the window opens one: what moved on since on the servers and what is left out are shown, and nothing is staged until you say so.")}},
        {"proposals", Kind::Subject, QT_TRANSLATE_NOOP("Help", "What programs propose"),
         {QT_TRANSLATE_NOOP("Help", "A program, such as an assistant, that speaks to airsidectl mcp or serve api changes nothing by itself: it proposes, and a line above the pages says that something waits. “Proposals of programs…” in the palette (Ctrl+K) opens the list too. A name marked as not verified is what the program calls itself; a token of serve api is verified."),
          QT_TRANSLATE_NOOP("Help", "Look at a proposal as at a [[applying|plan file]]: what moved on since is shown, and nothing is staged until you say so. Applying it in the [[review|review]], with your own sign-in, approves it. To refuse it, give a reason. Both are in the [[journal|journal]], beside every call of the program.")}},
        {"lock", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Locking the window"),
         {QT_TRANSLATE_NOOP("Help", "A locked window shows nothing of the data. All sign-ins are ended on their servers, passwords that were typed or copied are wiped. Every staged [[change|change]] stays, and so does a half-filled form."),
          QT_TRANSLATE_NOOP("Help", "It locks when nobody uses it for a while and together with the desktop, as the [[settings]] say. What is being applied is not cut off: nothing new is sent, what is on its way is awaited, and the rest stays staged."),
          QT_TRANSLATE_NOOP("Help", "Unlocking asks the [[keychain|keychain]] and signs in again. When the keychain is open, anybody at your unlocked desktop can unlock the window: lock the desktop when you leave it.")}},
        {"scope", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Scope"),
         {QT_TRANSLATE_NOOP("Help", "Which instances the pages show. It is chosen at the top of the sidebar (Alt+0): all, one, or several, which are ticked with the space bar or a click. When it is production only, the window has a frame and the word PRODUCTION.")}},
    };
}

namespace {

QString helpText(const char *source)
{
    return QCoreApplication::translate("Help", source);
}

} // namespace

QList<HelpTopic> helpTopics()
{
    QList<HelpTopic> topics;
    for (const HelpSource &source : pageSources() + glossarySources()) {
        HelpTopic topic{QString::fromLatin1(source.id), source.kind, helpText(source.title), {}};
        for (const char *paragraph : source.paragraphs) {
            if (paragraph)
                topic.paragraphs += helpText(paragraph);
        }
        topics += topic;
    }
    const QCollator collator = nameCollator();
    std::ranges::stable_sort(topics, [&collator](const HelpTopic &a, const HelpTopic &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.kind == HelpTopic::Kind::Word && collator.compare(a.title, b.title) < 0;
    });
    return topics;
}

} // namespace airside
