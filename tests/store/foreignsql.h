#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace airside::test {

/// An SQL statement by a connection of its own; what SQLite says against it.
inline QString foreignSql(const QString &file, const QString &statement)
{
    QString said;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        database.setDatabaseName(file);
        QSqlQuery query(database);
        if (!database.open() || !query.exec(statement))
            said = query.lastError().databaseText();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    return said;
}

} // namespace airside::test
