#pragma once

#include "core/airflow/airflowclient.h"
#include "core/credentials/memorycredentialstore.h"
#include "scriptedchannel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

namespace airside {

/// As much of an Airflow as the client's tests need; each difference between servers is a switch.
class FakeAirflow
{
public:
    // What it is
    bool three = true;         ///< Airflow 3, else 2
    bool fastApi = true;       ///< access API; false on 2 and 3.0
    bool basicOn = false;
    bool basicGivesCookie = true;
    bool cookieOnApi = true;   ///< false: FAB 2 with basic alone
    bool anonymousIs403 = false;
    bool loginPageHasForm = true;
    bool logoutNeedsPost = false;
    bool revokes = true;
    bool addsOnly = false;
    bool deleteRoleFails = false;
    bool rolePatchForbidden = false;
    bool mayRead = true;
    int loginAnswer = 0;       ///< not 0: the status of every login POST
    QByteArray password = "right";
    // What it holds
    QMap<QString, QJsonObject> users;
    QMap<QString, QJsonObject> roles;
    QByteArrayList tokens;     ///< alive
    QByteArrayList sessions;   ///< alive
    int issued = 0;
    ScriptedChannel *channel = nullptr;
    std::function<std::optional<Result<HttpResponse>>(const HttpRequest &)> first; ///< may answer instead

    FakeAirflow()
    {
        addUser(QStringLiteral("admin"), {QStringLiteral("Admin")});
        addRole(QStringLiteral("Admin"), {{QStringLiteral("can_edit"), QStringLiteral("Roles")}});
        addRole(QStringLiteral("Viewer"), {{QStringLiteral("can_read"), QStringLiteral("DAGs")}});
    }

    void addUser(const QString &name, const QStringList &roleNames)
    {
        QJsonArray held;
        for (const QString &role : roleNames)
            held.append(QJsonObject{{QStringLiteral("name"), role}});
        users.insert(name, {{QStringLiteral("username"), name}, {QStringLiteral("email"), name + QStringLiteral("@x.org")},
                            {QStringLiteral("first_name"), QStringLiteral("F")}, {QStringLiteral("last_name"), QStringLiteral("L")},
                            {QStringLiteral("active"), true}, {QStringLiteral("roles"), held},
                            {QStringLiteral("created_on"), QStringLiteral("2026-11-23T20:36:19.567204")}});
    }

    void addRole(const QString &name, const PermissionList &permissions)
    {
        QJsonArray actions;
        for (const Permission &p : permissions)
            actions.append(QJsonObject{{QStringLiteral("action"), QJsonObject{{QStringLiteral("name"), p.action}}},
                                       {QStringLiteral("resource"), QJsonObject{{QStringLiteral("name"), p.resource}}}});
        roles.insert(name, {{QStringLiteral("name"), name}, {QStringLiteral("actions"), actions}});
    }

    [[nodiscard]] Result<HttpResponse> answerTo(const HttpRequest &request)
    {
        if (first) {
            if (const auto other = first(request))
                return *other;
        }
        const QByteArray web = three ? "/auth" : "";
        if (request.path == (three ? "/api/v2/version" : "/api/v1/version"))
            return json(200, three ? "{'version': '3.9.9'}" : "{'version': '2.11.9'}");
        if (three && request.path == "/auth/openapi.json")
            return json(200, fastApi ? "{'info': {'title': 'FAB auth manager API'}, 'paths': {'/fab/v1/users': {'get': {}}, "
                                       "'/fab/v1/roles': {'get': {}}, '/fab/v1/roles/{name}': {'patch': {}}, "
                                       "'/fab/v1/permissions': {'get': {}}}}"
                                     : "{'info': {'title': 'FAB auth manager API'}, 'paths': {'/token': {'post': {}}}}");
        if (three && request.path == "/auth/token")
            return issueToken(request);
        if (request.path == "/api/v2/auth/logout") {
            if (revokes)
                tokens.removeAll(bearerOf(request));
            return redirect(307, "/auth/logout");
        }
        if (request.path == web + "/login/")
            return login(request);
        if (request.path == web + "/logout/")
            return logout(request);
        if (request.path == "/home")
            return html(200, "<form method=POST action=/logout/><input name=csrf_token value=bye></form>");
        if (request.path == "/ui/auth/me")
            return json(200, "{'id': '1', 'username': 'admin'}");
        return api(request);
    }

private:
    [[nodiscard]] static QByteArray bearerOf(const HttpRequest &request)
    {
        return headerOf(request, "Authorization").mid(7);
    }
    [[nodiscard]] bool webSignedIn() const
    {
        return std::ranges::any_of(sessions, [this](const QByteArray &id) { return channel->hasCookie("session", id); });
    }
    QByteArray newSession()
    {
        const QByteArray id = "s" + QByteArray::number(++issued);
        sessions += id;
        channel->setCookies({QNetworkCookie("session", id)});
        return id;
    }

    HttpResponse issueToken(const HttpRequest &request)
    {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (body.value(QLatin1String("password")).toString().toUtf8() != password)
            return json(401, "{'detail': 'Invalid credentials'}");
        const QByteArray claims = quoted("{'iat': 1000000, 'exp': 1086400}")
                                      .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        tokens += "e30." + claims + ".t" + QByteArray::number(++issued);
        return json(201, "{'access_token': '" + tokens.last() + "'}");
    }

    HttpResponse login(const HttpRequest &request)
    {
        if (request.method == HttpMethod::Get) {
            if (webSignedIn())
                return redirect(302, "/");
            if (!loginPageHasForm)
                return html(200, "<a href=/login/google>Google</a>");
            return html(200, "<form action='' method=post><input name=csrf_token value=tok><input name=username>"
                             "<input name=password type=password></form>");
        }
        if (loginAnswer)
            return html(loginAnswer);
        if (request.body != "csrf_token=tok&username=admin&password=" + password)
            return redirect(302, three ? "/auth/login/" : "/login/");
        newSession();
        return redirect(302, three ? "/auth/" : "/home");
    }

    HttpResponse logout(const HttpRequest &request)
    {
        if (logoutNeedsPost && (request.method != HttpMethod::Post || request.body != "csrf_token=bye"))
            return html(request.method == HttpMethod::Post ? 400 : 405);
        sessions.removeIf([this](const QByteArray &id) { return channel->hasCookie("session", id); });
        return redirect(302, "/");
    }

    [[nodiscard]] bool admitted(const HttpRequest &request)
    {
        const QByteArray header = headerOf(request, "Authorization");
        const QByteArray cookie = headerOf(request, "Cookie");
        if (!cookie.isEmpty())
            return cookie == "session=pasted; x=1";
        if (header.startsWith("Basic ")) {
            const bool right = basicOn && QByteArray::fromBase64(header.mid(6)) == "admin:" + password;
            if (right && basicGivesCookie)
                newSession();
            return right;
        }
        const bool takesToken = three && (fastApi || request.path.startsWith("/api/v2"));
        if (header.startsWith("Bearer "))
            return takesToken && tokens.contains(bearerOf(request));
        return !fastApi && cookieOnApi && webSignedIn() && !(three && request.path.startsWith("/api/v2"));
    }

    HttpResponse api(const HttpRequest &request)
    {
        if (!admitted(request)) {
            if (fastApi || (three && request.path.startsWith("/api/v2")))
                return headerOf(request, "Authorization").isEmpty() ? json(401, "{'detail': 'Not authenticated'}")
                                                                   : json(403, "{'detail': 'Invalid JWT token'}");
            return problem(anonymousIs403 ? 403 : 401, "Forbidden");
        }
        if (!mayRead)
            return fastApi ? json(403, "{'detail': 'Forbidden'}") : problem(403, "Forbidden");
        const QByteArray path = request.path;
        if (path.endsWith("/dags"))
            return json(200, "{'dags': [{'dag_id': 'pay'}], 'total_entries': 1}");
        if (path.endsWith("/permissions"))
            return json(200, "{'actions': [{'action': {'name': 'can_read'}, 'resource': {'name': 'DAGs'}}], 'total_entries': 1}");
        if (path.contains("/users"))
            return objects(request, users, "users", "username");
        if (path.contains("/roles"))
            return objects(request, roles, "roles", "name");
        return html(404);
    }

    HttpResponse objects(const HttpRequest &request, QMap<QString, QJsonObject> &all, const QByteArray &family, const char *keyName)
    {
        const QString key = QLatin1String(keyName);
        const QByteArray tail = request.path.mid(request.path.indexOf("/" + family) + family.size() + 1);
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        if (tail.isEmpty() && request.method == HttpMethod::Get) {
            const QUrlQuery query(QString::fromUtf8(request.query));
            const auto number = [&query](const QString &name, int otherwise) {
                return query.hasQueryItem(name) ? query.queryItemValue(name).toInt() : otherwise;
            };
            QJsonArray rows;
            for (const QJsonObject &row : all.values().mid(number(QStringLiteral("offset"), 0), number(QStringLiteral("limit"), 100)))
                rows.append(row);
            return json(200, QJsonDocument(QJsonObject{{QLatin1String(family), rows}, {QStringLiteral("total_entries"), qint64(all.size())}}).toJson());
        }
        if (tail.isEmpty()) {
            QJsonObject made = body;
            made.remove(QLatin1String("password"));
            if (family == "users")
                made.insert(QStringLiteral("active"), true);
            all.insert(body.value(key).toString(), made);
            return json(200, fastApi ? QJsonDocument(made).toJson() : QByteArray("{}"));
        }
        const QString name = QString::fromUtf8(QByteArray::fromPercentEncoding(tail.mid(1)));
        if (!all.contains(name))
            return problem(404, "not found");
        if (request.method == HttpMethod::Get)
            return json(200, QJsonDocument(all.value(name)).toJson());
        if (request.method == HttpMethod::Delete) {
            if (family == "roles" && deleteRoleFails)
                return answer(500, "text/plain", "Internal Server Error");
            all.remove(name);
            return answer(204, {}, {});
        }
        return patch(request, all, family, name, key, body);
    }

    HttpResponse patch(const HttpRequest &request, QMap<QString, QJsonObject> &all, const QByteArray &family, const QString &name,
                       const QString &key, const QJsonObject &body)
    {
        if (family == "roles" && rolePatchForbidden)
            return json(403, "{'detail': 'Forbidden'}");
        if (body.value(key).toString() != name && all.contains(body.value(key).toString()))
            return family == "roles" ? json(200, QJsonDocument(body).toJson()) : problem(409, "exists");
        QJsonObject row = all.take(name);
        for (const QByteArray &field : request.query.mid(12).split('%').join(",").replace(",2C", ",").split(',')) {
            if (field == "password")
                continue;
            const QString f = QString::fromLatin1(field);
            QJsonValue value = body.value(f);
            if (field == "actions" && addsOnly) {
                QJsonArray sum = row.value(f).toArray();
                for (const QJsonValue &action : body.value(f).toArray())
                    sum.append(action);
                value = sum;
            }
            row.insert(f, value);
        }
        all.insert(row.value(key).toString(), row);
        return json(200, QJsonDocument(body).toJson());
    }
};

class ManualClock final : public Clock
{
public:
    QDateTime now = QDateTime::fromSecsSinceEpoch(1000000, Qt::UTC);
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
};

/// A client of a fake server.
struct ClientOfFake
{
    FakeAirflow server;
    MemoryCredentialStore store;
    ManualClock clock;
    Instance instance;
    ClientOptions options;
    std::unique_ptr<AirflowClient> client;

    explicit ClientOfFake(SignInKind kind = SignInKind::Password)
    {
        instance.id = QUuid::createUuid();
        instance.name = QStringLiteral("i");
        instance.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        instance.signIn = kind;
        instance.username = QStringLiteral("admin");
        options.timeout = std::chrono::milliseconds(5000);
        give("right");
    }
    void give(const QByteArray &secret)
    {
        const CredentialKey key{instance.id, QStringLiteral("admin"), CredentialPurpose::SignIn};
        const Secret value(secret);
        waited(store.write(key, value, {}));
    }
    [[nodiscard]] bool keepsSession()
    {
        const CredentialKey key{instance.id, QStringLiteral("admin"), CredentialPurpose::Session};
        const auto kept = waited(store.read(key, {}));
        return kept && kept->has_value();
    }
    AirflowClient &connect(const QJsonObject &facts = {})
    {
        auto channel = std::make_unique<ScriptedChannel>([this](const HttpRequest &r) { return server.answerTo(r); });
        server.channel = channel.get();
        client = std::make_unique<AirflowClient>(instance, store, clock, options, std::move(channel), facts);
        return *client;
    }
    [[nodiscard]] qsizetype posts(const QByteArray &path) const { return server.channel->count(HttpMethod::Post, path); }
};

} // namespace airside
