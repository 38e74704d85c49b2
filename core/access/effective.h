#pragma once

#include "core/access/privilege.h"
#include "core/access/snapshot.h"

namespace airside {

/// One permission a user effectively has, and every role of theirs that gives it.
struct EffectivePermission
{
    Permission permission;
    QStringList fromRoles; ///< sorted

    bool operator==(const EffectivePermission &) const = default;
};

/// Sorted by permission. Roles the snapshot does not know contribute nothing.
[[nodiscard]] QList<EffectivePermission> effectivePermissions(const Snapshot &snapshot, const User &user);
/// Only the permissions, sorted, without duplicates.
[[nodiscard]] PermissionList effectivePermissionSet(const Snapshot &snapshot, const QStringList &roles);
/// Usernames that hold the role, in the snapshot's order.
[[nodiscard]] QStringList holdersOf(const Snapshot &snapshot, const QString &roleName);
// Of what a PermissionList reaches; sorted, as it is by definition.
[[nodiscard]] bool reachesAllDags(const PermissionList &permissions);
[[nodiscard]] QStringList dagIdsOf(const PermissionList &permissions); ///< sorted, each once
/// "all DAGs", the ids joined with ", ", or "" when no permission reaches a DAG. Not translated (exports).
[[nodiscard]] QString dagScope(const PermissionList &permissions);

} // namespace airside
