#include "core/changes/rolereplacement.h"
#include "tests/changes/crew.h"
#include "tests/changes/thereandback.h"
#include "tests/support/planmaking.h"

using namespace airside;
using namespace airside::test;

/// Plans, undo, and taking a permission from fifty people, against the server that AIRSIDE_REAL_URL names. Two sign-ins serve all
/// cases, since a server's login form takes few; they run in their order.
class tst_RealChanges : public QObject
{
    Q_OBJECT

private:
    QString m_kind;
    Desk m_desk;
    std::unique_ptr<AirflowClient> m_api;
    std::unique_ptr<AirflowClient> m_other;

    [[nodiscard]] QString applied(const ChangePlan &plan)
    {
        const ApplyReport report = m_desk.apply(*m_api, plan);
        return report.allVerified() ? QString() : QStringLiteral("not verified: ") + failures(report);
    }

    [[nodiscard]] Change here(Change change) const
    {
        change.instance = m_api->instance().id;
        return change;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_kind = qEnvironmentVariable("AIRSIDE_REAL_KIND");
        QVERIFY2(qEnvironmentVariableIsSet("AIRSIDE_REAL_URL") && !m_kind.isEmpty(), "AIRSIDE_REAL_URL or _KIND is not set: no server to try");
        m_api = m_desk.client();
        m_other = m_desk.client();
        QVERIFY(m_api && m_other);
    }

    void plansLeadWhereTheySayAndUndoLeadsBack_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {11U, 12U})
            QTest::addRow("%u", seed) << seed;
    }
    void plansLeadWhereTheySayAndUndoLeadsBack()
    {
        QFETCH(quint32, seed);
        const QString wrong = thereAndBack(m_desk, *m_api, seed);
        const QString cleared = applied(planTo({}, Desk::accessOf(*m_api)));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(cleared.isEmpty(), qPrintable(cleared));
    }

    void fiftyHoldersKeepTheRoleThatLosesAPermission_data()
    {
        QTest::addColumn<bool>("byReplacement");
        QTest::newRow("the way this server takes") << false;
        QTest::newRow("a new role in the old one's place") << true;
    }
    void fiftyHoldersKeepTheRoleThatLosesAPermission()
    {
        QFETCH(bool, byReplacement);
        const QString made = applied(crewAndItsHolders(*m_api));
        QVERIFY2(made.isEmpty(), qPrintable(made));
        const Snapshot before = Desk::accessOf(*m_api);
        QCOMPARE(endStateOf(before), QStringLiteral("Crew edits 50"));
        const Change trim = trimOf(*m_api, before);
        Watcher watcher(*m_other);
        watcher.start();
        ChangeResult result;
        if (byReplacement) {
            RoleReplacement replacement(*m_api);
            result = await(replacement.run(trim, {}), 300000).value_or(ChangeResult());
        } else {
            result = m_desk.apply(*m_api, {{trim}}).results.value(0);
        }
        QVERIFY(watcher.stop());
        const QString end = endStateOf(Desk::accessOf(*m_api));
        const QString cleared = applied(withoutCrew(*m_api, Desk::accessOf(*m_api)));
        QCOMPARE(watcher.without, QStringList());
        QVERIFY(watcher.looks > (result.way == WriteWay::Api ? 0 : 1)); // by the API it is one request
        const Error error = result.error.value_or(Error{});
        QVERIFY2(result.state == ChangeState::Verified, qPrintable(kindName(error.kind) + QLatin1String(": ") + describe(error) + error.detail));
        QCOMPARE(end, QStringLiteral("Crew reads 50"));
        if (!byReplacement)
            QCOMPARE(result.way, m_kind == QLatin1String("3.3.2") ? WriteWay::Api : WriteWay::Form);
        QVERIFY2(cleared.isEmpty(), qPrintable(cleared));
    }

    /// FAB 3.2 and later give "can_read on Website" to every role of one's own and keep it there; the rest of a change is done.
    void whatAirflowItselfAddsIsToldApart()
    {
        const Role wanted = roleOf(QStringLiteral("Kept"), {QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on DAGs")});
        const QString made = applied({{here(roleChange(std::nullopt, wanted))}});
        QVERIFY2(made.isEmpty(), qPrintable(made));
        const Snapshot seen = Desk::accessOf(*m_api);
        QVERIFY(seen.role(wanted.name));
        const Role before = *seen.role(wanted.name);
        const Role after = roleOf(wanted.name, {QStringLiteral("can_read on DAGs")});
        const ChangeResult result = m_desk.apply(*m_api, {{here(roleChange(before, after))}}).results.value(0);
        const Snapshot later = Desk::accessOf(*m_api);
        QVERIFY(later.role(wanted.name));
        const Role now = *later.role(wanted.name);
        const QString cleared = applied({{here(roleChange(now, std::nullopt))}});
        QVERIFY2(cleared.isEmpty(), qPrintable(cleared));
        const Permission website{QStringLiteral("can_read"), QStringLiteral("Website")};
        qInfo().noquote() << m_kind << (before.permissions.contains(website) ? "gave Website," : "gave nothing,") << "now"
                          << (now.permissions.contains(website) ? "with Website" : "as wished");
        PermissionList rest = now.permissions;
        rest.removeAll(website);
        QCOMPARE(rest, after.permissions);
        QCOMPARE(result.state, now.permissions == after.permissions ? ChangeState::Verified : ChangeState::Differently);
        if (result.state == ChangeState::Differently)
            QVERIFY2(result.error->detail == QLatin1String("- can_read on Website"), qPrintable(result.error->detail));
    }

    void cleanupTestCase()
    {
        for (AirflowClient *client : {m_api.get(), m_other.get()}) {
            if (client)
                (void)await(client->signOut({}));
        }
    }
};

QTEST_GUILESS_MAIN(tst_RealChanges)
#include "tst_real_changes.moc"
