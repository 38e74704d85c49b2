#include "app/unified/explaining.h"

#include "app/unified/archiveparts.h"
#include "core/access/effective.h"
#include "core/access/explain.h"

#include <QJsonArray>

#include <algorithm>

namespace airside::unified {

namespace {

struct Asked
{
    std::optional<Permission> permission;

    /// Whether one that is held answers for it: itself, or the one on all DAGs for that on one.
    [[nodiscard]] bool isAnsweredBy(const Permission &held) const
    {
        if (!permission || held == *permission)
            return true;
        const bool aboutDag = permission->resource.startsWith(QLatin1String("DAG:"));
        return aboutDag && held.action == permission->action && held.resource == QLatin1String("DAGs");
    }
};

QJsonObject permissionRow(const EffectivePermission &one)
{
    return {{QStringLiteral("name"), one.permission.text()},
            {QStringLiteral("from_roles"), QJsonArray::fromStringList(one.fromRoles)},
            {QStringLiteral("meaning"), explain(one.permission)},
            {QStringLiteral("caution"), textOrNull(explainCaution(one.permission))},
            {QStringLiteral("privilege"), textOrNull(privilegeName(privilegeFrom(one.permission).level))}};
}

/// What they come to together, whether or not only some of them are asked for.
QJsonObject sumOf(const QList<EffectivePermission> &all, const Asked &asked)
{
    PermissionList permissions;
    QJsonArray rows;
    for (const EffectivePermission &one : all) {
        permissions += one.permission;
        if (asked.isAnsweredBy(one.permission))
            rows += permissionRow(one);
    }
    const Privilege privilege = privilegeOf(permissions);
    QJsonArray because;
    for (const Permission &one : privilege.because)
        because += one.text();
    return {{QStringLiteral("privilege"), textOrNull(privilegeName(privilege.level))},
            {QStringLiteral("privilege_because"), because},
            {QStringLiteral("dag_scope"), textOrNull(dagScope(permissions))},
            {QStringLiteral("asked"), asked.permission ? QJsonValue(asked.permission->text()) : QJsonValue()},
            {QStringLiteral("held"), asked.permission ? QJsonValue(!rows.isEmpty()) : QJsonValue()},
            {QStringLiteral("permissions"), rows}};
}

/// The roles as the server has them, one by one; those that it does not have are left out.
[[nodiscard]] QCoro::Task<Result<QList<Role>>> rolesNamed(Client *client, QStringList names, Progress progress, std::stop_token stop)
{
    QList<Role> out;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (progress && i > 0)
            progress(i, names.size());
        const QString name = names[i];
        const Result<Role> role = co_await client->access().fetchRole(name, stop);
        if (!role && role.error().kind != ErrorKind::NotFound)
            co_return fail(role.error());
        if (role)
            out += *role;
    }
    co_return out;
}

[[nodiscard]] QCoro::Task<Result<QJsonObject>> explainedUser(ExplainRequest request, Place place, Asked asked, std::stop_token stop)
{
    const Result<User> user = co_await place.client->access().fetchUser(request.id, stop);
    if (!user)
        co_return fail(user.error());
    const Result<QList<Role>> roles = co_await rolesNamed(place.client, user->roles, request.progress, stop);
    if (!roles)
        co_return fail(roles.error());
    Snapshot snapshot;
    snapshot.roles = *roles;
    std::ranges::sort(snapshot.roles, {}, &Role::name);
    QStringList unread = user->roles;
    for (const Role &role : *roles)
        unread.removeAll(role.name);
    QJsonObject out = sumOf(effectivePermissions(snapshot, *user), asked);
    out.insert(QStringLiteral("instance"), place.instance.name);
    out.insert(QStringLiteral("username"), user->username);
    out.insert(QStringLiteral("active"), user->active);
    out.insert(QStringLiteral("roles"), QJsonArray::fromStringList(user->roles));
    out.insert(QStringLiteral("roles_not_found"), QJsonArray::fromStringList(unread));
    co_return answerOf(out, 1);
}

[[nodiscard]] QCoro::Task<Result<QJsonObject>> explainedRole(ExplainRequest request, Place place, Asked asked, std::stop_token stop)
{
    const Result<Role> role = co_await place.client->access().fetchRole(request.id, stop);
    if (!role)
        co_return fail(role.error());
    QList<EffectivePermission> all;
    for (const Permission &permission : role->permissions)
        all += EffectivePermission{permission, {role->name}};
    QJsonObject out = sumOf(all, asked);
    out.insert(QStringLiteral("instance"), place.instance.name);
    out.insert(QStringLiteral("role"), role->name);
    co_return answerOf(out, 1);
}

} // namespace

QCoro::Task<Result<QJsonObject>> explained(ExplainRequest request, QList<Place> places, std::stop_token stop)
{
    Asked asked;
    if (!request.permission.isEmpty()) {
        asked.permission = Permission::fromText(request.permission);
        if (!asked.permission)
            co_return fail({ErrorKind::InvalidInput, 0, QStringLiteral("permission"), QStringLiteral("it is a text as 'can_read on DAGs'."), {}});
    }
    const Result<Place> place = placeNamed(places, request.instance);
    if (!place)
        co_return fail(place.error());
    if (request.kind == Kind::Roles) {
        auto role = co_await explainedRole(request, *place, asked, stop);
        co_return role;
    }
    auto user = co_await explainedUser(request, *place, asked, stop);
    co_return user;
}

} // namespace airside::unified
