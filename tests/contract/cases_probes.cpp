#include "contract.h"

#include <QTest>

namespace airside::contract {

void Contract::probes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<PerKind>("expected");
    const auto row = [](const char *path, const PerKind &expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << expected;
    };
    row("/api/v1/version", {"200 json", "404", "404", "404"});
    row("/api/v2/version", {"404 html", "200 json", "200 json", "200 json"});
    row("/api/v1/health", {"200 json", "404", "404", "404"});
    row("/health", {"200 json", "404", "404", "404"});
    row("/api/v2/monitor/health", {"404 html", "200 json", "200 json", "200 json"});
    row("/auth/openapi.json", {"404 html", "200 json", "200 json", "200 json"});
    row("/auth/fab/v1/openapi.json", {"200 json", "200 json", "404 html", "404 html"});
    row("/auth/token", "404 html");
    row("/auth/login", {"404 html", "308 html", "308 html", "308 html"});
    row("/login", {"308 html", "200 html", "200 html", "200 html"});
    row("/auth/logout", {"404 html", "308 html", "307", "307"});
    row("/logout", {"404 html", "200 html", "200 html", "200 html"});
    row("/", {"302 html", "200 html", "200 html", "200 html"});
    row("/home", {"302 html", "200 html", "200 html", "200 html"});
    row("/nowhere", {"404 html", "200 html", "200 html", "200 html"});
    row("/auth/nowhere", "404 html");
    row("/auth/", {"404 html", "302 html", "302 html", "302 html"});
    row("/api/v2/nowhere", {"404 html", "404", "404", "404"});
    row("/auth/fab/v1/nowhere",
        {"404 The requested URL was not found on the server. If you entered the URL manually please check your spelling "
         "and try again.",
         "404 html"});
    row("/auth/fab/v1/users/",
        {"404 The requested URL was not found on the server. If you entered the URL manually please check your spelling "
         "and try again.",
         "404 html"});
    row("/auth/fab/v1//users", {"308 html", "308 html", "404 html", "404 html"});
}

void Contract::probes()
{
    QFETCH(QString, path);
    QFETCH(PerKind, expected);
    const Answer answer = m_target.raw("GET", path.toStdString());
    // {"error": "..."} has no detail
    const QString seen = answer.object().contains(QStringLiteral("error")) ? QString::number(answer.status)
                                                                           : outcome(answer);
    QCOMPARE(seen, pick(expected));
}

void Contract::versionTellsItself()
{
    const QJsonObject version = m_target.raw("GET", m_target.api() + "/version").object();
    QCOMPARE(version[QLatin1String("version")].toString(), QString::fromStdString(m_target.version()));
    QVERIFY(version.contains(QStringLiteral("git_version")));
    if (m_target.airflow3()) {
        const QJsonObject gone = m_target.raw("GET", "/api/v1/users").object();
        QCOMPARE(gone[QLatin1String("error")].toString(),
                 QStringLiteral("/api/v1 has been removed in Airflow 3, please use its upgraded version /api/v2 instead."));
    }
}

void Contract::openApiShowsTheGeneration()
{
    if (!m_target.airflow3()) {
        NOT_ON_THIS_SERVER("only Airflow 3 describes its auth manager there");
    }
    const QJsonObject api = m_target.raw("GET", "/auth/openapi.json").object();
    QCOMPARE(api[QLatin1String("info")][QLatin1String("title")].toString(), QStringLiteral("FAB auth manager API"));
    const QJsonObject paths = api[QLatin1String("paths")].toObject();
    QVERIFY(paths.contains(QStringLiteral("/token")));
    QCOMPARE(paths.contains(QStringLiteral("/fab/v1/users")), !m_target.flask());
    QCOMPARE(paths.contains(QStringLiteral("/fab/v1/roles")), !m_target.flask());
    QCOMPARE(paths.contains(QStringLiteral("/logout")), !m_target.flask());
}

void Contract::connectionsAndCaching()
{
    const Answer answer = m_target.get(users() + "?limit=1");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.type, QByteArray("application/json"));
    QCOMPARE(answer.header("connection") == "close", !m_target.airflow3());
    QCOMPARE(answer.header("cache-control"), std::string(m_target.airflow3() ? "" : "no-store"));
    QCOMPARE(answer.body.contains("\n  \"total_entries\""), m_target.flask());
    const Answer failed = m_target.get(userPath(QStringLiteral("contract-nobody")));
    QCOMPARE(failed.type, QByteArray(m_target.flask() ? "application/problem+json" : "application/json"));
}

void Contract::methods_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<PerKind>("expected");
    const auto row = [](const char *method, const char *path, const PerKind &expected) {
        QTest::addRow("%s %s", method, path) << QString::fromLatin1(method) << QString::fromLatin1(path) << expected;
    };
    const PerKind refused{"405 The method is not allowed for the requested URL.", "404 html"};
    row("PUT", "/auth/fab/v1/users", refused);
    row("DELETE", "/auth/fab/v1/users", refused);
    row("PATCH", "/auth/fab/v1/roles", refused);
    row("POST", "/auth/fab/v1/users/x", refused);
    row("POST", "/auth/fab/v1/permissions", refused);
    row("HEAD", "/auth/fab/v1/users", {"200", "404"});
    row("HEAD", "/auth/fab/v1/roles", {"200", "404"});
    row("OPTIONS", "/auth/fab/v1/users", {"200", "404 html"});
    row("POST", "/api/v2/version", {"404 html", "405 Method Not Allowed", "405 Method Not Allowed", "405 Method Not Allowed"});
    row("PUT", "/api/v2/dags", {"404 html", "405 Method Not Allowed", "405 Method Not Allowed", "405 Method Not Allowed"});
}

void Contract::methods()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(PerKind, expected);
    const QByteArray body = method == QLatin1String("HEAD") || method == QLatin1String("OPTIONS") ? QByteArray() : "{}";
    QCOMPARE(outcome(m_target.call(method.toStdString(), path.toStdString(), body)), pick(expected));
}

} // namespace airside::contract
