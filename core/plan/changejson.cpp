#include "core/plan/changejson.h"

#include <QJsonArray>

#include <array>

namespace airside {

namespace {

struct NamedIntent
{
    PasswordIntent intent;
    const char *name;
};

constexpr std::array kIntents{NamedIntent{PasswordIntent::Keep, "keep"}, NamedIntent{PasswordIntent::Random, "random"},
                              NamedIntent{PasswordIntent::Typed, "typed"}};

QLatin1String intentName(PasswordIntent intent)
{
    return QLatin1String(std::ranges::find(kIntents, intent, &NamedIntent::intent)->name);
}

/// Reads one object; the first thing that is not as it should be makes the whole of it bad.
class PlanReader
{
public:
    explicit PlanReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] bool isBad() const { return m_bad; }
    void spoil() { m_bad = true; }
    [[nodiscard]] bool has(QLatin1String key) const { return m_object.contains(key); }

    QString text(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_bad |= !value.isString();
        return value.toString();
    }
    bool flag(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_bad |= !value.isBool();
        return value.toBool();
    }
    QUuid uuid(QLatin1String key)
    {
        const QUuid id = QUuid::fromString(text(key));
        m_bad |= id.isNull();
        return id;
    }
    QJsonArray array(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        m_bad |= !value.isArray();
        return value.toArray();
    }
    std::optional<qint64> number(QLatin1String key)
    {
        if (!has(key))
            return std::nullopt;
        const QJsonValue value = m_object.value(key);
        m_bad |= !value.isDouble();
        return value.toInteger();
    }
    std::optional<ServerTime> time(QLatin1String key)
    {
        return has(key) ? std::optional(ServerTime::parse(text(key))) : std::nullopt;
    }

private:
    QJsonObject m_object;
    bool m_bad = false;
};

/// The sides that a kind has, and no others.
bool hasItsSides(const Change &change)
{
    const bool creates = change.kind == ChangeKind::CreateUser || change.kind == ChangeKind::CreateRole;
    const bool deletes = change.kind == ChangeKind::DeleteUser || change.kind == ChangeKind::DeleteRole;
    const bool user = change.isUserChange();
    return change.userBefore.has_value() == (user && !creates) && change.userAfter.has_value() == (user && !deletes)
           && change.roleBefore.has_value() == (!user && !creates) && change.roleAfter.has_value() == (!user && !deletes);
}

} // namespace

QJsonObject toJson(const User &user)
{
    QJsonObject out{{QStringLiteral("username"), user.username},
                    {QStringLiteral("email"), user.email},
                    {QStringLiteral("first_name"), user.firstName},
                    {QStringLiteral("last_name"), user.lastName},
                    {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)},
                    {QStringLiteral("active"), user.active}};
    if (user.loginCount)
        out.insert(QStringLiteral("login_count"), *user.loginCount);
    if (user.failedLoginCount)
        out.insert(QStringLiteral("fail_login_count"), *user.failedLoginCount);
    if (user.lastLogin)
        out.insert(QStringLiteral("last_login"), user.lastLogin->text());
    if (user.createdOn)
        out.insert(QStringLiteral("created_on"), user.createdOn->text());
    if (user.changedOn)
        out.insert(QStringLiteral("changed_on"), user.changedOn->text());
    return out;
}

std::optional<User> userFromJson(const QJsonValue &json)
{
    PlanReader reader(json.toObject());
    User user;
    user.username = reader.text(QLatin1String("username"));
    user.email = reader.text(QLatin1String("email"));
    user.firstName = reader.text(QLatin1String("first_name"));
    user.lastName = reader.text(QLatin1String("last_name"));
    user.active = reader.flag(QLatin1String("active"));
    const QJsonArray roles = reader.array(QLatin1String("roles"));
    for (const auto &role : roles) {
        if (!role.isString())
            reader.spoil();
        user.roles += role.toString();
    }
    user.roles = sortedUniqueRoles(user.roles);
    user.loginCount = reader.number(QLatin1String("login_count"));
    user.failedLoginCount = reader.number(QLatin1String("fail_login_count"));
    user.lastLogin = reader.time(QLatin1String("last_login"));
    user.createdOn = reader.time(QLatin1String("created_on"));
    user.changedOn = reader.time(QLatin1String("changed_on"));
    return reader.isBad() || user.username.isEmpty() ? std::nullopt : std::optional(user);
}

QJsonObject toJson(const Role &role)
{
    QJsonArray permissions;
    for (const Permission &permission : role.permissions)
        permissions += QJsonObject{{QStringLiteral("action"), permission.action},
                                   {QStringLiteral("resource"), permission.resource}};
    return {{QStringLiteral("name"), role.name}, {QStringLiteral("permissions"), permissions}};
}

std::optional<Role> roleFromJson(const QJsonValue &json)
{
    PlanReader reader(json.toObject());
    Role role;
    role.name = reader.text(QLatin1String("name"));
    const QJsonArray permissions = reader.array(QLatin1String("permissions"));
    for (const auto &value : permissions) {
        PlanReader one(value.toObject());
        role.permissions += Permission{one.text(QLatin1String("action")), one.text(QLatin1String("resource"))};
        if (one.isBad())
            reader.spoil();
    }
    role.permissions = sortedUnique(role.permissions);
    return reader.isBad() || role.name.isEmpty() ? std::nullopt : std::optional(role);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject out{{QStringLiteral("id"), change.id.toString(QUuid::WithoutBraces)},
                    {QStringLiteral("instance"), change.instance.toString(QUuid::WithoutBraces)},
                    {QStringLiteral("kind"), changeKindName(change.kind)},
                    {QStringLiteral("password"), intentName(change.passwordIntent)},
                    {QStringLiteral("origin"), originName(change.origin)},
                    {QStringLiteral("reason"), change.reason}};
    if (change.userBefore)
        out.insert(QStringLiteral("user_before"), toJson(*change.userBefore));
    if (change.userAfter)
        out.insert(QStringLiteral("user_after"), toJson(*change.userAfter));
    if (change.roleBefore)
        out.insert(QStringLiteral("role_before"), toJson(*change.roleBefore));
    if (change.roleAfter)
        out.insert(QStringLiteral("role_after"), toJson(*change.roleAfter));
    return out;
}

std::optional<Change> changeFromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    PlanReader reader(object);
    Change change;
    change.id = reader.uuid(QLatin1String("id"));
    change.instance = reader.uuid(QLatin1String("instance"));
    change.reason = reader.text(QLatin1String("reason"));
    const std::optional<ChangeKind> kind = changeKindFromName(reader.text(QLatin1String("kind")));
    const QString intent = reader.text(QLatin1String("password"));
    const auto named = std::ranges::find_if(
        kIntents, [&intent](const NamedIntent &one) { return intent == QLatin1String(one.name); });
    const std::optional<Origin> origin = originFromName(reader.text(QLatin1String("origin")));
    if (!kind || !origin || named == kIntents.end() || reader.isBad())
        return std::nullopt;
    change.kind = *kind;
    change.origin = *origin;
    change.passwordIntent = named->intent;
    change.userBefore = userFromJson(object.value(QLatin1String("user_before")));
    change.userAfter = userFromJson(object.value(QLatin1String("user_after")));
    change.roleBefore = roleFromJson(object.value(QLatin1String("role_before")));
    change.roleAfter = roleFromJson(object.value(QLatin1String("role_after")));
    return hasItsSides(change) ? std::optional(change) : std::nullopt;
}

} // namespace airside
