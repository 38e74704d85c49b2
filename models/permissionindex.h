#pragma once

#include "core/access/privilege.h"
#include "core/access/snapshot.h"

#include <vector>

namespace airside {

/// The roles that hold a permission and how many people that makes. Permissions held by the same roles share one.
struct HolderSet
{
    std::vector<int> roles; ///< positions in Snapshot::roles, ascending
    int people = 0;         ///< distinct accounts through any of the roles
    int inactive = 0;       ///< of them
};

struct IndexedPermission
{
    Permission permission;
    int holders = 0; ///< position in PermissionIndex::holderSets
    PermissionPrivilege privilege;
    QString search; ///< case-folded: what a filter word may be found in, beside the roles and the instance
};

/// One snapshot by permission: the catalogue of the server and whatever its roles hold beside it. Immutable.
struct PermissionIndex
{
    SnapshotPtr snapshot; ///< never null
    std::vector<IndexedPermission> permissions; ///< sorted, each once
    std::vector<HolderSet> holderSets;
    std::vector<PrivilegeLevel> roleLevels;    ///< by position in Snapshot::roles
    std::vector<std::vector<int>> roleHolders; ///< by role: positions in Snapshot::users, ascending
};

using PermissionIndexPtr = std::shared_ptr<const PermissionIndex>;

/// Pure; takes a second for 300 roles x 10,000 permissions x 20,000 users: meant for the worker pool.
[[nodiscard]] PermissionIndexPtr makePermissionIndex(const SnapshotPtr &snapshot);

/// Positions in Snapshot::users, ascending, each once.
[[nodiscard]] std::vector<int> peopleThrough(const PermissionIndex &index, const HolderSet &holders);

/// "can become Admin, together with can_read on Passwords".
[[nodiscard]] QString permissionPrivilegeText(const PermissionPrivilege &privilege);

} // namespace airside
