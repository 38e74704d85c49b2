#include "core/changes/undo.h"
#include "tests/changes/demodesk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// Who holds what: of six accounts and four roles as many as the dice say.
struct Access
{
    QMap<QString, Role> roles;
    QMap<QString, User> users;
};

Access thrown(QRandomGenerator &dice)
{
    static const QStringList permissions{QStringLiteral("can_read on DAGs"), QStringLiteral("can_edit on DAGs"),
                                         QStringLiteral("can_read on Pools"), QStringLiteral("can_read on Jobs")};
    Access out;
    for (int i = 0; i < 4; ++i) {
        if (dice.bounded(4) == 0)
            continue;
        Role role{QStringLiteral("r%1").arg(i), {}};
        for (const QString &text : permissions) {
            if (dice.bounded(2) == 0)
                role.permissions += *Permission::fromText(text);
        }
        role.permissions = sortedUnique(role.permissions);
        out.roles.insert(role.name, role);
    }
    for (int i = 0; i < 6; ++i) {
        if (dice.bounded(4) == 0)
            continue;
        User user;
        user.username = QStringLiteral("u%1").arg(i);
        user.email = QStringLiteral("u%1.%2@example.org").arg(i).arg(dice.bounded(3));
        user.firstName = QStringLiteral("F%1").arg(dice.bounded(3));
        user.lastName = QStringLiteral("L");
        user.roles = QStringList{QStringLiteral("Viewer")};
        for (const Role &role : std::as_const(out.roles)) {
            if (dice.bounded(2) == 0)
                user.roles += role.name;
        }
        user.roles = sortedUniqueRoles(user.roles);
        out.users.insert(user.username, user);
    }
    return out;
}

/// What takes a server from what it holds to that.
ChangePlan planTo(const Access &wanted, const Snapshot &now)
{
    ChangePlan plan;
    const auto add = [&plan, &now](ChangeKind kind, Change change) {
        change.id = QUuid::createUuid();
        change.instance = now.instance.id;
        change.kind = kind;
        if (kind == ChangeKind::CreateUser)
            change.passwordIntent = PasswordIntent::Random;
        if (!changesNothing(change))
            plan.changes += change;
    };
    for (int i = 0; i < 6; ++i) {
        const QString name = QStringLiteral("u%1").arg(i);
        Change change;
        if (const User *there = now.user(name))
            change.userBefore = *there;
        if (wanted.users.contains(name)) {
            User user = wanted.users[name];
            if (change.userBefore) {
                user = *change.userBefore;
                user.email = wanted.users[name].email;
                user.firstName = wanted.users[name].firstName;
                user.roles = wanted.users[name].roles;
            }
            change.userAfter = user;
        }
        if (change.userBefore || change.userAfter)
            add(!change.userBefore ? ChangeKind::CreateUser : change.userAfter ? ChangeKind::UpdateUser : ChangeKind::DeleteUser, change);
    }
    for (int i = 0; i < 4; ++i) {
        const QString name = QStringLiteral("r%1").arg(i);
        Change change;
        if (const Role *there = now.role(name))
            change.roleBefore = *there;
        if (wanted.roles.contains(name))
            change.roleAfter = wanted.roles[name];
        // Airflow's own addition is not asked away: it would come back.
        if (change.roleAfter && change.roleBefore && change.roleBefore->permissions.contains(websiteRead()))
            change.roleAfter->permissions = sortedUnique(change.roleAfter->permissions + PermissionList{websiteRead()});
        if (change.roleBefore || change.roleAfter)
            add(!change.roleBefore ? ChangeKind::CreateRole : change.roleAfter ? ChangeKind::UpdateRole : ChangeKind::DeleteRole, change);
    }
    return plan;
}

/// All that a person can see and undo, one line each; what is Airflow's own is left out.
QStringList told(const QList<User> &users, const QList<Role> &roles)
{
    QStringList out;
    for (const User &user : users) {
        if (user.username.startsWith(QLatin1Char('u')))
            out += QStringList{user.username, user.email, user.firstName, user.lastName, user.roles.join(QLatin1Char('+'))}.join(QLatin1Char('|'));
    }
    for (const Role &role : roles) {
        if (!role.name.startsWith(QLatin1Char('r')))
            continue;
        QStringList texts;
        for (const Permission &permission : role.permissions) {
            if (permission != websiteRead())
                texts += permission.text();
        }
        out += role.name + QLatin1Char('=') + texts.join(QLatin1Char('+'));
    }
    out.sort();
    return out;
}

QStringList told(const Access &access)
{
    return told(access.users.values(), access.roles.values());
}

QStringList told(const Snapshot &now)
{
    return told(now.users, now.roles);
}

QString failures(const ApplyReport &report)
{
    QStringList out;
    for (const ChangeResult &result : report.results) {
        if (result.state != ChangeState::Verified && result.error)
            out += kindName(result.error->kind) + QLatin1Char(' ') + result.error->subject + QLatin1Char(' ') + result.error->detail;
    }
    for (const Refusal &refusal : report.refusals)
        out += guardName(refusal.guard);
    return out.join(QLatin1Char('|'));
}

} // namespace

/// For pairs of states a and b: applying the plan from a to b gives b, and undoing it gives a.
class tst_PlanProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansLeadWhereTheySayAndUndoLeadsBack_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<quint32>("seed");
        for (const demo::Behaviour behaviour : {demo::Behaviour::Airflow2_11_2, demo::Behaviour::Airflow3_2_2, demo::Behaviour::Airflow3_3_2}) {
            for (quint32 seed = 1; seed <= 2; ++seed)
                QTest::addRow("%s, %u", qPrintable(demo::behaviourName(behaviour)), seed) << int(behaviour) << seed;
        }
    }
    void plansLeadWhereTheySayAndUndoLeadsBack()
    {
        QFETCH(int, behaviour);
        QFETCH(quint32, seed);
        QRandomGenerator dice(seed);
        const Access a = thrown(dice);
        const Access b = thrown(dice);
        DemoDesk desk{demo::Behaviour(behaviour)};
        const std::unique_ptr<AirflowClient> api = desk.client();
        QVERIFY(api);

        const ApplyReport first = desk.apply(*api, planTo(a, DemoDesk::accessOf(*api)));
        QVERIFY2(first.allVerified(), qPrintable(failures(first)));
        const Snapshot before = DemoDesk::accessOf(*api);
        QCOMPARE(told(before), told(a));

        desk.journal.entries.clear();
        const ApplyReport second = desk.apply(*api, planTo(b, before));
        QVERIFY2(second.allVerified(), qPrintable(failures(second)));
        const Snapshot after = DemoDesk::accessOf(*api);
        QCOMPARE(told(after), told(b));

        const UndoPlan undo = undoPlan(joined(desk.journal.entries), after, QStringLiteral("undo"));
        QVERIFY(undo.impossible.isEmpty());
        for (const NotRestored &loss : undo.losses)
            QVERIFY(loss.loss != Loss::Holder && loss.loss != Loss::Active);
        const ApplyReport third = desk.apply(*api, undo.plan);
        QVERIFY2(third.allVerified(), qPrintable(failures(third)));
        QCOMPARE(told(DemoDesk::accessOf(*api)), told(a));
    }
};

QTEST_GUILESS_MAIN(tst_PlanProperty)
#include "tst_planproperty.moc"
