#include "core/changes/rolereplacement.h"
#include "tests/changes/crew.h"
#include "tests/changes/thereandback.h"

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
        QVERIFY(watcher.looks > 1);
        const Error error = result.error.value_or(Error{});
        QVERIFY2(result.state == ChangeState::Verified, qPrintable(kindName(error.kind) + QLatin1String(": ") + describe(error) + error.detail));
        QCOMPARE(end, QStringLiteral("Crew reads 50"));
        if (!byReplacement)
            QCOMPARE(result.way, m_kind == QLatin1String("3.3.2") ? WriteWay::Api : WriteWay::Form);
        QVERIFY2(cleared.isEmpty(), qPrintable(cleared));
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
