#pragma once

#include "models/usertablerows.h"

#include <QDateTime>
#include <QVariant>

namespace airside {

/// What one cell of the user table says, for every data role. Pure.
[[nodiscard]] QVariant userCell(const UserTableRows &rows, const UserTableRows::Row &row, UserColumn column, int role,
                                const QDateTime &nowUtc);

[[nodiscard]] QString userColumnTitle(UserColumn column); ///< translated
[[nodiscard]] QString userColumnKey(UserColumn column);   ///< stable, as in exports: "failed_logins"
/// The raw value as received, for copying and exports; invalid: nothing there.
[[nodiscard]] QVariant userExportValue(const Snapshot &snapshot, const User &user, UserColumn column);

/// The roles before and after side by side, by name, with what is staged. A staged creation adds all its roles, a
/// staged deletion removes them.
[[nodiscard]] QList<Chip> userChips(const UserTableRows &rows, const UserTableRows::Row &row);

/// "can become Admin" and "powerful" for people; empty for Ordinary.
[[nodiscard]] QString privilegeText(PrivilegeLevel level);
/// "Payments · PRODUCTION": the name with its environment, unless the name says so itself.
[[nodiscard]] QString instanceText(const Instance &instance);

} // namespace airside
