#include "core/plan/planfile.h"
#include "tests/ctl/ctlbench.h"

#include <QFile>
#include <QTest>

using namespace airside;
using namespace airside::ctl;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_CtlPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlanIsMadeShownTriedAndApplied()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        Ran ran = bench.run(QStringLiteral("users update vera --role Admin -o json --plan-out ") + plan);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.result()[QLatin1String("changes")].toInt(), 1);
        ran = bench.run(QStringLiteral("users create ada --email a@b.c --first-name A --last-name L --role Viewer --plan-out ") + plan);
        QCOMPARE(ran.code, 0);
        QCOMPARE(prod.writes(), QStringList());
        QVERIFY(bench.journal.isEmpty());

        ran = bench.run(QStringLiteral("plan validate ") + plan);
        QVERIFY2(ran.code == 0, ran.err.constData());
        const Result<PlanFile> file = planFileFromBytes(contentOf(plan));
        QVERIFY(file);
        QCOMPARE(QString::fromUtf8(ran.out).trimmed(), digestOf(*file));
        ran = bench.run(QStringLiteral("plan show ") + plan);
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains("prod: update_user vera\n  + role Admin\n  - role Viewer\n"));
        QVERIFY(ran.out.contains("prod: create_user ada"));

        ran = bench.run(QStringLiteral("plan apply --dry-run -o json ") + plan);
        QVERIFY2(ran.code == 3, ran.err.constData());
        QCOMPARE(ran.rows().size(), 2);
        QCOMPARE(ran.rows()[0].toObject()[QLatin1String("state")].toString(), QStringLiteral("would be done"));
        QCOMPARE(prod.writes(), QStringList());

        ran = bench.run(QStringLiteral("plan apply -o json --digest ") + digestOf(*file) + QLatin1Char(' ') + plan);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QCOMPARE(ran.rows()[1].toObject()[QLatin1String("state")].toString(), QStringLiteral("verified"));
        QCOMPARE(prod.user(QStringLiteral("vera"))->roles, QStringList{QStringLiteral("Admin")});
        QVERIFY(prod.user(QStringLiteral("ada")) != nullptr);
        QCOMPARE(bench.journal.size(), 4);
    }

    void whatMovedOnIsLeftOutAndTheRestIsDone()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        QCOMPARE(bench.run(QStringLiteral("users update vera --role Admin --plan-out ") + plan).code, 0);
        QCOMPARE(bench.run(QStringLiteral("roles create crew --plan-out ") + plan).code, 0);
        QCOMPARE(bench.run(QStringLiteral("users update vera --email new@example.org")).code, 0);
        const Ran ran = bench.run(QStringLiteral("plan apply -o json ") + plan);
        QCOMPARE(ran.code, 4);
        QStringList states;
        for (const auto &row : ran.rows())
            states += row[QLatin1String("kind")].toString() + QLatin1Char(' ') + row[QLatin1String("state")].toString();
        states.sort();
        QCOMPARE(states, (QStringList{QStringLiteral("create_role verified"), QStringLiteral("update_user conflict")}));
        QCOMPARE(prod.user(QStringLiteral("vera"))->roles, QStringList{QStringLiteral("Viewer")});
        QVERIFY(prod.role(QStringLiteral("crew")) != nullptr);
    }

    void guardsJudgeTheWholePlan()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        QCOMPARE(bench.run(QStringLiteral("users delete boss --plan-out ") + plan).code, 0);
        QCOMPARE(bench.run(QStringLiteral("users update vera --first-name V --plan-out ") + plan).code, 0);
        const Ran ran = bench.run(QStringLiteral("plan apply -o json ") + plan);
        QCOMPARE(ran.code, 5);
        QCOMPARE(ran.rows().size(), 2);
        QStringList states;
        for (const auto &row : ran.rows())
            states += row[QLatin1String("kind")].toString() + QLatin1Char(' ') + row[QLatin1String("state")].toString();
        states.sort();
        QCOMPARE(states, (QStringList{QStringLiteral("delete_user refused"), QStringLiteral("update_user skipped")}));
        QCOMPARE(prod.writes(), QStringList());
    }

    void anotherDigestIsRefused()
    {
        CtlBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        QCOMPARE(bench.run(QStringLiteral("roles create crew --plan-out ") + plan).code, 0);
        const Ran ran = bench.run(QStringLiteral("plan apply --digest sha256:0 ") + plan);
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.err.contains("Nothing was written"));
        QCOMPARE(prod.writes(), QStringList());
    }

    void anInstanceIsFoundByItsAddress()
    {
        CtlBench maker;
        maker.addInstance(QStringLiteral("prod"));
        const QString plan = maker.stateDir.filePath(QStringLiteral("next.json"));
        QCOMPARE(maker.run(QStringLiteral("roles create crew --plan-out ") + plan).code, 0);
        CtlBench applier; // where the same Airflow has another id
        FakeAccessApi &prod = applier.addInstance(QStringLiteral("prod"));
        const Ran ran = applier.run(QStringLiteral("plan apply ") + plan);
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(prod.role(QStringLiteral("crew")) != nullptr);
        CtlBench stranger;
        FakeAccessApi &other = stranger.addInstance(QStringLiteral("other"));
        const Ran refused = stranger.run(QStringLiteral("plan apply -o json ") + plan);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[QLatin1String("kind")].toString(), QStringLiteral("not_found"));
        QCOMPARE(other.writes(), QStringList());
    }

    void takingPermissionsFromARoleTellsItsCost()
    {
        FileBench bench;
        FakeAccessApi &prod = bench.addInstance(QStringLiteral("prod"));
        prod.addRole(QStringLiteral("crew"), {QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on DAGs")});
        for (const char *name : {"ada", "bob", "cyd"})
            prod.addUser(QString::fromLatin1(name), {QStringLiteral("crew")});
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        const QStringList trim{QStringLiteral("roles"), QStringLiteral("update"), QStringLiteral("crew"), QStringLiteral("--permission"),
                               QStringLiteral("can_read on DAGs"), QStringLiteral("--plan-out"), plan};
        const Ran made = bench.run(trim);
        QVERIFY2(made.code == 0, made.err.constData());
        const auto cost = [&] { return bench.run(QStringLiteral("plan show -o json ") + plan).result()[QLatin1String("costs")][0].toObject(); };
        QVERIFY(cost().contains(QLatin1String("holders")) && cost()[QLatin1String("holders")].isNull()); // nothing is kept of it
        QVERIFY(bench.run(QStringLiteral("plan show ") + plan).out.contains("how many is not known"));

        QCOMPARE(bench.run(QStringLiteral("snapshot take")).code, 0);
        QCOMPARE(cost()[QLatin1String("role")].toString(), QStringLiteral("crew"));
        QCOMPARE(cost()[QLatin1String("permissions_taken")].toInt(), 1);
        QCOMPARE(cost()[QLatin1String("holders")].toInt(), 3);
        QCOMPARE(cost()[QLatin1String("replacement")][QLatin1String("writes")].toInt(), 8); // three moved, five around it
        QCOMPARE(cost()[QLatin1String("replacement")][QLatin1String("certain")], QJsonValue(false));
        const QByteArray shown = bench.run(QStringLiteral("plan show ") + plan).out;
        QVERIFY2(shown.contains("takes 1 permission from the 3 people who hold it (read ") && shown.contains("up to 8 writes"), shown.constData());

        // It was seen to add only, and a token opens no page.
        InstanceStore store = bench.context.openState({})->instances;
        Instance instance = *store.byName(QStringLiteral("prod"));
        instance.signIn = SignInKind::Token;
        QVERIFY(store.update(instance).has_value());
        QVERIFY(store.setObserved(instance.id, {{QStringLiteral("airflow_version"), QStringLiteral("2.11.2")}, {QStringLiteral("role_patch"), QStringLiteral("adds_only")},
                                                {QStringLiteral("role_delete"), QStringLiteral("works")}}).has_value());
        QCOMPARE(cost()[QLatin1String("replacement")][QLatin1String("writes")].toInt(), 6);
        QCOMPARE(cost()[QLatin1String("replacement")][QLatin1String("certain")], QJsonValue(true));
        QVERIFY(store.setObserved(instance.id, {{QStringLiteral("airflow_version"), QStringLiteral("3.3.2")}, {QStringLiteral("role_patch"), QStringLiteral("replaces")}}).has_value());
        QVERIFY(cost()[QLatin1String("replacement")].isNull());
        QCOMPARE(cost()[QLatin1String("holders")].toInt(), 3);
    }

    void whatIsNoPlanIsRefusedAndKept()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        put(plan, "{\"mine\": 1}");
        for (const QString &words : {QStringLiteral("plan show "), QStringLiteral("plan validate "), QStringLiteral("plan apply "),
                                     QStringLiteral("roles create crew --plan-out ")}) {
            const Ran ran = bench.run(words + plan);
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.err.contains("next.json"), ran.err.constData());
        }
        QCOMPARE(contentOf(plan), QByteArray("{\"mine\": 1}"));
        QCOMPARE(bench.run(QStringLiteral("plan show /nowhere/at/all")).code, 1);
    }

    void aPasswordNeverGoesIntoAPlan()
    {
        CtlBench bench;
        bench.addInstance(QStringLiteral("prod"));
        const QString plan = bench.stateDir.filePath(QStringLiteral("next.json"));
        const Ran ran = bench.run(QStringLiteral("users update vera --password-stdin --plan-out ") + plan, "hunter2\n");
        QCOMPARE(ran.code, 2);
        QVERIFY(!QFile::exists(plan));
    }
};

QTEST_GUILESS_MAIN(tst_CtlPlan)
#include "tst_ctlplan.moc"
