#include "tests/models/usernotation.h"
#include "ui/users/usersummary.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

SelectedUsers everyUser(const QList<UserIndexPtr> &sources, const ChangePlan &plan = {})
{
    SelectedUsers selected{UserTableRows::build(sources, plan), {}};
    selected.numbers = selected.rows.shown();
    return selected;
}

QString printed(const CommonValue &value)
{
    return value.counts.isEmpty() ? value.value : value.value + QStringLiteral(" (") + value.counts + QLatin1Char(')');
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestUserSummary : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
    const std::shared_ptr<Snapshot> m_payments =
        snapshotOf(instanceOf(QStringLiteral("Payments")),
                   {QStringLiteral("anna|Anna Berg|team@x|Viewer, Op|2026-11-20T12:00:00|5|0|2026-01-01T00:00:00"),
                    QStringLiteral("bob|Bob Berg|team@x|Viewer|2026-11-22T12:00:00|7|0|2026-01-01T00:00:00"),
                    QStringLiteral("!cy|Cy Berg|team@x|Viewer|-|-|0|2026-01-01T00:00:00")});

    UserSummary summary(const SelectedUsers &selected, const ChangePlan &plan = {}) const
    {
        return summaryOf(selected, plan, m_now, {}).value_or(UserSummary());
    }

private Q_SLOTS:
    void aValueIfAllHaveItElseHowMany()
    {
        const UserSummary all = summary(everyUser({makeUserIndex(m_payments)}));
        QCOMPARE(all.users, 3);
        QCOMPARE(printed(all.email), utf8("team@x"));
        QCOMPARE(printed(all.lastName), utf8("Berg"));
        QCOMPARE(printed(all.active), utf8("different (active: 2 \u00b7 inactive: 1)"));
        QCOMPARE(printed(all.username), utf8("different (anna: 1 \u00b7 bob: 1 \u00b7 cy: 1)"));
        QCOMPARE(printed(all.lastLogin), utf8("different (from 3 days ago to 1 day ago \u00b7 never or unknown: 1)"));
        QCOMPARE(printed(all.logins), utf8("different (from 5 to 7 \u00b7 nothing counted: 1)"));
        QCOMPARE(printed(all.failedLogins), utf8("0"));
        QCOMPARE(printed(all.created), utf8("10 months ago"));
        QCOMPARE(printed(all.privilege), utf8("different (ordinary: 2 \u00b7 powerful: 1)"));
        QCOMPARE(printed(all.instance), utf8("Payments \u00b7 PRODUCTION"));
    }

    void manyValuesAreCounted()
    {
        QStringList lines{QStringLiteral("none|A B||Viewer")};
        for (int i = 0; i < 40; ++i)
            lines += QStringLiteral("u%1|A B|u%1@x|Viewer").arg(i);
        const UserSummary all = summary(everyUser({makeUserIndex(snapshotOf(instanceOf(QStringLiteral("Payments")), lines))}));
        QCOMPARE(printed(all.email), utf8("different (41 values \u00b7 empty: 1)"));
        QCOMPARE(printed(all.logins), utf8("nothing counted"));
    }

    void veryManyValuesAreCounted()
    {
        QStringList lines;
        for (int i = 0; i < 300; ++i)
            lines += QStringLiteral("u%1|A B|%2|Viewer").arg(i).arg(i % 3 == 0 ? QString() : QStringLiteral("m%1@x").arg(i / 2));
        QSet<QString> values;
        for (const QString &line : lines)
            values += line.section(QLatin1Char('|'), 2, 2);
        const UserSummary all = summary(everyUser({makeUserIndex(snapshotOf(instanceOf(QStringLiteral("Payments")), lines))}));
        QCOMPARE(printed(all.email), QStringLiteral("different (%1 values \u00b7 empty: 100)").arg(values.size()));
        QCOMPARE(printed(all.username), utf8("different (300 values)"));
    }

    void instancesAreCounted()
    {
        const auto lab = snapshotOf(instanceOf(QStringLiteral("Lab"), Environment::Development), {QStringLiteral("zoe|Zoe Lind|zoe@x|Admin")});
        const UserSummary all = summary(everyUser({makeUserIndex(m_payments), makeUserIndex(lab)}));
        QCOMPARE(printed(all.instance), utf8("different (Lab \u00b7 development: 1 \u00b7 Payments \u00b7 PRODUCTION: 3)"));
        QCOMPARE(all.instances.size(), 2);
        QCOMPARE(all.instances.last().second, 3);
    }

    void rolesHaveThreeStates()
    {
        const UserSummary all = summary(everyUser({makeUserIndex(m_payments)}));
        QHash<QString, RoleChoice> roles;
        for (const RoleChoice &one : all.roles)
            roles.insert(one.name, one);
        QCOMPARE(roles[QStringLiteral("Viewer")].state, Qt::Checked);
        QCOMPARE(roles[QStringLiteral("Op")].state, Qt::PartiallyChecked);
        QCOMPARE(roles[QStringLiteral("Op")].note, utf8("1 of 3"));
        QCOMPARE(roles[QStringLiteral("Admin")].state, Qt::Unchecked);
    }

    void permissionsSayHowManyHaveThem()
    {
        const UserSummary all = summary(everyUser({makeUserIndex(m_payments)}));
        QCOMPARE(all.permissions.size(), 2);
        QCOMPARE(all.permissions[0].permission.text(), utf8("can_edit on Connections"));
        QCOMPARE(all.permissions[0].fromRoles, QStringList{utf8("1 of 3")});
        QCOMPARE(all.permissions[1].permission.text(), utf8("can_read on DAGs"));
        QCOMPARE(all.permissions[1].fromRoles, QStringList{utf8("all")});
        QCOMPARE(all.privileging, PermissionList{all.permissions[0].permission});
    }

    void whatIsStagedCounts()
    {
        ChangePlan plan;
        plan.changes += update(*m_payments, QStringLiteral("bob"), [](User &user) { user.roles = {QStringLiteral("Op")}; });
        plan.changes += deletion(*m_payments, QStringLiteral("cy"));
        const UserSummary all = summary(everyUser({makeUserIndex(m_payments)}, plan), plan);
        QVERIFY(all.anyStaged);
        QVERIFY(!all.allRemoved);
        for (const RoleChoice &one : all.roles) {
            if (one.name == QLatin1String("Op"))
                QCOMPARE(one.state, Qt::Checked); // of both who stay
            if (one.name == QLatin1String("Viewer"))
                QCOMPARE(one.staged, StagedState::Removed);
        }
        QCOMPARE(all.permissions[0].fromRoles, QStringList{utf8("all")});
        const ChangePlan gone{{deletion(*m_payments, QStringLiteral("anna")), deletion(*m_payments, QStringLiteral("bob")), deletion(*m_payments, QStringLiteral("cy"))}};
        QVERIFY(summary(everyUser({makeUserIndex(m_payments)}, gone), gone).allRemoved);
    }

    void itStopsWhenItIsToldTo()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!summaryOf(everyUser({makeUserIndex(m_payments)}), {}, m_now, stop.get_token()));
    }
};

QTEST_GUILESS_MAIN(TestUserSummary)
#include "tst_usersummary.moc"
