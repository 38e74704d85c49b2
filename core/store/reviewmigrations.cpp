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

/// The words in which the two differ.
struct Words
{
    QString key;     ///< a number that the database gives
    QString integer; ///< 64 bits
    QString bytes;
    QString byKey;   ///< ends a table that is kept in the order of its key
};

Words wordsOf(SqlDialect dialect)
{
    if (dialect == SqlDialect::Sqlite)
        return {QStringLiteral("INTEGER PRIMARY KEY"), QStringLiteral("INTEGER"), QStringLiteral("BLOB"), QStringLiteral(" WITHOUT ROWID")};
    return {QStringLiteral("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"), QStringLiteral("BIGINT"), QStringLiteral("BYTEA"), QString()};
}

/// The triggers of SQLite. A team's store has those of teamschema, which also know who asks.
void guard(Migration &step)
{
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
}

Migration reviews(SqlDialect dialect)
{
    const Words words = wordsOf(dialect);
    Migration step{{
        QStringLiteral("CREATE TABLE review ("
                       " id %1,"
                       " uuid TEXT NOT NULL UNIQUE,"
                       " name TEXT NOT NULL UNIQUE)").arg(words.key),
        // The frozen lists: part 0 the items, 1 what is excluded, 2 the roles.
        QStringLiteral("CREATE TABLE review_line ("
                       " review %1 NOT NULL REFERENCES review,"
                       " part INTEGER NOT NULL,"
                       " number INTEGER NOT NULL,"
                       " text %2 NOT NULL,"
                       " PRIMARY KEY (review, part, number))%3").arg(words.integer, words.bytes, words.byKey),
        QStringLiteral("CREATE TABLE review_record ("
                       " review %1 NOT NULL REFERENCES review,"
                       " sequence %1 NOT NULL,"
                       " event TEXT NOT NULL,"
                       " digest TEXT NOT NULL,"
                       " text %2 NOT NULL,"
                       " PRIMARY KEY (review, sequence))%3").arg(words.integer, words.bytes, words.byKey),
        // Sheets that came back, as they came.
        QStringLiteral("CREATE TABLE review_file ("
                       " review %1 NOT NULL REFERENCES review,"
                       " sha256 TEXT NOT NULL,"
                       " name TEXT NOT NULL,"
                       " content %2 NOT NULL,"
                       " PRIMARY KEY (review, sha256))").arg(words.integer, words.bytes),
    }};
    if (dialect == SqlDialect::Sqlite)
        guard(step);
    return step;
}

/// Who signed in and when it was there, by a team's server; a file has nobody to ask and leaves them empty.
Migration witnesses()
{
    Migration step;
    for (const char *table : {"review", "review_record", "review_file"}) {
        for (const char *column : {"login", "recorded_at"})
            step.statements += QStringLiteral("ALTER TABLE %1 ADD COLUMN %2 TEXT").arg(QLatin1String(table), QLatin1String(column));
    }
    step.statements += QStringLiteral("ALTER TABLE review_record ADD COLUMN item TEXT");
    step.statements += QStringLiteral("CREATE INDEX review_record_of_item ON review_record (review, item, sequence)");
    return step;
}

/// Which item a frozen line is: a team's server looks up whose it is to decide. A file has nobody to ask and leaves it empty.
Migration itemsOfLines(SqlDialect dialect)
{
    Migration step{{QStringLiteral("ALTER TABLE review_line ADD COLUMN item TEXT")}};
    if (dialect == SqlDialect::Postgres) { // the trigger that lets nobody change a line comes back with the others, in this transaction
        step.statements += {QStringLiteral("DROP TRIGGER IF EXISTS append_only ON review_line"),
                            QStringLiteral("UPDATE review_line SET item = convert_from(text, 'UTF8')::json->>'id' WHERE part = 0"),
                            QStringLiteral("CREATE INDEX review_line_of_item ON review_line (review, item) WHERE item IS NOT NULL")};
    }
    return step;
}

} // namespace

QList<Migration> reviewMigrations(SqlDialect dialect)
{
    return {reviews(dialect), witnesses(), itemsOfLines(dialect)};
}

} // namespace airside
