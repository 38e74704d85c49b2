#include "core/access/snapshotdiff.h"

#include <QTest>

using namespace airside;

namespace {

QStringList told(const QList<AccessDifference> &differences)
{
    QStringList out;
    for (const AccessDifference &one : differences)
        out += QStringList{differenceName(one.kind), one.object, one.detail, one.before, one.after}.join(QLatin1Char('|'));
    return out;
}

User userNamed(const QString &name, const QStringList &roles)
{
    User user;
    user.username = name;
    user.roles = roles;
    return user;
}

Snapshot before()
{
    Snapshot s;
    s.users = {userNamed(QStringLiteral("Bob"), {QStringLiteral("Viewer")}), userNamed(QStringLiteral("vera"), {})};
    s.permissions = {{QStringLiteral("can_read"), QStringLiteral("DAGs")}};
    s.roles = {{QStringLiteral("Viewer"), s.permissions}};
    return s;
}

} // namespace

class TestSnapshotDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDiffersFromItself() { QVERIFY(differencesBetween(before(), before()).isEmpty()); }

    void whatMovesByItselfDoesNotCount()
    {
        Snapshot after = before();
        after.users[0].loginCount = 7;
        after.users[0].lastLogin = ServerTime{5, {}};
        after.users[0].username = QStringLiteral("bob");
        after.roles[0].permissions = sortedUnique(after.roles[0].permissions + PermissionList{websiteRead()});
        QCOMPARE(told(differencesBetween(before(), after)), QStringList());
        QCOMPARE(changedObjects(before(), after), ChangedObjects());
    }

    void everyKindOfDifferenceIsTold()
    {
        Snapshot after = before();
        after.users = {userNamed(QStringLiteral("alice"), {QStringLiteral("Op")}), userNamed(QStringLiteral("Bob"), {QStringLiteral("Op")})};
        after.users[1].email = QStringLiteral("b@x");
        after.users[1].active = false;
        const Permission edit{QStringLiteral("can_edit"), QStringLiteral("DAGs")};
        after.permissions = {edit};
        after.roles = {{QStringLiteral("Op"), {edit}}, {QStringLiteral("Viewer"), {}}};
        QCOMPARE(told(differencesBetween(before(), after)),
                 (QStringList{QStringLiteral("user_added|alice|||"), QStringLiteral("role_given|alice|Op||"),
                              QStringLiteral("user_changed|Bob|email||b@x"), QStringLiteral("user_changed|Bob|active|true|false"),
                              QStringLiteral("role_given|Bob|Op||"), QStringLiteral("role_taken|Bob|Viewer||"),
                              QStringLiteral("user_removed|vera|||"), QStringLiteral("role_added|Op|||"),
                              QStringLiteral("permission_given|Op|can_edit on DAGs||"),
                              QStringLiteral("permission_taken|Viewer|can_read on DAGs||"),
                              QStringLiteral("permission_added|can_edit on DAGs|||"),
                              QStringLiteral("permission_removed|can_read on DAGs|||")}));
        QCOMPARE(changedObjects(before(), after), (ChangedObjects{3, 2}));
        QCOMPARE(told(differencesBetween(after, before())).filter(QStringLiteral("role_removed")), QStringList{QStringLiteral("role_removed|Op|||")});
    }

    void anAccountMadeAgainIsAnotherOne()
    {
        Snapshot after = before();
        after.users[1].createdOn = ServerTime::parse(QStringLiteral("2026-01-02T03:04:05"));
        QCOMPARE(told(differencesBetween(before(), after)), QStringList{QStringLiteral("user_changed|vera|created_on||2026-01-02T03:04:05")});
    }
};

QTEST_GUILESS_MAIN(TestSnapshotDiff)
#include "tst_snapshotdiff.moc"
