#include "contract.h"

#include <QJsonArray>
#include <QTest>

namespace airside::contract {

namespace {

QJsonObject claimsOf(const std::string &token)
{
    const QByteArray middle = QByteArray::fromStdString(token).split('.').value(1);
    return QJsonDocument::fromJson(QByteArray::fromBase64(middle, QByteArray::Base64UrlEncoding)).object();
}

} // namespace

void Contract::anonymous_data()
{
    QTest::addColumn<QString>("authorization");
    QTest::addColumn<QString>("cookie");
    QTest::addColumn<PerKind>("access");
    QTest::addColumn<PerKind>("api");
    const auto row = [](const char *name, const char *authorization, const char *cookie, const PerKind &access,
                        const PerKind &api) {
        QTest::newRow(name) << QString::fromLatin1(authorization) << QString::fromLatin1(cookie) << access << api;
    };
    const PerKind nobody{"403 Forbidden", "401 Unauthorized", "401 Not authenticated", "401 Not authenticated"};
    const PerKind nobodyApi{"403 Forbidden", "401 Not authenticated", "401 Not authenticated", "401 Not authenticated"};
    const PerKind badToken{"403 Forbidden", "401 Unauthorized", "403 Invalid JWT token", "403 Invalid JWT token"};
    const PerKind badTokenApi{"403 Forbidden", "403 Invalid JWT token", "403 Invalid JWT token", "403 Invalid JWT token"};
    row("none", "", "", nobody, nobodyApi);
    row("wrong basic", "Basic YWRtaW46d3Jvbmc=", "", nobody, nobodyApi);
    row("unknown scheme", "Foo x", "", nobody, nobodyApi);
    row("broken token", "Bearer abc", "", badToken, badTokenApi);
    row("three parts", "Bearer abc.def.ghi", "", badToken, badTokenApi);
    row("unknown session", "", "session=abc.def", nobody, nobodyApi);
    row("broken token cookie", "", "_token=abc", badToken,
        {"403 Forbidden", "401 Not authenticated", "403 Invalid JWT token", "403 Invalid JWT token"});
}

void Contract::anonymous()
{
    QFETCH(QString, authorization);
    QFETCH(QString, cookie);
    QFETCH(PerKind, access);
    QFETCH(PerKind, api);
    Headers headers;
    if (!authorization.isEmpty()) {
        headers.emplace_back("Authorization", authorization.toStdString());
    }
    if (!cookie.isEmpty()) {
        headers.emplace_back("Cookie", cookie.toStdString());
    }
    const Answer answer = m_target.raw("GET", users(), {}, headers);
    QCOMPARE(outcome(answer), pick(access));
    QVERIFY(answer.header("www-authenticate").empty());
    QCOMPARE(answer.setsCookie("session"), m_target.kind() == Kind::V3_0_6); // there to everybody
    QCOMPARE(answer.setsCookie("_token"), !m_target.flask() && cookie.startsWith(QLatin1String("_token")));
    QCOMPARE(outcome(m_target.raw("GET", m_target.api() + "/dags", {}, headers)), pick(api));
}

void Contract::tokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("type");
    QTest::addColumn<PerKind>("expected");
    const auto row = [](const char *name, const char *body, const char *type, const PerKind &expected) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(type) << expected;
    };
    const char *json = "application/json";
    const char *both = "400 Username and password must be provided";
    row("no body", "", json, {"404 html", "422 missing body", "422 missing body", "422 missing body"});
    row("empty object", "{}", json, {"404 html", "422 missing body.username; missing body.password", both, both});
    row("no password", R"({"username":"admin"})", json, {"404 html", "422 missing body.password", both, both});
    row("empty password", R"({"username":"admin","password":""})", json, {"404 html", both, both, both});
    row("unknown user", R"({"username":"contract-nobody","password":"x"})", json,
        {"404 html", "401 Invalid credentials", "401 Invalid credentials", "401 Invalid credentials"});
    row("password a number", R"({"username":"admin","password":2})", json,
        {"404 html", "422 string_type body.password", "500 text", "500 text"});
    row("form", "username=a&password=b", "application/x-www-form-urlencoded",
        {"404 html", "422 model_attributes_type body", "422 dict_type body", "422 dict_type body"});
    row("malformed", "{bad", json, {"404 html", "422 json_invalid body.1", "422 json_invalid body.1", "422 json_invalid body.1"});
}

void Contract::tokens()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, type);
    QFETCH(PerKind, expected);
    QCOMPARE(outcome(m_target.raw("POST", "/auth/token", body, {{"Content-Type", type.toStdString()}})), pick(expected));
}

void Contract::tokenClaims()
{
    if (!m_target.airflow3()) {
        NOT_ON_THIS_SERVER("no tokens");
    }
    const QJsonObject claims = claimsOf(m_target.token);
    QVERIFY(claims[QLatin1String("sub")].isString());
    QCOMPARE(claims[QLatin1String("exp")].toInteger() - claims[QLatin1String("iat")].toInteger(), qint64(86400));
    QCOMPARE(claims.contains(QStringLiteral("jti")), !m_target.flask());
    const QJsonObject body{{QStringLiteral("username"), QString::fromStdString(m_target.username()).toUpper()},
                           {QStringLiteral("password"), QString::fromStdString(m_target.password())}};
    const Answer brief
        = m_target.raw("POST", "/auth/token/cli", json(body), {{"Content-Type", "application/json"}});
    QCOMPARE(brief.status, 201); // in capitals too
    QCOMPARE(brief.object().keys(), QStringList(QStringLiteral("access_token")));
    const QJsonObject cli = claimsOf(brief.object()[QLatin1String("access_token")].toString().toStdString());
    QCOMPARE(cli[QLatin1String("exp")].toInteger() - cli[QLatin1String("iat")].toInteger(), qint64(3600));
    const std::string broken = m_target.token + "x";
    QCOMPARE(outcome(m_target.raw("GET", "/api/v2/dags", {}, {{"Authorization", "Bearer " + broken}})),
             QStringLiteral("403 Invalid JWT token"));
    QCOMPARE(m_target.raw("GET", "/api/v2/dags", {}, {{"Authorization", "bEARER " + m_target.token}}).status, 200);
    QCOMPARE(m_target.raw("GET", "/api/v2/dags", {}, {{"Cookie", "_token=" + m_target.token}}).status,
             m_target.flask() ? 401 : 200);
}

void Contract::tokenIsRevoked()
{
    if (!m_target.airflow3()) {
        NOT_ON_THIS_SERVER("no tokens");
    }
    const std::string token = m_target.newToken(m_target.username(), m_target.password());
    const Headers bearer{{"Authorization", "Bearer " + token}};
    const Answer answer = m_target.raw("GET", "/api/v2/auth/logout", {}, bearer);
    QCOMPARE(answer.status, 307);
    QVERIFY(answer.header("location").find("/auth/logout") != std::string::npos);
    // Only 3.3.2 does what it says.
    QCOMPARE(m_target.raw("GET", "/api/v2/dags", {}, bearer).status, m_target.kind() == Kind::V3_3_2 ? 403 : 200);
    QCOMPARE(m_target.get("/api/v2/dags").status, 200); // the other token lives on
}

void Contract::basicSignIn()
{
    const QByteArray pair = QByteArray::fromStdString(m_target.username() + ':' + m_target.password()).toBase64();
    const Headers basic{{"Authorization", "Basic " + pair.toStdString()}};
    const Answer answer = m_target.raw("GET", users() + "?limit=1", {}, basic);
    const bool on = m_target.kind() == Kind::V2_11_2Basic;
    QCOMPARE(outcome(answer), on ? QStringLiteral("200 json")
                                 : pick({"403 Forbidden", "401 Unauthorized", "401 Not authenticated", "401 Not authenticated"}));
    if (!on) {
        return;
    }
    QVERIFY(answer.setsCookie("session"));
    const Headers cookie{{"Cookie", "session=" + answer.cookie("session")}};
    QCOMPARE(m_target.raw("GET", users() + "?limit=1", {}, cookie).status, 200);
    QCOMPARE(m_target.raw("GET", "/api/v1/dags?limit=1", {}, cookie).status, 200);
    QCOMPARE(m_target.raw("GET", "/home", {}, cookie).status, 200); // opens web pages too
    const Answer api = m_target.raw("GET", "/api/v1/users?limit=1", {}, basic);
    QCOMPARE(api.status, 200);
    QVERIFY(!api.setsCookie("session"));
    const QByteArray capitals
        = (QString::fromStdString(m_target.username()).toUpper() + QLatin1Char(':') + QString::fromStdString(m_target.password()))
              .toUtf8()
              .toBase64();
    QCOMPARE(m_target.raw("GET", users() + "?limit=1", {}, {{"Authorization", "Basic " + capitals.toStdString()}}).status, 200);
}

void Contract::loginCounters()
{
    const QString name = QStringLiteral("contract-counts");
    const auto attempt = [&](const char *password) {
        if (m_target.airflow3()) {
            (void)m_target.newToken(name.toStdString(), password);
        } else {
            m_target.raw("GET", users() + "?limit=1", {}, m_target.signInAs(name.toStdString(), password));
        }
    };
    if (m_target.kind() == Kind::V2_11_2) {
        NOT_ON_THIS_SERVER("needs form sign-ins, of which there are five in 40 s");
    }
    QCOMPARE(m_target.call("POST", users(), json(person(name))).status, 200);
    attempt("wrong");
    attempt("wrong");
    QJsonObject seen = user(name);
    QCOMPARE(seen[QLatin1String("fail_login_count")].toInt(-1), 2);
    QCOMPARE(seen[QLatin1String("login_count")].toInt(-1), 0);
    QVERIFY(seen[QLatin1String("last_login")].isNull());
    attempt("contract-pw");
    seen = user(name);
    QCOMPARE(seen[QLatin1String("fail_login_count")].toInt(-1), 0);
    QCOMPARE(seen[QLatin1String("login_count")].toInt(-1), 1);
    QVERIFY(seen[QLatin1String("last_login")].isString());
    removeUser(name);
}

void Contract::webSession()
{
    Headers cookie;
    const Answer signedIn = m_target.signInByForm(m_target.username(), m_target.password(), &cookie);
    QCOMPARE(signedIn.status, 302);
    QCOMPARE(signedIn.header("location"), m_target.airflow3() ? std::string("/auth/") : std::string("/home"));
    QVERIFY(signedIn.setsCookie("session"));
    QCOMPARE(signedIn.setsCookie("_token"), !m_target.flask());
    QCOMPARE(m_target.raw("GET", users() + "?limit=1", {}, cookie).status, 200);
    QCOMPARE(m_target.raw("GET", m_target.api() + "/dags?limit=1", {}, cookie).status,
             m_target.kind() == Kind::V3_0_6 ? 401 : 200);
    QCOMPARE(m_target.raw("GET", m_target.webPrefix() + "/login/", {}, cookie).status, 302);

    const std::string logout = m_target.webPrefix() + "/logout/";
    if (m_target.airflow3()) {
        QCOMPARE(m_target.raw("POST", logout, {}, cookie).status, 405);
        QCOMPARE(m_target.raw("GET", logout, {}, cookie).status, 302);
    } else {
        QCOMPARE(m_target.raw("GET", logout, {}, cookie).status, 405);
        QCOMPARE(m_target.raw("POST", logout, {}, cookie).status, 400); // without the CSRF token
    }
    if (!m_target.airflow3()) {
        return;
    }
    QCOMPARE(m_target.raw("GET", m_target.webPrefix() + "/login/", {}, cookie).status, 200); // signed out
    // A session is dead then; a token in a cookie is not.
    QCOMPARE(m_target.raw("GET", users() + "?limit=1", {}, cookie).status, m_target.flask() ? 401 : 200);
}

void Contract::loginFormRefusals()
{
    const Answer wrong = m_target.signInByForm(m_target.username(), "wrong");
    QCOMPARE(wrong.status, 302);
    QVERIFY(wrong.header("location").find("/login/") != std::string::npos);
    QVERIFY(!wrong.setsCookie("_token"));
    const Answer invalid = m_target.postLoginForm(m_target.username(), m_target.password(), nullptr, "abc");
    QCOMPARE(invalid.status, 400);
    QVERIFY(invalid.body.contains("The CSRF token is invalid."));
}

void Contract::loginFormLimit()
{
    int limitedAt = 0;
    for (int post = 1; post <= 6 && limitedAt == 0; ++post) {
        const Answer answer = m_target.postLoginForm("contract-nobody", "x");
        QVERIFY(answer.status == 302 || answer.status == 429);
        if (answer.status == 429) {
            limitedAt = post;
            QCOMPARE(answer.type, QByteArray("text/html"));
            QVERIFY(answer.header("retry-after").empty());
        }
    }
    QVERIFY2(limitedAt >= 1, "six posts went through");
}

} // namespace airside::contract
