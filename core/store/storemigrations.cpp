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

} // namespace

QList<Migration> storeMigrations()
{
    return {snapshots()};
}

} // namespace airside
