#include "tests/ui_reviews/reviewsshown.h"
#include "ui/desktop/remindertray.h"
#include "ui/livesettings.h"
#include "ui/reviews/reviewreminders.h"

using namespace airside;

namespace {

class FakeTray final : public ReminderTray
{
public:
    [[nodiscard]] bool isAvailable() const override { return there; }
    void setTip(const QString &text) override { tip = text; }
    void announce(const QString &title, const QString &text) override { told += title + QStringLiteral(": ") + text; }

    bool there = true;
    QString tip;
    QStringList told;
};

/// A review of three grants, all of them the person's; its last day is in two weeks.
struct Reminded
{
    Reminded()
        : settings(*SettingsStore::load(s.f.dir.filePath(QStringLiteral("settings.json"))))
        , reminders(*s.f.workspace, settings, tray)
    {
    }
    void lookAt(const QDate &date)
    {
        s.f.clock.now = QDateTime(date, QTime(12, 0), Qt::UTC);
        QSignalSpy looked(&reminders, &ReviewReminders::looked);
        reminders.look();
        QTRY_VERIFY(!looked.isEmpty());
    }

    ReviewsShown s;
    LiveSettings settings;
    FakeTray tray;
    ReviewReminders reminders;
};

} // namespace

class tst_ReviewReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceADayWhenTheDeadlineIsNear()
    {
        Reminded r;
        QVERIFY(r.s.start());
        r.s.makeReview(QStringLiteral("Q4"));
        const QDate last = r.s.page->desk().review()->campaign.wish.deadline.date();
        r.lookAt(last.addDays(-5));
        QVERIFY(r.tray.tip.isEmpty() && r.tray.told.isEmpty());
        r.lookAt(last.addDays(-2));
        QCOMPARE(r.tray.told.size(), 1);
        QVERIFY2(r.tray.told.first().startsWith(QLatin1String("Access review Q4: 3 items wait for your decision until")), qPrintable(r.tray.told.first()));
        QVERIFY(r.tray.tip.contains(QLatin1String("Q4")));
        r.lookAt(last.addDays(-2));
        QCOMPARE(r.tray.told.size(), 1); // the same day
        r.lookAt(last.addDays(2));
        QCOMPARE(r.tray.told.size(), 2);
        QVERIFY2(r.tray.told.last().contains(QLatin1String("The deadline has passed. 3 items")), qPrintable(r.tray.told.last()));
        QSignalSpy opened(&r.reminders, &ReviewReminders::openWanted);
        Q_EMIT r.tray.activated();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toUuid(), r.s.page->desk().id());
    }

    void nothingIsLeftOnceEverythingIsDecided()
    {
        Reminded r;
        QVERIFY(r.s.start());
        r.s.makeReview(QStringLiteral("Q4"));
        const QDate last = r.s.page->desk().review()->campaign.wish.deadline.date();
        r.lookAt(last);
        QVERIFY(!r.tray.tip.isEmpty());
        for (const char *one : {"alice", "bob", "auditor"})
            r.s.decideElsewhere(QLatin1String(one), ReviewDecision::Keep);
        r.lookAt(last);
        QVERIFY(r.tray.tip.isEmpty());
        QCOMPARE(r.tray.told.size(), 1);
    }

    void withoutATrayInTheWindow()
    {
        Reminded r;
        QVERIFY(r.s.start());
        r.s.makeReview(QStringLiteral("Q4"));
        r.tray.there = false;
        QSignalSpy told(&r.reminders, &ReviewReminders::tellInWindow);
        const QDate last = r.s.page->desk().review()->campaign.wish.deadline.date();
        r.lookAt(last);
        QCOMPARE(told.size(), 1);
        QVERIFY(r.tray.tip.isEmpty() && r.tray.told.isEmpty());
        r.lookAt(last);
        QCOMPARE(told.size(), 1);
        int gone = 0;
        r.s.window->suggest(QStringLiteral("review"), told.first().at(1).toString(), QStringLiteral("Open"), [&gone] { ++gone; });
        MessageBanner *banner = nullptr;
        for (MessageBanner *one : r.s.window->findChildren<MessageBanner *>()) {
            if (one->text().contains(QLatin1String("Access review Q4")))
                banner = one;
        }
        QVERIFY(banner && banner->isVisible());
        Q_EMIT banner->actionTriggered();
        QCOMPARE(gone, 1);
        QVERIFY(!banner->isVisible());
    }

    void switchedOff()
    {
        Reminded r;
        QVERIFY(r.s.start());
        r.s.makeReview(QStringLiteral("Q4"));
        const QDate last = r.s.page->desk().review()->campaign.wish.deadline.date();
        r.lookAt(last);
        QVERIFY(!r.tray.tip.isEmpty());
        Settings off = r.settings.now();
        off.reviewReminders = false;
        QVERIFY(r.settings.change(off));
        QVERIFY(r.tray.tip.isEmpty());
        r.s.f.clock.now = r.s.f.clock.now.addDays(1);
        r.reminders.look();
        QVERIFY(!r.reminders.isBusy());
        QCOMPARE(r.tray.told.size(), 1);
    }
};

QTEST_MAIN(tst_ReviewReminders)
#include "tst_reviewreminders.moc"
