#pragma once

#include "core/store/sqldatabase.h"

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
/// Those of reviews.sqlite and of a team's store; what differs between the two is in the dialect.
[[nodiscard]] QList<Migration> reviewMigrations(SqlDialect dialect);

} // namespace airside
