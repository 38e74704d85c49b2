#include "app/unified/objects.h"

#include "app/unified/hidden.h"

#include <QJsonArray>

namespace airside::unified {

namespace {

QJsonValue numberOrNull(std::optional<qint64> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<ServerTime> &time)
{
    return time ? QJsonValue(time->text()) : QJsonValue();
}

QJsonObject permissionObject(const Permission &permission, const QString &instance)
{
    return {{QStringLiteral("instance"), instance},
            {QStringLiteral("name"), permission.text()},
            {QStringLiteral("description"),
             QStringLiteral("The action %1 on the resource %2.").arg(permission.action, permission.resource)},
            {QStringLiteral("actions"), QJsonArray{permissionJson(permission)}}};
}

} // namespace

QString keyOf(const Object &object)
{
    if (const User *user = std::get_if<User>(&object))
        return user->username;
    if (const Role *role = std::get_if<Role>(&object))
        return role->name;
    return std::get<Permission>(object).text();
}

QJsonObject userJson(const User &user, const QString &instance)
{
    QJsonArray roles;
    for (const QString &role : user.roles)
        roles += QJsonObject{{QStringLiteral("name"), role}};
    return {{QStringLiteral("instance"), instance},
            {QStringLiteral("username"), user.username},
            {QStringLiteral("email"), user.email},
            {QStringLiteral("first_name"), user.firstName},
            {QStringLiteral("last_name"), user.lastName},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("active"), user.active},
            {QStringLiteral("last_login"), timeOrNull(user.lastLogin)},
            {QStringLiteral("login_count"), numberOrNull(user.loginCount)},
            {QStringLiteral("fail_login_count"), numberOrNull(user.failedLoginCount)},
            {QStringLiteral("created_on"), timeOrNull(user.createdOn)},
            {QStringLiteral("changed_on"), timeOrNull(user.changedOn)}};
}

QJsonObject permissionJson(const Permission &permission)
{
    return {{QStringLiteral("action"), QJsonObject{{QStringLiteral("name"), permission.action}}},
            {QStringLiteral("resource"), QJsonObject{{QStringLiteral("name"), permission.resource}}}};
}

QJsonObject roleJson(const Role &role, const QString &instance)
{
    QJsonArray actions;
    for (const Permission &permission : role.permissions)
        actions += permissionJson(permission);
    return {{QStringLiteral("instance"), instance},
            {QStringLiteral("name"), role.name},
            {QStringLiteral("actions"), actions}};
}

QJsonObject objectJson(const Object &object, const QString &instance, bool hidden)
{
    if (const Permission *permission = std::get_if<Permission>(&object))
        return permissionObject(*permission, instance);
    if (const Role *role = std::get_if<Role>(&object)) {
        QJsonObject json = roleJson(*role, instance);
        json.insert(QStringLiteral("total_entries"), role->permissions.size());
        return json;
    }
    QJsonObject json = userJson(std::get<User>(object), instance);
    json.insert(QStringLiteral("failed_login_count"), json.take(QLatin1String("fail_login_count")));
    for (const char *field : {"email", "first_name", "last_name"}) {
        if (hidden)
            json.insert(QLatin1String(field), hiddenText());
    }
    return json;
}

} // namespace airside::unified
