#include "core/airflow/probe.h"
#include "scriptedchannel.h"

#include <QTest>

using namespace airside;

namespace {

using Answers = QHash<QByteArray, HttpResponse>;

Answers airflow2(const QByteArray &version, int anonymous)
{
    return {{"/api/v1/version", json(200, "{'git_version': '', 'version': '" + version + "'}")},
            {"/auth/fab/v1/users", problem(anonymous, "Forbidden")},
            {"/api/v1/users", problem(anonymous, "Forbidden")}};
}

Answers airflow3(const QByteArray &title, const QByteArray &paths, const HttpResponse &users)
{
    return {{"/api/v2/version", json(200, "{'version': '3.3.2', 'git_version': 'x'}")},
            {"/auth/openapi.json", json(200, "{'info': {'title': '" + title + "'}, 'paths': " + paths + "}")},
            {"/auth/fab/v1/users", users}};
}

Result<Capabilities> probed(const Answers &answers, const HttpResponse &other = html(404))
{
    ScriptedChannel server([&](const HttpRequest &request) -> Result<HttpResponse> { return answers.value(request.path, other); });
    const Result<Capabilities> caps = waited(probeServer(server, QStringLiteral("http://h"), {}));
    for (const HttpRequest &request : std::as_const(server.requests)) {
        if (request.method != HttpMethod::Get || !headerOf(request, "Authorization").isEmpty())
            return fail({ErrorKind::Internal, 0, {}, QStringLiteral("the probe gave a credential"), {}});
    }
    return caps;
}

const HttpResponse kStranger = json(401, "{'detail': 'Not authenticated'}");
const QByteArray kAllPaths = "{'/token': {'post': {}}, '/fab/v1/users': {'get': {}}, '/fab/v1/roles': {'get': {}}, "
                             "'/fab/v1/roles/{name}': {'get': {}, 'patch': {}}, '/fab/v1/permissions': {'get': {}}}";

} // namespace

class tst_Probe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void airflow2OnBothBases()
    {
        const auto caps = probed(airflow2("2.11.2", 403));
        QVERIFY(caps.has_value());
        QCOMPARE(caps->accessBase, QByteArray("/auth/fab/v1"));
        QCOMPARE(caps->apiBase, QByteArray("/api/v1"));
        QCOMPARE(caps->webPrefix, QByteArray());
        QVERIFY(caps->publicRoleMatters);
        QVERIFY(caps->basicPossible);
        QVERIFY(!caps->bearerForApi);
        QVERIFY(caps->dagRunResources);
        QCOMPARE(caps->rolePatchEffect, RolePatch::AddsOnly);
        QVERIFY(!probed(airflow2("2.10.5", 401))->publicRoleMatters);
    }

    void airflow2WithoutTheFabBase()
    {
        Answers answers = airflow2("2.7.3", 401);
        answers.insert("/auth/fab/v1/users", html(404));
        const auto caps = probed(answers);
        QVERIFY(caps.has_value());
        QCOMPARE(caps->accessBase, QByteArray("/api/v1"));
        QVERIFY(!caps->dagRunResources);
    }

    void airflow2WithAnotherManager()
    {
        Answers answers = airflow2("2.11.2", 401);
        answers.insert("/auth/fab/v1/users", html(404));
        answers.insert("/api/v1/users", problem(400, "only available when using FAB"));
        QCOMPARE(probed(answers).error().kind, ErrorKind::UnsupportedManager);
    }

    void airflow3IsReadFromItsDescription()
    {
        const auto full = probed(airflow3("FAB auth manager API", kAllPaths, kStranger));
        QVERIFY(full.has_value());
        QVERIFY(full->bearerForUsers && full->bearerForRoles && full->bearerForApi && !full->basicPossible);
        QCOMPARE(full->webPrefix, QByteArray("/auth"));
        QCOMPARE(full->permissions, Dialect::FastApi);
        QCOMPARE(full->rolePatchEffect, RolePatch::Unknown);

        const auto early = probed(airflow3("FAB auth manager API", "{'/token': {'post': {}}}", problem(401, "Unauthorized")));
        QVERIFY(early.has_value());
        QVERIFY(!early->bearerForUsers && !early->bearerForRoles && early->bearerForApi && early->basicPossible);
        QCOMPARE(early->rolePatchEffect, RolePatch::AddsOnly);

        const auto mixed = probed(airflow3("FAB auth manager API",
                                           "{'/fab/v1/roles': {'get': {}}, '/fab/v1/roles/{name}': {'get': {}}}",
                                           problem(401, "Unauthorized")));
        QVERIFY(mixed.has_value());
        QCOMPARE(mixed->users, Dialect::Flask);
        QCOMPARE(mixed->roles, Dialect::FastApi);
        QCOMPARE(mixed->rolePatch, Dialect::Flask);
        QVERIFY(!mixed->basicPossible);
    }

    void withoutADescriptionTheAccessApiTells()
    {
        Answers answers = airflow3("x", "{}", kStranger);
        answers.insert("/auth/openapi.json", html(404));
        const auto fab = probed(answers);
        QVERIFY(fab.has_value());
        QVERIFY(fab->bearerForUsers);
        answers.insert("/auth/fab/v1/users", html(200));
        QCOMPARE(probed(answers).error().kind, ErrorKind::UnsupportedManager);
    }

    void otherManagersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<QString>("words");
        QTest::newRow("simple") << QByteArray("Simple auth manager sub application") << QStringLiteral("Simple");
        QTest::newRow("keycloak") << QByteArray("Keycloak auth manager sub application") << QStringLiteral("Keycloak");
        QTest::newRow("other") << QByteArray("Corporate manager") << QStringLiteral("Corporate manager");
    }
    void otherManagersAreNamed()
    {
        QFETCH(QByteArray, title);
        QFETCH(QString, words);
        const auto caps = probed(airflow3(title, "{'/token': {'post': {}}}", html(200)));
        QVERIFY(!caps);
        QCOMPARE(caps.error().kind, ErrorKind::UnsupportedManager);
        QVERIFY2(caps.error().message.contains(words), qPrintable(caps.error().message));
    }

    void whatIsNoAirflow_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("404") << QByteArray("404") << ErrorKind::NotAirflow;
        QTest::newRow("web page") << QByteArray("page") << ErrorKind::UnexpectedContent;
        QTest::newRow("redirect") << QByteArray("redirect") << ErrorKind::UnexpectedRedirect;
        QTest::newRow("login") << QByteArray("login") << ErrorKind::UnexpectedRedirect;
        QTest::newRow("broken") << QByteArray("500") << ErrorKind::ServerError;
        QTest::newRow("API off") << QByteArray("health") << ErrorKind::ApiDisabled;
        QTest::newRow("newer") << QByteArray("newer") << ErrorKind::NotAirflow;
        QTest::newRow("gate") << QByteArray("403") << ErrorKind::UnexpectedContent;
        QTest::newRow("cut") << QByteArray("cut") << ErrorKind::MalformedAnswer;
    }
    void whatIsNoAirflow()
    {
        QFETCH(QByteArray, what);
        QFETCH(ErrorKind, kind);
        const QHash<QByteArray, HttpResponse> others{
            {"404", html(404)},
            {"page", html(200)},
            {"redirect", redirect(301, "https://h.example/airflow/")},
            {"login", redirect(302, "/oauth/login?next=x")},
            {"500", html(500)},
            {"403", html(403)},
            {"cut", HttpResponse{200, "application/json", {}, "{\"version\": \"3.3"}},
            {"newer", json(404, "{'error': '/api/v2 has been removed in Airflow 4'}")}};
        Answers answers;
        if (what == "health")
            answers.insert("/health", json(200, "{'metadatabase': {'status': 'healthy'}}"));
        const auto caps = probed(answers, others.value(what, html(404)));
        QVERIFY(!caps);
        QCOMPARE(caps.error().kind, kind);
        if (what == "newer")
            QVERIFY(caps.error().message.contains(QStringLiteral("Airflow 4")));
    }

    void factsAreForTheVersionTheyWereSeenOn()
    {
        Capabilities seen;
        seen.airflowVersion = QStringLiteral("3.2.2");
        seen.basicPossible = true;
        seen.rolePatchEffect = RolePatch::AddsOnly;
        seen.roleDelete = RoleDelete::Fails;
        seen.basicWorks = false;
        Capabilities again;
        again.airflowVersion = seen.airflowVersion;
        again.basicPossible = true;
        again.applyObserved(seen.observed());
        QCOMPARE(again, seen);
        Capabilities upgraded;
        upgraded.airflowVersion = QStringLiteral("3.3.2");
        upgraded.applyObserved(seen.observed());
        QCOMPARE(upgraded.rolePatchEffect, RolePatch::Unknown);
    }
};

QTEST_GUILESS_MAIN(tst_Probe)
#include "tst_probe.moc"
