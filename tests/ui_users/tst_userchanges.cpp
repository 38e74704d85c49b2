#include "tests/models/usernotation.h"
#include "ui/users/userchanges.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_UserChanges : public QObject
{
    Q_OBJECT

    const Instance m_payments = instanceOf(QStringLiteral("Payments"));
    const std::shared_ptr<Snapshot> m_snapshot =
        snapshotOf(m_payments, {QStringLiteral("anna|A A|a@x|Viewer|-|1|0|2025-01-01T00:00:00"),
                                QStringLiteral("bob|B B|b@x|Admin, Viewer"), QStringLiteral("cy|C C|c@x|Op")});

    QList<ShownUser> shown(const ChangePlan &plan) const
    {
        const UserTableRows rows = UserTableRows::build({makeUserIndex(m_snapshot)}, plan);
        QList<ShownUser> out;
        for (const int number : rows.shown())
            out += rows.shownUser(rows.row(number));
        return out;
    }

private Q_SLOTS:
    void roleIsGivenOnlyWhereItIsMissing()
    {
        const QList<Change> changes = roleChanges(shown({}), QStringLiteral("Admin"), true, {});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].kind, ChangeKind::UpdateUser);
        QCOMPARE(changes[0].instance, m_payments.id);
        QCOMPARE(*changes[0].userBefore, m_snapshot->users[0]);
        QCOMPARE(changes[0].userAfter->roles, words("Admin Viewer"));
        QCOMPARE(changes[1].userAfter->roles, words("Admin Op"));
        QCOMPARE(changes[1].passwordIntent, PasswordIntent::Keep);
    }

    void roleIsTakenOnlyWhereItIs()
    {
        const QList<Change> changes = roleChanges(shown({}), QStringLiteral("Viewer"), false, {});
        QCOMPARE(changes.size(), 2);
        QCOMPARE(changes[0].userAfter->roles, QStringList());
        QCOMPARE(changes[1].userAfter->roles, words("Admin"));
    }

    void unknownRoleIsNotGiven()
    {
        QVERIFY(roleChanges(shown({}), QStringLiteral("Nobody"), true, {}).isEmpty());
    }

    void roleThatIsStagedCanBeGiven()
    {
        Change role;
        role.id = QUuid::createUuid();
        role.instance = m_payments.id;
        role.kind = ChangeKind::CreateRole;
        role.roleAfter = Role{QStringLiteral("Made"), {}};
        const ChangePlan plan{{role}};
        QCOMPARE(roleChanges(shown(plan), QStringLiteral("Made"), true, plan).size(), 3);
    }

    void stagedDeletionsAreLeftAlone()
    {
        const ChangePlan plan{{deletion(*m_snapshot, QStringLiteral("anna"))}};
        const QList<Change> changes = roleChanges(shown(plan), QStringLiteral("Admin"), true, plan);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].objectName(), QStringLiteral("cy"));
    }

    void editsBuildOnWhatIsStagedAndRememberTheServer()
    {
        ChangePlan plan;
        plan = withChange(plan, update(*m_snapshot, QStringLiteral("anna"), [](User &user) { user.email = QStringLiteral("new@x"); }));
        plan = withChanges(plan, roleChanges(shown(plan), QStringLiteral("Op"), true, plan));
        const auto anna = std::ranges::find(plan.changes, QStringLiteral("anna"), &Change::objectName);
        QVERIFY(anna != plan.changes.end());
        QCOMPARE(anna->userAfter->email, QStringLiteral("new@x"));
        QCOMPARE(anna->userAfter->roles, words("Op Viewer"));
        QCOMPARE(anna->userBefore->email, QStringLiteral("a@x"));
        // And back again: nothing is left of the roles.
        plan = withChanges(plan, roleChanges(shown(plan), QStringLiteral("Op"), false, plan));
        const auto back = std::ranges::find(plan.changes, QStringLiteral("anna"), &Change::objectName);
        QCOMPARE(back->userAfter->roles, words("Viewer"));
    }

    void takingBackEverythingLeavesNothingStaged()
    {
        ChangePlan plan;
        plan = withChanges(plan, roleChanges(shown(plan), QStringLiteral("Admin"), true, plan));
        QCOMPARE(plan.changes.size(), 2);
        QList<ShownUser> users = shown(plan);
        users.removeIf([](const ShownUser &user) { return user.user->username == QLatin1String("bob"); });
        plan = withChanges(plan, roleChanges(users, QStringLiteral("Admin"), false, plan));
        QVERIFY(plan.isEmpty());
    }

    void stagedCreationStaysOne()
    {
        ChangePlan plan;
        plan = withChange(plan, creation(m_payments, QStringLiteral("dan|D D|d@x|Viewer")));
        plan = withChanges(plan, roleChanges({shown(plan).last()}, QStringLiteral("Op"), true, plan));
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].kind, ChangeKind::CreateUser);
        QCOMPARE(plan.changes[0].userAfter->roles, words("Op Viewer"));
        QCOMPARE(plan.changes[0].passwordIntent, PasswordIntent::Random);
        plan = withChange(plan, userDeletion(shown(plan).last()));
        QVERIFY(plan.isEmpty());
    }

    void ownAccountIsKnownByEitherName()
    {
        Snapshot snapshot = *m_snapshot;
        QVERIFY(!isOwnAccount(snapshot, QStringLiteral("anna")));
        QVERIFY(!isOwnAccount(snapshot, QString()));
        snapshot.signedInAs = QStringLiteral("Anna");
        QVERIFY(isOwnAccount(snapshot, QStringLiteral("anna")));
        snapshot.signedInAs.clear();
        snapshot.instance.username = QStringLiteral("ANNA");
        QVERIFY(isOwnAccount(snapshot, QStringLiteral("anna")));
    }
};

QTEST_GUILESS_MAIN(tst_UserChanges)
#include "tst_userchanges.moc"
