#pragma once

#include "core/access/snapshot.h"

namespace airside {

enum class Difference {
    UserAdded,
    UserRemoved,
    UserChanged, ///< a field: detail says which, before and after what it was and is
    RoleGiven,   ///< to the user; detail: the role
    RoleTaken,
    RoleAdded,
    RoleRemoved,
    PermissionGiven, ///< to the role; detail: the permission
    PermissionTaken,
    PermissionAdded, ///< to what the server knows
    PermissionRemoved,
};

/// One smallest difference between two states of one instance.
struct AccessDifference
{
    Difference kind = Difference::UserChanged;
    QString object; ///< the username, the role, or the permission that the server knows or not
    QString detail; ///< a field's name ("email", "first_name", "last_name", "active", "created_on"), a role, a permission
    QString before;
    QString after;

    bool operator==(const AccessDifference &) const = default;
};

[[nodiscard]] QString differenceName(Difference kind); ///< "user_added", ...

/// Of one user or role; nothing on one side: it is not there. An account that was made again is a changed "created_on".
/// Counters and sign-ins do not count, nor "can_read on Website" of a role that stays, which Airflow adds by itself.
[[nodiscard]] QList<AccessDifference> differencesOf(const User *before, const User *after);
[[nodiscard]] QList<AccessDifference> differencesOf(const Role *before, const Role *after);

/// Users and their roles first, then roles and their permissions, then what the server knows; each in the order of names.
[[nodiscard]] QList<AccessDifference> differencesBetween(const Snapshot &earlier, const Snapshot &later);

/// How many users and roles have differences.
struct ChangedObjects
{
    int users = 0;
    int roles = 0;

    bool operator==(const ChangedObjects &) const = default;
};
[[nodiscard]] ChangedObjects changedObjects(const Snapshot &earlier, const Snapshot &later);

} // namespace airside
