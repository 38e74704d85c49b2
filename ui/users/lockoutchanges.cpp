#include "ui/users/lockoutchanges.h"

#include "core/changes/lockout.h"
#include "ui/users/userchanges.h"
#include "ui/workspace.h"

#include <algorithm>

namespace airside {

namespace {

std::optional<Suspension> keptOf(const LockoutCase &lockout, const ShownUser &shown)
{
    const QUuid id = shown.snapshot->instance.id;
    const auto kept = lockout.kept.constFind(id);
    if (kept == lockout.kept.constEnd() || kept->isEmpty())
        return std::nullopt;
    return suspensionIn(*kept, suspensionOf(Workspace::suspensionId(id), *shown.user, {}));
}

bool isIncomplete(const User &user)
{
    return user.firstName.isEmpty() || user.lastName.isEmpty() || user.email.isEmpty();
}

/// Stands on the server and is to stand there.
bool stands(const ShownUser &shown)
{
    return shown.server && shown.staged != StagedState::Removed;
}

void addToServer(LockoutServer &server, const ShownUser &shown)
{
    const std::optional<QDateTime> ends = lastTokenEnds(*shown.snapshot, *shown.user);
    if (server.accounts == 0)
        server.lastTokenEnds = ends;
    else if (!ends || !server.lastTokenEnds)
        server.lastTokenEnds.reset();
    else
        server.lastTokenEnds = std::max(*ends, *server.lastTokenEnds);
    ++server.accounts;
    server.incomplete += isIncomplete(*shown.user) ? 1 : 0;
}

std::optional<Change> suspension(const LockoutCase &lockout, const ShownUser &shown, bool active)
{
    User wish = *shown.user;
    wish.active = active;
    if (!isSuspended(*shown.user, keptOf(lockout, shown)))
        return userUpdate(shown, suspended(wish), PasswordIntent::Random);
    if (shown.user->active == active)
        return std::nullopt;
    return userUpdate(shown, wish);
}

std::optional<Change> deactivation(const LockoutCase &lockout, const ShownUser &shown, bool withRoles)
{
    if (!lockout.servers.value(shown.snapshot->instance.id).facts.opensPages)
        return std::nullopt;
    if (withRoles)
        return suspension(lockout, shown, false);
    if (!shown.user->active)
        return std::nullopt;
    User wish = *shown.user;
    wish.active = false;
    return userUpdate(shown, wish);
}

std::optional<Change> lockoutChange(const LockoutCase &lockout, const ShownUser &shown, LockoutWay way, bool withRoles)
{
    switch (way) {
    case LockoutWay::Suspend:
        return suspension(lockout, shown, shown.user->active);
    case LockoutWay::Deactivate:
        return deactivation(lockout, shown, withRoles);
    case LockoutWay::Delete:
        break;
    }
    return userDeletion(shown);
}

} // namespace

QList<LockoutServer> LockoutCase::serversByName() const
{
    QList<LockoutServer> all = servers.values();
    std::ranges::sort(all, {}, &LockoutServer::name);
    return all;
}

bool LockoutCase::everyServer(bool LockoutFacts::*fact) const
{
    return std::ranges::all_of(servers.values(), [fact](const LockoutServer &server) { return server.facts.*fact; });
}

bool LockoutCase::tokensMayLiveOn() const
{
    return std::ranges::any_of(servers.values(), [](const LockoutServer &server) { return server.facts.tokensOutliveDeactivation.value_or(true); });
}

LockoutCase lockoutCase(const QList<ShownUser> &users, const QHash<QUuid, QList<Suspension>> &kept, const ObservedFacts &observed)
{
    LockoutCase out;
    out.kept = kept;
    for (const ShownUser &shown : users) {
        if (!stands(shown))
            continue;
        const Snapshot &snapshot = *shown.snapshot;
        LockoutServer &server = out.servers[snapshot.instance.id];
        if (server.accounts == 0) {
            server.name = snapshot.instance.name;
            server.facts = lockoutFacts(snapshot, observed(snapshot.instance.id));
        }
        addToServer(server, shown);
        out.ownAccount = out.ownAccount || isOwnAccount(snapshot, shown.user->username);
        out.users += shown;
    }
    return out;
}

LockoutWay proposedWay(const LockoutCase &lockout)
{
    const bool complete = std::ranges::all_of(lockout.servers.values(), [](const LockoutServer &server) { return server.incomplete == 0; });
    const bool anyActive = std::ranges::any_of(lockout.users, [](const ShownUser &shown) { return shown.user->active; });
    return complete && anyActive && lockout.everyServer(&LockoutFacts::opensPages) ? LockoutWay::Deactivate : LockoutWay::Suspend;
}

QList<Change> lockoutChanges(const LockoutCase &lockout, LockoutWay way, bool withRoles, const QString &reason)
{
    QList<Change> changes;
    for (const ShownUser &shown : lockout.users) {
        std::optional<Change> change = lockoutChange(lockout, shown, way, withRoles);
        if (!change)
            continue;
        change->reason = reason;
        changes += *change;
    }
    return changes;
}

QList<Change> restoreChanges(const LockoutCase &lockout)
{
    QList<Change> changes;
    for (const ShownUser &shown : lockout.users) {
        const std::optional<Suspension> kept = keptOf(lockout, shown);
        if (!kept || !shown.user->roles.isEmpty() || kept->roles.isEmpty())
            continue;
        if (const std::optional<User> wish = restored(*shown.user, *kept))
            changes += userUpdate(shown, *wish);
    }
    return changes;
}

QList<Change> reactivateChanges(const LockoutCase &lockout)
{
    QList<Change> changes;
    for (const ShownUser &shown : lockout.users) {
        if (shown.user->active || !lockout.servers.value(shown.snapshot->instance.id).facts.opensPages)
            continue;
        User wish = *shown.user;
        wish.active = true;
        changes += userUpdate(shown, wish);
    }
    return changes;
}

} // namespace airside
