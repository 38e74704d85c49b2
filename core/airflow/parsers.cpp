#include "core/airflow/parsers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace airside::parsers {

namespace {

/// Room is made for all rows that a listing says it has (300 bytes for a user): no Airflow has more than this.
constexpr qint64 kMostRows = 1'000'000;

Error malformed(const QString &what)
{
    return {ErrorKind::MalformedAnswer, 0, {}, what, {}};
}

/// Reads the fields of one object and keeps the first complaint.
class Fields
{
public:
    Fields(const QJsonValue &value, QString place)
        : m_object(value.toObject())
        , m_place(std::move(place))
    {
        if (!value.isObject())
            complain({}, "an object");
    }

    [[nodiscard]] QString text(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString())
            complain(key, "a text");
        return value.toString();
    }

    /// null and absent are empty.
    [[nodiscard]] QString optionalText(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        return value.isNull() || value.isUndefined() ? QString() : text(key);
    }

    [[nodiscard]] bool flag(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        // The column may be NULL, which Airflow takes for "no".
        if (!value.isBool() && !value.isNull())
            complain(key, "true or false");
        return value.toBool();
    }

    [[nodiscard]] std::optional<qint64> count(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        constexpr double limit = 9007199254740992.0;
        const double number = value.toDouble(-1);
        if (!value.isDouble() || number < 0 || number > limit || number != std::floor(number)) {
            complain(key, "a whole number");
            return std::nullopt;
        }
        return static_cast<qint64>(number);
    }

    [[nodiscard]] std::optional<ServerTime> time(QLatin1String key)
    {
        const QString received = optionalText(key);
        return received.isEmpty() ? std::nullopt : std::optional<ServerTime>(ServerTime::parse(received));
    }

    [[nodiscard]] QJsonArray list(QLatin1String key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isArray())
            complain(key, "a list");
        return value.toArray();
    }

    [[nodiscard]] QJsonValue value(QLatin1String key) const { return m_object.value(key); }
    [[nodiscard]] QString place(QLatin1String key, qsizetype index) const
    {
        return QStringLiteral("%1%2[%3]").arg(m_place, key).arg(index);
    }
    [[nodiscard]] QString inner(QLatin1String key) const { return m_place + key + QLatin1Char('.'); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void take(const Fields &other)
    {
        if (!m_error)
            m_error = other.m_error;
    }
    void complain(QLatin1String key, const char *wanted)
    {
        if (!m_error)
            m_error = malformed(QStringLiteral("%1%2 is not %3.").arg(m_place, key, QLatin1String(wanted)));
    }

private:
    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

QString nameWithin(Fields &fields, QLatin1String key)
{
    Fields inner(fields.value(key), fields.inner(key));
    const QString name = inner.text(QLatin1String("name"));
    fields.take(inner);
    return name;
}

User userOf(Fields &fields)
{
    User user;
    user.username = fields.text(QLatin1String("username"));
    user.email = fields.text(QLatin1String("email"));
    user.firstName = fields.text(QLatin1String("first_name"));
    user.lastName = fields.text(QLatin1String("last_name"));
    user.active = fields.flag(QLatin1String("active"));
    user.loginCount = fields.count(QLatin1String("login_count"));
    user.failedLoginCount = fields.count(QLatin1String("fail_login_count"));
    user.lastLogin = fields.time(QLatin1String("last_login"));
    user.createdOn = fields.time(QLatin1String("created_on"));
    user.changedOn = fields.time(QLatin1String("changed_on"));
    const QJsonArray roles = fields.list(QLatin1String("roles"));
    for (qsizetype i = 0; i < roles.size(); ++i) {
        Fields role(roles[i], fields.place(QLatin1String("roles"), i) + QLatin1Char('.'));
        user.roles += role.text(QLatin1String("name"));
        fields.take(role);
    }
    user.roles = sortedUniqueRoles(user.roles);
    if (user.username.isEmpty())
        fields.complain(QLatin1String("username"), "a name");
    return user;
}

Permission permissionOf(Fields &fields)
{
    Permission permission;
    permission.action = nameWithin(fields, QLatin1String("action"));
    permission.resource = nameWithin(fields, QLatin1String("resource"));
    return permission;
}

Role roleOf(Fields &fields)
{
    Role role;
    role.name = fields.text(QLatin1String("name"));
    const QJsonArray actions = fields.list(QLatin1String("actions"));
    role.permissions.reserve(actions.size());
    for (qsizetype i = 0; i < actions.size(); ++i) {
        Fields pair(actions[i], fields.place(QLatin1String("actions"), i) + QLatin1Char('.'));
        role.permissions += permissionOf(pair);
        fields.take(pair);
    }
    role.permissions = sortedUnique(role.permissions);
    return role;
}

/// Owners are texts, tags objects with a name (texts in none of the measured versions).
Dag dagOf(Fields &fields)
{
    Dag dag;
    dag.id = fields.text(QLatin1String("dag_id"));
    dag.displayName = fields.optionalText(QLatin1String("dag_display_name"));
    if (dag.displayName.isEmpty())
        dag.displayName = dag.id;
    const QJsonArray owners = fields.value(QLatin1String("owners")).toArray();
    for (const auto &owner : owners)
        dag.owners += owner.toString();
    const QJsonArray tags = fields.value(QLatin1String("tags")).toArray();
    for (const auto &tag : tags)
        dag.tags += tag.toObject().value(QLatin1String("name")).toString();
    dag.paused = fields.value(QLatin1String("is_paused")).toBool();
    return dag;
}

template <typename Row>
Result<Page<Row>> pageOf(const QByteArray &body, QLatin1String key, Row (*read)(Fields &))
{
    const Result<QJsonObject> whole = object(body);
    if (!whole)
        return fail(whole.error());
    Fields fields(*whole, {});
    const QJsonArray rows = fields.list(key);
    const std::optional<qint64> total = fields.count(QLatin1String("total_entries"));
    if (!total || *total > kMostRows)
        fields.complain(QLatin1String("total_entries"), "a whole number of at most a million");
    if (fields.error())
        return fail(*fields.error());
    Page<Row> page;
    page.total = *total;
    page.rows.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Fields row(rows[i], fields.place(key, i) + QLatin1Char('.'));
        page.rows.append(read(row));
        if (row.error())
            return fail(*row.error());
    }
    return page;
}

template <typename Row>
Result<Row> oneOf(const QByteArray &body, Row (*read)(Fields &))
{
    const Result<QJsonObject> whole = object(body);
    if (!whole)
        return fail(whole.error());
    Fields fields(*whole, {});
    Row row = read(fields);
    if (fields.error())
        return fail(*fields.error());
    return row;
}

QJsonObject claimsOf(const QByteArray &token)
{
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
}

} // namespace

Result<QJsonObject> object(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(malformed(QCoreApplication::translate("Airflow", "It was cut or is not valid JSON, at byte %1 of %2: %3.")
                                  .arg(problem.offset)
                                  .arg(body.size())
                                  .arg(problem.errorString())));
    if (!document.isObject())
        return fail(malformed(QCoreApplication::translate("Airflow", "It is JSON, but not an object.")));
    return document.object();
}

Result<Page<User>> users(const QByteArray &body)
{
    return pageOf<User>(body, QLatin1String("users"), userOf);
}

Result<Page<Role>> roles(const QByteArray &body)
{
    return pageOf<Role>(body, QLatin1String("roles"), roleOf);
}

Result<Page<Permission>> permissions(const QByteArray &body)
{
    return pageOf<Permission>(body, QLatin1String("actions"), permissionOf);
}

Result<Page<Dag>> dags(const QByteArray &body)
{
    return pageOf<Dag>(body, QLatin1String("dags"), dagOf);
}

Result<User> user(const QByteArray &body)
{
    return oneOf<User>(body, userOf);
}

Result<Role> role(const QByteArray &body)
{
    return oneOf<Role>(body, roleOf);
}

Result<QString> accessToken(const QByteArray &body)
{
    const Result<QJsonObject> whole = object(body);
    const QString token = whole ? whole->value(QLatin1String("access_token")).toString() : QString();
    if (token.isEmpty())
        return fail(malformed(QCoreApplication::translate("Airflow", "The sign-in answer holds no token.")));
    return token;
}

std::optional<QDateTime> tokenExpiry(const QByteArray &token)
{
    const QJsonValue exp = claimsOf(token).value(QLatin1String("exp"));
    if (!exp.isDouble())
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(exp.toInteger(), Qt::UTC);
}

std::optional<qint64> tokenLife(const QByteArray &token)
{
    const QJsonObject claims = claimsOf(token);
    const QJsonValue exp = claims.value(QLatin1String("exp"));
    const QJsonValue iat = claims.value(QLatin1String("iat"));
    if (!exp.isDouble() || !iat.isDouble())
        return std::nullopt;
    return exp.toInteger() - iat.toInteger();
}

} // namespace airside::parsers
