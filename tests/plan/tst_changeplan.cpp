#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const User kAnn = account(QStringLiteral("ann"), {QStringLiteral("Viewer")});
const User kAnnAsAdmin = withRoles(kAnn, {QStringLiteral("Admin")});
const Role kAudit = roleOf(QStringLiteral("Audit"), {QStringLiteral("can_read on DAGs")});

ChangePlan planOf(const QList<Change> &changes)
{
    return withChanges({}, changes);
}

} // namespace

class tst_ChangePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondEditKeepsIdPlaceAndTheFirstBefore()
    {
        const Change first = userChange(kAnn, kAnnAsAdmin);
        const Change other = roleChange({}, kAudit);
        User later = kAnnAsAdmin;
        later.email = QStringLiteral("x@example.org");
        const ChangePlan plan = planOf({first, other, userChange(kAnnAsAdmin, later)});
        QCOMPARE(plan.changes.size(), 2);
        QCOMPARE(plan.changes[0].id, first.id);
        QCOMPARE(plan.changes[0].userBefore, std::optional(kAnn));
        QCOMPARE(plan.changes[0].userAfter, std::optional(later));
        QCOMPARE(plan.changes[1].id, other.id);
    }

    void anEditFromTheServersViewIsTheSameObject()
    {
        User later = kAnnAsAdmin;
        later.lastName = QStringLiteral("Other");
        const ChangePlan plan = planOf({userChange(kAnn, kAnnAsAdmin), userChange(kAnn, later)});
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].userAfter, std::optional(later));
    }

    void anEditBackToTheOriginalDisappears()
    {
        QVERIFY(planOf({userChange(kAnn, kAnnAsAdmin), userChange(kAnnAsAdmin, kAnn)}).isEmpty());
        QVERIFY(planOf({userChange(kAnn, kAnn)}).isEmpty());
        const Role more = roleOf(kAudit.name, {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")});
        QVERIFY(planOf({roleChange(kAudit, more), roleChange(more, kAudit)}).isEmpty());
    }

    void aStagedPasswordSurvivesLaterEdits()
    {
        Change reset = userChange(kAnn, kAnn);
        reset.passwordIntent = PasswordIntent::Typed;
        reset.password = Secret(QByteArrayLiteral("one"));
        const ChangePlan plan = planOf({reset, userChange(kAnn, kAnnAsAdmin), userChange(kAnnAsAdmin, kAnn)});
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].passwordIntent, PasswordIntent::Typed);
        QCOMPARE(plan.changes[0].password.reveal(), QByteArrayLiteral("one"));
    }

    void editingAStagedCreationStaysACreation()
    {
        const User fresh = account(QStringLiteral("zoe"), {QStringLiteral("Viewer")}, {});
        const User edited = renamed(fresh, QStringLiteral("zoey"));
        const Change creation = userChange({}, fresh);
        const ChangePlan plan = planOf({creation, userChange(fresh, edited)});
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].kind, ChangeKind::CreateUser);
        QCOMPARE(plan.changes[0].id, creation.id);
        QVERIFY(!plan.changes[0].userBefore);
        QCOMPARE(plan.changes[0].userAfter, std::optional(edited));
        QCOMPARE(plan.changes[0].passwordIntent, PasswordIntent::Random);
        // Renamed once more, and thought better of.
        QVERIFY(withChange(plan, userChange(edited, {})).isEmpty());
    }

    void deletingAStagedCreationRemovesIt()
    {
        QVERIFY(planOf({roleChange({}, kAudit), roleChange(kAudit, {})}).isEmpty());
    }

    void deletingAfterARenameDeletesTheOriginal_data()
    {
        QTest::addColumn<bool>("bySeenName");
        QTest::newRow("as it is staged") << false;
        QTest::newRow("as it is on the server") << true;
    }
    void deletingAfterARenameDeletesTheOriginal()
    {
        QFETCH(bool, bySeenName);
        const User anna = renamed(kAnn, QStringLiteral("anna"));
        const ChangePlan plan = planOf({userChange(kAnn, anna), userChange(bySeenName ? kAnn : anna, {})});
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].kind, ChangeKind::DeleteUser);
        QCOMPARE(plan.changes[0].userBefore, std::optional(kAnn));
        QVERIFY(!plan.changes[0].userAfter);
    }

    void deletingDropsAStagedPassword()
    {
        Change reset = userChange(kAnn, kAnnAsAdmin);
        reset.passwordIntent = PasswordIntent::Typed;
        reset.password = Secret(QByteArrayLiteral("one"));
        const ChangePlan plan = planOf({reset, userChange(kAnnAsAdmin, {})});
        QCOMPARE(plan.changes[0].passwordIntent, PasswordIntent::Keep);
        QVERIFY(plan.changes[0].password.isEmpty());
    }

    void editingAStagedDeletionUndeletes()
    {
        const ChangePlan plan = planOf({userChange(kAnn, {}), userChange(kAnn, kAnnAsAdmin)});
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].kind, ChangeKind::UpdateUser);
        QVERIFY(planOf({userChange(kAnn, {}), userChange(kAnn, kAnn)}).isEmpty());
    }

    void makingAgainWhatIsStagedForDeletionIsAnUpdate()
    {
        const Role again = roleOf(kAudit.name, {QStringLiteral("can_edit on DAGs")});
        const ChangePlan plan = planOf({roleChange(kAudit, {}), roleChange({}, again)});
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes[0].kind, ChangeKind::UpdateRole);
        QCOMPARE(plan.changes[0].roleBefore, std::optional(kAudit));
        QCOMPARE(plan.changes[0].roleAfter, std::optional(again));
    }

    void usernamesFoldAndRoleNamesDoNot()
    {
        User shouting = kAnnAsAdmin;
        shouting.username = QStringLiteral("ANN");
        QCOMPARE(planOf({userChange(kAnn, kAnnAsAdmin), userChange(shouting, {})}).changes.size(), 1);
        const Role ra = roleOf(QStringLiteral("RA"), {});
        const Role rA = roleOf(QStringLiteral("rA"), {});
        QCOMPARE(planOf({roleChange(ra, {}), roleChange(rA, {})}).changes.size(), 2);
    }

    void anAccountMadeAgainIsAnotherObject()
    {
        const User again = account(QStringLiteral("ann"), {QStringLiteral("Viewer")}, QStringLiteral("2026-05-05T08:00:00"));
        const ChangePlan plan = planOf({userChange(kAnn, kAnnAsAdmin), userChange(again, {})});
        QCOMPARE(plan.changes.size(), 2);
    }

    void theNameThatARenameFreesCanBeTakenByAnother()
    {
        const User anna = renamed(kAnn, QStringLiteral("anna"));
        const User newAnn = account(QStringLiteral("ann"), {QStringLiteral("Viewer")}, {});
        const ChangePlan plan = planOf({userChange(kAnn, anna), userChange({}, newAnn)});
        QCOMPARE(plan.changes.size(), 2);
        // An edit that knows created_on speaks of the old one, an edit without it of the new one.
        QCOMPARE(withChange(plan, userChange(kAnn, {})).changes[0].kind, ChangeKind::DeleteUser);
        QCOMPARE(withChange(plan, userChange(newAnn, {})).changes.size(), 1);
    }

    void instancesAndKindsStayApart()
    {
        Change elsewhere = userChange(kAnn, {});
        elsewhere.instance = QUuid::createUuid();
        const Role role = roleOf(QStringLiteral("ann"), {});
        QCOMPARE(planOf({userChange(kAnn, kAnnAsAdmin), elsewhere, roleChange(role, {})}).changes.size(), 3);
    }

    void whatOnlyTheServerSetsIsNoWish()
    {
        // A clone of an existing account must not claim its incarnation.
        QVERIFY(!planOf({userChange({}, kAnn)}).changes[0].userAfter->createdOn);
    }

    void rolesAndPermissionsAreTidied()
    {
        User after = kAnn;
        after.roles = {QStringLiteral("Viewer"), QStringLiteral("Admin"), QStringLiteral("Viewer")};
        QCOMPARE(planOf({userChange(kAnn, after)}).changes[0].userAfter->roles,
                 QStringList({QStringLiteral("Admin"), QStringLiteral("Viewer")}));
    }

    void thousandsOfEditsAreQuick()
    {
        QList<Change> changes;
        for (int i = 0; i < 20'000; ++i) {
            const User user = account(QStringLiteral("user%1").arg(i), {QStringLiteral("Viewer")});
            changes += userChange(user, withRoles(user, {QStringLiteral("Op")}));
        }
        const ChangePlan once = planOf(changes);
        const ChangePlan twice = withChanges(once, changes);
        QCOMPARE(twice.changes.size(), 20'000);
        QCOMPARE(inApplyOrder(twice).changes.size(), 20'000);
    }
};

QTEST_GUILESS_MAIN(tst_ChangePlan)
#include "tst_changeplan.moc"
