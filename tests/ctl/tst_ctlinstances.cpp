#include "app/ctl/exitcode.h"
#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

QByteArray storedSecret(CtlBench &bench, const QString &id, CredentialPurpose purpose = CredentialPurpose::SignIn)
{
    const CredentialKey key{QUuid::fromString(id), QStringLiteral("ada"), purpose};
    const auto found = QCoro::waitFor(bench.keychain.entries.read(key, {}));
    return found && *found ? (*found)->reveal() : QByteArray();
}

QString addLine(const char *more = "")
{
    return QStringLiteral("instance add prod --url http://127.0.0.1:9 --auth password --username Ada --environment staging -o json ")
           + QLatin1String(more);
}

} // namespace

class tst_CtlInstances : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstanceAndItsSecret()
    {
        CtlBench bench;
        Ran ran = bench.run(addLine("--secret-stdin"), "the-secret\n");
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(!ran.out.contains("the-secret"));
        const QString id = ran.result()[QLatin1String("id")].toString();
        QCOMPARE(storedSecret(bench, id), QByteArray("the-secret"));
        ran = bench.run(QStringLiteral("instance list -o json"));
        QCOMPARE(ran.code, 0);
        const QJsonObject listed = ran.rows().at(0).toObject();
        QCOMPARE(listed[QLatin1String("name")].toString(), QStringLiteral("prod"));
        QCOMPARE(listed[QLatin1String("environment")].toString(), QStringLiteral("staging"));
        QCOMPARE(listed[QLatin1String("username")].toString(), QStringLiteral("Ada"));
        QCOMPARE(bench.run(addLine()).code, 1);
        QCOMPARE(bench.run(QStringLiteral("users list")).code, 0);
        QCOMPARE(bench.readSecrets.value(QStringLiteral("prod")), QByteArray("the-secret"));
        QVERIFY(bench.clientOptions.last().keepSession);

        ran = bench.run(QStringLiteral("instance remove prod -o json"));
        QCOMPARE(ran.code, 0);
        QVERIFY(storedSecret(bench, id).isEmpty());
        QVERIFY(bench.airflow(QStringLiteral("prod")).callTexts().contains(QStringLiteral("signOut")));
        QCOMPARE(bench.run(QStringLiteral("instance list -o json")).rows().size(), 0);
    }

    void withoutAKeychainItIsSaid()
    {
        CtlBench bench;
        bench.keychain.persistent = false;
        Ran ran = bench.run(addLine("--secret-stdin"), "the-secret\n");
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.err.contains("No keychain"));
        QVERIFY(storedSecret(bench, ran.result()[QLatin1String("id")].toString()).isEmpty());
        ran = bench.run(QStringLiteral("users list --secret-stdin"), "the-secret\n");
        QCOMPARE(ran.code, 0);
        QVERIFY(!bench.clientOptions.last().keepSession);
        QVERIFY(bench.airflow(QStringLiteral("prod")).callTexts().contains(QStringLiteral("signOut")));
    }

    void aLockedKeychainIsPartlyDone()
    {
        CtlBench bench;
        bench.keychain.failure = Error{ErrorKind::KeychainLocked, 0, {}, {}, {}};
        const Ran ran = bench.run(addLine("--secret-stdin"), "the-secret\n");
        QCOMPARE(ran.code, 4);
        QCOMPARE(bench.run(QStringLiteral("instance list -o json")).rows().size(), 1);
    }

    void removingGoesOnWhenTheServerIsAway()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        prod.fail(QStringLiteral("signOut"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        const Ran ran = bench.run(QStringLiteral("instance remove prod"));
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.err.contains("could not be ended"));
        QCOMPARE(bench.run(QStringLiteral("instance list -o json")).rows().size(), 0);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("no url") << QStringLiteral("instance add x --username u");
        QTest::newRow("no username") << QStringLiteral("instance add x --url http://127.0.0.1");
        QTest::newRow("bad auth") << QStringLiteral("instance add x --url http://127.0.0.1 --auth magic --username u");
        QTest::newRow("bad environment") << QStringLiteral("instance add x --url http://127.0.0.1 --username u --environment moon");
        QTest::newRow("bad pin") << QStringLiteral("instance add x --url http://127.0.0.1 --username u --pin sha256:12");
        QTest::newRow("bad url") << QStringLiteral("instance add x --url ftp://h --username u");
        QTest::newRow("command without one") << QStringLiteral("instance add x --url http://127.0.0.1 --auth command");
        QTest::newRow("relative command") << QStringLiteral("instance add x --url http://127.0.0.1 --auth command --secret-command gcloud");
        QTest::newRow("two secrets") << QStringLiteral("users list --secret-stdin --secret-command /bin/true");
        QTest::newRow("-i and url") << QStringLiteral("users list -i prod --url http://127.0.0.1 --username u");
        QTest::newRow("auth without url") << QStringLiteral("users list --auth token");
        QTest::newRow("name and url") << QStringLiteral("instance test prod --url http://127.0.0.1 --username u");
        QTest::newRow("empty url") << QStringLiteral("instance add x --url= --username u");
        QTest::newRow("query") << QStringLiteral("instance add x --url http://127.0.0.1/?a=b --username u");
        QTest::newRow("fragment") << QStringLiteral("users list --url http://127.0.0.1/#top --username u");
        QTest::newRow("plain http elsewhere") << QStringLiteral("instance add x --url http://airflow.example.org --username u");
        QTest::newRow("plain http elsewhere, dry run") << QStringLiteral("instance add x --url http://airflow.example.org --username u --dry-run");
        QTest::newRow("bad timeout") << QStringLiteral("users list --timeout soon");
        QTest::newRow("no timeout") << QStringLiteral("users list --timeout 0");
        QTest::newRow("remove whom") << QStringLiteral("instance remove");
    }

    void wrongUsage()
    {
        QFETCH(QString, line);
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(line);
        QVERIFY2(ran.code == 2, ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
        const bool beginsWell = QChar(QLatin1Char(ran.err.at(0))).isUpper() || ran.err.startsWith('-')
                                || ran.err.contains(" cannot be used: "); // what was typed comes first
        QVERIFY2(beginsWell, ran.err.constData());
    }

    void aNameIsNeeded()
    {
        CtlBench bench;
        for (const char *more : {"", "--dry-run"}) {
            QStringList words = addLine(more).split(QLatin1Char(' '), Qt::SkipEmptyParts);
            words.replaceInStrings(QStringLiteral("prod"), QString());
            const Ran ran = bench.run(words);
            QCOMPARE(ran.code, 2);
            QVERIFY(ran.error()[QLatin1String("message")].toString().startsWith(QLatin1String("A name must not be empty.")));
        }
        QCOMPARE(bench.run(QStringLiteral("instance list -o json")).rows().size(), 0);
    }

    void whatWouldBeAddedHasNoIdYet()
    {
        CtlBench bench;
        const Ran json = bench.run(addLine("--dry-run"));
        QCOMPARE(json.code, 3);
        QCOMPARE(json.result()[QLatin1String("name")].toString(), QStringLiteral("prod"));
        QVERIFY(!json.result().contains(QLatin1String("id")));
        const Ran table = bench.run(QStringLiteral("instance add prod --url http://127.0.0.1:9 --username Ada --dry-run"));
        QVERIFY(!table.out.contains("00000000") && !table.out.contains("\nid "));
        QCOMPARE(bench.run(addLine()).code, 0);
        QCOMPARE(bench.run(addLine("--dry-run")).code, 1); // the name is taken
    }

    void tlsFilesAreLookedInto()
    {
        CtlBench bench;
        const QString file = bench.stateDir.filePath(QStringLiteral("text.pem"));
        QFile text(file);
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("hello") > 0);
        text.close();
        for (const char *option : {"--ca-file ", "--client-cert "}) {
            const Ran ran = bench.run(QStringLiteral("instance add x --url https://127.0.0.1 --username u ") + QLatin1String(option) + file);
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.contains("holds no certificate"), ran.err.constData());
            QVERIFY(!ran.err.contains("private key") && !ran.err.contains("newer version"));
        }
        QCOMPARE(bench.run(QStringLiteral("instance list -o json")).rows().size(), 0);
    }

    void whereNobodySignedInNothingIsEnded()
    {
        CtlBench bench;
        bench.signsIn = false;
        FakeAccessApi &adHoc = bench.airflow(QStringLiteral("http://127.0.0.1:8080"));
        adHoc.fail(QStringLiteral("takeSnapshot"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}});
        const Ran ran = bench.run(QStringLiteral("users list --url 127.0.0.1:8080 --username boss --secret-stdin -o json"), "pw\n");
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.messages().size(), 1);
        QVERIFY(!adHoc.callTexts().contains(QStringLiteral("signOut")));
    }

    void aFailedSignOutIsANote()
    {
        CtlBench bench;
        FakeAccessApi &adHoc = bench.airflow(QStringLiteral("http://127.0.0.1:8080"));
        adHoc.fail(QStringLiteral("signOut"), {}, {ErrorKind::NotDone, 200, {}, {}, {}});
        const Ran ran = bench.run(QStringLiteral("users list --url 127.0.0.1:8080 --username boss --secret-stdin -o json"), "pw\n");
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.messages().size(), 1);
        QVERIFY(ran.messages().at(0)[QLatin1String("note")].toString().contains(QLatin1String("could not be ended")));
    }

    void aGivenSecretIsTheOneThatIsUsed()
    {
        CtlBench bench;
        QCOMPARE(bench.run(addLine("--secret-stdin"), "old\n").code, 0);
        FakeAccessApi &prod = bench.airflow(QStringLiteral("prod"));
        QCOMPARE(bench.run(QStringLiteral("users list")).code, 0);
        QVERIFY(bench.clientOptions.last().keepSession);
        QVERIFY(!prod.callTexts().contains(QStringLiteral("signOut")));
        QCOMPARE(bench.run(QStringLiteral("users list --secret-stdin"), "other\n").code, 0);
        QVERIFY(!bench.clientOptions.last().keepSession);
        QVERIFY(prod.callTexts().contains(QStringLiteral("signOut")));
        // The kept sign-in is what this is about, whatever else is given.
        QCOMPARE(bench.run(QStringLiteral("instance sign-out prod --secret-stdin"), "other\n").code, 0);
        QVERIFY(bench.clientOptions.last().keepSession);
    }

    void whatWasMadeElsewhereIsNotEnded()
    {
        CtlBench bench;
        QCOMPARE(bench.run(QStringLiteral("instance add tok --url http://127.0.0.1:9 --auth token --secret-stdin"), "t\n").code, 0);
        QCOMPARE(bench.run(QStringLiteral("instance add cmd --url http://127.0.0.1:9 --auth command --secret-command /bin/true")).code, 0);
        for (const char *name : {"tok", "cmd"}) {
            const Ran ran = bench.run(QStringLiteral("instance sign-out %1 -o json").arg(QLatin1String(name)));
            QCOMPARE(ran.code, 0);
            QCOMPARE(ran.result()[QLatin1String("signed_out")], QJsonValue(false));
            QVERIFY(ran.result()[QLatin1String("note")].toString().contains(QLatin1String("stays valid")));
            const Ran removed = bench.run(QStringLiteral("instance remove %1 -o json").arg(QLatin1String(name)));
            QCOMPARE(removed.code, 0);
            QCOMPARE(removed.result()[QLatin1String("signed_out")], QJsonValue(false));
            QVERIFY(!bench.airflow(QLatin1String(name)).callTexts().contains(QStringLiteral("signOut")));
        }
    }

    void adHocSignInsAreEnded()
    {
        CtlBench bench;
        const Ran ran = bench.run(QStringLiteral("users list --url 127.0.0.1:8080/x --username boss --secret-stdin --timeout 2.5 -o json"), "pw\n");
        QVERIFY2(ran.code == 0, ran.err.constData());
        const QString name = QStringLiteral("http://127.0.0.1:8080/x");
        QCOMPARE(ran.rows().at(0).toObject()[QLatin1String("instance")].toString(), name);
        QCOMPARE(bench.readSecrets.value(name), QByteArray("pw"));
        QVERIFY(!bench.clientOptions.last().keepSession);
        QCOMPARE(bench.clientOptions.last().timeout, std::chrono::milliseconds(2500));
        QCOMPARE(bench.airflow(name).callTexts().last(), QStringLiteral("signOut"));
    }

    void theSecretOfACommand()
    {
        CtlBench bench;
        const auto run = [&bench](const char *auth, const char *command) {
            return bench.run({QStringLiteral("users"), QStringLiteral("list"), QStringLiteral("--url"), QStringLiteral("http://127.0.0.1:8080"),
                              QStringLiteral("--auth"), QLatin1String(auth), QStringLiteral("--secret-command"), QLatin1String(command)});
        };
        const QString name = QStringLiteral("http://127.0.0.1:8080");
        QCOMPARE(run("token", "/bin/echo a.token").code, 0);
        QCOMPARE(bench.readSecrets.value(name), QByteArray("a.token"));
        QCOMPARE(run("token", "/bin/echo 'a message'").code, int(SignInFailed));
        QCOMPARE(run("cookie", "/bin/echo 'session=1; _token=2'").code, 0);
        QCOMPARE(bench.readSecrets.value(name), QByteArray("session=1; _token=2"));
        QCOMPARE(run("token", "/bin/false").code, int(SignInFailed));
        QCOMPARE(run("command", "/bin/echo 'only the client runs it'").code, 0);
        QVERIFY(bench.readSecrets.value(name).isEmpty());
    }

    void aSecretForSeveralInstancesIsRefused()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("stage"));
        QCOMPARE(bench.run(QStringLiteral("users list --secret-stdin"), "x\n").code, 2);
        QCOMPARE(bench.run(QStringLiteral("users list -i prod --secret-stdin"), "\n").code, 6);
    }

    void aSecretThatWorksIsKept()
    {
        CtlBench bench;
        const QString id = bench.run(addLine("--secret-stdin"), "old\n").result()[QLatin1String("id")].toString();
        FakeAccessApi &prod = bench.airflow(QStringLiteral("prod"));
        QCOMPARE(bench.run(QStringLiteral("instance test prod --secret-stdin"), "new\n").code, 0);
        QCOMPARE(storedSecret(bench, id), QByteArray("old"));
        prod.fail(QStringLiteral("testConnection"), {}, {ErrorKind::SignInFailed, 401, {}, {}, {}});
        QCOMPARE(bench.run(QStringLiteral("instance test prod --keep-secret --secret-stdin"), "wrong\n").code, 6);
        QCOMPARE(storedSecret(bench, id), QByteArray("old"));
        QCOMPARE(bench.run(QStringLiteral("instance test prod --keep-secret --secret-stdin"), "new\n").code, 0);
        QCOMPARE(storedSecret(bench, id), QByteArray("new"));
        QVERIFY(prod.callTexts().contains(QStringLiteral("signOut")));
        QCOMPARE(bench.run(QStringLiteral("instance test prod --keep-secret")).code, 2);
    }

    void testAndSignOut()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        Ran ran = bench.run(QStringLiteral("instance test -o json"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.result()[QLatin1String("instance")].toString(), QStringLiteral("prod"));
        QCOMPARE(bench.run(QStringLiteral("instance sign-out prod")).code, 0);
        QCOMPARE(prod.callTexts().last(), QStringLiteral("signOut"));
        prod.fail(QStringLiteral("signOut"), {}, {ErrorKind::NotDone, 200, {}, {}, {}});
        QCOMPARE(bench.run(QStringLiteral("instance sign-out -i prod")).code, 1);
        prod.fail(QStringLiteral("testConnection"), {}, {ErrorKind::NotAirflow, 0, {}, {}, {}});
        QCOMPARE(bench.run(QStringLiteral("instance test prod")).code, 1);
    }
};

QTEST_GUILESS_MAIN(tst_CtlInstances)
#include "tst_ctlinstances.moc"
