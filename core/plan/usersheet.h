#pragma once

#include "core/access/snapshot.h"
#include "core/plan/change.h"

namespace airside {

/// What a row of a sheet wishes of one account. What is not given stays as it is.
struct UserRow
{
    qsizetype line = 0; ///< in the file
    QString instance;   ///< its name; may be empty
    QString username;
    std::optional<QString> email;
    std::optional<QString> firstName;
    std::optional<QString> lastName;
    std::optional<QStringList> roles; ///< the whole set
    QStringList addRoles;
    QStringList removeRoles;
    std::optional<bool> active;
};

/// Why a row, or the sheet, cannot be taken.
enum class RowFault {
    NotCsv,           ///< what: where, and why
    NoUsernameColumn,
    UnknownColumn,
    ColumnTwice,
    FieldCount,       ///< not as many values as the first line has columns; what: how many
    NoUsername,
    NotYesOrNo,
    RolesTwice,       ///< the whole set and single ones, or one to be added and removed
    UsernameTwice,    ///< an earlier row is about the same account; what: its line
    NoSuchUser,
    NoSuchRole,
    MissingForNew,    ///< a new account needs this too
    NewInactive,      ///< a new account is always active
    NoSuchInstance,
    NoInstance,       ///< several are known, and the row names none
};

struct RowProblem
{
    qsizetype line = 0;
    RowFault fault = RowFault::NoUsername;
    QString what; ///< the column, name or value that it is about; may be empty
    bool operator==(const RowProblem &) const = default;
};

struct UserSheet
{
    QList<UserRow> rows;
    QList<RowProblem> problems; ///< by line; rows has the others
};

/// From CSV (readCsv()) whose first line names the columns, in any order and letter case: username, and of instance,
/// email, first_name, last_name, roles, add_roles, remove_roles and active those that matter. An empty value changes
/// nothing. Several roles are parted by commas; a name with a comma is in quotation marks of its own. Other columns that
/// "users list -o csv" writes are passed over.
[[nodiscard]] UserSheet userSheetFromCsv(const QByteArray &bytes);

struct SheetChanges
{
    QList<Change> changes; ///< with ids; of rows that change something
    QList<RowProblem> problems;
    qsizetype unchanged = 0; ///< rows that ask for what is so already
};

/// The changes that make these accounts of one instance as the rows wish. create: who is not there is made, with a
/// random password that nobody learns; else that is a problem.
[[nodiscard]] SheetChanges changesFromRows(const QList<UserRow> &rows, const Snapshot &now, bool create);

} // namespace airside
