#include "core/access/effective.h"

#include <QMap>

#include <algorithm>

namespace airside {

QList<EffectivePermission> effectivePermissions(const Snapshot &snapshot, const User &user)
{
    QMap<Permission, QStringList> byPermission;
    for (const QString &name : user.roles) {
        if (const Role *role = snapshot.role(name)) {
            for (const Permission &permission : role->permissions)
                byPermission[permission] += name;
        }
    }
    QList<EffectivePermission> out;
    out.reserve(byPermission.size());
    for (auto it = byPermission.cbegin(); it != byPermission.cend(); ++it)
        out.append({it.key(), sortedUniqueRoles(it.value())});
    return out;
}

PermissionList effectivePermissionSet(const Snapshot &snapshot, const QStringList &roles)
{
    PermissionList all;
    for (const QString &name : roles) {
        if (const Role *role = snapshot.role(name))
            all += role->permissions;
    }
    return sortedUnique(all);
}

QStringList holdersOf(const Snapshot &snapshot, const QString &roleName)
{
    QStringList out;
    for (const User &user : snapshot.users) {
        if (user.roles.contains(roleName))
            out += user.username;
    }
    return out;
}

namespace {

/// The ids after a prefix, in order. Lists are sorted by resource, so that they stand together.
QStringList idsAfter(const PermissionList &permissions, const QString &prefix)
{
    QStringList ids;
    for (auto at = std::ranges::lower_bound(permissions, prefix, {}, &Permission::resource);
         at != permissions.end() && at->resource.startsWith(prefix); ++at) {
        const QStringView id = QStringView(at->resource).mid(prefix.size());
        if (!id.isEmpty() && (ids.isEmpty() || ids.last() != id))
            ids += id.toString();
    }
    return ids;
}

} // namespace

bool reachesAllDags(const PermissionList &permissions)
{
    const QString all = QStringLiteral("DAGs");
    const auto at = std::ranges::lower_bound(permissions, all, {}, &Permission::resource);
    return at != permissions.end() && at->resource == all;
}

QStringList dagIdsOf(const PermissionList &permissions)
{
    const QStringList dags = idsAfter(permissions, QStringLiteral("DAG:"));
    const QStringList runs = idsAfter(permissions, QStringLiteral("DAG Run:"));
    QStringList ids;
    std::ranges::set_union(dags, runs, std::back_inserter(ids));
    return ids;
}

QString dagScope(const PermissionList &permissions)
{
    return reachesAllDags(permissions) ? QStringLiteral("all DAGs") : dagIdsOf(permissions).join(QStringLiteral(", "));
}

} // namespace airside
