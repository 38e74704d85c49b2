#include "core/store/storemigrations.h"

namespace airside {

namespace {

/// Against mistakes, not against an owner of the file: what the records' chain proves needs no trigger.
void refuse(Migration &step, const char *table, const char *event, const QString &when)
{
    const QString name = QLatin1String(table);
    const QString what = QLatin1String(event);
    step.statements += QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 %4 BEGIN SELECT RAISE(ABORT, 'a review is append-only'); END")
                           .arg(name, what.toLower(), what, when);
}

Migration reviews()
{
    Migration step{{
        QStringLiteral("CREATE TABLE review ("
                       " id INTEGER PRIMARY KEY,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " name TEXT NOT NULL UNIQUE)"),
        // The frozen lists: part 0 the items, 1 what is excluded, 2 the roles.
        QStringLiteral("CREATE TABLE review_line ("
                       " review INTEGER NOT NULL REFERENCES review,"
                       " part INTEGER NOT NULL,"
                       " number INTEGER NOT NULL,"
                       " text BLOB NOT NULL,"
                       " PRIMARY KEY (review, part, number)) WITHOUT ROWID"),
        QStringLiteral("CREATE TABLE review_record ("
                       " review INTEGER NOT NULL REFERENCES review,"
                       " sequence INTEGER NOT NULL,"
                       " event TEXT NOT NULL,"
                       " digest TEXT NOT NULL,"
                       " text BLOB NOT NULL,"
                       " PRIMARY KEY (review, sequence)) WITHOUT ROWID"),
        // Sheets that came back, as they came.
        QStringLiteral("CREATE TABLE review_file ("
                       " review INTEGER NOT NULL REFERENCES review,"
                       " sha256 TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " content BLOB NOT NULL,"
                       " PRIMARY KEY (review, sha256))"),
    }};
    for (const char *table : {"review", "review_line", "review_record", "review_file"}) {
        refuse(step, table, "UPDATE", {});
        refuse(step, table, "DELETE", {});
    }
    // Also against REPLACE, which asks no trigger of DELETE.
    refuse(step, "review_line", "INSERT", QStringLiteral("WHEN EXISTS (SELECT 1 FROM review_record WHERE review = NEW.review)"));
    refuse(step, "review_record", "INSERT",
           QStringLiteral("WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM review_record WHERE review = NEW.review)"
                          " OR EXISTS (SELECT 1 FROM review_record WHERE review = NEW.review AND event = 'signed_off')"));
    refuse(step, "review_file", "INSERT", QStringLiteral("WHEN EXISTS (SELECT 1 FROM review_file WHERE review = NEW.review AND sha256 = NEW.sha256)"));
    refuse(step, "review", "INSERT", QStringLiteral("WHEN EXISTS (SELECT 1 FROM review WHERE uuid = NEW.uuid OR name = NEW.name OR id = NEW.id)"));
    return step;
}

} // namespace

QList<Migration> reviewMigrations()
{
    return {reviews()};
}

} // namespace airside
