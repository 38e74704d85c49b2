#pragma once

#include "core/access/permission.h"

#include <QStringList>

namespace airside {

/// What a set of permissions leads to, judged by effect and never by a role's name (proven on real servers,
/// 2.11.2 and 3.3.2).
enum class PrivilegeLevel {
    Ordinary,
    Powerful,       ///< delete on Users or Roles; create or edit on Connections or Variables; edit or delete on all DAGs; create on Datasets or Assets
    CanBecomeAdmin, ///< edit on Users; edit on Roles; create on Users; read and edit on Passwords
};

struct Privilege
{
    PrivilegeLevel level = PrivilegeLevel::Ordinary;
    PermissionList because; ///< the permissions that made it so, of every level reached

    bool operator==(const Privilege &) const = default;
};

[[nodiscard]] Privilege privilegeOf(const PermissionList &permissions);

/// For many sets of roles: the permissions that count, as a bit each; those of a set of roles are those of its roles together.
[[nodiscard]] quint32 privilegeBits(const PermissionList &permissions);
[[nodiscard]] PrivilegeLevel privilegeLevel(quint32 bits);

/// What one permission is worth by itself. together: what must be held beside it to reach that level; empty: nothing.
struct PermissionPrivilege
{
    PrivilegeLevel level = PrivilegeLevel::Ordinary;
    PermissionList together;

    bool operator==(const PermissionPrivilege &) const = default;
};
[[nodiscard]] PermissionPrivilege privilegeFrom(const Permission &permission);

/// Holds edit on Users and edit on Roles: can administer access. Guards count these.
[[nodiscard]] bool canAdministerAccess(const PermissionList &permissions);
[[nodiscard]] QString privilegeName(PrivilegeLevel level); ///< "", "powerful", "can become Admin"; not translated

} // namespace airside
