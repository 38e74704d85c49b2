#include "core/plan/rebase.h"

#include "core/plan/changekeys.h"

#include <algorithm>
#include <iterator>

namespace airside {

namespace {

/// now, with what is in after and not in before, and without what is in before and not in after. All sorted, since a role
/// may hold thousands of permissions and each of its edits comes here.
template <typename List>
List followed(const List &now, const List &before, const List &after)
{
    List gone;
    std::ranges::set_difference(before, after, std::back_inserter(gone));
    List kept;
    std::ranges::set_difference(now, gone, std::back_inserter(kept));
    List added;
    std::ranges::set_difference(after, before, std::back_inserter(added));
    List out;
    std::ranges::set_union(kept, added, std::back_inserter(out));
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
    after.roles = followed(sortedUniqueRoles(now.roles), sortedUniqueRoles(before.roles), sortedUniqueRoles(wish.roles));
    change.userAfter = after;
    return change;
}

Change rebased(Change change, const Role &now)
{
    if (!change.roleBefore)
        return change;
    const Role before = *change.roleBefore;
    if (before == now) // the usual case: nothing is built anew, and lists go on sharing their buffers
        return change;
    change.roleBefore = now;
    if (!change.roleAfter)
        return change;
    const Role wish = *change.roleAfter;
    change.roleAfter = Role{before.name == wish.name ? now.name : wish.name,
                            followed(sortedUnique(now.permissions), sortedUnique(before.permissions), sortedUnique(wish.permissions))};
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
