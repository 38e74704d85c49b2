#include "core/access/role.h"

#include <algorithm>

namespace airside {

bool isBuiltIn(const QString &roleName)
{
    static const QStringList names{QStringLiteral("Admin"), QStringLiteral("Op"), QStringLiteral("User"),
                                   QStringLiteral("Viewer"), QStringLiteral("Public")};
    return names.contains(roleName);
}

const Permission &websiteRead()
{
    static const Permission permission{QStringLiteral("can_read"), QStringLiteral("Website")};
    return permission;
}

QStringList differences(const Role &a, const Role &b)
{
    QStringList out;
    if (a.name != b.name)
        out += QStringLiteral("name: %1 -> %2").arg(a.name, b.name);
    PermissionList lost;
    std::set_difference(a.permissions.begin(), a.permissions.end(), b.permissions.begin(), b.permissions.end(),
                        std::back_inserter(lost));
    PermissionList gained;
    std::set_difference(b.permissions.begin(), b.permissions.end(), a.permissions.begin(), a.permissions.end(),
                        std::back_inserter(gained));
    for (const Permission &permission : gained) {
        if (permission != websiteRead())
            out += QStringLiteral("+ ") + permission.text();
    }
    for (const Permission &permission : lost) {
        if (permission != websiteRead())
            out += QStringLiteral("- ") + permission.text();
    }
    return out;
}

bool sameAccess(const Role &a, const Role &b)
{
    return differences(a, b).isEmpty();
}

bool standsAsWished(const Role &now, const Role &before, const Role &wish)
{
    const bool asked = before.permissions.contains(websiteRead()) != wish.permissions.contains(websiteRead());
    return sameAccess(now, wish)
           && (!asked || now.permissions.contains(websiteRead()) == wish.permissions.contains(websiteRead()));
}

} // namespace airside
