#include "ui/help/helptopics.h"

#include <QCoreApplication>

namespace airside {

QList<HelpSource> glossarySources()
{
    constexpr auto word = HelpTopic::Kind::Word;
    return {
        {"instance", word, QT_TRANSLATE_NOOP("Help", "Instance"),
         {QT_TRANSLATE_NOOP("Help", "One Airflow, with its own users and roles. Set up on the page [[instances]].")}},
        {"user", word, QT_TRANSLATE_NOOP("Help", "User"),
         {QT_TRANSLATE_NOOP("Help", "An account on one [[instance|instance]]. An account that was deleted and made again under the same name is another one. See the page [[users]].")}},
        {"person", word, QT_TRANSLATE_NOOP("Help", "Person"),
         {QT_TRANSLATE_NOOP("Help", "Somebody who may have an account, a [[user|user]], on several instances. Accounts are one person by their e-mail, or because somebody linked them by hand; one that was unlinked by hand is never joined by itself. See the page [[people]].")}},
        {"role", word, QT_TRANSLATE_NOOP("Help", "Role"),
         {QT_TRANSLATE_NOOP("Help", "A named set of permissions. A user may do what any of their roles allows; no role takes something away. Its name is exact: \u201cOps\u201d and \u201cops\u201d are two roles. See the page [[roles]].")}},
        {"builtin", word, QT_TRANSLATE_NOOP("Help", "Built-in role"),
         {QT_TRANSLATE_NOOP("Help", "Admin, Op, User, Viewer and Public. Airflow makes them again when a server starts. The mark says only that: whether a [[role|role]] makes [[privileged|privileged]] is told from its permissions, never from its name.")}},
        {"permission", word, QT_TRANSLATE_NOOP("Help", "Permission"),
         {QT_TRANSLATE_NOOP("Help", "An action on a resource, in Airflow's words: “can_edit on Connections”. Permissions are held by roles, never by users. See the page [[permissions]].")}},
        {"grant", word, QT_TRANSLATE_NOOP("Help", "Grant"),
         {QT_TRANSLATE_NOOP("Help", "That a [[role|role]] holds a [[permission|permission]]: one cell of the matrix. The opposite is to revoke it.")}},
        {"privileged", word, QT_TRANSLATE_NOOP("Help", "Privileged"),
         {QT_TRANSLATE_NOOP("Help", "Judged by what permissions lead to. “Can become Admin”: may edit or create users, edit roles, or reset the passwords of others, and so can get any right."),
          QT_TRANSLATE_NOOP("Help", "\u201cPowerful\u201d: may delete users or roles, change connections or variables, edit or delete every DAG, or create assets. Everything else is ordinary."),
          QT_TRANSLATE_NOOP("Help", "Some ways need two permissions together; the table then says which one is needed beside it. A shield marks what is privileged.")}},
        {"dagscope", word, QT_TRANSLATE_NOOP("Help", "DAG scope"),
         {QT_TRANSLATE_NOOP("Help", "The DAGs that a [[role|role]] reaches: all of them, future ones too, when it holds a [[permission|permission]] on “DAGs”; else those it names, as in “DAG:billing”.")}},
        {"snapshot", word, QT_TRANSLATE_NOOP("Help", "Snapshot"),
         {QT_TRANSLATE_NOOP("Help", "Everything that was read from one [[instance|instance]] at one time. A snapshot never changes; reading again makes a new one. Tables show the last one and say how old it is.")}},
        {"complete", word, QT_TRANSLATE_NOOP("Help", "Complete"),
         {QT_TRANSLATE_NOOP("Help", "A list is complete when the server told the same total before and after it was read, as many rows came, and none came twice. Otherwise the table says NOT complete: somebody may be missing from it.")}},
        {"change", word, QT_TRANSLATE_NOOP("Help", "Change"),
         {QT_TRANSLATE_NOOP("Help", "One edit of one user or role: what it was and what it becomes. It is staged first: kept here, saved over a restart, sent only when you apply it. See [[review|review]].")}},
        {"plan", word, QT_TRANSLATE_NOOP("Help", "Plan"),
         {QT_TRANSLATE_NOOP("Help", "All staged changes, in the order in which they can be applied. See [[review|review]].")}},
        {"readonly", word, QT_TRANSLATE_NOOP("Help", "Read-only"),
         {QT_TRANSLATE_NOOP("Help", "An [[instance|instance]] marked like this can be looked at, but no [[change|change]] can be staged for it. Started with --read-only, the whole program is.")}},
        {"keychain", word, QT_TRANSLATE_NOOP("Help", "Keychain"),
         {QT_TRANSLATE_NOOP("Help", "Where your desktop keeps secrets. Without one, Airside asks each time, keeps them in memory, and forgets them when it closes.")}},
    };
}

} // namespace airside
