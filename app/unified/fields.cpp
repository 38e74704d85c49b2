#include "app/unified/fields.h"

#include "core/access/keys.h"

#include <QJsonArray>

namespace airside::unified {

namespace {

Error wrongField(const QString &field, const QString &sentence)
{
    return {ErrorKind::InvalidInput, 0, field, sentence, {}};
}

/// A text of the object, or what it has under "name": Airflow writes both.
QString nameIn(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value(QLatin1String("name")).toString() : value.toString();
}

/// Leaves text alone when the field is not given.
std::optional<Error> takeText(const QJsonObject &fields, const char *key, QString &text, bool needed)
{
    const QString field = QString::fromLatin1(key);
    const QJsonValue value = fields.value(field);
    if (value.isUndefined())
        return needed ? std::optional(wrongField(field, QStringLiteral("it is needed."))) : std::nullopt;
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return wrongField(field, QStringLiteral("it is a text that is not empty."));
    text = value.toString();
    return std::nullopt;
}

std::optional<Error> takeRoles(const QJsonObject &fields, QStringList &roles, bool needed)
{
    const QString field = QStringLiteral("roles");
    const QJsonValue value = fields.value(field);
    if (value.isUndefined() && !needed)
        return std::nullopt;
    if (!value.isArray() || (needed && value.toArray().isEmpty()))
        return wrongField(field, needed ? QStringLiteral("a list of at least one role is needed.") : QStringLiteral("it is a list of roles."));
    QStringList names;
    const QJsonArray given = value.toArray();
    for (const auto &one : given) {
        names += nameIn(one);
        if (names.last().isEmpty())
            return wrongField(field, QStringLiteral("each is a role's name."));
    }
    roles = sortedUniqueRoles(names);
    return std::nullopt;
}

std::optional<Permission> permissionIn(const QJsonValue &value)
{
    if (value.isString())
        return Permission::fromText(value.toString());
    const Permission out{nameIn(value.toObject().value(QLatin1String("action"))), nameIn(value.toObject().value(QLatin1String("resource")))};
    return out.action.isEmpty() || out.resource.isEmpty() ? std::nullopt : std::optional(out);
}

std::optional<Error> takeActions(const QJsonObject &fields, Role &role)
{
    const QString field = QStringLiteral("actions");
    const QJsonValue value = fields.value(field);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isArray())
        return wrongField(field, QStringLiteral("it is a list."));
    PermissionList permissions;
    const QJsonArray given = value.toArray();
    for (const auto &one : given) {
        const std::optional<Permission> permission = permissionIn(one);
        if (!permission)
            return wrongField(field, QStringLiteral("each is 'can_read on DAGs', or an object with action and resource."));
        permissions += *permission;
    }
    // Airflow itself gives it to every custom role, so that it stays whatever is wished.
    if (role.permissions.contains(websiteRead()))
        permissions += websiteRead();
    role.permissions = sortedUnique(permissions);
    return std::nullopt;
}

std::optional<Error> nameProblem(const QString &field, const QString &name)
{
    const QString reason = unaddressableReason(name);
    return reason.isEmpty() ? std::nullopt : std::optional(wrongField(field, reason));
}

} // namespace

std::optional<Error> fieldsProblem(const QJsonObject &fields, const QStringList &allowed)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key().contains(QLatin1String("password"), Qt::CaseInsensitive))
            return wrongField(QStringLiteral("password"), QStringLiteral("no password is taken from a program: a new account gets a random one, and a person sets another."));
        if (!allowed.contains(it.key()))
            return wrongField(QStringLiteral("The request"), allowed.isEmpty() ? QStringLiteral("a deletion has no fields.")
                                                                            : QStringLiteral("its fields are %1.").arg(allowed.join(QStringLiteral(", "))));
    }
    if (!allowed.isEmpty() && fields.isEmpty())
        return wrongField(QStringLiteral("The request"), QStringLiteral("nothing is given to be set."));
    return std::nullopt;
}

Result<User> withUserFields(User user, const QJsonObject &fields)
{
    const bool isNew = user.username.isEmpty();
    std::optional<Error> problem;
    if (isNew)
        problem = takeText(fields, "username", user.username, true);
    if (!problem && isNew)
        problem = nameProblem(QStringLiteral("username"), user.username);
    if (!problem)
        problem = takeText(fields, "email", user.email, isNew);
    if (!problem)
        problem = takeText(fields, "first_name", user.firstName, isNew);
    if (!problem)
        problem = takeText(fields, "last_name", user.lastName, isNew);
    if (!problem)
        problem = takeRoles(fields, user.roles, isNew);
    const QJsonValue active = fields.value(QLatin1String("active"));
    if (!problem && !active.isUndefined() && !active.isBool())
        problem = wrongField(QStringLiteral("active"), QStringLiteral("it is true or false."));
    if (problem)
        return fail(*problem);
    user.active = active.toBool(user.active);
    return user;
}

Result<Role> withRoleFields(Role role, const QJsonObject &fields)
{
    std::optional<Error> problem = takeText(fields, "name", role.name, role.name.isEmpty());
    if (!problem)
        problem = nameProblem(QStringLiteral("name"), role.name);
    if (!problem)
        problem = takeActions(fields, role);
    if (problem)
        return fail(*problem);
    return role;
}

} // namespace airside::unified
