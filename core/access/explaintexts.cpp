#include "core/access/explaintexts.h"

#include <QCoreApplication>
#include <QHash>

namespace airside {

namespace {

struct ExplanationEntry
{
    const char *permission; ///< as Permission::text()
    const char *text;
};

constexpr ExplanationEntry kDagTexts[] = {
    {"can_read on DAGs", QT_TRANSLATE_NOOP("Explain", "See all DAGs, in the list and in detail. Every look at runs, tasks, logs or code needs it, or the same right on one DAG.")},
    {"can_edit on DAGs", QT_TRANSLATE_NOOP("Explain", "Pause, unpause and parse again any DAG. Every change of runs and tasks, triggering included, needs it, or the same right on one DAG.")},
    {"can_delete on DAGs", QT_TRANSLATE_NOOP("Explain", "Delete any DAG with its history.")},
    {"can_read on DAG:", QT_TRANSLATE_NOOP("Explain", "See the DAG %1, in the list and in detail. Looking at its runs, tasks, logs or code needs this too.")},
    {"can_edit on DAG:", QT_TRANSLATE_NOOP("Explain", "Pause, unpause and parse again the DAG %1. Every change of its runs and tasks, triggering included, needs this too.")},
    {"can_delete on DAG:", QT_TRANSLATE_NOOP("Explain", "Delete the DAG %1 with its history.")},
    {"can_read on DAG Run:", QT_TRANSLATE_NOOP("Explain", "See the runs of the DAG %1, together with can_read on the DAG. Airflow 3 asks for can_read on DAG Runs before it shows their tasks.")},
    {"can_create on DAG Run:", QT_TRANSLATE_NOOP("Explain", "Trigger the DAG %1, together with can_edit on the DAG.")},
    {"can_edit on DAG Run:", QT_TRANSLATE_NOOP("Explain", "Change runs of the DAG %1: mark, clear, note. It needs can_edit on the DAG too.")},
    {"can_delete on DAG Run:", QT_TRANSLATE_NOOP("Explain", "Delete runs of the DAG %1, together with can_edit on the DAG.")},
    {"can_read on DAG Code", QT_TRANSLATE_NOOP("Explain", "Read the source code of the DAGs that the role may see. Every DAG of the file must be readable.")},
    {"can_read on DAG Dependencies", QT_TRANSLATE_NOOP("Explain", "See how DAGs depend on each other; on Airflow 3 also the graph of a DAG.")},
    {"can_read on DAG Versions", QT_TRANSLATE_NOOP("Explain", "See the earlier versions of the DAGs that the role may see.")},
    {"can_read on DAG Warnings", QT_TRANSLATE_NOOP("Explain", "See the warnings that Airflow raised for the DAGs that the role may see.")},
    {"can_read on ImportError", QT_TRANSLATE_NOOP("Explain", "See which DAG files failed to load. The stack trace stays hidden unless every DAG of the file is readable.")},
    {"can_read on All Import Errors", QT_TRANSLATE_NOOP("Explain", "Named by Airflow for the import errors of all DAG files; its effect was not measured.")},
    {"can_read on All Reparses", QT_TRANSLATE_NOOP("Explain", "Named by Airflow for requests to parse DAG files again; its effect was not measured.")},
};

constexpr ExplanationEntry kRunTexts[] = {
    {"can_read on DAG Runs", QT_TRANSLATE_NOOP("Explain", "See the runs of the DAGs that the role may see, also in lists over several DAGs. On Airflow 3 task instances, the grid and the DAG list of the website need it.")},
    {"can_create on DAG Runs", QT_TRANSLATE_NOOP("Explain", "Trigger the DAGs that the role may edit; on Airflow 3 also backfill them.")},
    {"can_edit on DAG Runs", QT_TRANSLATE_NOOP("Explain", "Change runs of the DAGs that the role may edit: mark, clear, note; on Airflow 3 also pause and cancel backfills. Marking and clearing tasks needs it too.")},
    {"can_delete on DAG Runs", QT_TRANSLATE_NOOP("Explain", "Delete runs of the DAGs that the role may edit.")},
    {"can_read on Task Instances", QT_TRANSLATE_NOOP("Explain", "See the tasks and task instances of the DAGs and runs that the role may see.")},
    {"can_create on Task Instances", QT_TRANSLATE_NOOP("Explain", "Create task instances. No call of Airflow's API was found to ask for it.")},
    {"can_edit on Task Instances", QT_TRANSLATE_NOOP("Explain", "Clear and mark task instances, together with can_edit on the DAG and on its runs.")},
    {"can_delete on Task Instances", QT_TRANSLATE_NOOP("Explain", "Delete task instances on Airflow 3, together with can_edit on the DAG and can_delete on DAG Runs.")},
    {"can_read on Task Logs", QT_TRANSLATE_NOOP("Explain", "Read the logs of tasks of the DAGs that the role may see.")},
    {"can_read on XComs", QT_TRANSLATE_NOOP("Explain", "Read the values that tasks pass to each other, in the DAGs that the role may see.")},
    {"can_create on XComs", QT_TRANSLATE_NOOP("Explain", "Add values to those that tasks pass to each other, in the DAGs that the role may edit. They are input of task code.")},
    {"can_edit on XComs", QT_TRANSLATE_NOOP("Explain", "Change values that tasks pass to each other, in the DAGs that the role may edit. They are input of task code.")},
    {"can_delete on XComs", QT_TRANSLATE_NOOP("Explain", "Delete values that tasks pass to each other, in the DAGs that the role may edit.")},
    {"can_read on HITL Detail", QT_TRANSLATE_NOOP("Explain", "See tasks that wait for a person's answer. The DAG list of Airflow 3's website needs it too.")},
    {"can_edit on HITL Detail", QT_TRANSLATE_NOOP("Explain", "Answer tasks that wait for a person, in the DAGs that the role may edit.")},
    {"can_read on Backfills", QT_TRANSLATE_NOOP("Explain", "Named for seeing backfills; Airflow asks for can_read on the DAG and its runs instead.")},
    {"can_create on Backfills", QT_TRANSLATE_NOOP("Explain", "Named for starting backfills; Airflow asks for can_edit on the DAG and can_create on its runs instead.")},
    {"can_edit on Backfills", QT_TRANSLATE_NOOP("Explain", "Named for pausing and cancelling backfills; Airflow asks for can_edit on the DAG and on its runs instead.")},
    {"can_delete on Backfills", QT_TRANSLATE_NOOP("Explain", "Named for deleting backfills; Airflow asks for rights on the DAG and its runs instead.")},
    {"can_read on Datasets", QT_TRANSLATE_NOOP("Explain", "See datasets and their events. The events name DAGs and runs that the role may not see.")},
    {"can_create on Datasets", QT_TRANSLATE_NOOP("Explain", "Report a dataset as updated. That starts every DAG that waits for it, without any right on those DAGs.")},
    {"can_delete on Datasets", QT_TRANSLATE_NOOP("Explain", "Delete the queued dataset events of the DAGs that the role may see.")},
    {"can_read on Assets", QT_TRANSLATE_NOOP("Explain", "See assets and their events, those of the DAGs that the role may see; the asset list needs can_read on Asset Aliases too.")},
    {"can_create on Assets", QT_TRANSLATE_NOOP("Explain", "Report an asset as updated. That starts every DAG that waits for it, without any right on those DAGs. With the right to trigger a DAG: materialize its assets.")},
    {"can_edit on Assets", QT_TRANSLATE_NOOP("Explain", "Change assets. No call of Airflow's API was found to ask for it.")},
    {"can_delete on Assets", QT_TRANSLATE_NOOP("Explain", "Delete the queued asset events of the DAGs that the role may edit.")},
    {"can_read on Asset Aliases", QT_TRANSLATE_NOOP("Explain", "See the aliases of assets; the asset list needs it too.")},
    {"can_read on Triggers", QT_TRANSLATE_NOOP("Explain", "See the triggers that deferred tasks wait for.")},
    {"can_read on Task Reschedules", QT_TRANSLATE_NOOP("Explain", "See tasks that wait for a later try.")},
    {"can_read on SLA Misses", QT_TRANSLATE_NOOP("Explain", "See the runs that missed their time.")},
    {"can_edit on SLA Misses", QT_TRANSLATE_NOOP("Explain", "Change the notes of missed times on the website.")},
    {"can_delete on SLA Misses", QT_TRANSLATE_NOOP("Explain", "Delete records of missed times on the website.")},
};

constexpr ExplanationEntry kAdministrationTexts[] = {
    {"can_read on Website", QT_TRANSLATE_NOOP("Explain", "Open Airflow's website. Airflow 2 shows an error page without it; on Airflow 3 nothing was found to ask for it.")},
    {"can_read on Variables", QT_TRANSLATE_NOOP("Explain", "Read variables. Airflow 2 shows every value in clear, passwords too; Airflow 3 hides those whose key sounds secret.")},
    {"can_create on Variables", QT_TRANSLATE_NOOP("Explain", "Create variables. DAGs read them: a value can change what they do. On Airflow 2 this also overwrites an existing one.")},
    {"can_edit on Variables", QT_TRANSLATE_NOOP("Explain", "Change variables. DAGs read them: a value can change what they do.")},
    {"can_delete on Variables", QT_TRANSLATE_NOOP("Explain", "Delete variables. DAGs that read them fail or fall back to their defaults.")},
    {"can_read on Connections", QT_TRANSLATE_NOOP("Explain", "See connections: hosts, accounts and further settings. Passwords stay hidden.")},
    {"can_create on Connections", QT_TRANSLATE_NOOP("Explain", "Create connections to other systems, which tasks then use.")},
    {"can_edit on Connections", QT_TRANSLATE_NOOP("Explain", "Change connections: tasks of others can be sent to another host with their credentials.")},
    {"can_delete on Connections", QT_TRANSLATE_NOOP("Explain", "Delete connections. Tasks that use them fail.")},
    {"can_read on Pools", QT_TRANSLATE_NOOP("Explain", "See pools: how many tasks may run at once.")},
    {"can_create on Pools", QT_TRANSLATE_NOOP("Explain", "Create pools, which limit how many tasks run at once.")},
    {"can_edit on Pools", QT_TRANSLATE_NOOP("Explain", "Change the sizes of pools: tasks can be held up or let loose.")},
    {"can_delete on Pools", QT_TRANSLATE_NOOP("Explain", "Delete pools. Tasks that name them no longer run.")},
    {"can_read on Configurations", QT_TRANSLATE_NOOP("Explain", "Read Airflow's configuration, where the server exposes it; by default it refuses this to everybody.")},
    {"can_read on Providers", QT_TRANSLATE_NOOP("Explain", "See which provider packages are installed.")},
    {"can_read on Plugins", QT_TRANSLATE_NOOP("Explain", "See which plugins are installed.")},
    {"can_read on Jobs", QT_TRANSLATE_NOOP("Explain", "See the jobs of schedulers and other components.")},
    {"can_read on Cluster Activity", QT_TRANSLATE_NOOP("Explain", "See the page of the whole cluster's activity.")},
    {"can_read on Audit Logs", QT_TRANSLATE_NOOP("Explain", "Read the audit log. Airflow 2's API shows the events of all DAGs; Airflow 3 those of the DAGs that the role may see, and events without a DAG.")},
    {"can_read on All Audit Logs", QT_TRANSLATE_NOOP("Explain", "Named by Airflow for the audit log of everything; its effect was not measured.")},
};

constexpr ExplanationEntry kSecurityTexts[] = {
    {"can_read on Users", QT_TRANSLATE_NOOP("Explain", "See all users, their roles and sign-ins.")},
    {"can_create on Users", QT_TRANSLATE_NOOP("Explain", "Create users with any role.")},
    {"can_edit on Users", QT_TRANSLATE_NOOP("Explain", "Change any user: roles, e-mail, password.")},
    {"can_delete on Users", QT_TRANSLATE_NOOP("Explain", "Delete any user, administrators included.")},
    {"can_read on Roles", QT_TRANSLATE_NOOP("Explain", "See all roles and their permissions; on Airflow 3 also the list of all permissions.")},
    {"can_create on Roles", QT_TRANSLATE_NOOP("Explain", "Create roles. Giving one to a user needs can_edit on Users.")},
    {"can_edit on Roles", QT_TRANSLATE_NOOP("Explain", "Change the permissions of any role.")},
    {"can_delete on Roles", QT_TRANSLATE_NOOP("Explain", "Delete any role. Its holders lose it without a word.")},
    {"can_read on Permissions", QT_TRANSLATE_NOOP("Explain", "See the list of all actions; Airflow 2 asks for it, Airflow 3 for can_read on Roles.")},
    {"can_read on Permission Views", QT_TRANSLATE_NOOP("Explain", "See the list of permissions on the website.")},
    {"can_read on View Menus", QT_TRANSLATE_NOOP("Explain", "See the list of resources on the website.")},
    {"can_read on Passwords", QT_TRANSLATE_NOOP("Explain", "Open the form that sets the password of another user. It works only together with can_edit on Passwords.")},
    {"can_edit on Passwords", QT_TRANSLATE_NOOP("Explain", "Set the password of any user on the website, together with can_read on Passwords.")},
    {"can_read on My Password", QT_TRANSLATE_NOOP("Explain", "Open the form that sets the own password; it needs can_edit on My Password too.")},
    {"can_edit on My Password", QT_TRANSLATE_NOOP("Explain", "Set the own password on the website, together with can_read on My Password.")},
    {"can_read on My Profile", QT_TRANSLATE_NOOP("Explain", "See the own profile page.")},
    {"can_edit on My Profile", QT_TRANSLATE_NOOP("Explain", "Change the own names on the profile page.")},
    {"can_read on User Stats Chart", QT_TRANSLATE_NOOP("Explain", "See the chart of users' sign-ins.")},
};

constexpr ExplanationEntry kCautions[] = {
    {"can_edit on Users", QT_TRANSLATE_NOOP("Explain", "Whoever holds this can become Admin: by giving it to themselves, or by setting an administrator's password.")},
    {"can_create on Users", QT_TRANSLATE_NOOP("Explain", "Whoever holds this can become Admin: by creating an administrator and signing in as it.")},
    {"can_edit on Roles", QT_TRANSLATE_NOOP("Explain", "Whoever holds this can become Admin: by adding the missing permissions to their own role.")},
    {"can_edit on Passwords", QT_TRANSLATE_NOOP("Explain", "With can_read on Passwords its holder can become Admin: by setting an administrator's password.")},
    {"can_read on Passwords", QT_TRANSLATE_NOOP("Explain", "With can_edit on Passwords its holder can become Admin: by setting an administrator's password.")},
    {"can_delete on Users", QT_TRANSLATE_NOOP("Explain", "Powerful: its holder can lock everybody out.")},
    {"can_delete on Roles", QT_TRANSLATE_NOOP("Explain", "Powerful: its holder can lock everybody out.")},
    {"can_create on Connections", QT_TRANSLATE_NOOP("Explain", "Powerful.")},
    {"can_edit on Connections", QT_TRANSLATE_NOOP("Explain", "Powerful.")},
    {"can_create on Variables", QT_TRANSLATE_NOOP("Explain", "Powerful.")},
    {"can_edit on Variables", QT_TRANSLATE_NOOP("Explain", "Powerful.")},
    {"can_edit on DAGs", QT_TRANSLATE_NOOP("Explain", "Powerful: it reaches every DAG, future ones too.")},
    {"can_delete on DAGs", QT_TRANSLATE_NOOP("Explain", "Powerful: it reaches every DAG, future ones too.")},
    {"can_create on Datasets", QT_TRANSLATE_NOOP("Explain", "Powerful.")},
    {"can_create on Assets", QT_TRANSLATE_NOOP("Explain", "Powerful.")},
    {"can_read on Website", QT_TRANSLATE_NOOP("Explain", "Airflow itself adds this to every custom role when a server starts.")},
};

const char *const kDagCaution = QT_TRANSLATE_NOOP(
    "Explain", "Where the DAG's file sets access_control, Airflow takes this away again from every role the file does not name.");

template <typename... Tables>
QHash<QString, const char *> explanationIndex(const Tables &...tables)
{
    QHash<QString, const char *> out;
    const auto add = [&out](const auto &table) {
        for (const ExplanationEntry &entry : table)
            out.insert(QString::fromLatin1(entry.permission), entry.text);
    };
    (add(tables), ...);
    return out;
}

} // namespace

const QList<ResourceEntry> &knownResources()
{
    using enum ResourceGroup;
    static const QList<ResourceEntry> resources{
        {"DAGs", Dags}, {"DAG Code", Dags}, {"DAG Dependencies", Dags}, {"DAG Versions", Dags},
        {"DAG Warnings", Dags}, {"ImportError", Dags}, {"All Import Errors", Dags}, {"All Reparses", Dags},
        {"DAG Runs", RunsAndTasks}, {"Task Instances", RunsAndTasks}, {"Task Logs", RunsAndTasks},
        {"XComs", RunsAndTasks}, {"HITL Detail", RunsAndTasks}, {"Backfills", RunsAndTasks},
        {"Assets", RunsAndTasks}, {"Asset Aliases", RunsAndTasks}, {"Datasets", RunsAndTasks},
        {"Triggers", RunsAndTasks}, {"Task Reschedules", RunsAndTasks}, {"SLA Misses", RunsAndTasks},
        {"Website", Administration}, {"Variables", Administration}, {"Connections", Administration},
        {"Pools", Administration}, {"Configurations", Administration}, {"Providers", Administration},
        {"Plugins", Administration}, {"Jobs", Administration}, {"Cluster Activity", Administration},
        {"Audit Logs", Administration}, {"All Audit Logs", Administration},
        {"Users", Security}, {"Roles", Security}, {"Passwords", Security}, {"My Password", Security},
        {"My Profile", Security}, {"Permissions", Security}, {"Permission Views", Security},
        {"View Menus", Security}, {"User Stats Chart", Security},
        {"Admin", Menus}, {"Browse", Menus}, {"Docs", Menus}, {"Documentation", Menus}, {"Security", Menus},
        {"List Users", Menus}, {"List Roles", Menus}, {"Actions", Menus}, {"Resources", Menus},
        {"Permission Pairs", Menus}, {"User's Statistics", Menus},
    };
    return resources;
}

const char *explanationOf(const QString &action, const QString &resource)
{
    static const QHash<QString, const char *> index =
        explanationIndex(kDagTexts, kRunTexts, kAdministrationTexts, kSecurityTexts);
    return index.value(Permission{action, resource}.text(), nullptr);
}

const char *cautionOf(const QString &action, const QString &resource)
{
    static const QHash<QString, const char *> index = explanationIndex(kCautions);
    const char *found = index.value(Permission{action, resource}.text(), nullptr);
    const bool ofOneDag = resource == QLatin1String("DAG:") || resource == QLatin1String("DAG Run:");
    return found || !ofOneDag ? found : kDagCaution;
}

} // namespace airside
