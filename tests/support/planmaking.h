#pragma once

#include "core/plan/changeplan.h"

namespace airside::test {

inline const QUuid kInstance = QUuid::fromString(QStringLiteral("11111111-1111-1111-1111-111111111111"));

inline User account(const QString &username, const QStringList &roles,
                    const QString &createdOn = QStringLiteral("2026-01-01T08:00:00.000001"))
{
    User user;
    user.username = username;
    user.email = username + QStringLiteral("@example.org");
    user.firstName = QStringLiteral("First");
    user.lastName = QStringLiteral("Last");
    user.roles = sortedUniqueRoles(roles);
    if (!createdOn.isEmpty())
        user.createdOn = ServerTime::parse(createdOn);
    return user;
}

inline Role roleOf(const QString &name, const QStringList &permissions)
{
    Role role{name, {}};
    for (const QString &text : permissions)
        role.permissions += *Permission::fromText(text);
    role.permissions = sortedUnique(role.permissions);
    return role;
}

inline Change userChange(const std::optional<User> &before, const std::optional<User> &after)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = kInstance;
    change.kind = !before ? ChangeKind::CreateUser : after ? ChangeKind::UpdateUser : ChangeKind::DeleteUser;
    change.userBefore = before;
    change.userAfter = after;
    if (!before)
        change.passwordIntent = PasswordIntent::Random;
    return change;
}

inline Change roleChange(const std::optional<Role> &before, const std::optional<Role> &after)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = kInstance;
    change.kind = !before ? ChangeKind::CreateRole : after ? ChangeKind::UpdateRole : ChangeKind::DeleteRole;
    change.roleBefore = before;
    change.roleAfter = after;
    return change;
}

inline User renamed(User user, const QString &username)
{
    user.username = username;
    return user;
}

inline User withRoles(User user, const QStringList &roles)
{
    user.roles = sortedUniqueRoles(roles);
    return user;
}

} // namespace airside::test
