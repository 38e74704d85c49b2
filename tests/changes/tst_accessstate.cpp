#include "core/changes/accessstate.h"
#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QStringList kAdminTexts{QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")};

Snapshot snapshotOf(const QList<User> &users, const QList<Role> &roles)
{
    Snapshot snapshot;
    snapshot.users = users;
    snapshot.roles = roles;
    return snapshot;
}

} // namespace

class tst_AccessState : public QObject
{
    Q_OBJECT

private:
    const Role admin = roleOf(QStringLiteral("Admin"), kAdminTexts);
    const User ann = account(QStringLiteral("Ann"), {QStringLiteral("Admin")});

private Q_SLOTS:
    void eightRights()
    {
        QCOMPARE(accessRightsOf({}), AccessRights(0));
        QCOMPARE(accessRightsOf(roleOf(QStringLiteral("x"), {QStringLiteral("can_edit on Users")}).permissions), kEditUsers);
        QCOMPARE(accessRightsOf(roleOf(QStringLiteral("x"), {QStringLiteral("can_edit on Roles")}).permissions), kEditRoles);
        QCOMPARE(accessRightsOf(roleOf(QStringLiteral("x"), {QStringLiteral("can_edit on DAGs")}).permissions), AccessRights(0));
    }

    void onlyActiveAccountsCount()
    {
        User sleeping = account(QStringLiteral("bob"), {QStringLiteral("Admin")});
        sleeping.active = false;
        const User unknown = account(QStringLiteral("cat"), {QStringLiteral("Elsewhere")});
        const AccessState state(snapshotOf({ann, sleeping, unknown}, {admin}));
        QCOMPARE(state.administrators(), QStringList{QStringLiteral("ann")});
    }

    void rightsMayComeFromTwoRoles()
    {
        const User half = account(QStringLiteral("bob"), {QStringLiteral("U"), QStringLiteral("R")});
        const AccessState state(snapshotOf({half}, {roleOf(QStringLiteral("U"), {kAdminTexts[0]}),
                                                    roleOf(QStringLiteral("R"), {kAdminTexts[1]})}));
        QVERIFY(state.anyoneAdministers());
    }

    void renamesFollowAndDeletionsTake()
    {
        AccessState state(snapshotOf({ann}, {admin}));
        state.apply(roleChange(admin, roleOf(QStringLiteral("Boss"), kAdminTexts)));
        QVERIFY(state.anyoneAdministers());
        QVERIFY(!state.hasRole(QStringLiteral("Admin")));
        state.apply(userChange(ann, renamed(ann, QStringLiteral("anna")))); // still says Admin: the old name of Boss
        QCOMPARE(state.administrators(), QStringList{QStringLiteral("anna")});
        state.apply(roleChange(roleOf(QStringLiteral("Boss"), kAdminTexts), {}));
        QVERIFY(!state.anyoneAdministers());
    }

    void aRandomPasswordMakesItUnreachable()
    {
        AccessState state(snapshotOf({ann}, {admin}));
        Change reset = userChange(ann, ann);
        reset.passwordIntent = PasswordIntent::Random;
        state.apply(reset);
        QVERIFY(!state.anyoneAdministers());
        state.apply(userChange({}, account(QStringLiteral("new"), {QStringLiteral("Admin")}, {})));
        QVERIFY(!state.anyoneAdministers());
        Change typed = userChange({}, account(QStringLiteral("newer"), {QStringLiteral("Admin")}, {}));
        typed.passwordIntent = PasswordIntent::Typed;
        state.apply(typed);
        QCOMPARE(state.administrators(), QStringList{QStringLiteral("newer")});
    }

    void doubtIsJudgedForTheWorse()
    {
        const User bob = account(QStringLiteral("bob"), {});
        AccessState state(snapshotOf({ann, bob}, {admin}));
        state.applyDoubtful(userChange(bob, withRoles(bob, {QStringLiteral("Admin")})));
        QCOMPARE(state.administrators(), QStringList{QStringLiteral("ann")});
        AccessState other = state;
        state.applyDoubtful(userChange(ann, withRoles(ann, {})));
        QVERIFY(!state.anyoneAdministers());
        other.applyDoubtful(roleChange(admin, roleOf(QStringLiteral("Admin"), {})));
        QVERIFY(!other.anyoneAdministers());
    }

    void mayTakeIsNeverWronglyFalse()
    {
        const User bob = account(QStringLiteral("bob"), {QStringLiteral("Admin")});
        const AccessState state(snapshotOf({ann, bob}, {admin}));
        QVERIFY(state.mayTakeAdministration(userChange(ann, {})));
        QVERIFY(state.mayTakeAdministration(roleChange(admin, {})));
        QVERIFY(state.mayTakeAdministration(roleChange(admin, roleOf(QStringLiteral("Admin"), {kAdminTexts[0]}))));
        QVERIFY(!state.mayTakeAdministration(roleChange(admin, roleOf(QStringLiteral("Boss"), kAdminTexts))));
        QVERIFY(!state.mayTakeAdministration(userChange({}, account(QStringLiteral("x"), {}))));
        QCOMPARE(state.only({QStringLiteral("bob")}).administrators(), QStringList{QStringLiteral("bob")});
    }
};

QTEST_GUILESS_MAIN(tst_AccessState)
#include "tst_accessstate.moc"
