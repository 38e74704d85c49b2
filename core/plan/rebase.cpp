#include "core/plan/rebase.h"

#include "core/plan/changekeys.h"

namespace airside {

namespace {

/// now, with what is in after and not in before, and without what is in before and not in after.
template <typename List>
List followed(const List &now, const List &before, const List &after)
{
    List out;
    for (const auto &one : now) {
        if (after.contains(one) || !before.contains(one))
            out += one;
    }
    for (const auto &one : after) {
        if (!before.contains(one) && !out.contains(one))
            out += one;
    }
    return out;
}

} // namespace

Change rebased(Change change, const User &now)
{
    if (!change.userBefore)
        return change;
    const User before = *change.userBefore;
    change.userBefore = now;
    if (!change.userAfter)
        return change;
    const User wish = *change.userAfter;
    User after = now;
    const auto keep = [&](auto User::*field) {
        if (before.*field != wish.*field)
            after.*field = wish.*field;
    };
    keep(&User::username);
    keep(&User::email);
    keep(&User::firstName);
    keep(&User::lastName);
    keep(&User::active);
    after.roles = sortedUniqueRoles(followed(now.roles, before.roles, wish.roles));
    change.userAfter = after;
    return change;
}

Change rebased(Change change, const Role &now)
{
    if (!change.roleBefore)
        return change;
    const Role before = *change.roleBefore;
    change.roleBefore = now;
    if (!change.roleAfter)
        return change;
    const Role wish = *change.roleAfter;
    change.roleAfter = Role{before.name == wish.name ? now.name : wish.name,
                            sortedUnique(followed(now.permissions, before.permissions, wish.permissions))};
    return change;
}

bool canRebase(const Change &change, const std::optional<User> &user, const std::optional<Role> &role)
{
    if (isCreation(change))
        return false;
    if (!change.isUserChange())
        return role.has_value();
    const std::optional<ServerTime> made = change.userBefore ? change.userBefore->createdOn : std::nullopt;
    return user && (!made || !user->createdOn || *made == *user->createdOn);
}

} // namespace airside
