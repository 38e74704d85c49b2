#include "core/changes/applypause.h"
#include "tests/changes/applyfixture.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// An application that goes on while the test does something.
struct PausableRun
{
    ApplyFixture f;
    ApplyPause pause;
    Applier applier{f.api, f.journal, f.clock, f.rules, &pause};
    int reads = 0;
    std::shared_ptr<std::optional<ApplyReport>> report = std::make_shared<std::optional<ApplyReport>>();

    void start(const QList<Change> &changes)
    {
        const Applier::Progress progress = [this](const ChangeResult &result) { f.progress += result; };
        const QCoro::Task<void> running = keep(applier.apply({changes}, progress, f.stop.get_token()), report);
    }
    void startBoth() { start({f.grant("ann", {QStringLiteral("Audit")}), f.grant("bob", {QStringLiteral("Viewer")})}); }
    /// Once: after the object was read, and before it would be written.
    void pauseAfterReading()
    {
        f.api.onAnswer = [this](const FakeCall &call) {
            if (call.name == QLatin1String("fetchUser") && ++reads == 1)
                pause.setPaused(true);
        };
    }
    [[nodiscard]] bool ended() const { return report->has_value(); }
    [[nodiscard]] bool called(const char *text) const { return f.api.callTexts().contains(QLatin1String(text)); }
};

} // namespace

/// While a person holds an application, nothing new leaves, and nothing is lost.
class tst_ApplyPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsBegunWhilePaused()
    {
        PausableRun run;
        run.pause.setPaused(true);
        run.startBoth();
        QTRY_VERIFY(run.called("takeSnapshot"));
        QVERIFY(!run.ended());
        QVERIFY(run.f.api.writes().isEmpty());
        QVERIFY(run.f.journal.entries.isEmpty());
        run.pause.setPaused(false);
        QTRY_VERIFY(run.ended());
        QVERIFY((*run.report)->allVerified());
        QCOMPARE(run.f.api.writes(), QStringList({QStringLiteral("updateUser ann"), QStringLiteral("updateUser bob")}));
    }

    void whatIsOnItsWayIsFinished()
    {
        PausableRun run;
        run.f.api.held = QStringLiteral("updateUser");
        run.startBoth();
        QTRY_VERIFY(run.called("updateUser ann"));
        run.pause.setPaused(true);
        run.f.api.held.clear();
        QTRY_COMPARE(run.f.journal.texts(), QStringList({QStringLiteral("intent ann"), QStringLiteral("outcome ann verified")}));
        QVERIFY(!run.ended());
        QCOMPARE(run.f.progress.last().state, ChangeState::Verified);
        QCOMPARE(run.f.api.writes(), QStringList{QStringLiteral("updateUser ann")});
        run.pause.setPaused(false);
        QTRY_VERIFY(run.ended());
        QVERIFY((*run.report)->allVerified());
    }

    void whatWasOnlyReadIsReadAgain()
    {
        PausableRun run;
        run.pauseAfterReading();
        run.start({run.f.grant("ann", {QStringLiteral("Audit")})});
        QTRY_VERIFY(run.pause.isPaused());
        run.f.api.user(QStringLiteral("ann"))->email = QStringLiteral("elsewhere@example.org");
        run.pause.setPaused(false);
        QTRY_VERIFY(run.ended());
        QCOMPARE(states(**run.report), QStringList{QStringLiteral("conflict changed_meanwhile")});
        QVERIFY(run.f.journal.entries.isEmpty());
        QVERIFY(run.f.api.writes().isEmpty());
    }

    void cancellingEndsAPause()
    {
        PausableRun run;
        run.pause.setPaused(true);
        run.startBoth();
        QVERIFY(!run.ended());
        run.f.stop.request_stop();
        QTRY_VERIFY(run.ended());
        QCOMPARE(states(**run.report), QStringList({QStringLiteral("skipped cancelled"), QStringLiteral("skipped cancelled")}));
        QVERIFY(run.pause.isPaused());
        QVERIFY(run.f.api.writes().isEmpty());
    }

    void afterALongPauseTheGuardsHaveToLookAgain_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a while") << 300 << QStringList{QStringLiteral("verified"), QStringLiteral("verified")};
        QTest::newRow("longer") << 301 << QStringList{QStringLiteral("skipped paused_too_long"), QStringLiteral("skipped paused_too_long")};
    }
    void afterALongPauseTheGuardsHaveToLookAgain()
    {
        QFETCH(const int, seconds);
        QFETCH(const QStringList, expected);
        PausableRun run;
        run.pauseAfterReading();
        run.startBoth();
        QTRY_VERIFY(run.pause.isPaused());
        run.f.clock.now = run.f.clock.now.addSecs(seconds);
        run.pause.setPaused(false);
        QTRY_VERIFY(run.ended());
        QCOMPARE(states(**run.report), expected);
        QCOMPARE(run.f.api.writes().isEmpty(), seconds > 300);
    }

    void cancellingWhatWasOnlyReadWritesNothing()
    {
        PausableRun run;
        run.pauseAfterReading();
        run.start({run.f.grant("ann", {QStringLiteral("Audit")})});
        QTRY_VERIFY(run.pause.isPaused());
        QVERIFY(!run.ended());
        run.f.stop.request_stop();
        QTRY_VERIFY(run.ended());
        QCOMPARE(states(**run.report), QStringList{QStringLiteral("skipped cancelled")});
        QVERIFY(run.f.journal.entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ApplyPause)
#include "tst_applypause.moc"
