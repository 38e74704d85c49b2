#include "core/changes/changestates.h"

#include "core/plan/changekeys.h"

namespace airside {

namespace {

/// Whether the fields of the wish stand on the server, to the letter where sameAccess() would forgive.
bool standsAsWished(const Change &change, const ChangeResult &seen)
{
    if (change.userAfter) {
        User wish = *change.userAfter;
        if (seen.serverUser)
            wish.createdOn = change.userBefore ? change.userBefore->createdOn : seen.serverUser->createdOn;
        return seen.serverUser && seen.serverUser->username == wish.username && sameAccess(*seen.serverUser, wish);
    }
    return change.roleAfter && seen.serverRole
           && standsAsWished(*seen.serverRole, change.roleBefore.value_or(Role{}), *change.roleAfter);
}

} // namespace

bool isAbsent(const ChangeResult &seen)
{
    return !seen.error && !seen.serverUser && !seen.serverRole;
}

bool standsAsBefore(const Change &change, const ChangeResult &seen)
{
    if (change.userBefore)
        return seen.serverUser && seen.serverUser->username == change.userBefore->username
               && sameAccess(*seen.serverUser, *change.userBefore);
    return change.roleBefore && seen.serverRole && sameAccess(*seen.serverRole, *change.roleBefore);
}

bool asksForPasswordOnly(const Change &change)
{
    if (change.kind != ChangeKind::UpdateUser || change.passwordIntent == PasswordIntent::Keep)
        return false;
    Change rest = change;
    rest.passwordIntent = PasswordIntent::Keep;
    rest.userAfter->active = rest.userBefore->active;
    return changesNothing(rest);
}

ChangeState settledState(const Change &change, const ChangeResult &seen)
{
    if (seen.error || asksForPasswordOnly(change))
        return ChangeState::Unknown;
    if (isAbsent(seen)) {
        if (isDeletion(change))
            return ChangeState::Verified;
        return isCreation(change) ? ChangeState::NotDone : ChangeState::Unknown;
    }
    if (standsAsWished(change, seen))
        return ChangeState::Verified;
    return standsAsBefore(change, seen) ? ChangeState::NotDone : ChangeState::Unknown;
}

std::optional<Error> impossibleBecause(const Change &change)
{
    const QString name = change.objectName();
    if (change.needsSecret())
        return Error{ErrorKind::CredentialMissing, 0, name, {}, {}};
    const QString wished = change.userAfter ? change.userAfter->username
                                            : (change.roleAfter ? change.roleAfter->name : name);
    for (const QString &one : {name, wished}) {
        const QString reason = unaddressableReason(one);
        if (!reason.isEmpty())
            return Error{ErrorKind::InvalidInput, 0, one, reason, {}};
    }
    if (!change.userBefore && change.userAfter && !change.userAfter->active)
        return Error{ErrorKind::Unsupported, 0, name, QStringLiteral("active"), {}};
    if (change.kind == ChangeKind::CreateUser && change.userAfter && change.userAfter->roles.isEmpty())
        return Error{ErrorKind::InvalidInput, 0, name, QStringLiteral("roles"), {}};
    return std::nullopt;
}

ChangeResult compared(const Change &change, const std::optional<User> &user, const std::optional<Role> &role)
{
    ChangeResult result;
    result.change = change.id;
    result.serverUser = user;
    result.serverRole = role;
    const QString name = change.objectName();
    const bool exists = user || role;
    if (isCreation(change)) {
        if (exists) {
            result.state = ChangeState::NotDone;
            result.error = Error{ErrorKind::AlreadyExists, 0, name, {}, {}};
        }
        return result;
    }
    if (!exists) {
        result.state = ChangeState::Conflict;
        result.error = Error{ErrorKind::NotFound, 404, name, {}, {}};
        return result;
    }
    const QStringList changed = user ? differences(*change.userBefore, *user) : differences(*change.roleBefore, *role);
    if (!changed.isEmpty()) {
        result.state = ChangeState::Conflict;
        result.error = Error{ErrorKind::ChangedMeanwhile, 0, name, {}, changed.join(QLatin1Char('\n'))};
    }
    return result;
}

ChangeResult foundAfterwards(const Change &change, const std::optional<User> &user, const std::optional<Role> &role)
{
    ChangeResult seen;
    seen.change = change.id;
    seen.serverUser = user;
    seen.serverRole = role;
    seen.state = settledState(change, seen);
    if (seen.state == ChangeState::NotDone)
        seen.error = Error{ErrorKind::NotDone, 0, change.objectName(), {}, {}};
    return seen;
}

Change withWhatAirflowAdds(Change change, const std::optional<Role> &server)
{
    if (!change.roleBefore || !change.roleAfter || !server)
        return change;
    const bool has = server->permissions.contains(websiteRead());
    PermissionList &wish = change.roleAfter->permissions;
    const bool asked = change.roleBefore->permissions.contains(websiteRead()) != wish.contains(websiteRead());
    if (asked || wish.contains(websiteRead()) == has)
        return change;
    if (has)
        wish = sortedUnique(wish + PermissionList{websiteRead()});
    else
        wish.removeAll(websiteRead());
    return change;
}

} // namespace airside
