#include "core/changes/guards.h"
#include "tests/changes/applyfixture.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QStringList named(const QList<Refusal> &refusals)
{
    QStringList out;
    for (const Refusal &refusal : refusals)
        out += guardName(refusal.guard) + QLatin1Char(' ') + refusal.object;
    return out;
}

const QString kViewer = QStringLiteral("Viewer");
const QString kAudit = QStringLiteral("Audit");

} // namespace

class tst_PolicyGuards : public QObject
{
    Q_OBJECT

private:
    GuardPolicy policy;

    /// root administers and signs in; ann, bob and forty others look on.
    static Snapshot company(int others = 40)
    {
        Snapshot fresh;
        fresh.instance.id = kInstance;
        fresh.instance.name = QStringLiteral("Prod");
        fresh.roles = {roleOf(kAudit, {QStringLiteral("can_read on Passwords")}),
                       roleOf(QStringLiteral("Chief"), {QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")}),
                       roleOf(kViewer, {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")})};
        fresh.users = {account(QStringLiteral("ann"), {kViewer}), account(QStringLiteral("bob"), {kAudit, kViewer}),
                       account(QStringLiteral("root"), {QStringLiteral("Chief")})};
        for (int i = 0; i < others; ++i)
            fresh.users += account(QStringLiteral("u%1").arg(i, 3, 10, QLatin1Char('0')), {kViewer});
        fresh.usersProof = {fresh.users.size(), fresh.users.size(), fresh.users.size(), 0, std::nullopt};
        fresh.rolesProof = {3, 3, 3, 0, std::nullopt};
        return fresh;
    }
    QStringList judged(const QList<Change> &changes) const { return judged(company(), changes); }
    QStringList judged(const Snapshot &fresh, const QList<Change> &changes) const
    {
        return named(checkGuards(fresh, {changes}, {QStringLiteral("root"), false, policy}));
    }
    static User user(const char *name) { return *company().user(QString::fromLatin1(name)); }
    static Role role(const QString &name) { return *company().role(name); }
    static Change trimmed(const QString &name, const QStringList &left) { return roleChange(role(name), roleOf(name, left)); }

private Q_SLOTS:
    void init() { policy = GuardPolicy(); }

    void aProtectedAccountIsNotTouched()
    {
        policy.protectedUsers = {QStringLiteral("ANN")}; // Airflow does not tell them apart
        const QStringList refused{QStringLiteral("protected_account ann")};
        QCOMPARE(judged({userChange(user("ann"), {})}), refused);
        QCOMPARE(judged({userChange(user("ann"), withRoles(user("ann"), {kViewer, kAudit}))}), refused);
        QCOMPARE(judged({userChange(user("ann"), renamed(user("ann"), QStringLiteral("anna")))}), refused);
        QCOMPARE(judged({userChange(user("bob"), renamed(user("bob"), QStringLiteral("Ann")))}), QStringList{QStringLiteral("protected_account bob")});
        QCOMPARE(judged({userChange({}, account(QStringLiteral("ann"), {kViewer}))}), refused);
        QCOMPARE(judged({userChange(user("bob"), {})}), QStringList());
    }

    void aProtectedAccountKeepsWhatItsRolesGive()
    {
        policy.protectedUsers = {QStringLiteral("bob")};
        const Change trim = trimmed(kViewer, {QStringLiteral("can_read on DAGs")});
        const Snapshot fresh = company();
        const QList<Refusal> refusals = checkGuards(fresh, {{trim}}, {QStringLiteral("root"), false, policy});
        QCOMPARE(named(refusals), QStringList{QStringLiteral("protected_account bob")});
        QCOMPARE(refusals[0].change, trim.id);
        // The whole counts: another of its roles gives in the same plan what this one takes.
        const Change give = trimmed(kAudit, {QStringLiteral("can_read on Passwords"), QStringLiteral("can_read on Jobs")});
        QCOMPARE(judged({trim, give}), QStringList());
        QCOMPARE(judged({roleChange(role(kViewer), roleOf(QStringLiteral("Looker"), {QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")}))}),
                 QStringList{QStringLiteral("built_in_role Viewer")}); // a rename takes nothing
        QCOMPARE(judged({roleChange(role(kAudit), {})}), QStringList{QStringLiteral("protected_account bob")});
    }

    void aProtectedRoleIsNotTouchedGivenOrTaken()
    {
        policy.protectedRoles = {kAudit};
        const QStringList refused{QStringLiteral("protected_role Audit")};
        QCOMPARE(judged({roleChange(role(kAudit), {})}), refused);
        QCOMPARE(judged({trimmed(kAudit, {})}), refused);
        QCOMPARE(judged({userChange(user("ann"), withRoles(user("ann"), {kViewer, kAudit}))}), refused);
        QCOMPARE(judged({userChange(user("bob"), withRoles(user("bob"), {kViewer}))}), refused);
        QCOMPARE(judged({userChange(user("bob"), {})}), refused);
        User other = user("bob");
        other.firstName = QStringLiteral("Robert");
        QCOMPARE(judged({userChange(user("bob"), other)}), QStringList());
        policy.protectedRoles = {QStringLiteral("audit")}; // another role
        QCOMPARE(judged({trimmed(kAudit, {})}), QStringList());
    }

    void whatIsProtectedOnOneInstanceIsSoThereOnly()
    {
        policy.protect(kInstance, {{QStringLiteral("Ann")}, {kAudit}});
        QCOMPARE(judged({userChange(user("ann"), {})}), QStringList{QStringLiteral("protected_account ann")});
        QCOMPARE(judged({trimmed(kAudit, {})}), QStringList{QStringLiteral("protected_role Audit")});
        policy.protect({}, {{QStringLiteral("bob")}, {}}); // beside what is protected everywhere
        QCOMPARE(judged({userChange(user("ann"), {})}), QStringList{QStringLiteral("protected_account ann")});
        QVERIFY(judged({userChange(user("bob"), {})}).contains(QStringLiteral("protected_account bob")));
        policy = GuardPolicy();
        policy.protect(QUuid::createUuid(), {{QStringLiteral("ann")}, {kAudit}});
        QCOMPARE(judged({userChange(user("ann"), {})}), QStringList());
        QCOMPARE(judged({trimmed(kAudit, {})}), QStringList());
    }

    void aBuiltInRoleIsNeitherDeletedNorRenamed()
    {
        policy.mostPercent = 100;
        QCOMPARE(judged({roleChange(role(kViewer), {})}), QStringList{QStringLiteral("built_in_role Viewer")});
        QCOMPARE(judged({roleChange(role(kAudit), {})}), QStringList());
        QCOMPARE(judged({trimmed(kViewer, {})}), QStringList());
    }

    void whatNewlyLeadsToAdminIsAnEscalation_data()
    {
        QTest::addColumn<QStringList>("permissions");
        QTest::addColumn<bool>("refused");
        QTest::newRow("edit users") << QStringList{QStringLiteral("can_edit on Users")} << true;
        QTest::newRow("edit roles") << QStringList{QStringLiteral("can_edit on Roles")} << true;
        QTest::newRow("create users") << QStringList{QStringLiteral("can_create on Users")} << true;
        QTest::newRow("passwords") << QStringList{QStringLiteral("can_read on Passwords"), QStringLiteral("can_edit on Passwords")} << true;
        QTest::newRow("create roles") << QStringList{QStringLiteral("can_create on Roles")} << false;
        QTest::newRow("read passwords") << QStringList{QStringLiteral("can_read on Passwords")} << false;
    }
    void whatNewlyLeadsToAdminIsAnEscalation()
    {
        QFETCH(QStringList, permissions);
        QFETCH(bool, refused);
        QCOMPARE(judged({roleChange({}, roleOf(QStringLiteral("Team"), permissions))}),
                 refused ? QStringList{QStringLiteral("escalation Team")} : QStringList());
        QCOMPARE(judged({trimmed(kAudit, permissions)}), refused ? QStringList{QStringLiteral("escalation Audit")} : QStringList());
        // It did so before.
        const Change more = trimmed(QStringLiteral("Chief"), permissions + QStringList{QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")});
        QCOMPARE(judged({more}), QStringList());
    }

    void twoHarmlessRolesThatLeadToAdminTogetherAreAnEscalation()
    {
        // bob reads passwords by one role; another of his is given the right to set them.
        const Change edit = trimmed(kViewer, {QStringLiteral("can_edit on Passwords"), QStringLiteral("can_read on DAGs"), QStringLiteral("can_read on Jobs")});
        QCOMPARE(judged({edit}), QStringList{QStringLiteral("escalation bob")});
        const Role setter = roleOf(QStringLiteral("Setter"), {QStringLiteral("can_edit on Passwords")});
        const Change make = roleChange({}, setter);
        const Change give = userChange(user("bob"), withRoles(user("bob"), {kAudit, kViewer, setter.name}));
        QCOMPARE(judged({make}), QStringList());
        QCOMPARE(judged({make, give}), QStringList{QStringLiteral("escalation bob")});
    }

    void aProgramGivesNobodyWhatLeadsToAdmin()
    {
        const QString chief = QStringLiteral("Chief");
        Change give = userChange(user("bob"), withRoles(user("bob"), {kAudit, kViewer, chief}));
        QCOMPARE(judged({give}), QStringList()); // a person sees the risk, and says it
        give.origin = Origin::Agent;
        QCOMPARE(judged({give}), QStringList{QStringLiteral("escalation bob")});
        give.userAfter->username = QStringLiteral("robert");
        QCOMPARE(judged({give}), QStringList{QStringLiteral("escalation robert")});
        User made = user("bob");
        made.username = QStringLiteral("new");
        made.roles = {chief};
        Change make = userChange({}, made);
        make.origin = Origin::Agent;
        QCOMPARE(judged({make}), QStringList{QStringLiteral("escalation new")});
        make.userAfter->roles = {kAudit};
        QCOMPARE(judged({make}), QStringList());
    }

    void tooManyAtOnce()
    {
        QList<Change> changes;
        for (int i = 0; i < 12; ++i) {
            const User one = company().users[3 + i];
            changes += userChange(one, withRoles(one, {}));
        }
        policy.mostPercent = 100;
        QCOMPARE(judged(changes), QStringList());
        policy.mostChanges = 11;
        QCOMPARE(judged(changes), QStringList{QStringLiteral("many_changes Prod")});
        policy = GuardPolicy();
        QCOMPARE(judged(changes), QStringList{QStringLiteral("many_users Prod")}); // 12 of 43
        QCOMPARE(judged(changes.mid(0, 9)), QStringList()); // few
        QCOMPARE(judged(company(57), changes), QStringList()); // 12 of 60 are 20 %
        QCOMPARE(judged(company(56), changes), QStringList{QStringLiteral("many_users Prod")});
        // Its holders lose a role that is deleted.
        Snapshot fresh = company();
        fresh.roles += roleOf(QStringLiteral("Zeta"), {});
        for (qsizetype i = 3; i < 15; ++i)
            fresh.users[i].roles = {QStringLiteral("Zeta")};
        fresh.rolesProof = {4, 4, 4, 0, std::nullopt};
        QCOMPARE(judged(fresh, {roleChange(fresh.roles.last(), {})}), QStringList{QStringLiteral("many_users Prod")});
    }

    void settingsThatCannotBeReadGuardEverything()
    {
        policy.unreadable = true;
        QCOMPARE(judged({userChange(user("ann"), {})}), QStringList{QStringLiteral("unreadable_settings Prod")});
    }

    void everyGuardHasItsName()
    {
        for (int i = 0; i <= static_cast<int>(GuardKind::ManyUsers); ++i)
            QCOMPARE(guardFromName(guardName(static_cast<GuardKind>(i))), std::optional(static_cast<GuardKind>(i)));
        QVERIFY(!guardFromName(QStringLiteral("own")));
        QVERIFY(!overridableGuards().contains(QStringLiteral("own_account")) && !overridableGuards().contains(QStringLiteral("last_administrator")));
        QCOMPARE(overridableGuards().size(), 6);
    }

    void anOverrideHoldsForWhatItNames()
    {
        const Refusal ann{GuardKind::ProtectedAccount, QUuid::createUuid(), QStringLiteral("ann")};
        const Refusal bob{GuardKind::ProtectedAccount, QUuid::createUuid(), QStringLiteral("bob")};
        const Refusal own{GuardKind::OwnAccount, QUuid::createUuid(), QStringLiteral("root")};
        const QString why = QStringLiteral("ticket 7");
        const auto left = [&](const GuardOverride &word) { return withOverrides({ann, bob, own}, {word}).left; };
        QCOMPARE(left({GuardKind::ProtectedAccount, why, {}}), QList<Refusal>{own});
        QCOMPARE(left({GuardKind::ProtectedAccount, why, {ann}}), QList<Refusal>({bob, own}));
        QCOMPARE(left({GuardKind::Escalation, why, {}}).size(), 3);
        QCOMPARE(left({GuardKind::OwnAccount, why, {}}).size(), 3); // there is no way around
        QCOMPARE(left({GuardKind::ProtectedAccount, QStringLiteral(" \t."), {}}).size(), 3); // no reason
    }

    void anOverrideIsCarriedOutAndJournalled()
    {
        ApplyFixture f;
        ApplyRules rules;
        rules.policy.protectedUsers = {QStringLiteral("ann")};
        const QList<Change> changes{f.grant("ann", {}), f.grant("bob", {kViewer})};
        const ApplyReport refused = f.applyWith(rules, changes);
        QCOMPARE(named(refused.refusals), QStringList{QStringLiteral("protected_account ann")});
        QVERIFY(f.journal.entries.isEmpty());
        rules.overrides = {{GuardKind::ProtectedAccount, QStringLiteral("ticket 7"), {}}};
        const ApplyReport report = f.applyWith(rules, changes);
        QVERIFY(report.allVerified());
        QCOMPARE(report.overridden.size(), 1);
        QCOMPARE(report.overridden[0].reason, QStringLiteral("ticket 7"));
        const JournalOverride word{QStringLiteral("protected_account"), QStringLiteral("ann"), QStringLiteral("ticket 7")};
        for (const JournalEntry &entry : f.journal.entries) {
            const bool concerned = entry.event == JournalEvent::Intent && entry.object == QLatin1String("ann");
            QCOMPARE(entry.overrides, concerned ? QList<JournalOverride>{word} : QList<JournalOverride>());
        }
    }

    void theOneWhoSignsInIsNeverLockedOutByAWord()
    {
        ApplyFixture f;
        ApplyRules rules;
        rules.policy.protectedUsers = {QStringLiteral("root")};
        for (int i = 0; i <= static_cast<int>(GuardKind::ManyUsers); ++i)
            rules.overrides += GuardOverride{static_cast<GuardKind>(i), QStringLiteral("because"), {}};
        const ApplyReport report = f.applyWith(rules, {userChange(f.user("root"), {})});
        QVERIFY(named(report.refusals).contains(QStringLiteral("last_administrator root")));
        QVERIFY(f.journal.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PolicyGuards)
#include "tst_policyguards.moc"
