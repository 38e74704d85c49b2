#include "app/unified/stretch.h"

namespace airside::unified {

namespace {

template <typename Value>
Stretch stretchOf(const QList<Value> &values, qint64 total)
{
    Stretch out{{}, total};
    for (const Value &value : values)
        out.rows += Object(value);
    return out;
}

/// Servers that tell names only have no pages of permissions: the catalogue is read whole and cut here.
[[nodiscard]] QCoro::Task<Result<Stretch>> readPermissions(Client *client, qint64 offset, int limit, std::stop_token stop)
{
    const SnapshotRequest permissionsOnly{false, false, true, false, {}};
    const Result<SnapshotPtr> snapshot = co_await client->access().takeSnapshot(permissionsOnly, stop);
    if (!snapshot)
        co_return fail(snapshot.error());
    const Completeness &proof = (*snapshot)->permissionsProof;
    if (proof.error)
        co_return fail(*proof.error);
    co_return stretchOf(PermissionList((*snapshot)->permissions.mid(offset, limit)), (*snapshot)->permissions.size());
}

} // namespace

QCoro::Task<Result<Stretch>> readStretch(Kind kind, Client *client, qint64 offset, int limit, std::stop_token stop)
{
    if (kind == Kind::Users) {
        const Result<AirflowClient::UsersPage> users = co_await client->usersPage(offset, limit, stop);
        if (!users)
            co_return fail(users.error());
        co_return stretchOf(users->users, users->total);
    }
    if (kind == Kind::Roles) {
        const Result<AirflowClient::RolesPage> roles = co_await client->rolesPage(offset, limit, stop);
        if (!roles)
            co_return fail(roles.error());
        co_return stretchOf(roles->roles, roles->total);
    }
    auto permissions = co_await readPermissions(client, offset, limit, stop);
    co_return permissions;
}

} // namespace airside::unified
