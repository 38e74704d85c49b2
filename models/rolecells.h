#pragma once

#include "models/rolerows.h"

#include <QStringList>

namespace airside {

/// What the cells of a role table say; translated, except the export texts.
[[nodiscard]] QString roleNameText(const RoleRow &row);        ///< "Ops", or "Ops -> Operators" for a staged rename
[[nodiscard]] QString rolePermissionsText(const RoleRow &row); ///< "12", or "12 -> 14"
[[nodiscard]] QString roleKindText(const RoleRow &row);        ///< "built-in", "custom"
[[nodiscard]] QString rolePrivilegeText(const RoleRow &row);   ///< "can become Admin: can_edit on Users"
[[nodiscard]] QString roleScopeText(const RoleRow &row);       ///< "all DAGs", "a, b, c +4", "no DAG"
[[nodiscard]] QString roleInstanceText(const RoleRow &row);    ///< the name; with the environment where the name does not say it
/// What to filter the users page by, to see who holds a role.
[[nodiscard]] QString holdersFilter(const QString &roleName);
[[nodiscard]] QString stagedWord(StagedState state);           ///< "staged deletion"; empty for None
[[nodiscard]] QString permissionCountText(qsizetype count);    ///< "1 permission"
[[nodiscard]] QString holderCountText(qsizetype count);        ///< "3 holders"
[[nodiscard]] QString privilegeWord(PrivilegeLevel level);     ///< "ordinary", "powerful", "can become Admin"

} // namespace airside
