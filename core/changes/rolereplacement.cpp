#include "core/changes/rolereplacement.h"

#include "core/access/effective.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

/// Airflow's own limit for the name of a role.
constexpr qsizetype kLongestRoleName = 64;
/// Somebody may give the old role to others meanwhile: so often they are looked for again.
constexpr int kPasses = 3;

ChangeResult replacementResult(const Change &change, ChangeState state, const Error &error)
{
    ChangeResult result;
    result.change = change.id;
    result.state = state;
    result.error = error;
    result.way = WriteWay::Replacement;
    return result;
}

ChangeResult notBegun(const Change &change, const Error &error)
{
    const bool cancelled = error.kind == ErrorKind::Cancelled;
    return replacementResult(change, cancelled ? ChangeState::Skipped : ChangeState::NotDone, error);
}

/// It stands in the middle; who holds the role holds one of the two.
ChangeResult inTheMiddle(const Change &change, Error error)
{
    const QString what = QStringLiteral("%1 stands in for %2").arg(replacementName(change), change.objectName());
    error.detail = error.detail.isEmpty() ? what : what + QLatin1Char('\n') + error.detail;
    ChangeResult result = replacementResult(change, ChangeState::Unknown, error);
    result.unfinished = true;
    return result;
}

/// The server may have done it, or cannot be asked now: nothing may be built on it.
bool leavesOpen(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
    case ErrorKind::Invalid:
    case ErrorKind::InvalidInput:
    case ErrorKind::NotDone:
    case ErrorKind::ServerError:
    case ErrorKind::ServerDefect:
        return false;
    default:
        return true;
    }
}

Role newRole(const Change &change)
{
    return {replacementName(change), sortedUnique(change.roleAfter->permissions)};
}

} // namespace

bool goesByReplacement(const AccessApi &api, const Change &change)
{
    if (change.kind != ChangeKind::UpdateRole || !api.onlyAddsToRoles() || api.roleDeletionByApi() == RoleDelete::Fails)
        return false;
    RoleEdit edit;
    edit.permissions = change.roleAfter->permissions;
    // Servers make a role of Airflow's own again as soon as it is missing, under the name that is to be taken.
    const bool builtIn = isBuiltIn(change.roleBefore->name) || isBuiltIn(change.roleAfter->name);
    return !builtIn && api.wayOfRoleUpdate(*change.roleBefore, edit) == WriteWay::Form && api.formRefusal(change.objectName());
}

QString replacementName(const Change &change)
{
    const QString mark = QStringLiteral("~airside-") + change.id.toString(QUuid::Id128).left(8);
    QString name = change.objectName().left(kLongestRoleName - mark.size());
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    return name + mark;
}

bool isHalfReplaced(const Change &change, const Snapshot &now)
{
    return change.kind == ChangeKind::UpdateRole && now.role(replacementName(change));
}

ReplacementCost replacementCost(const AccessApi &api, const Change &change, const Snapshot &now)
{
    ReplacementCost cost;
    cost.holders = holdersOf(now, change.objectName()).size();
    cost.writes = replacementWrites(cost.holders, api.roleDeletionByApi());
    return cost;
}

qsizetype replacementWrites(qsizetype holders, RoleDelete deletion)
{
    const qsizetype trial = deletion == RoleDelete::Works ? 0 : 2;
    return holders + 3 + trial; // made, deleted, renamed
}

QString describe(const ReplacementCost &cost)
{
    return QCoreApplication::translate(
               "Airflow", "Its API takes no permission away, and this sign-in opens none of Airflow's pages: a new role takes its place, "
                          "and the number that Airflow knows it by changes.")
           + QLatin1Char(' ')
           + QCoreApplication::translate("Airflow", "%Ln people who hold it are moved to it one by one.", nullptr, int(cost.holders))
           + QLatin1Char(' ')
           + QCoreApplication::translate("Airflow", "It takes %Ln writes, and nobody is without the role on the way.", nullptr, int(cost.writes));
}

RoleReplacement::RoleReplacement(AccessApi &api)
    : m_api(api)
{
}

QCoro::Task<Result<SnapshotPtr>> RoleReplacement::listing(std::stop_token stop)
{
    const SnapshotRequest usersAndRoles{true, true, false, false, {}};
    const Result<SnapshotPtr> taken = co_await m_api.takeSnapshot(usersAndRoles, stop);
    if (!taken)
        co_return fail(taken.error());
    const SnapshotPtr &now = *taken;
    if (!now->usersProof.complete() || !now->rolesProof.complete()) {
        const Refusal refusal{GuardKind::IncompleteData, {}, m_api.instance().name};
        co_return fail(toError(refusal));
    }
    co_return now;
}

QCoro::Task<std::optional<Error>> RoleReplacement::make(Role role)
{
    const bool untried = m_api.roleDeletionByApi() != RoleDelete::Works;
    const std::stop_token never;
    const Result<Role> made = co_await m_api.createRole(role, never);
    if (!made)
        co_return made.error();
    if (!untried)
        co_return std::nullopt;
    // Whether roles can be deleted shows only when one is: better this one, which nobody holds.
    const Result<void> deleted = co_await m_api.deleteRole(role.name, never);
    if (!deleted)
        co_return deleted.error();
    const Result<Role> again = co_await m_api.createRole(role, never);
    if (!again)
        co_return again.error();
    co_return std::nullopt;
}

QCoro::Task<std::optional<Error>> RoleReplacement::move(QString username, QString from, QString to)
{
    const std::stop_token never;
    const Result<User> user = co_await m_api.fetchUser(username, never);
    if (!user && user.error().kind == ErrorKind::NotFound)
        co_return std::nullopt;
    if (!user)
        co_return user.error();
    if (!user->roles.contains(from))
        co_return std::nullopt;
    UserPatch patch;
    QStringList roles = user->roles;
    roles.removeAll(from);
    patch.roles = sortedUniqueRoles(roles + QStringList{to});
    const Result<User> done = co_await m_api.updateUser(user->username, patch, never);
    if (!done && done.error().kind != ErrorKind::NotFound)
        co_return done.error();
    co_return std::nullopt;
}

QCoro::Task<std::optional<Error>> RoleReplacement::moveAll(QString from, QString to, std::stop_token stop)
{
    for (int pass = 0; pass < kPasses; ++pass) {
        const Result<SnapshotPtr> listed = co_await listing(stop);
        if (!listed)
            co_return listed.error();
        const QStringList holders = holdersOf(**listed, from);
        if (holders.isEmpty())
            co_return std::nullopt;
        for (const QString &username : holders) {
            if (stop.stop_requested())
                co_return Error{ErrorKind::Cancelled, 0, m_api.instance().name, {}, {}};
            const std::optional<Error> problem = co_await move(username, from, to);
            if (problem)
                co_return problem;
        }
    }
    co_return Error{ErrorKind::ChangedMeanwhile, 0, from, {}, {}};
}

QCoro::Task<ChangeResult> RoleReplacement::takeBack(Change change, Error why)
{
    const std::stop_token never;
    const QString name = replacementName(change);
    const std::optional<Error> stuck = co_await moveAll(name, change.objectName(), never);
    if (stuck)
        co_return inTheMiddle(change, *stuck);
    const Result<void> gone = co_await m_api.deleteRole(name, never);
    if (!gone && gone.error().kind != ErrorKind::NotFound && leavesOpen(gone.error().kind))
        co_return inTheMiddle(change, gone.error());
    if (!gone && gone.error().kind != ErrorKind::NotFound) // nobody holds it, and it is told
        why.detail += (why.detail.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("+ role ") + name;
    co_return replacementResult(change, ChangeState::NotDone, why);
}

QCoro::Task<ChangeResult> RoleReplacement::run(Change change, std::stop_token stop)
{
    const std::stop_token never;
    const Role wanted = newRole(change);
    const QString old = change.objectName();
    const Result<SnapshotPtr> listed = co_await listing(stop);
    if (!listed)
        co_return notBegun(change, listed.error());
    const SnapshotPtr &now = *listed;
    const Role *const begun = now->role(wanted.name);
    const Role *const there = now->role(old);
    const QStringList odd = there ? differences(*change.roleBefore, *there) : QStringList();
    if (begun && (!odd.isEmpty() || !standsAsWished(*begun, Role{wanted.name, {}}, wanted)))
        co_return inTheMiddle(change, {ErrorKind::ChangedMeanwhile, 0, old, {}, odd.join(QLatin1Char('\n'))});
    if (!begun && !there)
        co_return replacementResult(change, ChangeState::Conflict, {ErrorKind::NotFound, 404, old, {}, {}});
    if (!begun) {
        for (const QString &username : holdersOf(*now, old)) {
            const QString reason = unaddressableReason(username);
            if (!reason.isEmpty())
                co_return notBegun(change, {ErrorKind::InvalidInput, 0, username, reason, {}});
        }
        const std::optional<Error> problem = co_await make(wanted);
        if (problem && leavesOpen(problem->kind))
            co_return inTheMiddle(change, *problem);
        if (problem)
            co_return notBegun(change, *problem);
    }
    if (there) {
        const std::optional<Error> stuck = co_await moveAll(old, wanted.name, stop);
        if (stuck && leavesOpen(stuck->kind))
            co_return inTheMiddle(change, *stuck);
        Result<void> deleted = Result<void>();
        if (!stuck)
            deleted = co_await m_api.deleteRole(old, never);
        if (!deleted && leavesOpen(deleted.error().kind))
            co_return inTheMiddle(change, deleted.error());
        const bool gone = !stuck && (deleted || deleted.error().kind == ErrorKind::NotFound);
        if (!gone) {
            const Error why = stuck ? *stuck : deleted.error();
            const ChangeResult back = co_await takeBack(change, why);
            co_return back;
        }
    }
    RoleEdit edit;
    edit.name = change.roleAfter->name;
    const Result<Role> renamed = co_await m_api.updateRole(wanted.name, edit, never);
    if (!renamed)
        co_return inTheMiddle(change, renamed.error());
    ChangeResult result;
    result.change = change.id;
    result.state = ChangeState::Verified;
    result.serverRole = *renamed;
    result.way = WriteWay::Replacement;
    co_return result;
}

} // namespace airside
