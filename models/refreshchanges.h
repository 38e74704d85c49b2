#pragma once

#include "models/permissiontable.h"
#include "models/refreshmarks.h"
#include "models/rolerows.h"
#include "models/usertableindex.h"

namespace airside {

// What is other on the server between two readings, for the marks of a table. Of instances that were not shown before, nothing
// is told; of a listing that is not proven whole, neither what is gone (afterwards) nor what is new (before). Pure.

[[nodiscard]] QList<RefreshChanges> userChanges(const QList<UserIndexPtr> &before, const QList<UserIndexPtr> &after);
[[nodiscard]] QList<RefreshChanges> roleChanges(const QList<RoleSource> &before, const QList<RoleSource> &after);
[[nodiscard]] QList<RefreshChanges> permissionChanges(const PermissionTable &before, const PermissionTable &after);

} // namespace airside
