#include "core/access/effective.h"

#include <QMap>

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

QString dagScope(const PermissionList &permissions)
{
    QStringList ids;
    for (const Permission &permission : permissions) {
        if (permission.resource == QLatin1String("DAGs"))
            return QStringLiteral("all DAGs");
        const QString id = dagIdOfResource(permission.resource);
        if (!id.isEmpty())
            ids += id;
    }
    ids.sort();
    ids.removeDuplicates();
    return ids.join(QStringLiteral(", "));
}

} // namespace airside
