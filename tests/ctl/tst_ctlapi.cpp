#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

class tst_CtlApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getIsFree()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("api get /api/v2/dags?limit=5&x=%2F --read-only"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("{\"ok\": true}"));
        QCOMPARE(bench.rawRequests.size(), 1);
        QCOMPARE(bench.rawRequests[0].method, HttpMethod::Get);
        QCOMPARE(bench.rawRequests[0].path, QByteArray("/api/v2/dags"));
        QCOMPARE(bench.rawRequests[0].query, QByteArray("limit=5&x=%2F"));
        QVERIFY(bench.journal.isEmpty());
    }

    void writesMustBeUnguardedAndAreJournalled()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        QCOMPARE(bench.run(QStringLiteral("api POST /api/v2/pools --data -"), "{}").code, 2);
        QCOMPARE(bench.run(QStringLiteral("api POST /api/v2/pools --data - --unguarded --read-only"), "{}").code, 5);
        QCOMPARE(bench.run(QStringLiteral("api POST /api/v2/pools --data - --dry-run"), "{}").code, 3);
        QCOMPARE(bench.rawRequests.size(), 0);
        QVERIFY(bench.journal.isEmpty());
        bench.rawAnswer->status = 201;
        const Ran ran = bench.run(QStringLiteral("api POST /api/v2/pools?token=abc --data - --unguarded"), "{\"a\":\n \"s3cret\"}\n");
        QCOMPARE(ran.code, 0);
        QCOMPARE(bench.rawRequests.last().body, QByteArray("{\"a\":\n \"s3cret\"}\n"));
        QCOMPARE(bench.rawRequests.last().contentType, QByteArray("application/json"));
        QCOMPARE(bench.journal.size(), 2);
        QCOMPARE(bench.journal[0].event, JournalEvent::Intent);
        QCOMPARE(bench.journal[1].event, JournalEvent::Outcome);
        QCOMPARE(bench.journal[0].change, bench.journal[1].change);
        for (const JournalEntry &entry : bench.journal) {
            QCOMPARE(entry.kind, QStringLiteral("api_request"));
            QCOMPARE(entry.object, QStringLiteral("POST /api/v2/pools"));
            QCOMPARE(entry.instanceName, QStringLiteral("prod"));
        }
        QCOMPARE(bench.journal[1].httpStatus, 201);
    }

    void anythingButSuccessIsOne()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        bench.rawAnswer = HttpResponse{404, "application/json", {}, "{\"detail\": \"no\"}"};
        const Ran ran = bench.run(QStringLiteral("api GET /api/v2/none"));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray("{\"detail\": \"no\"}"));
        bench.rawAnswer->status = 307;
        QCOMPARE(bench.run(QStringLiteral("api GET /api/v2/none")).code, 1);
        bench.rawAnswer = fail({ErrorKind::InvalidInput, 0, QStringLiteral("/auth/token"), QStringLiteral("no."), {}});
        QCOMPARE(bench.run(QStringLiteral("api POST /auth/token --unguarded")).code, 2);
        bench.rawAnswer = fail({ErrorKind::OutcomeUnknown, 0, {}, {}, {}});
        QCOMPARE(bench.run(QStringLiteral("api DELETE /api/v2/x --unguarded")).code, 4);
        QCOMPARE(bench.journal.last().state, QStringLiteral("outcome_unknown"));
    }

    void aBodyThatIsNotThereIsWrongUsage()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        for (const char *line : {"api POST /x --unguarded --data -", "api POST /x --dry-run --data -"}) {
            const Ran ran = bench.run(QString::fromLatin1(line));
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.err.contains("no body"));
        }
        QVERIFY(bench.rawRequests.isEmpty());
        QVERIFY(bench.journal.isEmpty());
        QCOMPARE(bench.run(QStringLiteral("api POST /x --unguarded")).code, 0);
    }

    void aRefusalIsAnErrorObject()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        bench.rawAnswer = HttpResponse{404, "application/json", {}, "{\"detail\": \"no\"}"};
        const Ran ran = bench.run(QStringLiteral("api GET /api/v2/none -o json"));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.messages().size(), 1);
        QCOMPARE(ran.error()[QLatin1String("status")].toInt(), 404);
        QCOMPARE(ran.error()[QLatin1String("kind")].toString(), QStringLiteral("not_found"));
        QCOMPARE(ran.error()[QLatin1String("instance")].toString(), QStringLiteral("prod"));
    }

    void adHocEntriesBelongTogether()
    {
        CtlBench bench;
        const auto idOf = [&bench](const char *url, const char *username) {
            const Ran ran = bench.run({QStringLiteral("api"), QStringLiteral("POST"), QStringLiteral("/x"), QStringLiteral("--unguarded"),
                                       QStringLiteral("--url"), QLatin1String(url), QStringLiteral("--username"), QLatin1String(username)});
            return ran.code == 0 ? bench.journal.last().instance : QUuid();
        };
        const QUuid id = idOf("http://127.0.0.1:1", "ada");
        QVERIFY(!id.isNull());
        QCOMPARE(idOf("127.0.0.1:1/", "Ada"), id);
        QVERIFY(idOf("http://127.0.0.1:1", "bob") != id);
        QVERIFY(idOf("http://127.0.0.1:2", "ada") != id);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("method") << QStringLiteral("api PUT /x --unguarded");
        QTest::newRow("relative") << QStringLiteral("api GET x");
        QTest::newRow("other host") << QStringLiteral("api GET //evil/x");
        QTest::newRow("absolute") << QStringLiteral("api GET http://evil/x");
        QTest::newRow("fragment") << QStringLiteral("api GET /x#y");
        QTest::newRow("not ascii") << QStringLiteral("api GET /\u00fc");
        QTest::newRow("data file") << QStringLiteral("api POST /x --data file --unguarded");
        QTest::newRow("get with body") << QStringLiteral("api GET /x --data -");
    }

    void wrongUsage()
    {
        QFETCH(QString, line);
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        QCOMPARE(bench.run(line).code, 2);
        QVERIFY(bench.rawRequests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CtlApi)
#include "tst_ctlapi.moc"
