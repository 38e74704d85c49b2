#include "tests/support/planmaking.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QStringList ordered(const QList<Change> &changes)
{
    QStringList out;
    for (const Change &change : inApplyOrder({changes}).changes)
        out += changeKindName(change.kind) + QLatin1Char(' ') + change.objectName();
    return out;
}

QStringList names(const QList<User> &users)
{
    QStringList out;
    for (const User &user : users)
        out += user.username + QLatin1Char('=') + user.roles.join(QLatin1Char('+'));
    return out;
}

} // namespace

class tst_PlanEffects : public QObject
{
    Q_OBJECT

private:
    const User ann = account(QStringLiteral("ann"), {QStringLiteral("Old")});
    const User bob = account(QStringLiteral("bob"), {QStringLiteral("Old"), QStringLiteral("Viewer")});
    const Role old = roleOf(QStringLiteral("Old"), {QStringLiteral("can_read on DAGs")});
    const Role fresh = roleOf(QStringLiteral("Fresh"), {QStringLiteral("can_read on DAGs")});

private Q_SLOTS:
    void rolesFirstDeletionsLast()
    {
        const QStringList order = ordered({userChange(bob, {}), roleChange(old, {}),
                                           userChange(ann, withRoles(ann, {QStringLiteral("Fresh")})),
                                           roleChange({}, fresh)});
        QCOMPARE(order, QStringList({QStringLiteral("create_role Fresh"), QStringLiteral("update_user ann"),
                                     QStringLiteral("delete_role Old"), QStringLiteral("delete_user bob")}));
    }

    void aNameIsFreedBeforeItIsTaken()
    {
        const QStringList order = ordered({roleChange({}, roleOf(QStringLiteral("Old"), {})),
                                           roleChange(old, roleOf(QStringLiteral("Older"), {})),
                                           userChange({}, account(QStringLiteral("ANN"), {}, {})),
                                           userChange(ann, renamed(ann, QStringLiteral("anna")))});
        QCOMPARE(order, QStringList({QStringLiteral("update_role Old"), QStringLiteral("create_role Old"),
                                     QStringLiteral("update_user ann"), QStringLiteral("create_user ANN")}));
    }

    void swappedNamesDoNotHang()
    {
        const User asBob = renamed(ann, QStringLiteral("bob"));
        const User asAnn = renamed(bob, QStringLiteral("ann"));
        QCOMPARE(ordered({userChange(ann, asBob), userChange(bob, asAnn)}).size(), 2);
    }

    void equalRanksKeepTheirOrder()
    {
        QCOMPARE(ordered({userChange(bob, withRoles(bob, {})), userChange(ann, withRoles(ann, {}))}),
                 QStringList({QStringLiteral("update_user bob"), QStringLiteral("update_user ann")}));
    }

    void usersAfterFollowsUsersAndRoles()
    {
        User changed = withRoles(ann, {QStringLiteral("Old"), QStringLiteral("Fresh")});
        changed.username = QStringLiteral("zan");
        const ChangePlan plan{{userChange(ann, changed), roleChange(old, roleOf(QStringLiteral("New"), {})),
                               userChange({}, account(QStringLiteral("amy"), {QStringLiteral("Old")}, {})),
                               roleChange(roleOf(QStringLiteral("Viewer"), {}), {})}};
        QCOMPARE(names(usersAfter({ann, bob}, plan, kInstance)),
                 QStringList({QStringLiteral("amy=New"), QStringLiteral("bob=New"), QStringLiteral("zan=Fresh+New")}));
    }

    void aNewRoleUnderAFreedNameIsNotTheOldOne()
    {
        const User cat = account(QStringLiteral("cat"), {QStringLiteral("Viewer")});
        const ChangePlan plan{{roleChange(old, roleOf(QStringLiteral("Older"), {})), roleChange({}, old),
                               userChange(cat, withRoles(cat, {QStringLiteral("Old")}))}};
        QCOMPARE(names(usersAfter({ann, cat}, plan, kInstance)),
                 QStringList({QStringLiteral("ann=Older"), QStringLiteral("cat=Old")}));
    }

    void countersAndIncarnationStayTheServers()
    {
        User listed = ann;
        listed.loginCount = 7;
        const QList<User> after = usersAfter({listed}, {{userChange(ann, withRoles(ann, {QStringLiteral("X")}))}}, kInstance);
        QCOMPARE(after.first().loginCount, std::optional<qint64>(7));
        QCOMPARE(after.first().createdOn, ann.createdOn);
    }

    void deletionsAndOtherInstances()
    {
        Change elsewhere = userChange(ann, {});
        elsewhere.instance = QUuid::createUuid();
        QCOMPARE(usersAfter({ann, bob}, {{elsewhere}}, kInstance).size(), 2);
        QCOMPARE(names(usersAfter({ann, bob}, {{userChange(bob, {})}}, kInstance)), QStringList({QStringLiteral("ann=Old")}));
    }

    void rolesAfterMakesChangesAndDeletes()
    {
        const Role viewer = roleOf(QStringLiteral("Viewer"), {});
        const Role more = roleOf(QStringLiteral("Aged"), {QStringLiteral("can_edit on DAGs")});
        const ChangePlan plan{{roleChange(viewer, {}), roleChange({}, fresh), roleChange(old, more)}};
        QCOMPARE(rolesAfter({old, viewer}, plan, kInstance), QList<Role>({more, fresh}));
    }
};

QTEST_GUILESS_MAIN(tst_PlanEffects)
#include "tst_planeffects.moc"
