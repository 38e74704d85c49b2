#include "core/airflow/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace airside::requests {

namespace {

HttpRequest get(QByteArray path, QByteArray query = {})
{
    HttpRequest request;
    request.path = std::move(path);
    request.query = std::move(query);
    request.headers.emplaceBack("Accept", "application/json");
    return request;
}

HttpRequest withJson(HttpMethod method, QByteArray path, const QJsonObject &body)
{
    HttpRequest request = get(std::move(path));
    request.method = method;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = "application/json";
    return request;
}

QByteArray pageQuery(qint64 offset, int limit, const char *order)
{
    QByteArray query = "limit=" + QByteArray::number(limit) + "&offset=" + QByteArray::number(offset);
    return query + "&order_by=" + order;
}

QJsonArray rolesJson(const QStringList &roles)
{
    QJsonArray out;
    for (const QString &role : sortedUniqueRoles(roles))
        out.append(QJsonObject{{QStringLiteral("name"), role}});
    return out;
}

QJsonArray actionsJson(const PermissionList &permissions)
{
    QJsonArray out;
    for (const Permission &permission : sortedUnique(permissions)) {
        out.append(QJsonObject{{QStringLiteral("action"), QJsonObject{{QStringLiteral("name"), permission.action}}},
                               {QStringLiteral("resource"), QJsonObject{{QStringLiteral("name"), permission.resource}}}});
    }
    return out;
}

QString secretText(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

QByteArray userPath(const Capabilities &caps, const QString &username)
{
    return caps.accessBase + "/users/" + encodeSegment(username);
}

QByteArray rolePath(const Capabilities &caps, const QString &name)
{
    return caps.accessBase + "/roles/" + encodeSegment(name);
}

} // namespace

HttpRequest version(const QByteArray &apiBase)
{
    return get(apiBase + "/version");
}

HttpRequest authManagerDescription()
{
    return get("/auth/openapi.json");
}

HttpRequest health()
{
    return get("/health");
}

HttpRequest smallAccessCall(const QByteArray &accessBase)
{
    return get(accessBase + "/users", "limit=1");
}

HttpRequest listUsers(const Capabilities &caps, qint64 offset, int limit)
{
    return get(caps.accessBase + "/users", pageQuery(offset, limit, "id"));
}

HttpRequest listRoles(const Capabilities &caps, qint64 offset, int limit)
{
    return get(caps.accessBase + "/roles", pageQuery(offset, limit, "role_id"));
}

HttpRequest listPermissions(const Capabilities &caps, qint64 offset, int limit)
{
    return get(caps.accessBase + "/permissions", pageQuery(offset, limit, "id"));
}

HttpRequest listDags(const Capabilities &caps, qint64 offset, int limit)
{
    return get(caps.apiBase + "/dags", pageQuery(offset, limit, "dag_id"));
}

HttpRequest getUser(const Capabilities &caps, const QString &username)
{
    return get(userPath(caps, username));
}

HttpRequest getRole(const Capabilities &caps, const QString &name)
{
    return get(rolePath(caps, name));
}

HttpRequest deleteUser(const Capabilities &caps, const QString &username)
{
    HttpRequest request = get(userPath(caps, username));
    request.method = HttpMethod::Delete;
    return request;
}

HttpRequest deleteRole(const Capabilities &caps, const QString &name)
{
    HttpRequest request = get(rolePath(caps, name));
    request.method = HttpMethod::Delete;
    return request;
}

HttpRequest createUser(const Capabilities &caps, const UserDraft &draft)
{
    return withJson(HttpMethod::Post, caps.accessBase + "/users",
                    {{QStringLiteral("username"), draft.username},
                     {QStringLiteral("email"), draft.email},
                     {QStringLiteral("first_name"), draft.firstName},
                     {QStringLiteral("last_name"), draft.lastName},
                     {QStringLiteral("roles"), rolesJson(draft.roles)},
                     {QStringLiteral("password"), secretText(draft.password)}});
}

HttpRequest patchUser(const Capabilities &caps, const User &current, const UserPatch &patch)
{
    QJsonObject body;
    QByteArrayList mask;
    const auto field = [&body, &mask](const char *name, const QString &now, const std::optional<QString> &wanted) {
        body.insert(QLatin1String(name), wanted.value_or(now));
        if (wanted)
            mask += name;
    };
    field("username", current.username, patch.username);
    field("email", current.email, patch.email);
    field("first_name", current.firstName, patch.firstName);
    field("last_name", current.lastName, patch.lastName);
    if (patch.roles) {
        body.insert(QStringLiteral("roles"), rolesJson(*patch.roles));
        mask += "roles";
    }
    if (patch.password) {
        body.insert(QStringLiteral("password"), secretText(*patch.password));
        mask += "password";
    }
    HttpRequest request = withJson(HttpMethod::Patch, userPath(caps, current.username), body);
    request.query = "update_mask=" + mask.join("%2C");
    return request;
}

HttpRequest createRole(const Capabilities &caps, const Role &role)
{
    return withJson(HttpMethod::Post, caps.accessBase + "/roles",
                    {{QStringLiteral("name"), role.name}, {QStringLiteral("actions"), actionsJson(role.permissions)}});
}

HttpRequest patchRole(const Capabilities &caps, const QString &name, const RoleEdit &edit)
{
    QJsonObject body{{QStringLiteral("name"), edit.name.value_or(name)}};
    QByteArrayList mask;
    if (edit.name)
        mask += "name";
    if (edit.permissions) {
        body.insert(QStringLiteral("actions"), actionsJson(*edit.permissions));
        mask += "actions";
    }
    HttpRequest request = withJson(HttpMethod::Patch, rolePath(caps, name), body);
    request.query = "update_mask=" + mask.join("%2C");
    return request;
}

HttpRequest token(const QString &username, const Secret &password)
{
    return withJson(HttpMethod::Post, "/auth/token",
                    {{QStringLiteral("username"), username}, {QStringLiteral("password"), secretText(password)}});
}

HttpRequest revokeToken()
{
    return get("/api/v2/auth/logout");
}

HttpRequest whoAmI()
{
    return get("/ui/auth/me");
}

HttpRequest loginPage(const Capabilities &caps)
{
    HttpRequest request;
    request.path = caps.webPrefix + "/login/";
    return request;
}

HttpRequest submitForm(const QByteArray &path, const QList<std::pair<QString, Secret>> &fields, const QUrl &base)
{
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.path = path;
    for (const auto &[name, value] : fields) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += QUrl::toPercentEncoding(name) + '=' + value.reveal().toPercentEncoding();
    }
    request.contentType = "application/x-www-form-urlencoded";
    request.headers.emplaceBack("Referer", base.toEncoded() + path);
    return request;
}

HttpRequest logoutPage(const Capabilities &caps)
{
    HttpRequest request;
    request.path = caps.webPrefix + "/logout/";
    return request;
}

HttpRequest homePage(const Capabilities &caps)
{
    HttpRequest request;
    request.path = caps.webPrefix + "/home";
    return request;
}

} // namespace airside::requests
