#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

class tst_CtlBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSignInForAllLines()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("batch - -i prod --secret-stdin -o json"),
                                  "sign-in\n"
                                  "# people\n"
                                  "users create 'ada l' --email a@b.c --first-name Ada --last-name \"L M\" --role Viewer --password-stdin\n"
                                  "pw-of-ada\n"
                                  "\n"
                                  "users get 'ada l'\n"
                                  "users list\n");
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(bench.clientOptions.size(), 1);
        QCOMPARE(bench.readSecrets.value(QStringLiteral("prod")), QByteArray("sign-in"));
        QCOMPARE(prod.passwords.value(QStringLiteral("ada l")).reveal(), QByteArray("pw-of-ada"));
        QCOMPARE(prod.user(QStringLiteral("ada l"))->lastName, QStringLiteral("L M"));
        const QList<QByteArray> lines = ran.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(second[QLatin1String("line")].toInt(), 5);
        QCOMPARE(second[QLatin1String("exit_code")].toInt(), 0);
        QCOMPARE(second[QLatin1String("output")].toObject()[QLatin1String("result")].toObject()[QLatin1String("username")].toString(),
                 QStringLiteral("ada l"));
        const QJsonObject third = QJsonDocument::fromJson(lines[2]).object();
        QCOMPARE(third[QLatin1String("output")].toObject()[QLatin1String("result_count")].toInt(), 3);
    }

    void theWorstLineIsTheExitCode()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("batch -"), "users get vera\n"
                                                             "users get nobody\n"
                                                             "users delete boss\n"
                                                             "users frobnicate\n"
                                                             "users get 'open\n"
                                                             "users get boss\n");
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.err.contains("line 1: done (0)"));
        QVERIFY(ran.err.contains("line 2: failed (1)"));
        QVERIFY(ran.err.contains("line 3: refused (5)"));
        QVERIFY(ran.err.contains("line 4: wrong usage (2)"));
        QVERIFY(ran.err.contains("line 5: wrong usage (2)"));
        QVERIFY(ran.err.contains("line 6: done (0)"));
        QCOMPARE(bench.run(QStringLiteral("batch -"), "users delete vera --dry-run\nusers get vera\n").code, 3);
    }

    void aFailedSignInEndsIt()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        prod.fail(QStringLiteral("fetchUser"), {}, {ErrorKind::SignInFailed, 401, {}, {}, {}});
        const Ran ran = bench.run(QStringLiteral("batch -"), "users get vera\nusers get boss\n");
        QCOMPARE(ran.code, 6);
        QCOMPARE(prod.callTexts().filter(QStringLiteral("fetchUser")).size(), 1);
    }

    void someThingsCannotStandInIt()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        for (const char *line : {"batch -", "demo", "instance list", "users list -i prod", "users list --secret-stdin",
                                 "users list -o json", "users list --state-dir /x", "--help"}) {
            const Ran ran = bench.run(QStringLiteral("batch -"), QByteArray(line) + '\n');
            QVERIFY2(ran.code == 2, line);
        }
        QCOMPARE(bench.run(QStringLiteral("batch file")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("batch")).code, 2);
    }

    void outputsDoNotGlue()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("batch -"), "api GET /x\napi GET /y\n");
        QCOMPARE(ran.out, QByteArray("{\"ok\": true}\n{\"ok\": true}\n"));
    }

    void messagesAreSentences()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const QByteArray script = "users get 'open\nusers frobnicate\nusers get nobody\n";
        const Ran text = bench.run(QStringLiteral("batch -"), script);
        QVERIFY2(text.err.startsWith("The line cannot be used: "), text.err.constData());
        QVERIFY(!text.err.contains(" \n"));
        const Ran json = bench.run(QStringLiteral("batch - -o json"), script);
        for (const QByteArray &line : json.out.trimmed().split('\n')) {
            const QJsonArray messages = QJsonDocument::fromJson(line).object()[QLatin1String("messages")].toArray();
            QCOMPARE(messages.size(), 1);
            QVERIFY(messages[0].toObject().contains(QLatin1String("error")));
        }
    }

    void aBodyIsTheNextLine()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("batch - -o json"), "api POST /x --unguarded --data -\n{\"a\": 1}\napi GET /y\n");
        QCOMPARE(ran.code, 0);
        QCOMPARE(bench.rawRequests.size(), 2);
        QCOMPARE(bench.rawRequests[0].body, QByteArray("{\"a\": 1}"));
        const QJsonObject first = QJsonDocument::fromJson(ran.out.split('\n').value(0)).object();
        QCOMPARE(first[QLatin1String("output")].toObject()[QLatin1String("ok")], QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(tst_CtlBatch)
#include "tst_ctlbatch.moc"
