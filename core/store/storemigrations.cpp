#include "core/store/storemigrations.h"

namespace airside {

namespace {

/// Rows lie in the order of their numbers below their snapshot: each list is read by one walk, without sorting.
Migration snapshots()
{
    return {{
        QStringLiteral("CREATE TABLE snapshot ("
                       " id INTEGER PRIMARY KEY,"
                       " instance TEXT NOT NULL UNIQUE," // UUID without braces
                       " url TEXT NOT NULL,"             // the address it was read from
                       " taken_at INTEGER,"              // milliseconds since 1970, UTC
                       " airflow_version TEXT,"
                       " server_offset_seconds INTEGER,"
                       " signed_in_as TEXT,"
                       " users INTEGER NOT NULL," // each listing is proven complete: its total before, rows, total after
                       " roles INTEGER NOT NULL,"
                       " permissions INTEGER NOT NULL,"
                       " dags INTEGER NOT NULL)"),
        // Role sets: users with the same roles share one.
        QStringLiteral("CREATE TABLE snapshot_role_set ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " role_set INTEGER NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " role_name TEXT,"
                       " PRIMARY KEY (snapshot, role_set, position)) WITHOUT ROWID"),
        // A time is empty without micros; odd is the text as received where micros cannot give it.
        QStringLiteral("CREATE TABLE snapshot_user ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " number INTEGER NOT NULL,"
                       " username TEXT,"
                       " email TEXT,"
                       " first_name TEXT,"
                       " last_name TEXT,"
                       " active INTEGER NOT NULL,"
                       " login_count INTEGER,"
                       " failed_login_count INTEGER,"
                       " last_login_micros INTEGER,"
                       " last_login_odd TEXT,"
                       " created_on_micros INTEGER,"
                       " created_on_odd TEXT,"
                       " changed_on_micros INTEGER,"
                       " changed_on_odd TEXT,"
                       " role_set INTEGER," // NULL: no roles
                       " PRIMARY KEY (snapshot, number)) WITHOUT ROWID"),
        // Every pair that the catalogue or a role has, numbered in their order.
        QStringLiteral("CREATE TABLE snapshot_permission ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " number INTEGER NOT NULL,"
                       " action TEXT,"
                       " resource TEXT,"
                       " in_catalogue INTEGER NOT NULL,"
                       " PRIMARY KEY (snapshot, number)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE snapshot_role ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " number INTEGER NOT NULL,"
                       " name TEXT,"
                       " PRIMARY KEY (snapshot, number)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE snapshot_role_permission ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " role INTEGER NOT NULL,"
                       " permission INTEGER NOT NULL,"
                       " PRIMARY KEY (snapshot, role, permission)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE snapshot_dag ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " number INTEGER NOT NULL,"
                       " dag_id TEXT,"
                       " display_name TEXT,"
                       " paused INTEGER NOT NULL,"
                       " PRIMARY KEY (snapshot, number)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE snapshot_dag_owner ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " dag INTEGER NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " owner TEXT,"
                       " PRIMARY KEY (snapshot, dag, position)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE snapshot_dag_tag ("
                       " snapshot INTEGER NOT NULL REFERENCES snapshot ON DELETE CASCADE,"
                       " dag INTEGER NOT NULL,"
                       " position INTEGER NOT NULL,"
                       " tag TEXT,"
                       " PRIMARY KEY (snapshot, dag, position)) WITHOUT ROWID"),
    }};
}

/// What was the last snapshot becomes the first of a history: a row stands once, however many snapshots it is in, with
/// the first one that it is in and the first one that it is not in any more (for what is still there the greatest
/// number there is, so that a row never grows when it ends: docs/decisions/0009).
Migration history()
{
    const QString interval = QStringLiteral(" first_in INTEGER NOT NULL, gone_in INTEGER NOT NULL,");
    const QString ofInstance = QStringLiteral(" instance INTEGER NOT NULL REFERENCES snapshot_instance ON DELETE CASCADE,");
    const QString still = QStringLiteral("9223372036854775807");
    Migration step;
    const auto now = [&step](const QString &statement) { step.statements += statement; };
    for (const char *table : {"snapshot", "snapshot_role_set", "snapshot_user", "snapshot_permission", "snapshot_role",
                              "snapshot_role_permission", "snapshot_dag", "snapshot_dag_owner", "snapshot_dag_tag"})
        now(QStringLiteral("ALTER TABLE %1 RENAME TO old_%1").arg(QLatin1String(table)));
    now(QStringLiteral("CREATE TABLE snapshot_instance (id INTEGER PRIMARY KEY, uuid TEXT NOT NULL UNIQUE)"));
    now(QStringLiteral("CREATE TABLE snapshot ("
                       " id INTEGER PRIMARY KEY,") // a later one has a greater number, whatever the instance
        + ofInstance
        + QStringLiteral(" url TEXT NOT NULL,"
                         " taken_at INTEGER," // when the reading began; milliseconds since 1970, UTC
                         " kept_at INTEGER,"  // when it was stored, and so had ended; NULL: not known
                         " airflow_version TEXT, server_offset_seconds INTEGER, signed_in_as TEXT,"
                         " users INTEGER NOT NULL, roles INTEGER NOT NULL, permissions INTEGER NOT NULL, dags INTEGER NOT NULL,"
                         // how many have another access than in the snapshot before; NULL: there is none
                         " changed_users INTEGER, changed_roles INTEGER)"));
    now(QStringLiteral("CREATE INDEX snapshot_of_instance ON snapshot (instance, id)"));
    // Roles of a user, owners and tags of a DAG: the same texts in the same order stand once.
    now(QStringLiteral("CREATE TABLE snapshot_list (") + ofInstance
        + QStringLiteral(" number INTEGER NOT NULL, position INTEGER NOT NULL, entry TEXT,"
                         " PRIMARY KEY (instance, number, position)) WITHOUT ROWID"));
    now(QStringLiteral("CREATE TABLE snapshot_pair (") + ofInstance
        + QStringLiteral(" number INTEGER NOT NULL, action TEXT, resource TEXT, PRIMARY KEY (instance, number)) WITHOUT ROWID"));
    now(QStringLiteral("CREATE TABLE snapshot_user (id INTEGER PRIMARY KEY,") + ofInstance + interval
        + QStringLiteral(" username TEXT, email TEXT, first_name TEXT, last_name TEXT, active INTEGER NOT NULL,"
                         " login_count INTEGER, failed_login_count INTEGER, last_login_micros INTEGER, last_login_odd TEXT,"
                         " created_on_micros INTEGER, created_on_odd TEXT, changed_on_micros INTEGER, changed_on_odd TEXT,"
                         " role_list INTEGER)")); // NULL: no roles
    now(QStringLiteral("CREATE INDEX snapshot_user_place ON snapshot_user (instance, gone_in)"));
    now(QStringLiteral("CREATE TABLE snapshot_role (id INTEGER PRIMARY KEY,") + ofInstance + interval
        + QStringLiteral(" name TEXT)"));
    now(QStringLiteral("CREATE INDEX snapshot_role_place ON snapshot_role (instance, gone_in)"));
    // The columns of the key come first: where they do not, SQLite 3.40 takes a value for NULL when it checks the file.
    now(QStringLiteral("CREATE TABLE snapshot_permission (") + ofInstance
        + QStringLiteral(" gone_in INTEGER NOT NULL, pair INTEGER NOT NULL, first_in INTEGER NOT NULL,"
                         " PRIMARY KEY (instance, gone_in, pair)) WITHOUT ROWID"));
    now(QStringLiteral("CREATE TABLE snapshot_role_permission (") + ofInstance
        + QStringLiteral(" gone_in INTEGER NOT NULL, role INTEGER NOT NULL," // the id of its row
                         " pair INTEGER NOT NULL, first_in INTEGER NOT NULL,"
                         " PRIMARY KEY (instance, gone_in, role, pair)) WITHOUT ROWID"));
    now(QStringLiteral("CREATE TABLE snapshot_dag (id INTEGER PRIMARY KEY,") + ofInstance + interval
        + QStringLiteral(" dag_id TEXT, display_name TEXT, paused INTEGER NOT NULL, owners INTEGER, tags INTEGER)"));
    now(QStringLiteral("CREATE INDEX snapshot_dag_place ON snapshot_dag (instance, gone_in)"));

    // An old snapshot's number was its instance's too. Lists of owners and of tags get numbers behind those of roles.
    const auto take = [&](const QString &into, const QString &select) {
        now(QStringLiteral("INSERT INTO %1 %2").arg(into, QString(select).replace(QStringLiteral("STILL"), still)));
    };
    take(QStringLiteral("snapshot_instance"), QStringLiteral("SELECT id, instance FROM old_snapshot"));
    take(QStringLiteral("snapshot"),
         QStringLiteral("SELECT id, id, url, taken_at, NULL, airflow_version, server_offset_seconds, signed_in_as, users, roles,"
                        " permissions, dags, NULL, NULL FROM old_snapshot"));
    take(QStringLiteral("snapshot_list"),
         QStringLiteral("SELECT snapshot, role_set * 3, position, role_name FROM old_snapshot_role_set"));
    take(QStringLiteral("snapshot_list"),
         QStringLiteral("SELECT snapshot, dag * 3 + 1, position, owner FROM old_snapshot_dag_owner"));
    take(QStringLiteral("snapshot_list"), QStringLiteral("SELECT snapshot, dag * 3 + 2, position, tag FROM old_snapshot_dag_tag"));
    take(QStringLiteral("snapshot_pair"), QStringLiteral("SELECT snapshot, number, action, resource FROM old_snapshot_permission"));
    take(QStringLiteral("snapshot_user"),
         QStringLiteral("SELECT NULL, snapshot, snapshot, STILL, username, email, first_name, last_name, active, login_count,"
                        " failed_login_count, last_login_micros, last_login_odd, created_on_micros, created_on_odd,"
                        " changed_on_micros, changed_on_odd, role_set * 3 FROM old_snapshot_user ORDER BY snapshot, number"));
    take(QStringLiteral("snapshot_role"),
         QStringLiteral("SELECT NULL, snapshot, snapshot, STILL, name FROM old_snapshot_role ORDER BY snapshot, number"));
    take(QStringLiteral("snapshot_permission"),
         QStringLiteral("SELECT snapshot, STILL, number, snapshot FROM old_snapshot_permission WHERE in_catalogue = 1"));
    take(QStringLiteral("snapshot_role_permission"),
         QStringLiteral("SELECT g.snapshot, STILL, r.id, g.permission, g.snapshot FROM old_snapshot_role_permission AS g"
                        " JOIN old_snapshot_role AS o ON o.snapshot = g.snapshot AND o.number = g.role"
                        " JOIN snapshot_role AS r ON r.instance = o.snapshot AND r.name IS o.name"));
    take(QStringLiteral("snapshot_dag"),
         QStringLiteral("SELECT NULL, d.snapshot, d.snapshot, STILL, d.dag_id, d.display_name, d.paused,"
                        " (SELECT dag * 3 + 1 FROM old_snapshot_dag_owner WHERE snapshot = d.snapshot AND dag = d.number LIMIT 1),"
                        " (SELECT dag * 3 + 2 FROM old_snapshot_dag_tag WHERE snapshot = d.snapshot AND dag = d.number LIMIT 1)"
                        " FROM old_snapshot_dag AS d ORDER BY d.snapshot, d.number"));
    for (const char *table : {"snapshot_role_set", "snapshot_user", "snapshot_permission", "snapshot_role",
                              "snapshot_role_permission", "snapshot_dag", "snapshot_dag_owner", "snapshot_dag_tag", "snapshot"})
        now(QStringLiteral("DROP TABLE old_%1").arg(QLatin1String(table)));
    return step;
}

} // namespace

QList<Migration> storeMigrations()
{
    return {snapshots(), history()};
}

} // namespace airside
