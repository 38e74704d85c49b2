#pragma once

#include "core/access/snapshot.h"

#include <QJsonObject>
#include <QSet>

namespace airside {

/// A table that another tool gave: its header and its rows, which may be shorter.
struct ListTable
{
    QStringList header;
    QList<QStringList> rows;
    QString file;      ///< its name, without the folder
    QByteArray sha256; ///< of the file, 64 hexadecimal digits

    bool operator==(const ListTable &) const = default;
};

/// Which column of a list means what: titles, compared without letter case; empty: there is none.
struct ListColumns
{
    QString username;
    QString name;
    QString email;
    QString role;       ///< one a row, or several parted by separator
    QString active;
    QString lastLogin;
    QString privileged; ///< of the grant in this row
    QString manager;
    QString separator;  ///< empty: a cell names one role

    bool operator==(const ListColumns &) const = default;
};
/// By the titles that tools use ("login", "user name", "group", "last sign-in", ...). The separator stays empty.
[[nodiscard]] ListColumns guessedColumns(const QStringList &header);
/// "username=Login;role=Group;separator=,". Errors: InvalidInput.
[[nodiscard]] Result<ListColumns> listColumnsFromText(const QString &text);
[[nodiscard]] QJsonObject toJson(const ListColumns &columns);
[[nodiscard]] ListColumns listColumnsFromJson(const QJsonObject &json);

/// The accounts of another tool, as a reading of it: what is frozen and looked at again goes by this as by that of an Airflow.
struct AccountList
{
    SnapshotPtr snapshot; ///< its instance is the tool; its roles are names alone
    ListColumns columns;
    QString file;
    QByteArray sha256;
    qint64 rows = 0;
    QSet<std::pair<QString, QString>> privileged; ///< folded username, role
    QHash<QString, QString> managers;             ///< by folded username
};

/// A tool is known by its name, compared folded.
[[nodiscard]] QUuid toolId(const QString &tool);

/// Rows of one username are one account. A population has to be whole, so one row that cannot be read refuses the list.
/// Errors: InvalidInput (no name for the tool, no such column, nothing in it, rows that cannot be read: they are named).
[[nodiscard]] Result<AccountList> accountListOf(const QString &tool, const ListTable &table, const ListColumns &columns, const QDateTime &at);

} // namespace airside
