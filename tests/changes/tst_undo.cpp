#include "core/changes/undo.h"

#include "tests/changes/applyfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

struct UndoFixture : ApplyFixture
{
    /// Undoes all that the journal holds, as it was recorded while it was applied.
    UndoPlan planned()
    {
        Snapshot fresh;
        fresh.users = api.users;
        std::ranges::sort(fresh.users, {}, [](const User &user) { return user.username; });
        return undoPlan(joined(journal.entries), fresh, QStringLiteral("undo"));
    }
    ApplyReport undo()
    {
        const UndoPlan plan = planned();
        return apply(plan.plan.changes);
    }
};

QList<Loss> lossesOf(const UndoPlan &undo)
{
    QList<Loss> out;
    for (const NotRestored &one : undo.losses)
        out += one.loss;
    return out;
}

/// Without what only the server sets.
QList<User> accessOf(QList<User> users)
{
    for (User &user : users) {
        user.createdOn.reset();
        user.changedOn.reset();
        user.loginCount.reset();
        user.failedLoginCount.reset();
        user.lastLogin.reset();
    }
    std::ranges::sort(users, {}, [](const User &user) { return user.username; });
    return users;
}

/// Some of them, each with an even chance.
template <typename List>
List someOf(const List &all, QRandomGenerator &random)
{
    List out;
    for (const auto &one : all) {
        if (random.bounded(2) == 0)
            out += one;
    }
    return out;
}

/// Changes of every kind at once, as a person may stage them. Root stays as it is, and every account keeps a role.
QList<Change> randomPlan(UndoFixture &f, QRandomGenerator &random)
{
    const PermissionList permissions = roleOf({}, {QStringLiteral("can_read on DAGs"), QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on Jobs")}).permissions;
    QList<Change> plan;
    QStringList kept{QStringLiteral("Chief")};
    for (const char *name : {"Viewer", "Audit"}) {
        Role after{QString::fromLatin1(name), sortedUnique(someOf(permissions, random))};
        const int what = random.bounded(4);
        if (what == 0)
            after.name += QStringLiteral(" renamed");
        if (what == 1)
            plan += roleChange(f.role(name), std::nullopt);
        else if (what != 2)
            plan += roleChange(f.role(name), after);
        if (what == 2)
            kept += QString::fromLatin1(name);
    }
    if (random.bounded(2) == 0) {
        plan += roleChange(std::nullopt, roleOf(QStringLiteral("Made"), {QStringLiteral("can_read on DAGs")}));
        kept += QStringLiteral("Made");
    }
    for (const char *name : {"ann", "bob"}) {
        User after = withRoles(f.user(name), someOf(kept, random) + QStringList{QStringLiteral("Chief")});
        const int what = random.bounded(4);
        if (what == 0)
            after.username += QStringLiteral("2");
        if (what == 1)
            after.email = QStringLiteral("new@example.org");
        plan += userChange(f.user(name), what == 2 ? std::nullopt : std::optional(after));
    }
    plan += userChange(std::nullopt, account(QStringLiteral("carl"), someOf(kept, random) + QStringList{QStringLiteral("Chief")}, {}));
    plan.removeIf([](const Change &change) { return changesNothing(change); });
    return plan;
}

} // namespace

class tst_Undo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholePlanIsTakenBack()
    {
        UndoFixture f;
        const QList<User> users = accessOf(f.api.users);
        const QList<Role> roles = f.api.roles;
        Role wider = f.role("Viewer");
        wider.name = QStringLiteral("Watcher");
        wider.permissions = sortedUnique(wider.permissions + PermissionList{*Permission::fromText(QStringLiteral("can_edit on DAGs"))});
        User ann = renamed(f.user("ann"), QStringLiteral("anna"));
        ann.email = QStringLiteral("anna@example.org");
        ann.roles = {QStringLiteral("Made")};
        QVERIFY(f.apply({roleChange(f.role("Viewer"), wider), roleChange(std::nullopt, roleOf(QStringLiteral("Made"), {QStringLiteral("can_read on DAGs")})),
                         userChange(f.user("ann"), ann), userChange(f.user("bob"), std::nullopt),
                         userChange(std::nullopt, account(QStringLiteral("carl"), {QStringLiteral("Audit")}, {}))})
                    .allVerified());
        QVERIFY(accessOf(f.api.users) != users);
        const UndoPlan plan = f.planned();
        QVERIFY(plan.impossible.isEmpty());
        QCOMPARE(plan.plan.changes.size(), 5);
        for (const Change &change : plan.plan.changes)
            QVERIFY(change.origin == Origin::Undo && change.reason == QStringLiteral("undo") && plan.undoes.contains(change.id));
        const ApplyReport report = f.undo();
        QVERIFY2(report.allVerified(), qPrintable(states(report).join(QLatin1Char(' '))));
        QCOMPARE(accessOf(f.api.users), users);
        QList<Role> after = f.api.roles;
        std::ranges::sort(after, {}, &Role::name);
        QList<Role> before = roles;
        std::ranges::sort(before, {}, &Role::name);
        QCOMPARE(after, before);
    }

    void whatTheServerMadeOfItIsTakenBack()
    {
        UndoFixture f;
        const Role before = f.role("Viewer");
        f.api.kept = {before.permissions.first()};
        const ApplyReport report = f.apply({roleChange(before, roleOf(before.name, {QStringLiteral("can_edit on Pools")}))});
        QCOMPARE(report.results.first().state, ChangeState::Differently);
        const UndoPlan plan = f.planned();
        QVERIFY(plan.impossible.isEmpty());
        QCOMPARE(plan.plan.changes.size(), 1);
        QVERIFY(f.undo().allVerified());
        QCOMPARE(f.role("Viewer"), before);
    }

    void whateverWasAppliedIsTakenBack()
    {
        const quint32 seed = qEnvironmentVariableIsSet("AIRSIDE_UNDO_SEED") ? qEnvironmentVariable("AIRSIDE_UNDO_SEED").toUInt()
                                                                             : QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        int undone = 0;
        for (int round = 0; round < 80; ++round) {
            const auto told = [&](const QString &what) { return qPrintable(QStringLiteral("AIRSIDE_UNDO_SEED=%1, round %2: %3").arg(seed).arg(round).arg(what)); };
            UndoFixture f;
            const QList<User> users = accessOf(f.api.users);
            QList<Role> roles = f.api.roles;
            const ApplyReport report = f.apply(randomPlan(f, random));
            if (!report.allVerified())
                continue; // what is not done whole is another test's
            const UndoPlan plan = f.planned();
            const ApplyReport back = f.undo();
            QVERIFY2(plan.impossible.isEmpty() && back.allVerified(), told(states(back).join(QLatin1Char(' '))));
            QVERIFY2(accessOf(f.api.users) == users, told(QStringLiteral("the users")));
            std::ranges::sort(roles, {}, &Role::name);
            std::ranges::sort(f.api.roles, {}, &Role::name);
            QVERIFY2(f.api.roles == roles, told(QStringLiteral("the roles")));
            ++undone;
        }
        QVERIFY2(undone > 40, qPrintable(QString::number(undone)));
    }

    void aDeletedRoleIsGivenBackToItsHolders()
    {
        UndoFixture f;
        QVERIFY(f.apply({roleChange(f.role("Viewer"), std::nullopt)}).allVerified());
        QCOMPARE(f.journal.entries[0].holders, QStringList({QStringLiteral("ann"), QStringLiteral("bob")}));
        for (User &user : f.api.users)
            user.roles.removeAll(QStringLiteral("Viewer"));
        f.api.users.removeAt(1); // ann left meanwhile
        const UndoPlan plan = f.planned();
        QCOMPARE(plan.losses, (QList<NotRestored>{{f.journal.entries[0].change, Loss::Holder, QStringLiteral("ann")}}));
        QVERIFY(f.undo().allVerified());
        QVERIFY(f.role("Viewer").permissions.size() == 1);
        QVERIFY(f.user("bob").roles.contains(QStringLiteral("Viewer")));
    }

    void whatCannotBeRestoredIsSaid()
    {
        UndoFixture f;
        f.api.users[1].loginCount = 7;
        f.api.users[1].active = false;
        QVERIFY(f.apply({userChange(f.user("ann"), std::nullopt)}).allVerified());
        QCOMPARE(lossesOf(f.planned()), QList<Loss>({Loss::Password, Loss::CreationDate, Loss::Counters, Loss::Deactivation}));
        QVERIFY(f.undo().allVerified());
        QVERIFY(f.user("ann").active);

        UndoFixture g;
        Change change = g.grant("ann", {QStringLiteral("Audit")});
        change.passwordIntent = PasswordIntent::Random;
        QVERIFY(g.apply({change}).allVerified());
        QCOMPARE(lossesOf(g.planned()), QList<Loss>{Loss::Password});

        UndoFixture h;
        QVERIFY(h.apply({roleChange(std::nullopt, roleOf(QStringLiteral("Made"), {QStringLiteral("can_read on DAGs")}))}).allVerified());
        QCOMPARE(lossesOf(h.planned()), QList<Loss>{Loss::LaterHolders});
    }

    void aDeactivationIsUndone()
    {
        UndoFixture f;
        User off = f.user("ann");
        off.active = false;
        QVERIFY(f.apply({userChange(f.user("ann"), off)}).allVerified());
        QVERIFY(f.planned().losses.isEmpty());
        QVERIFY(f.undo().allVerified());
        QVERIFY(f.user("ann").active);
    }

    void aPasswordAloneCannotBeUndone()
    {
        UndoFixture f;
        Change change = userChange(f.user("ann"), f.user("ann"));
        change.passwordIntent = PasswordIntent::Random;
        QVERIFY(f.apply({change}).allVerified());
        const UndoPlan plan = f.planned();
        QVERIFY(plan.plan.isEmpty());
        QCOMPARE(plan.impossible.size(), 1);
        QCOMPARE(plan.impossible[0].error.kind, ErrorKind::Unsupported);
    }

    void whatIsNotKnownToBeDoneIsLeftAlone()
    {
        UndoFixture f;
        f.api.fail(QStringLiteral("updateUser"), QStringLiteral("ann"), {ErrorKind::Forbidden, 403, {}, {}, {}});
        QVERIFY(!f.apply({f.grant("ann", {}), f.grant("bob", {})}).allVerified());
        f.journal.entries.removeLast(); // bob's outcome was never written
        const UndoPlan plan = f.planned();
        QVERIFY(plan.plan.isEmpty());
        QCOMPARE(plan.impossible.size(), 2);
        for (const NotUndone &one : plan.impossible)
            QCOMPARE(one.error.kind, ErrorKind::NotDone);
    }

    void aLaterEditBySomebodyElseStays()
    {
        UndoFixture f;
        QVERIFY(f.apply({f.grant("ann", {QStringLiteral("Audit")})}).allVerified());
        f.api.user(QStringLiteral("ann"))->roles = {QStringLiteral("Audit"), QStringLiteral("Chief")};
        QCOMPARE(states(f.undo()), QStringList{QStringLiteral("conflict changed_meanwhile")});
        QCOMPARE(f.user("ann").roles.size(), 2);
    }

    void anAccountMadeAgainIsNotTheOneThatWasMade()
    {
        UndoFixture f;
        QVERIFY(f.apply({userChange(std::nullopt, account(QStringLiteral("carl"), {QStringLiteral("Audit")}, {}))}).allVerified());
        f.api.user(QStringLiteral("carl"))->createdOn = ServerTime::parse(QStringLiteral("2026-12-01T08:00:00.000001"));
        QCOMPARE(states(f.undo()), QStringList{QStringLiteral("conflict changed_meanwhile")});
        QVERIFY(f.api.user(QStringLiteral("carl")));
    }

    void anUndoIsUndoneAsEverythingElse()
    {
        UndoFixture f;
        QVERIFY(f.apply({f.grant("ann", {QStringLiteral("Audit")})}).allVerified());
        QVERIFY(f.undo().allVerified());
        QCOMPARE(f.journal.entries.last().state, QStringLiteral("verified"));
        f.journal.entries = f.journal.entries.mid(2);
        QVERIFY(f.undo().allVerified());
        QCOMPARE(f.user("ann").roles, QStringList{QStringLiteral("Audit")});
    }
};

QTEST_GUILESS_MAIN(tst_Undo)
#include "tst_undo.moc"
