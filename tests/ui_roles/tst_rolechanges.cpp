#include "ui/roles/rolechanges.h"

#include <QTest>

using namespace airside;

class tst_RoleChanges : public QObject
{
    Q_OBJECT

    static std::shared_ptr<Snapshot> lab()
    {
        auto out = std::make_shared<Snapshot>();
        out->instance.id = QUuid::createUuid();
        out->instance.name = QStringLiteral("Lab");
        out->roles = {{QStringLiteral("Admin"), {}}, {QStringLiteral("Ops"), {}}, {QStringLiteral("Public"), {}}};
        for (const char *name : {"ann", "bob", "cy"}) {
            User user;
            user.username = QString::fromLatin1(name);
            user.roles = {QStringLiteral("Ops")};
            if (user.username == QLatin1String("cy"))
                user.roles = {QStringLiteral("Admin"), QStringLiteral("Ops")};
            out->users += user;
        }
        return out;
    }
    static RoleRow rowOf(const SnapshotPtr &snapshot, const char *name)
    {
        const Role *role = snapshot->role(QString::fromLatin1(name));
        return {snapshot, *role, *role, {}, 0, {}, {}};
    }

private Q_SLOTS:
    void namesThatCannotBe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word"); // empty: possible
        const auto row = [](const char *tag, const QString &name, const char *word) {
            QTest::newRow(tag) << name << QString::fromLatin1(word);
        };
        row("empty", {}, "needs a name");
        row("slash", QStringLiteral("a/b"), "address");
        row("line feed", QStringLiteral("a\nb"), "address");
        row("64", QString(64, QLatin1Char('x')), "");
        row("65", QString(65, QLatin1Char('x')), "64 characters");
        row("64 beyond the BMP", QString::fromUcs4(QList<char32_t>(64, U'\U0001F600').constData(), 64), "");
        row("taken", QStringLiteral("Ops"), "There is a role");
        row("other case", QStringLiteral("ops"), "");
        row("dots", QStringLiteral(".."), "");
        row("percent", QStringLiteral("a%2Fb"), "");
    }
    void namesThatCannotBe()
    {
        QFETCH(QString, name);
        QFETCH(QString, word);
        const QString problem = roleNameProblem(name, {}, *lab(), {});
        QCOMPARE(problem.isEmpty(), word.isEmpty());
        QVERIFY2(problem.contains(word), qPrintable(problem));
    }

    void stagedNamesAreTakenToo()
    {
        const SnapshotPtr server = lab();
        ChangePlan plan = withChange({}, roleCreation(server->instance.id, {QStringLiteral("New"), {}}));
        QVERIFY(!roleNameProblem(QStringLiteral("New"), {}, *server, plan).isEmpty());
        plan = withChange(plan, roleUpdate(rowOf(server, "Ops"), {QStringLiteral("Operators"), {}}));
        QVERIFY(!roleNameProblem(QStringLiteral("Operators"), {}, *server, plan).isEmpty());
        QVERIFY(!roleNameProblem(QStringLiteral("Ops"), {}, *server, plan).isEmpty()); // still there until applied
        QVERIFY(roleNameProblem(QStringLiteral("Operators"), QStringLiteral("Operators"), *server, plan).isEmpty());
    }

    void twinsAreNoticed()
    {
        const SnapshotPtr server = lab();
        QCOMPARE(roleNameTwin(QStringLiteral("Аdmin"), {}, *server, {}), QStringLiteral("Admin")); // Cyrillic A
        QCOMPARE(roleNameTwin(QStringLiteral("ops"), {}, *server, {}), QStringLiteral("Ops"));
        QVERIFY(roleNameTwin(QStringLiteral("Team"), {}, *server, {}).isEmpty());
    }

    void changesHoldBeforeAndAfter()
    {
        const SnapshotPtr server = lab();
        const Role after{QStringLiteral("Ops"), {{QStringLiteral("can_read"), QStringLiteral("DAGs")}}};
        const Change update = roleUpdate(rowOf(server, "Ops"), after);
        QCOMPARE(update.kind, ChangeKind::UpdateRole);
        QCOMPARE(update.instance, server->instance.id);
        QCOMPARE(update.roleBefore, *server->role(QStringLiteral("Ops")));
        QCOMPARE(update.roleAfter, after);
        const Change deletion = roleDeletion(rowOf(server, "Ops"));
        QCOMPARE(deletion.kind, ChangeKind::DeleteRole);
        QVERIFY(!deletion.roleAfter);
    }

    void anEditOfAStagedCreationStaysOne()
    {
        const SnapshotPtr server = lab();
        ChangePlan plan = withChange({}, roleCreation(server->instance.id, {QStringLiteral("New"), {}}));
        RoleRow row{server, std::nullopt, plan.changes.first().roleAfter, plan.changes.first().id, 0, {}, {}};
        plan = withChange(plan, roleUpdate(row, {QStringLiteral("Newer"), {{QStringLiteral("can_read"), QStringLiteral("DAGs")}}}));
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes.first().kind, ChangeKind::CreateRole);
        QCOMPARE(plan.changes.first().roleAfter->name, QStringLiteral("Newer"));
        row.after = plan.changes.first().roleAfter;
        QVERIFY(withChange(plan, roleDeletion(row)).isEmpty());
    }

    void aDeletionSaysWhoLosesIt()
    {
        const SnapshotPtr server = lab();
        const QString ops = deletionConsequences(rowOf(server, "Ops"), {}).join(QLatin1Char(' '));
        QVERIFY2(ops.contains(QStringLiteral("3 users lose it")), qPrintable(ops));
        QVERIFY2(ops.contains(QStringLiteral("2 of them have no other role")), qPrintable(ops));
        QVERIFY(deletionConsequences(rowOf(server, "Admin"), {}).join(QString()).contains(QStringLiteral("1 user loses it: cy")));
        QVERIFY(deletionConsequences(rowOf(server, "Admin"), {}).join(QString()).contains(QStringLiteral("creates it again")));
        const QString open = deletionConsequences(rowOf(server, "Public"), {}).join(QString());
        QVERIFY(open.contains(QStringLiteral("Nobody holds it")));
        QVERIFY(open.contains(QStringLiteral("will be refused")));
        RoleServerFacts facts;
        facts.deletionFails = true;
        QVERIFY(deletionConsequences(rowOf(server, "Ops"), facts).join(QString()).contains(QStringLiteral("by Airflow's own page")));
    }

    void factsComeFromWhatWasObserved()
    {
        const auto facts = [](const char *patch, const char *removal) {
            return roleServerFacts({{QStringLiteral("airflow_version"), QStringLiteral("3.1.6")},
                                    {QStringLiteral("role_patch"), QString::fromLatin1(patch)},
                                    {QStringLiteral("role_delete"), QString::fromLatin1(removal)}});
        };
        QCOMPARE(roleServerFacts({}), RoleServerFacts());
        QCOMPARE(facts("adds_only", "fails").revokes, RevokeAbility::AddsOnly);
        QVERIFY(facts("adds_only", "fails").deletionFails);
        QCOMPARE(facts("refused", "works").revokes, RevokeAbility::Refused);
        QCOMPARE(facts("replaces", "works").revokes, RevokeAbility::Works);
        QVERIFY(!facts("replaces", "works").deletionFails);
    }
};

QTEST_GUILESS_MAIN(tst_RoleChanges)
#include "tst_rolechanges.moc"
