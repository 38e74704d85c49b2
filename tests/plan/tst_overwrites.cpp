#include "core/plan/overwrites.h"
#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_Overwrites : public QObject
{
    Q_OBJECT

private:
    static Instance instance(bool code, bool signIn)
    {
        Instance one;
        one.dagGrantsFromCode = code;
        one.rolesAtSignIn = signIn;
        return one;
    }

private Q_SLOTS:
    void permissionsOfSingleDagsMayComeFromCode()
    {
        const Role team = roleOf(QStringLiteral("Team"), {QStringLiteral("can_read on Pools"), QStringLiteral("can_read on DAG:sales")});
        const Role wider = roleOf(QStringLiteral("Team"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on DAG:sales")});
        const Role more = roleOf(QStringLiteral("Team"), {QStringLiteral("can_read on Pools"), QStringLiteral("can_delete on DAG Run:sales")});
        QVERIFY(holdsDagGrants(team) && holdsDagGrants(more));
        QVERIFY(!holdsDagGrants(roleOf(QStringLiteral("All"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on DAG Runs")})));
        QCOMPARE(overwrittenBy(roleChange(team, more), instance(true, false)), Overwrite::DagGrants);
        QCOMPARE(overwrittenBy(roleChange(std::nullopt, team), instance(true, false)), Overwrite::DagGrants);
        QCOMPARE(overwrittenBy(roleChange(team, wider), instance(true, false)), Overwrite::None);
        QCOMPARE(overwrittenBy(roleChange(team, std::nullopt), instance(true, false)), Overwrite::None);
        QCOMPARE(overwrittenBy(roleChange(team, more), instance(false, true)), Overwrite::None);
    }

    void rolesOfAUserMayBeSetAtSignIn()
    {
        const User ann = account(QStringLiteral("ann"), {QStringLiteral("Viewer")});
        User other = ann;
        other.email = QStringLiteral("ann@elsewhere.example");
        const User none = account(QStringLiteral("ann"), {});
        QCOMPARE(overwrittenBy(userChange(ann, none), instance(false, true)), Overwrite::RolesAtSignIn);
        QCOMPARE(overwrittenBy(userChange(std::nullopt, ann), instance(false, true)), Overwrite::RolesAtSignIn);
        QCOMPARE(overwrittenBy(userChange(ann, other), instance(false, true)), Overwrite::None);
        QCOMPARE(overwrittenBy(userChange(ann, std::nullopt), instance(false, true)), Overwrite::None);
        QCOMPARE(overwrittenBy(userChange(ann, none), instance(true, false)), Overwrite::None);
    }

    void isToldInASentence()
    {
        QVERIFY(overwriteWarning(Overwrite::DagGrants).contains(QStringLiteral("access_control")));
        QVERIFY(overwriteWarning(Overwrite::RolesAtSignIn).contains(QStringLiteral("sign-in")));
        QVERIFY(overwriteWarning(Overwrite::None).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Overwrites)
#include "tst_overwrites.moc"
