#include "tests/ctl/ctlbench.h"

#include <QTest>

using namespace airside;
using namespace airside::ctl;

class tst_CtlChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUserFromCreationToDeletion()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        Ran ran = bench.run(QStringLiteral("users create ada --email a@b.c --first-name Ada --last-name L --role Viewer --password-stdin -o json"),
                            "pw-of-ada\n");
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.result()[QLatin1String("username")].toString(), QStringLiteral("ada"));
        QCOMPARE(prod.passwords.value(QStringLiteral("ada")).reveal(), QByteArray("pw-of-ada"));
        QVERIFY(!ran.out.contains("pw-of-ada") && !ran.err.contains("pw-of-ada"));
        ran = bench.run(QStringLiteral("users update ada --role Viewer --role Admin --email new@b.c"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(prod.user(QStringLiteral("ada"))->roles, (QStringList{QStringLiteral("Admin"), QStringLiteral("Viewer")}));
        QCOMPARE(prod.user(QStringLiteral("ada"))->email, QStringLiteral("new@b.c"));
        ran = bench.run({QStringLiteral("users"), QStringLiteral("update"), QStringLiteral("ada"), QStringLiteral("--role"), QString()});
        QCOMPARE(ran.code, 0);
        QVERIFY(prod.user(QStringLiteral("ada"))->roles.isEmpty());
        ran = bench.run(QStringLiteral("users delete ada -o json"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.result()[QLatin1String("deleted")], QJsonValue(true));
        QVERIFY(!prod.user(QStringLiteral("ada")));
        QCOMPARE(bench.journal.size(), 8); // an intent and an outcome each
        QCOMPARE(bench.run(QStringLiteral("users delete ada")).code, 1);
    }

    void whatAirflowItselfMayUndoIsSaid()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString line = QStringLiteral("users update vera --role Admin --dry-run ");
        QVERIFY(!bench.run(line).err.contains("sign-in"));
        const Ran ran = bench.run(line + QStringLiteral("--url http://127.0.0.1:9 --username boss --secret-stdin --roles-at-sign-in"), "secret\n");
        QCOMPARE(ran.code, 3);
        QVERIFY2(ran.err.contains("1 of 1 changes: Roles are set anew at each sign-in here"), ran.err.constData());
        QCOMPARE(prod.writes(), QStringList());
    }

    void withoutAPasswordNobodyLearnsIt()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("users create ada --email a@b.c --first-name A --last-name L --role Viewer"));
        QCOMPARE(ran.code, 0);
        const QByteArray password = prod.passwords.value(QStringLiteral("ada")).reveal();
        QVERIFY(password.size() >= 40);
        QVERIFY(!ran.out.contains(password) && !ran.err.contains(password));
    }

    void aRoleFromCreationToDeletion()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QStringList create{QStringLiteral("roles"), QStringLiteral("create"), QStringLiteral("team"), QStringLiteral("--permission"),
                                 QStringLiteral("can_read on DAGs"), QStringLiteral("--permission"), QStringLiteral("can_edit on Roles"),
                                 QStringLiteral("--override"), QStringLiteral("escalation"), QStringLiteral("--reason"), QStringLiteral("trial")};
        QCOMPARE(bench.run(create + QStringList{QStringLiteral("--dry-run")}).code, 3);
        QVERIFY(!prod.role(QStringLiteral("team")));
        QCOMPARE(bench.run(create).code, 0);
        QCOMPARE(prod.role(QStringLiteral("team"))->permissions.size(), 2);
        QCOMPARE(bench.run(create).code, 1);
        Ran ran = bench.run({QStringLiteral("roles"), QStringLiteral("update"), QStringLiteral("team"), QStringLiteral("--name"),
                             QStringLiteral("crew"), QStringLiteral("--permission"), QStringLiteral("can_read on DAGs")});
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(prod.role(QStringLiteral("crew"))->permissions.size(), 1);
        QCOMPARE(bench.run(QStringLiteral("roles delete crew")).code, 0);
        QVERIFY(!prod.role(QStringLiteral("crew")));
        ran = bench.run({QStringLiteral("roles"), QStringLiteral("create"), QStringLiteral("x"), QStringLiteral("--permission"), QStringLiteral("nonsense")});
        QCOMPARE(ran.code, 2);
    }

    void dryRunWritesNothing()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        Ran ran = bench.run(QStringLiteral("users update vera --role Admin --dry-run -o json"));
        QCOMPARE(ran.code, 3);
        QCOMPARE(ran.result()[QLatin1String("would_change")], QJsonValue(true));
        QVERIFY(ran.out.contains("Admin"));
        ran = bench.run(QStringLiteral("users update vera --role Viewer --dry-run -o json"));
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.result()[QLatin1String("would_change")], QJsonValue(false));
        QCOMPARE(bench.run(QStringLiteral("users delete vera --dry-run")).code, 3);
        QCOMPARE(bench.run(QStringLiteral("users update vera --password-stdin --dry-run"), "x\n").code, 3);
        QCOMPARE(bench.run(QStringLiteral("users delete boss --dry-run")).code, 5);
        QCOMPARE(prod.writes(), QStringList());
        QVERIFY(bench.journal.isEmpty());
    }

    void dryRunRefusesWhatTheServerIsKnownNotToDo()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        prod.addRole(QStringLiteral("team"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_edit on Roles")});
        prod.knownRoleRefusal = Error{ErrorKind::Unsupported, 0, QStringLiteral("team"), QStringLiteral("it only adds."), {}};
        const QStringList update{QStringLiteral("roles"), QStringLiteral("update"), QStringLiteral("team"), QStringLiteral("--permission"),
                                 QStringLiteral("can_read on DAGs"), QStringLiteral("-o"), QStringLiteral("json")};
        for (const QStringList &words : {update + QStringList{QStringLiteral("--dry-run")}, update}) {
            const Ran ran = bench.run(words);
            QCOMPARE(ran.code, 1);
            QVERIFY(ran.out.isEmpty());
            QCOMPARE(ran.error()[QLatin1String("kind")].toString(), QStringLiteral("unsupported"));
        }
        QCOMPARE(prod.writes(), QStringList());
        QVERIFY(bench.journal.isEmpty());
    }

    void dryRunRefusesUnknownPermissions()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        prod.permissions = {*Permission::fromText(QStringLiteral("can_read on Pools"))};
        const auto create = [&bench](const char *permission) {
            return bench.run({QStringLiteral("roles"), QStringLiteral("create"), QStringLiteral("team"), QStringLiteral("--permission"),
                              QLatin1String(permission), QStringLiteral("--dry-run"), QStringLiteral("-o"), QStringLiteral("json")});
        };
        QCOMPARE(create("can_read on DAGs").code, 3);
        QCOMPARE(create("can_read on Pools").code, 3); // no role holds it
        const Ran ran = create("can_bogus on Nothing");
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error()[QLatin1String("kind")].toString(), QStringLiteral("not_found"));
        QVERIFY(ran.error()[QLatin1String("message")].toString().startsWith(QLatin1String("can_bogus on Nothing was not found.")));
        QCOMPARE(prod.writes(), QStringList());
    }

    void nothingToChangeIsNotWritten()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        QCOMPARE(bench.run(QStringLiteral("users update vera --role Viewer")).code, 0);
        QCOMPARE(prod.writes(), QStringList());
    }

    void guardsRefuse()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("users delete boss -o json"));
        QCOMPARE(ran.code, 5);
        QCOMPARE(ran.error()[QLatin1String("kind")].toString(), QStringLiteral("refused"));
        QCOMPARE(ran.messages().size(), 1);
        QCOMPARE(ran.error()[QLatin1String("others")].toArray().size(), 1); // own account, last administrator
        QCOMPARE(bench.run(QStringLiteral("users update boss --role Viewer")).code, 5);
        QCOMPARE(bench.run(QStringLiteral("roles delete Admin")).code, 5);
        QCOMPARE(bench.run(QStringLiteral("users delete vera --read-only")).code, 5);
        QCOMPARE(prod.writes(), QStringList());
    }

    void whatBecameOfItIsTheExitCode()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString update = QStringLiteral("users update vera --email x@y.z -o json");
        prod.fail(QStringLiteral("updateUser"), {}, {ErrorKind::Forbidden, 403, {}, {}, {}});
        QCOMPARE(bench.run(update).code, 1);
        prod.fail(QStringLiteral("updateUser"), {}, {ErrorKind::NotDone, 200, {}, {}, {}});
        QCOMPARE(bench.run(update).code, 1);
        prod.fail(QStringLiteral("updateUser"), {}, {ErrorKind::OutcomeUnknown, 0, {}, {}, {}});
        prod.fail(QStringLiteral("fetchUser"), {}, {ErrorKind::Unreachable, 0, {}, {}, {}}, FakeAccessApi::Effect::NotDone, 0);
        const Ran unknown = bench.run(update);
        QVERIFY2(unknown.code == 4 || unknown.code == 1, unknown.err.constData());
        QCOMPARE(bench.run(QStringLiteral("users get vera")).code, 0);
    }

    void somebodyElseWasFaster()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        int fetches = 0;
        prod.onCall = [&prod, &fetches](const FakeCall &call) {
            if (call.name == QLatin1String("fetchUser") && ++fetches == 2)
                prod.user(QStringLiteral("vera"))->email = QStringLiteral("other@b.c");
        };
        const Ran ran = bench.run(QStringLiteral("users update vera --email mine@b.c -o json"));
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.error()[QLatin1String("kind")].toString(), QStringLiteral("changed_meanwhile"));
        QCOMPARE(prod.user(QStringLiteral("vera"))->email, QStringLiteral("other@b.c"));
    }

    void wrongUsageSendsNothing()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        QCOMPARE(bench.run(QStringLiteral("users create ada")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("users create ada --email a --first-name b --last-name c")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("users create a/b --email a --first-name b --last-name c --role Viewer")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("users update vera")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("users update vera --password-stdin"), "\n").code, 2);
        QCOMPARE(bench.run(QStringLiteral("roles update Viewer")).code, 2);
        QCOMPARE(bench.run(QStringLiteral("roles update Viewer --name a/b")).code, 2);
        QCOMPARE(prod.writes(), QStringList());
        QCOMPARE(prod.calls.size(), 0);
    }

    void theSecretsLineComesBeforeThePasswords()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const Ran ran = bench.run(QStringLiteral("users update vera --password-stdin -i prod --secret-stdin"), "sign-in\nnew-password\n");
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(bench.readSecrets.value(QStringLiteral("prod")), QByteArray("sign-in"));
        QCOMPARE(prod.passwords.value(QStringLiteral("vera")).reveal(), QByteArray("new-password"));
    }

    void afterAStopNothingNewIsWritten()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        prod.onAnswer = [&bench](const FakeCall &call) {
            if (call.name == QLatin1String("takeSnapshot"))
                bench.stop.request_stop();
        };
        const Ran ran = bench.run(QStringLiteral("users update vera --email x@y.z"));
        QCOMPARE(ran.code, 4);
        QCOMPARE(prod.writes(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_CtlChanges)
#include "tst_ctlchanges.moc"
