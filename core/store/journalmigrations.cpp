#include "core/store/storemigrations.h"

namespace airside {

namespace {

/// The text is all that an entry is; every other column is computed from it, so that nothing can disagree with it.
QString computed(const char *name)
{
    return QStringLiteral(" %1 TEXT GENERATED ALWAYS AS (json_extract(CAST(text AS TEXT), '$.%1')) VIRTUAL,").arg(QLatin1String(name));
}

QString refusing(const char *what, const char *when)
{
    return QStringLiteral("CREATE TRIGGER entry_no_%1 BEFORE %2 ON entry BEGIN"
                          " SELECT RAISE(ABORT, 'the journal is append-only'); END")
        .arg(QLatin1String(what), QLatin1String(when));
}

Migration entries()
{
    QString table = QStringLiteral("CREATE TABLE entry ( id INTEGER PRIMARY KEY,");
    for (const char *name : {"change", "plan", "instance", "instance_name", "object", "at", "event"})
        table += computed(name);
    table += QStringLiteral(" writer TEXT GENERATED ALWAYS AS (json_extract(CAST(text AS TEXT), '$.writer')) VIRTUAL,"
                            " sequence INTEGER GENERATED ALWAYS AS (json_extract(CAST(text AS TEXT), '$.sequence')) VIRTUAL,"
                            " digest TEXT NOT NULL,"
                            " text BLOB NOT NULL)");
    return {{
        table,
        QStringLiteral("CREATE UNIQUE INDEX entry_place ON entry (writer, sequence)"),
        QStringLiteral("CREATE INDEX entry_change ON entry (change)"),
        QStringLiteral("CREATE INDEX entry_instance ON entry (instance, event)"),
        refusing("update", "UPDATE"),
        refusing("delete", "DELETE"),
        // Also what REPLACE would take away without asking the trigger above.
        QStringLiteral("CREATE TRIGGER entry_at_the_end BEFORE INSERT ON entry"
                       " WHEN NEW.id <= (SELECT coalesce(max(id), 0) FROM entry) AND NEW.id > 0 BEGIN"
                       " SELECT RAISE(ABORT, 'the journal is append-only'); END"),
    }};
}

} // namespace

QList<Migration> journalMigrations()
{
    return {entries()};
}

} // namespace airside
