#include "tests/ctl/ctlbench.h"

#include <QFile>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '));
}

/// The reason has blanks.
QStringList reasoned(const char *line)
{
    return words(line) + QStringList{QStringLiteral("--reason"), QStringLiteral("ticket 7")};
}

} // namespace

class tst_CtlGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsKeptAndShown()
    {
        CtlBench bench;
        QCOMPARE(bench.run(words("guards set")).code, 2);
        const Ran set = bench.run(words("guards set --protect-user Vera --protect-user etl --protect-role Admin --most-changes 50 --most-percent 5"));
        QVERIFY2(set.code == 0, set.err.constData());
        QCOMPARE(bench.run(words("guards set --protect-user VERA --unprotect-user etl")).code, 0); // Vera is there already
        const QJsonObject shown = bench.run(words("guards show -o json")).result();
        QCOMPARE(shown[QLatin1String("protected_users")].toArray(), QJsonArray{QStringLiteral("Vera")});
        QCOMPARE(shown[QLatin1String("protected_roles")].toArray(), QJsonArray{QStringLiteral("Admin")});
        QCOMPARE(shown[QLatin1String("most_changes")].toInt(), 50);
        QCOMPARE(shown[QLatin1String("most_percent")].toInt(), 5);
    }

    void anInstanceHasAListOfItsOwn()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        bench.addInstance(QStringLiteral("test"));
        const Ran set = bench.run(words("guards set -i prod --protect-user vera --protect-role Viewer"));
        QVERIFY2(set.code == 0, set.err.constData());
        const QJsonObject shown = bench.run(words("guards show -o json")).result();
        QVERIFY(shown[QLatin1String("protected_users")].toArray().isEmpty());
        const QJsonArray own = shown[QLatin1String("instances")].toArray();
        QCOMPARE(own.size(), 1);
        QCOMPARE(own[0][QLatin1String("instance")].toString(), QStringLiteral("prod"));
        QCOMPARE(own[0][QLatin1String("protected_users")].toArray(), QJsonArray{QStringLiteral("vera")});
        QCOMPARE(own[0][QLatin1String("protected_roles")].toArray(), QJsonArray{QStringLiteral("Viewer")});
        QVERIFY(bench.run(words("guards show")).out.contains("prod: protected account: vera"));
        const Ran refused = bench.run(words("users delete vera -i prod"));
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains("protected_account"), refused.err.constData());
        QCOMPARE(prod.writes(), QStringList());
        QCOMPARE(bench.run(words("users delete vera -i test")).code, 0);
        QCOMPARE(bench.run(words("guards set -i prod --most-changes 5")).code, 2); // for every one
        QVERIFY(bench.run(words("guards set -i nowhere --protect-user x")).code != 0);
        QCOMPARE(bench.run(words("guards set -i prod --unprotect-user Vera --unprotect-role Viewer")).code, 0);
        QVERIFY(bench.run(words("guards show -o json")).result()[QLatin1String("instances")].toArray().isEmpty());
    }

    void anAddressIsAsProtectedAsItsName()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const QString url = bench.context.openState({})->instances.byName(QStringLiteral("prod"))->url.toString();
        QCOMPARE(bench.run(words("guards set -i prod --protect-user vera")).code, 0);
        const Ran refused = bench.run(words("users delete vera --username boss --secret-stdin --url") + QStringList{url + QLatin1Char('/')}, "secret\n");
        QVERIFY2(refused.code == 5, refused.err.constData());
        QVERIFY2(refused.err.contains("protected_account"), refused.err.constData());
    }

    void aRemovedInstanceTakesItsListAlong()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        QCOMPARE(bench.run(words("guards set -i prod --protect-user vera")).code, 0);
        QCOMPARE(bench.run(words("guards set --protect-user etl")).code, 0);
        QCOMPARE(bench.run(words("instance remove prod")).code, 0);
        QFile file(bench.stateDir.filePath(QStringLiteral("config.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray config = file.readAll();
        QVERIFY2(!config.contains("vera") && config.contains("etl"), config.constData());
    }

    void nothingIsSetByAWrongWord_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("not on the list") << QStringLiteral("guards set --protect-user a --unprotect-user b");
        QTest::newRow("another role") << QStringLiteral("guards set --protect-role Admin --unprotect-role admin");
        QTest::newRow("no number") << QStringLiteral("guards set --protect-user a --most-changes many");
        QTest::newRow("too small") << QStringLiteral("guards set --protect-user a --most-changes 0");
        QTest::newRow("too large") << QStringLiteral("guards set --protect-user a --most-percent 101");
    }
    void nothingIsSetByAWrongWord()
    {
        QFETCH(QString, line);
        CtlBench bench;
        QVERIFY(bench.run(line).code != 0);
        const QJsonObject shown = bench.run(words("guards show -o json")).result();
        QVERIFY(shown.contains(QLatin1String("protected_users")) && shown[QLatin1String("protected_users")].toArray().isEmpty());
        QVERIFY(shown[QLatin1String("protected_roles")].toArray().isEmpty());
    }

    void everyWritingCommandAsksTheGuardsAndTakesAWord_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("update") << QStringLiteral("users update vera --first-name V");
        QTest::newRow("delete") << QStringLiteral("users delete vera");
        QTest::newRow("suspend") << QStringLiteral("users suspend vera");
        QTest::newRow("deactivate") << QStringLiteral("users deactivate vera");
    }
    void everyWritingCommandAsksTheGuardsAndTakesAWord()
    {
        QFETCH(QString, line);
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        QCOMPARE(bench.run(words("guards set --protect-user vera")).code, 0);
        const Ran refused = bench.run(line);
        QCOMPARE(refused.code, 5);
        QVERIFY2(refused.err.contains("protected accounts") && refused.err.contains("--override protected_account --reason"), refused.err.constData());
        QCOMPARE(prod.writes(), QStringList());
        QVERIFY(bench.journal.isEmpty());
        const QStringList parts = line.split(QLatin1Char(' ')) + words("--override protected_account");
        QCOMPARE(bench.run(parts).code, 2); // no reason
        QCOMPARE(bench.run(parts + QStringList{QStringLiteral("--reason"), QStringLiteral(" - ")}).code, 2);
        QCOMPARE(bench.run(line.split(QLatin1Char(' ')) + reasoned("--override built_in_role")).code, 5); // another guard
        QCOMPARE(prod.writes(), QStringList());
        const QStringList reason{QStringLiteral("--reason"), QStringLiteral("ticket 7")};
        QCOMPARE(bench.run(parts + reason + QStringList{QStringLiteral("--dry-run")}).code, 3);
        QVERIFY(bench.journal.isEmpty());
        const Ran done = bench.run(parts + reason);
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY(done.err.contains("guard protected_account overridden"));
        const QList<JournalOverride> said{{QStringLiteral("protected_account"), QStringLiteral("vera"), QStringLiteral("ticket 7")}};
        QCOMPARE(bench.journal.first().overrides, said);
        QCOMPARE(bench.journal.first().reason, QStringLiteral("ticket 7"));
    }

    void thereIsNoWordForWhatLocksOut()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        for (const char *guard : {"last_administrator", "own_account", "public_role", "read_only", "everything"})
            QCOMPARE(bench.run(reasoned("users delete boss") + QStringList{QStringLiteral("--override"), QString::fromLatin1(guard)}).code, 2);
        QCOMPARE(bench.run(reasoned("users delete boss --override protected_account --override escalation")).code, 5);
        QCOMPARE(prod.writes(), QStringList());
    }

    void aPlanIsOverriddenByTheOneWhoAppliesIt()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        const QStringList out{QStringLiteral("--plan-out"), plan};
        const QStringList create{QStringLiteral("roles"), QStringLiteral("create"), QStringLiteral("crew"), QStringLiteral("--permission"), QStringLiteral("can_edit on Users")};
        QCOMPARE(bench.run(create + out + reasoned("--override escalation")).code, 2);
        QVERIFY(!QFile::exists(plan));
        QCOMPARE(bench.run(create + out).code, 0);
        const QStringList apply{QStringLiteral("plan"), QStringLiteral("apply"), plan};
        const Ran refused = bench.run(apply);
        QCOMPARE(refused.code, 5);
        QVERIFY(refused.err.contains("--override escalation --reason"));
        QCOMPARE(bench.run(apply + QStringList{QStringLiteral("--reason"), QStringLiteral("x")}).code, 2); // says nothing here
        QCOMPARE(prod.writes(), QStringList());
        const Ran done = bench.run(apply + reasoned("--override escalation"));
        QVERIFY2(done.code == 0, done.err.constData());
        QVERIFY(prod.role(QStringLiteral("crew")) != nullptr);
        QCOMPARE(bench.journal.first().overrides.size(), 1);
    }

    void aListThatCannotBeReadStopsEveryWrite()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        QFile file(bench.stateDir.filePath(QStringLiteral("config.json")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QJsonObject config = QJsonDocument::fromJson(file.readAll()).object();
        config[QLatin1String("settings")] = QJsonObject{{QStringLiteral("guards"), QStringLiteral("none")}};
        QVERIFY(file.resize(0) && file.seek(0));
        file.write(QJsonDocument(config).toJson());
        file.close();
        QCOMPARE(bench.run(words("users update vera --first-name V")).code, 5);
        QVERIFY(bench.run(words("guards show")).code != 0);
        QVERIFY(bench.run(words("guards set --protect-user vera")).code != 0);
        QCOMPARE(prod.writes(), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_CtlGuards)
#include "tst_ctlguards.moc"
