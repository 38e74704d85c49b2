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
          QT_TRANSLATE_NOOP("Help", "Select a row to see the details at the side: what the user may do in the end, and through which [[role|role]] each [[permission|permission]] comes. Select several rows to give or take a role for all of them."),
          QT_TRANSLATE_NOOP("Help", "Nothing is sent from here. Every edit becomes a staged [[change|change]]; the bar at the foot of the window counts them and opens the [[review|review]]."),
          QT_TRANSLATE_NOOP("Help", "Type words into the filter, or conditions such as role:Admin or active:yes; the Down key shows what can be asked. Only rows that fit everything are shown.")}},
        {"roles", Kind::Page, QT_TRANSLATE_NOOP("Help", "Roles"),
         {QT_TRANSLATE_NOOP("Help", "Every [[role|role]] of the instances in [[scope|scope]]: who holds it, how many permissions it has, whether it makes [[privileged|privileged]], and which DAGs it reaches ([[dagscope|its DAG scope]])."),
          QT_TRANSLATE_NOOP("Help", "Enter opens the matrix of a role: a row for each resource, a column for each action. Move with the arrow keys; the space bar grants or revokes. The line below the matrix says what the cell allows."),
          QT_TRANSLATE_NOOP("Help", "A [[builtin|built-in role]] is made again by Airflow when a server starts, so an edit of one may not last. Clone it and edit the clone."),
          QT_TRANSLATE_NOOP("Help", "Some servers cannot take permissions away over their API. Airside says so before you apply, and reads every role back afterwards.")}},
        {"permissions", Kind::Page, QT_TRANSLATE_NOOP("Help", "Permissions"),
         {QT_TRANSLATE_NOOP("Help", "Every [[permission|permission]] that a server knows, one row for each [[instance|instance]]: what it lets people do, the roles that hold it, and how many users that makes. Each user is counted once, however many of their roles give it."),
          QT_TRANSLATE_NOOP("Help", "Select a row to see the roles and the users at the side. From there a role opens in its matrix, and its users open on the page [[users]]."),
          QT_TRANSLATE_NOOP("Help", "The page shows what the servers have. What is staged counts once it is applied. When a list was not read whole, the line at the foot says so: see [[complete|complete]]."),
          QT_TRANSLATE_NOOP("Help", "Sort by \u201cPrivileged\u201d to see first what leads to Admin: see [[privileged|privileged]].")}},
        {"instances", Kind::Page, QT_TRANSLATE_NOOP("Help", "Instances"),
         {QT_TRANSLATE_NOOP("Help", "The Airflows that you set up here: their address, how Airside signs in, when they were last read and what went wrong. An [[instance|instance]] can be marked as production or as [[readonly|read-only]]."),
          QT_TRANSLATE_NOOP("Help", "Trying the connection tells what the server can do and what your account may see, before anything is saved. Secrets go to the keychain of your desktop and nowhere else."),
          QT_TRANSLATE_NOOP("Help", "Signing out ends the sign-in on the server and checks that it has ended.")}},
        {"tables", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Filtering, sorting, copying"),
         {QT_TRANSLATE_NOOP("Help", "All tables work alike. Click a heading to sort, again to turn the order; right-click it to choose columns. Enter opens the row, Home and End go to the first and the last one, Ctrl+A selects all."),
          QT_TRANSLATE_NOOP("Help", "Ctrl+C copies the selected rows as CSV, with a line of headings. Export writes the whole table as it is shown, or the access-review sheet."),
          QT_TRANSLATE_NOOP("Help", "Escape empties the filter, then folds the side panel away. The line at the foot says how many rows are shown of how many, when they were read and whether they are [[complete|complete]].")}},
        {"palette", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Going anywhere by typing"),
         {QT_TRANSLATE_NOOP("Help", "Ctrl+K opens one field over everything: what can be done now, the pages, and the roles, people and instances in [[scope|scope]]. Type the beginning of a word, or of several; the arrow keys choose, Enter goes there, Escape leaves."),
          QT_TRANSLATE_NOOP("Help", "What begins with your words comes first, then what holds them, then what only has their letters in this order.")}},
        {"review", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Reviewing and applying changes"),
         {QT_TRANSLATE_NOOP("Help", "The review shows the [[plan|plan]]: each staged [[change|change]] with what it was and what it becomes, and how risky it is. It is checked on fresh data first, so that nothing is overwritten that somebody else did meanwhile."),
          QT_TRANSLATE_NOOP("Help", "Applying sends one change after another. Each is written to the [[journal|journal]] before it is sent, and read back from the server afterwards: “done” means seen on the server."),
          QT_TRANSLATE_NOOP("Help", "Guards refuse what would lock you out: taking your own way to administer access, or the last one who can.")}},
        {"scope", Kind::Subject, QT_TRANSLATE_NOOP("Help", "Scope"),
         {QT_TRANSLATE_NOOP("Help", "Which instances the pages show. It is chosen at the top of the sidebar: all, one, or several. When it is production only, the window has a frame and the word PRODUCTION.")}},
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
