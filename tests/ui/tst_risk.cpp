#include "ui/staged/receipt.h"
#include "ui/staged/risk.h"

#include <QTest>

using namespace airside;

namespace {

Snapshot companyOf(const QUuid &instance)
{
    Snapshot snapshot;
    snapshot.instance.id = instance;
    snapshot.roles = {{QStringLiteral("Admin"), sortedUnique({{QStringLiteral("can_edit"), QStringLiteral("Users")}})},
                      {QStringLiteral("Op"), sortedUnique({{QStringLiteral("can_edit"), QStringLiteral("Connections")}})},
                      {QStringLiteral("Viewer"), sortedUnique({{QStringLiteral("can_read"), QStringLiteral("DAGs")}})}};
    User alice;
    alice.username = QStringLiteral("alice");
    alice.roles = {QStringLiteral("Viewer")};
    User bob = alice;
    bob.username = QStringLiteral("bob");
    snapshot.users = {alice, bob};
    return snapshot;
}

Change changeOf(const Snapshot &snapshot, const QStringList &roles)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = snapshot.instance.id;
    change.userBefore = snapshot.users.first();
    change.userAfter = change.userBefore;
    change.userAfter->roles = roles;
    return change;
}

} // namespace

class TestRisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantingAdminIsNamed()
    {
        const Snapshot snapshot = companyOf(QUuid::createUuid());
        const Change change = changeOf(snapshot, {QStringLiteral("Admin"), QStringLiteral("Viewer")});
        const Risk risk = riskOf(change, {{change}}, &snapshot);
        QCOMPARE(risk.gains, PrivilegeLevel::CanBecomeAdmin);
        QCOMPARE(risk.through, QStringList{QStringLiteral("Admin")});
        QVERIFY(riskTexts(risk).first().contains(QStringLiteral("Grants Admin: alice")));
    }

    void judgesByEffectOverTheWholePlan()
    {
        // A harmless role that becomes dangerous in the same plan.
        const Snapshot snapshot = companyOf(QUuid::createUuid());
        Change role;
        role.id = QUuid::createUuid();
        role.instance = snapshot.instance.id;
        role.kind = ChangeKind::CreateRole;
        role.roleAfter = Role{QStringLiteral("helper"), {{QStringLiteral("can_edit"), QStringLiteral("Roles")}}};
        const Change grant = changeOf(snapshot, {QStringLiteral("Viewer"), QStringLiteral("helper")});
        QCOMPARE(riskOf(grant, {{role, grant}}, &snapshot).gains, PrivilegeLevel::CanBecomeAdmin);
        QCOMPARE(riskOf(grant, {{grant}}, &snapshot).gains, PrivilegeLevel::Ordinary);
    }

    void keepingALevelIsNoNewRisk()
    {
        Snapshot snapshot = companyOf(QUuid::createUuid());
        snapshot.users.first().roles = {QStringLiteral("Admin")};
        const Change change = changeOf(snapshot, {QStringLiteral("Admin"), QStringLiteral("Op")});
        QVERIFY(riskTexts(riskOf(change, {{change}}, &snapshot)).isEmpty());
    }

    void anEmptyRoleSetAndADeletedRoleAreSaid()
    {
        const Snapshot snapshot = companyOf(QUuid::createUuid());
        const Change bare = changeOf(snapshot, {});
        QCOMPARE(riskTexts(riskOf(bare, {{bare}}, &snapshot)).size(), 1);
        Change gone;
        gone.kind = ChangeKind::DeleteRole;
        gone.instance = snapshot.instance.id;
        gone.roleBefore = *snapshot.role(QStringLiteral("Viewer"));
        QCOMPARE(riskTexts(riskOf(gone, {{gone}}, &snapshot)), QStringList{QStringLiteral("2 holders lose this role")});
    }

    void oneReachesAndSeveralReach()
    {
        Risk risk;
        risk.gains = PrivilegeLevel::Powerful;
        QCOMPARE(riskTexts(risk), QStringList{QStringLiteral("Whoever gets this role then gets powerful permissions")});
        risk.names = {QStringLiteral("alice")};
        QCOMPARE(riskTexts(risk), QStringList{QStringLiteral("alice then gets powerful permissions")});
        risk.names += QStringLiteral("bob");
        QCOMPARE(riskTexts(risk), QStringList{QStringLiteral("alice, bob then get powerful permissions")});
        risk.names += {QStringLiteral("cy"), QStringLiteral("dora")};
        QCOMPARE(riskTexts(risk), QStringList{QStringLiteral("Each of 4 holders then gets powerful permissions")});
    }

    void theBarCountsPeopleRolesAndGrants()
    {
        const Snapshot snapshot = companyOf(QUuid::createUuid());
        const Change change = changeOf(snapshot, {QStringLiteral("Admin")});
        const auto of = [&](const QUuid &) { return &snapshot; };
        QCOMPARE(stagedSummary({{change}}, of), QStringLiteral("1 person \u00b7 1 grants Admin"));
        Change other = changeOf(snapshot, {QStringLiteral("Admin")});
        other.userBefore = snapshot.users.last();
        other.userAfter->username = QStringLiteral("bob");
        QCOMPARE(stagedSummary({{change, other}}, of), QStringLiteral("2 people \u00b7 2 grant Admin"));
    }

    void theReceiptSaysWhatWasNotDone()
    {
        const QUuid id = QUuid::createUuid();
        ChangeResult done;
        done.state = ChangeState::Verified;
        ChangeResult failed;
        failed.state = ChangeState::NotDone;
        failed.error = Error{ErrorKind::Forbidden, 403, QStringLiteral("bob"), {}, QStringLiteral("HTTP 403")};
        ApplyReport report;
        report.results = {done, failed};
        const Receipt receipt = receiptOf({{id, report}}, {{id, QStringLiteral("Production")}});
        QVERIFY(!receipt.allDone());
        QCOMPARE(receiptKind(receipt), MessageBanner::Kind::Warning);
        QVERIFY(receiptSentence(receipt).startsWith(QStringLiteral("1 of 2 done and verified")));
        QVERIFY(receiptSentence(receipt).contains(QStringLiteral("1 not done")));
        QVERIFY(receipt.details.contains(QStringLiteral("HTTP 403")));
    }
};

QTEST_GUILESS_MAIN(TestRisk)
#include "tst_risk.moc"
