#include "core/access/privilege.h"

#include <algorithm>

namespace airside {

namespace {

Permission permission(const char *action, const char *resource)
{
    return {QString::fromLatin1(action), QString::fromLatin1(resource)};
}

/// Each inner list leads there when all of it is held.
const QList<PermissionList> &waysToAdmin()
{
    static const QList<PermissionList> ways{
        {permission("can_edit", "Users")},
        {permission("can_edit", "Roles")},
        {permission("can_create", "Users")},
        {permission("can_edit", "Passwords"), permission("can_read", "Passwords")},
    };
    return ways;
}

const PermissionList &powerfulPermissions()
{
    static const PermissionList list{
        permission("can_delete", "Users"),       permission("can_delete", "Roles"),
        permission("can_create", "Connections"), permission("can_edit", "Connections"),
        permission("can_create", "Variables"),   permission("can_edit", "Variables"),
        permission("can_edit", "DAGs"),          permission("can_delete", "DAGs"),
        permission("can_create", "Datasets"),    permission("can_create", "Assets"),
    };
    return list;
}

/// Among the bits of those that lead to Admin together: any that is powerful by itself.
constexpr quint32 kPowerful = 1u << 31;

bool holds(const PermissionList &permissions, const Permission &wanted)
{
    return std::binary_search(permissions.begin(), permissions.end(), wanted);
}

} // namespace

Privilege privilegeOf(const PermissionList &permissions)
{
    Privilege result;
    for (const Permission &one : powerfulPermissions()) {
        if (holds(permissions, one)) {
            result.level = PrivilegeLevel::Powerful;
            result.because += one;
        }
    }
    for (const PermissionList &way : waysToAdmin()) {
        if (std::ranges::all_of(way, [&](const Permission &one) { return holds(permissions, one); })) {
            result.level = PrivilegeLevel::CanBecomeAdmin;
            result.because += way;
        }
    }
    result.because = sortedUnique(result.because);
    return result;
}

quint32 privilegeBits(const PermissionList &permissions)
{
    quint32 bits = 0;
    int bit = 0;
    for (const PermissionList &way : waysToAdmin()) {
        for (const Permission &one : way)
            bits |= quint32(holds(permissions, one)) << bit++;
    }
    return std::ranges::any_of(powerfulPermissions(), [&](const Permission &one) { return holds(permissions, one); }) ? bits | kPowerful : bits;
}

PrivilegeLevel privilegeLevel(quint32 bits)
{
    int bit = 0;
    for (const PermissionList &way : waysToAdmin()) {
        const quint32 all = ((1u << way.size()) - 1) << bit;
        if ((bits & all) == all)
            return PrivilegeLevel::CanBecomeAdmin;
        bit += int(way.size());
    }
    return bits & kPowerful ? PrivilegeLevel::Powerful : PrivilegeLevel::Ordinary;
}

PermissionPrivilege privilegeFrom(const Permission &permission)
{
    for (PermissionList way : waysToAdmin()) {
        if (way.removeOne(permission))
            return {PrivilegeLevel::CanBecomeAdmin, way};
    }
    const bool powerful = powerfulPermissions().contains(permission);
    return {powerful ? PrivilegeLevel::Powerful : PrivilegeLevel::Ordinary, {}};
}

bool canAdministerAccess(const PermissionList &permissions)
{
    return holds(permissions, permission("can_edit", "Users")) && holds(permissions, permission("can_edit", "Roles"));
}

QString privilegeName(PrivilegeLevel level)
{
    switch (level) {
    case PrivilegeLevel::Ordinary:
        return {};
    case PrivilegeLevel::Powerful:
        return QStringLiteral("powerful");
    case PrivilegeLevel::CanBecomeAdmin:
        return QStringLiteral("can become Admin");
    }
    return {};
}

} // namespace airside
