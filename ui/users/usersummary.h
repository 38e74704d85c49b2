#pragma once

#include "core/access/effective.h"
#include "ui/users/rolechoices.h"

#include <stop_token>
#include <vector>

namespace airside {

/// Which users are looked at together: rows of a table, by their numbers. A value, for the worker pool.
struct SelectedUsers
{
    UserTableRows rows;
    std::vector<int> numbers;
};

/// One property over many users, in words.
struct CommonValue
{
    QString value;  ///< "different", or what all have
    QString counts; ///< "active: 97 · inactive: 3"; empty: all have the value
    bool muted = false; ///< value is no value of a user

    bool operator==(const CommonValue &) const = default;
};

/// What many users have in common, as they will be after what is staged. Those staged for deletion count for the
/// properties, not for roles and permissions.
struct UserSummary
{
    int users = 0;
    QList<std::pair<Instance, int>> instances; ///< with how many of the users, by name
    bool allRemoved = false; ///< staged for deletion
    bool anyStaged = false;
    bool ownAccount = false; ///< that Airside signs in with is among them

    CommonValue privilege;
    CommonValue username;
    CommonValue email;
    CommonValue firstName;
    CommonValue lastName;
    CommonValue active;
    CommonValue lastLogin;
    CommonValue logins;
    CommonValue failedLogins;
    CommonValue created;
    CommonValue instance;

    QList<RoleChoice> roles;
    QList<EffectivePermission> permissions; ///< with "all" or "12 of 100" in place of roles
    PermissionList privileging;             ///< of them
};

/// nullopt: stopped.
[[nodiscard]] std::optional<UserSummary> summaryOf(const SelectedUsers &selected, const ChangePlan &plan, const QDateTime &nowUtc,
                                                   const std::stop_token &stop);

} // namespace airside
