#include "core/plan/rebase.h"
#include "core/plan/changeplan.h"
#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_Rebase : public QObject
{
    Q_OBJECT

private:
    const User seen = account(QStringLiteral("ann"), {QStringLiteral("Op"), QStringLiteral("Viewer")});

    User wish() const
    {
        User user = withRoles(seen, {QStringLiteral("Admin"), QStringLiteral("Viewer")});
        user.lastName = QStringLiteral("Wished");
        return user;
    }
    User now() const
    {
        User user = withRoles(seen, {QStringLiteral("Op"), QStringLiteral("Audit"), QStringLiteral("Viewer")});
        user.email = QStringLiteral("moved@example.org");
        return user;
    }

private Q_SLOTS:
    void bothEditsAreKept()
    {
        const Change change = rebased(userChange(seen, wish()), now());
        QCOMPARE(change.userBefore, std::optional(now()));
        QCOMPARE(change.userAfter->roles, QStringList({QStringLiteral("Admin"), QStringLiteral("Audit"), QStringLiteral("Viewer")}));
        QCOMPARE(change.userAfter->email, QStringLiteral("moved@example.org"));
        QCOMPARE(change.userAfter->lastName, QStringLiteral("Wished"));
    }

    void aDeletionDeletesWhatIsThereNow()
    {
        const Change change = rebased(userChange(seen, {}), now());
        QCOMPARE(change.userBefore, std::optional(now()));
        QVERIFY(!change.userAfter);
    }

    void permissionsOfARoleToo()
    {
        const Role before = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_edit on DAGs")});
        const Role after = roleOf(QStringLiteral("Auditors"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")});
        const Role server = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_edit on DAGs"),
                                                             QStringLiteral("can_read on Pools")});
        const Change change = rebased(roleChange(before, after), server);
        QCOMPARE(change.roleBefore, std::optional(server));
        QCOMPARE(change.roleAfter, std::optional(roleOf(QStringLiteral("Auditors"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs"),
                                                                                     QStringLiteral("can_read on Pools")})));
    }

    void aRoleAsItWasSeenIsNotBuiltAnew() // or each edit of a role of thousands of permissions compares and copies them
    {
        const Role before = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs")});
        const Role after = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")});
        const Change change = rebased(roleChange(before, after), before);
        QCOMPARE(change.roleBefore, std::optional(before));
        QCOMPARE(change.roleAfter, std::optional(after));
        QCOMPARE(change.roleAfter->permissions.constData(), after.permissions.constData());
    }

    void aRoleThatNobodySortedIsRebased()
    {
        const Role before{QStringLiteral("Audit"), {{QStringLiteral("can_read"), QStringLiteral("Jobs")}, {QStringLiteral("can_read"), QStringLiteral("DAGs")}}};
        const Role after{QStringLiteral("Audit"), {{QStringLiteral("can_read"), QStringLiteral("Jobs")}, {QStringLiteral("can_edit"), QStringLiteral("DAGs")}}};
        const Role server{QStringLiteral("Audit"), {{QStringLiteral("can_read"), QStringLiteral("Pools")}, {QStringLiteral("can_read"), QStringLiteral("DAGs")}}};
        QCOMPARE(rebased(roleChange(before, after), server).roleAfter,
                 std::optional(roleOf(QStringLiteral("Audit"), {QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on Pools")})));
    }

    void onlyTheSameAccountIsRebased()
    {
        const Change change = userChange(seen, wish());
        QVERIFY(canRebase(change, now(), {}));
        QVERIFY(!canRebase(change, {}, {}));
        QVERIFY(!canRebase(change, account(QStringLiteral("ann"), {}, QStringLiteral("2026-09-01T00:00:00")), {}));
        QVERIFY(!canRebase(userChange({}, wish()), now(), {}));
    }

    void anEditThatSawTheNewServerReplacesTheOldBefore()
    {
        const Change first = userChange(seen, wish());
        User more = *rebased(first, now()).userAfter;
        more.firstName = QStringLiteral("Later");
        const ChangePlan plan = withChanges({}, {first, userChange(now(), more)});
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].id, first.id);
        QCOMPARE(plan.changes[0].userBefore, std::optional(now()));
        QCOMPARE(plan.changes[0].userAfter, std::optional(more));
    }
};

QTEST_GUILESS_MAIN(tst_Rebase)
#include "tst_rebase.moc"
