#include "tests/ctl/ctlbench.h"
#include "tests/ctl/ctlprocess.h"
#include "tests/support/patience.h"

#include <QTcpSocket>

#include <csignal>

using namespace airside;
using namespace airside::ctl;

namespace {

QByteArray tokenIn(const Ran &ran)
{
    return ran.result()[QLatin1String("token")].toString().toLatin1();
}

/// What a server that runs at this address answers; empty: nothing.
QByteArray asked(const QUrl &url, const QByteArray &path, const QByteArray &token)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    socket.write("GET " + path + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QByteArray got;
    while (socket.waitForReadyRead(kPatience))
        got += socket.readAll();
    return got;
}

} // namespace

class tst_CtlServe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreMadeListedAndRevoked()
    {
        CtlBench bench;
        const Ran made = bench.run(QStringLiteral("serve token create ci --scope read,propose,proxy --days 30 -o json"));
        QCOMPARE(made.code, 0);
        QVERIFY(tokenIn(made).startsWith("airside_"));
        const Ran plain = bench.run(QStringLiteral("serve token create other --scope read --redact"));
        QVERIFY(plain.out.startsWith("airside_") && plain.out.endsWith('\n'));
        const Ran listed = bench.run(QStringLiteral("serve token list -o json"));
        QCOMPARE(listed.rows().size(), 2);
        const QJsonObject ci = listed.rows()[0].toObject();
        QCOMPARE(ci[QLatin1String("scopes")].toArray(), QJsonArray({QStringLiteral("read"), QStringLiteral("propose"), QStringLiteral("proxy")}));
        QCOMPARE(ci[QLatin1String("expires")].toString(), QStringLiteral("2026-12-23T12:00:00Z"));
        QCOMPARE(ci[QLatin1String("redact")].toBool(true), false);
        QCOMPARE(listed.rows()[1].toObject()[QLatin1String("redact")].toBool(), true);
        QVERIFY(!listed.out.contains(tokenIn(made)));
        QCOMPARE(bench.run(QStringLiteral("serve token revoke ci")).code, 0);
        QCOMPARE(bench.run(QStringLiteral("serve token revoke ci")).code, 1);
        QCOMPARE(bench.run(QStringLiteral("serve token list -o json")).rows().size(), 1);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"serve token create ci", "serve token create ci --scope all", "serve token create ci --scope ,", "serve token create c/i --scope read",
                                 "serve token create ci --scope read --days 0", "serve token create ci --scope read,proxy --redact", "serve api --address 0.0.0.0", "serve api --address 192.0.2.1", "serve api --address ::",
                                 "serve api --address localhost", "serve api --port 65536", "serve api --tls-cert /x", "serve api" /* no token yet */})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void wrongUse()
    {
        QFETCH(QString, line);
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(line);
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.err.isEmpty());
    }

    void itServesUntilItIsEnded()
    {
        const CtlProcess airflow(QStringLiteral("3.3.2"), 5);
        QVERIFY(airflow.isUp());
        const QByteArray token = airflow.local(words("serve token create ci --scope read")).out.trimmed();
        QProcess server;
        server.start(QStringLiteral(AIRSIDECTL), airflow.adHocWords(words("serve api --port 0")));
        server.write(airflow.password + '\n');
        server.setReadChannel(QProcess::StandardError);
        while (!server.canReadLine())
            QVERIFY(server.waitForReadyRead(kPatience));
        const QByteArray line = server.readLine().trimmed();
        QVERIFY2(line.startsWith("Listening on http://127.0.0.1:"), line.constData());
        const QUrl url(QString::fromLatin1(line.split(' ').last()));
        const QByteArray answer = asked(url, "/unified/users?limit=2", token);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 ") && answer.contains("\"result_count\":2"), answer.constData());
        QVERIFY(asked(url, "/unified/users", "airside_x").startsWith("HTTP/1.1 401 "));
        QCOMPARE(airflow.local(words("serve token revoke ci")).code, 0);
        QVERIFY(asked(url, "/unified/users", token).startsWith("HTTP/1.1 401 "));
        QCOMPARE(::kill(static_cast<pid_t>(server.processId()), SIGTERM), 0);
        QVERIFY(server.waitForFinished(kPatience));
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
        QCOMPARE(server.readAllStandardError(), QByteArray());
        QCOMPARE(server.readAllStandardOutput(), QByteArray());
        // What was read and what was turned away, the last of it at the end.
        QStringList told;
        const QJsonArray rows = airflow.local(words("journal list -o json")).json()[QLatin1String("result")].toArray();
        for (const QJsonValue &row : rows)
            told += row[QLatin1String("kind")].toString() + QLatin1Char(' ') + row[QLatin1String("changes")].toArray().last().toString();
        QCOMPARE(told, QStringList({QStringLiteral("api_list_users client: serve api, token ci"), QStringLiteral("api_refused requests: 1"), QStringLiteral("api_refused requests: 1")}));
    }
};

QTEST_GUILESS_MAIN(tst_CtlServe)
#include "tst_ctlserve.moc"
