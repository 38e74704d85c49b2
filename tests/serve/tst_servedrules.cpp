#include "app/serve/frontdoor.h"
#include "app/serve/openapi.h"
#include "app/serve/proxyrules.h"
#include "app/serve/route.h"
#include "app/unified/objects.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace airside;
using namespace airside::serve;

namespace {

const QDateTime kNow(QDate(2026, 11, 29), QTime(3, 0), Qt::UTC);

Request get(const Headers &headers = {}, const QByteArray &path = "/unified/users")
{
    return {"GET", path, {}, headers, {}, {}};
}

QByteArrayList namesOf(const Headers &headers)
{
    QByteArrayList out;
    for (const auto &[name, value] : headers)
        out += name.toLower();
    return out;
}

} // namespace

class tst_ServedRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesIn()
    {
        QTemporaryDir dir;
        TokenBook tokens(dir.filePath(QStringLiteral("t.json")));
        const Result<Secret> secret = tokens.create({QStringLiteral("ci"), {}, Scope::Read, kNow, {}});
        QVERIFY(secret);
        const QByteArray bearer = "Bearer " + secret->reveal();
        const QStringList hosts = allowedHosts(QStringLiteral("127.0.0.1"), 8421, true, {QStringLiteral("air.example")});
        const auto statusOf = [&](const Headers &headers) {
            Request head = get(headers);
            const std::optional<Problem> away = turnedAway(head, hosts, tokens, kNow);
            return away ? away->status : head.caller.name == QLatin1String("ci") ? 200 : 0;
        };
        for (const char *host : {"127.0.0.1:8421", "localhost:8421", "LOCALHOST:8421", "air.example", "air.example:8421"})
            QCOMPARE(statusOf({{"host", host}, {"authorization", bearer}}), 200);
        for (const char *host : {"", "127.0.0.1", "127.0.0.1:80", "evil.example:8421", "localhost.evil.example:8421", "air.example:1", "127.1:8421"})
            QCOMPARE(statusOf({{"host", host}, {"authorization", bearer}}), 421);
        QCOMPARE(statusOf({{"authorization", bearer}}), 421);
        for (const char *origin : {"null", "", "http://localhost:8421"})
            QCOMPARE(statusOf({{"host", "localhost:8421"}, {"origin", origin}, {"authorization", bearer}}), 403);
        QCOMPARE(statusOf({{"host", "localhost:8421"}, {"authorization", "bearer  " + secret->reveal()}}), 200);
        for (const QByteArray &shown : {QByteArray(), QByteArray("Bearer"), QByteArray("Bearer "), "Basic " + secret->reveal(), secret->reveal(),
                                        QByteArray(bearer + 'x'), bearer.chopped(1)})
            QCOMPARE(statusOf({{"host", "localhost:8421"}, {"authorization", shown}}), 401);
        QCOMPARE(statusOf({{"host", "localhost:8421"}, {"cookie", "token=" + secret->reveal()}}), 401);
    }

    void hostsOfAnIPv6Address()
    {
        QCOMPARE(allowedHosts(QStringLiteral("::1"), 1, true, {QStringLiteral("n:2")}),
                 QStringList({QStringLiteral("[::1]:1"), QStringLiteral("localhost:1"), QStringLiteral("n:2")}));
    }

    void aBodyIsJson()
    {
        const auto statusOf = [](const char *method, const Headers &headers) {
            const std::optional<Problem> problem = bodyProblem({method, "/", {}, headers, {}, {}});
            return problem ? problem->status : 200;
        };
        const Headers body{{"content-length", "5"}};
        QCOMPARE(statusOf("POST", body), 415);
        for (const char *type : {"application/json", "Application/JSON; charset=UTF-8"})
            QCOMPARE(statusOf("PATCH", body + Headers{{"content-type", type}}), 200);
        for (const char *type : {"text/plain", "application/x-www-form-urlencoded", "text/plain; application/json", "application/json; charset=utf-7"})
            QCOMPARE(statusOf("POST", body + Headers{{"content-type", type}}), 415);
        QCOMPARE(statusOf("GET", body + Headers{{"content-type", "application/json"}}), 400);
        QCOMPARE(statusOf("DELETE", body), 400);
        QCOMPARE(statusOf("DELETE", {}), 200);
    }

    void scopesAndMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QStringList>("opens"); ///< the scopes with which it may be asked; empty: 405
        const QStringList proxying{QStringLiteral("proxy"), QStringLiteral("proxy-write")};
        const QStringList changing{QStringLiteral("propose"), QStringLiteral("write")};
        const auto row = [](const char *method, const char *path, const QStringList &opens) {
            QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << opens;
        };
        row("GET", "/unified/users", {QStringLiteral("read")});
        row("GET", "/unified/roles/Admin", {QStringLiteral("read")});
        row("GET", "/unified/permissions", {QStringLiteral("read")});
        row("POST", "/unified/users", changing);
        row("PATCH", "/unified/users/a%2Fb", changing);
        row("DELETE", "/unified/roles/x", changing);
        row("GET", "/proxy/prod/api/v2/dags", proxying);
        row("POST", "/proxy/prod/api/v2/dags", {QStringLiteral("proxy-write")});
        row("GET", "/openapi.json", {QStringLiteral("read"), QStringLiteral("propose"), QStringLiteral("write"), QStringLiteral("proxy"), QStringLiteral("proxy-write")});
        row("POST", "/unified/permissions", {});
        row("PUT", "/unified/users/a", {});
        row("HEAD", "/unified/users", {});
        row("DELETE", "/unified/users", {});
        row("PUT", "/proxy/prod/x", {});
        row("OPTIONS", "/proxy/prod/x", {});
    }

    void scopesAndMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QStringList, opens);
        const std::optional<Route> route = routeOf(path);
        QVERIFY(route);
        for (const QString &name : scopeNames(Scope::Read | Scope::Propose | Scope::Write | Scope::Proxy | Scope::ProxyWrite)) {
            Request head{method, path, {}, {}, {}, {}};
            head.caller.scopes = *scopeFromName(name);
            const std::optional<Response> refusal = routeRefusal(*route, head);
            QCOMPARE(refusal ? refusal->status : 200, opens.isEmpty() ? 405 : opens.contains(name) ? 200 : 403);
        }
    }

    void whatThereIsNot()
    {
        for (const char *path : {"/", "/unified", "/unified/", "/unified/users/", "/unified/users/a/b", "/unified/permissions/x", "/unified/dags", "/Unified/users",
                                 "//unified/users", "/unified/users/%ff", "/proxy", "/proxy/", "/proxy/prod", "/proxy//api", "/openapi.json/", "/unified/../proxy"})
            QVERIFY2(!routeOf(path), path);
        QCOMPARE(routeOf("/unified/users/a%2Fb%20%C3%A9")->id, QStringLiteral("a/b \u00e9"));
        QCOMPARE(routeOf("/proxy/pro%64/api/v2/x%2Fy")->rest, QByteArray("/api/v2/x%2Fy"));
    }

    void queriesAreRead()
    {
        const Route list = *routeOf("/unified/users");
        const Result<unified::Request> good = unifiedRequest(list, "instance=a+b%26c&limit=7&cursor=xyz");
        QVERIFY(good);
        QCOMPARE(good->instance, QStringLiteral("a b&c"));
        QCOMPARE(good->limit, 7);
        QCOMPARE(good->cursor, QStringLiteral("xyz"));
        for (const char *bad : {"limit=0", "limit=1001", "limit=1e2", "limit=", "limit=1&limit=2", "limits=3", "instance=%ff", "offset=1"})
            QVERIFY2(!unifiedRequest(list, bad), bad);
        QVERIFY(!unifiedRequest(*routeOf("/unified/users/a"), "limit=1"));
    }

    void pathsOfTheProxy_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("passes");
        for (const char *path : {"/api/v2/dags", "/api/v2/dags/a.b/dagRuns/manual__2026-01-01T00%3A00%3A00%2B00%3A00", "/api/v1/users", "/auth/fab/v1/users/a%40b",
                                 "/api/v2/variables/a%2Fb", "/api/v2/dags/", "/", "/api/v2/...", "/api/v2/tokens", "/api/v2/variables/100%25"})
            QTest::newRow(path) << QByteArray(path) << true;
        for (const char *path :
             {"/auth/token", "/auth/token/", "/auth/token/cli", "/AUTH/Token", "/auth/%74oken", "/auth%2Ftoken", "/auth/login", "/login/", "/logout", "/auth/logout",
              "/api/v2/auth/logout", "/api/v1/security/login", "/api/v1/security/refresh", "/auth/api/v1/security/login", "/oauth-authorized/x", "/auth/login_callback",
              "/resetmypassword/form", "/auth/refresh", "/execution/token", "//auth/token", "/auth//token", "/auth/token;x=1", "/auth;x/token", "/auth%3Bx/token",
              "/x/../auth/token", "/x/%2e%2e/auth/token", "/x/.%2E/auth/token", "/./auth/token", "/%2e/auth/token", "/x%2f..%2fauth%2ftoken", "/auth%5ctoken",
              "/auth\\token", "/auth/%2574oken", "/%252e%252e/x", "/..%2fother-app/", "/%2e%2e/other-app", "/..", "/api/%2e%2e%2f%2e%2e/x", "/auth/token%20",
              "/auth/%20token", "/api/%00", "/api/%0d%0ax", "/api/%zz", "/api/%4", "/api//x", "/api/%2f/x", "api/v2/dags", ""})
            QTest::newRow(path) << QByteArray(path) << false;
    }

    void pathsOfTheProxy()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, passes);
        const Result<HttpRequest> request = proxiedRequest(get(), path);
        QCOMPARE(request.has_value(), passes);
        if (passes)
            QCOMPARE(request->path, path);
        else
            QCOMPARE(request.error().kind, ErrorKind::InvalidInput);
    }

    void headersOfTheProxy()
    {
        const Result<HttpRequest> request = proxiedRequest(
            get({{"accept", "text/csv"}, {"authorization", "Bearer x"}, {"cookie", "session=x"}, {"host", "h"}, {"connection", "close, x-a"}, {"x-a", "1"},
                 {"proxy-authorization", "x"}, {"remote-user", "root"}, {"x-remote-user", "root"}, {"x-forwarded-for", "::1"}, {"x-http-method-override", "DELETE"},
                 {"te", "trailers"}, {"upgrade", "h2c"}, {"if-none-match", "e"}}), "/api/v2/dags");
        QVERIFY(request);
        QCOMPARE(namesOf(request->headers), QByteArrayList({"accept", "if-none-match"}));
        HttpResponse answer{200, "application/json",
                            {{"Content-Type", "application/json"}, {"Set-Cookie", "session=x"}, {"set-cookie", "_token=y"}, {"WWW-Authenticate", "Basic"},
                             {"Authorization", "Bearer x"}, {"Connection", "keep-alive"}, {"Transfer-Encoding", "chunked"}, {"Content-Encoding", "gzip"},
                             {"Content-Length", "9"}, {"Location", "/x?token=y"}, {"X-Token", "x"}, {"ETag", "e"}, {"Link", "a\r\nSet-Cookie: b=c"}},
                            "{}"};
        const Response passed = proxiedResponse(answer);
        QCOMPARE(namesOf(passed.headers), QByteArrayList({"airside-answer", "etag"}));
        QCOMPARE(passed.body, QByteArray("{}"));
        answer.body = QByteArray(kLargestProxied + 1, 'x');
        QCOMPARE(proxiedResponse(answer).status, 502);
    }

    void theDocumentTellsWhatIsAnswered()
    {
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(openApiDocument(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(document.value(QLatin1String("openapi")).toString().startsWith(QLatin1String("3.1")));
        const QJsonObject schemas = document.value(QLatin1String("components")).toObject().value(QLatin1String("schemas")).toObject();
        const auto keysOf = [&schemas](const char *name) {
            return schemas.value(QLatin1String(name)).toObject().value(QLatin1String("properties")).toObject().keys();
        };
        const QString prod = QStringLiteral("prod");
        QCOMPARE(keysOf("User"), unified::objectJson(User{}, prod, false).keys());
        QCOMPARE(keysOf("Role"), unified::objectJson(Role{}, prod, false).keys());
        QCOMPARE(keysOf("Permission"), unified::objectJson(Permission{}, prod, false).keys());
        const QJsonObject paths = document.value(QLatin1String("paths")).toObject();
        for (auto it = paths.begin(); it != paths.end(); ++it) {
            const QByteArray path = it.key().toLatin1().replace("{id}", "a").replace("{instance}", "a").replace("{path}", "a");
            const std::optional<Route> route = routeOf(path);
            QVERIFY2(route, path.constData());
            Request head{"TRACE", path, {}, {}, {}, {}};
            QString methods = QString::fromLatin1(routeRefusal(*route, head)->headers.value(0).second).toLower();
            QStringList told = it.value().toObject().keys();
            QStringList taken = methods.split(QStringLiteral(", "));
            std::sort(told.begin(), told.end());
            std::sort(taken.begin(), taken.end());
            QCOMPARE(told, taken);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ServedRules)
#include "tst_servedrules.moc"
