#pragma once

#include <QList>
#include <QString>

namespace airside {

/// One step of the schema of store.sqlite. Steps are numbered from 1 by their place, are carried out in one
/// transaction each, and are never changed once released: a change of the schema is a further step.
struct Migration
{
    QStringList statements;
};

/// All of them; the schema that this program writes is the last one's number.
[[nodiscard]] QList<Migration> storeMigrations();
/// Those of journal.sqlite.
[[nodiscard]] QList<Migration> journalMigrations();
/// Those of reviews.sqlite.
[[nodiscard]] QList<Migration> reviewMigrations();

} // namespace airside
