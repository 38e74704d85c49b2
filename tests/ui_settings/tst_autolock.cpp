#include "ui/desktop/desktopsession.h"
#include "ui/livesettings.h"
#include "ui/lock/autolock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace airside;
using namespace std::chrono_literals;

namespace {

class SetClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
};

struct Rig
{
    Rig()
        : settings(*SettingsStore::load(dir.filePath(QStringLiteral("config.json"))))
        , idle(clock)
        , autoLock(settings, idle, session)
        , wanted(&autoLock, &AutoLock::lockWanted)
    {
        window.show();
    }
    void pass(std::chrono::seconds time)
    {
        clock.now = clock.now.addSecs(time.count());
        idle.look();
    }
    void choose(const std::function<void(Settings &)> &edit)
    {
        Settings chosen = settings.now();
        edit(chosen);
        QVERIFY(settings.change(chosen));
    }
    LockReason reason() const { return wanted.last().first().value<LockReason>(); }

    QTemporaryDir dir;
    SetClock clock;
    LiveSettings settings;
    DesktopSession session;
    IdleWatch idle;
    AutoLock autoLock;
    QSignalSpy wanted;
    QWidget window;
};

} // namespace

class tst_AutoLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterTheMinutesWithoutUse()
    {
        Rig rig;
        rig.pass(14min + 59s);
        QCOMPARE(rig.wanted.size(), 0);
        rig.pass(1s);
        QCOMPARE(rig.wanted.size(), 1);
        QCOMPARE(rig.reason(), LockReason::Idle);
        rig.pass(1h);
        QCOMPARE(rig.wanted.size(), 1); // once, until somebody is there again
        QTest::keyClick(&rig.window, Qt::Key_A);
        rig.pass(15min);
        QCOMPARE(rig.wanted.size(), 2);
    }

    void keysAndMouseAreUse()
    {
        Rig rig;
        rig.pass(14min);
        QTest::keyClick(&rig.window, Qt::Key_A);
        rig.pass(14min);
        QTest::mouseClick(&rig.window, Qt::LeftButton);
        rig.pass(14min);
        QTest::mouseMove(&rig.window, {3, 3});
        QTest::mouseMove(&rig.window, {9, 9});
        rig.pass(14min);
        QCOMPARE(rig.wanted.size(), 0);
    }

    void theKeyThatWakesTheMachineComesTooLate()
    {
        Rig rig;
        rig.clock.now = rig.clock.now.addSecs(8 * 3600); // no timer ran meanwhile
        QTest::keyClick(&rig.window, Qt::Key_A);
        QCOMPARE(rig.wanted.size(), 1);
    }

    void theSettingAppliesAtOnce()
    {
        Rig rig;
        rig.choose([](Settings &one) { one.lockMinutes = 0; });
        rig.pass(24h);
        QCOMPARE(rig.wanted.size(), 0);
        rig.choose([](Settings &one) { one.lockMinutes = 1; });
        rig.pass(59s);
        QCOMPARE(rig.wanted.size(), 0); // the day before does not count
        rig.choose([](Settings &one) { one.look = Look::Dark; }); // nor does another setting begin anew
        rig.pass(1s);
        QCOMPARE(rig.wanted.size(), 1);
    }

    void aClockThatIsSetBackDoesNotHinder()
    {
        Rig rig;
        rig.pass(-24h);
        rig.pass(15min);
        QCOMPARE(rig.wanted.size(), 1);
    }

    void withTheDesktop()
    {
        Rig rig;
        Q_EMIT rig.session.locked();
        QCOMPARE(rig.wanted.size(), 1);
        QCOMPARE(rig.reason(), LockReason::Desktop);
        rig.choose([](Settings &one) { one.lockWithDesktop = false; });
        Q_EMIT rig.session.locked();
        QCOMPARE(rig.wanted.size(), 1);
    }
};

QTEST_MAIN(tst_AutoLock)
#include "tst_autolock.moc"
