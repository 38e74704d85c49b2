#include "core/access/effective.h"

#include <QTest>

using namespace airside;

class tst_Effective : public QObject
{
    Q_OBJECT

private:
    static Permission p(const char *action, const char *resource)
    {
        return {QString::fromLatin1(action), QString::fromLatin1(resource)};
    }
    static User holder(const QString &name, const QStringList &roles)
    {
        User user;
        user.username = name;
        user.roles = roles;
        return user;
    }
    Snapshot snapshot() const
    {
        Snapshot out;
        out.roles = {{QStringLiteral("A"), {p("can_read", "DAGs"), p("can_edit", "Pools")}},
                     {QStringLiteral("B"), {p("can_read", "DAGs")}}};
        out.users = {holder(QStringLiteral("ann"), {QStringLiteral("A"), QStringLiteral("B")}),
                     holder(QStringLiteral("Bob"), {QStringLiteral("B"), QStringLiteral("Gone")})};
        return out;
    }

private Q_SLOTS:
    void eachPermissionKnowsItsRoles()
    {
        const Snapshot taken = snapshot();
        const QList<EffectivePermission> found = effectivePermissions(taken, taken.users[0]);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0], (EffectivePermission{p("can_read", "DAGs"), {QStringLiteral("A"), QStringLiteral("B")}}));
        QCOMPARE(found[1], (EffectivePermission{p("can_edit", "Pools"), {QStringLiteral("A")}}));
        QCOMPARE(effectivePermissions(taken, taken.users[1]).size(), 1); // the unknown role gives nothing
    }

    void theSetIsSortedAndUnique()
    {
        QCOMPARE(effectivePermissionSet(snapshot(), {QStringLiteral("B"), QStringLiteral("A"), QStringLiteral("Gone")}),
                 PermissionList({p("can_read", "DAGs"), p("can_edit", "Pools")}));
        QVERIFY(effectivePermissionSet(snapshot(), {}).isEmpty());
    }

    void holders()
    {
        QCOMPARE(holdersOf(snapshot(), QStringLiteral("B")), QStringList({QStringLiteral("ann"), QStringLiteral("Bob")}));
        QVERIFY(holdersOf(snapshot(), QStringLiteral("b")).isEmpty());
    }

    void scopeOfDags()
    {
        QCOMPARE(dagScope(sortedUnique({p("can_read", "DAG:z"), p("can_edit", "DAG Run:a"), p("can_edit", "DAG:z")})), QStringLiteral("a, z"));
        QCOMPARE(dagScope(sortedUnique({p("can_read", "DAG:z"), p("can_read", "DAGs")})), QStringLiteral("all DAGs"));
        QCOMPARE(dagScope({p("can_read", "Pools")}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_Effective)
#include "tst_effective.moc"
