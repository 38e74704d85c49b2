#include "core/review/reminder.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_Reminder : public QObject
{
    Q_OBJECT

private:
    static Review review()
    {
        CampaignWish wish = wishFor(QStringLiteral("Q4"));
        wish.reviewers = {{{}, QStringLiteral("Viewer"), QStringLiteral("vera")}};
        return reviewOf(wish, {production()});
    }

private Q_SLOTS:
    void oneForEverybodyWhoHasToDecide()
    {
        Review made = review();
        QList<Reminder> reminders = remindersOf(made, day(26));
        QCOMPARE(reminders.size(), 2);
        QCOMPARE(reminders[0].reviewer, QStringLiteral("chief"));
        QCOMPARE(reminders[0].open, 2);
        QCOMPARE(reminders[0].openPrivileged, 2);
        QCOMPARE(reminders[1].text,
                 QStringLiteral("Access review Q4: 2 items are for you to decide, 0 of them are privileged.\n"
                                "The deadline is 2026-11-30T09:00:00Z (UTC), in 4 days.\n"
                                "What nobody decides by then goes to chief.\n"
                                "In Airside: Reviews, Q4. Or ask owner for a sheet to fill in."));
        put(made, decided(made, QStringLiteral("cyd Viewer"), ReviewDecision::Keep, QStringLiteral("vera")));
        put(made, decided(made, QStringLiteral("ada Viewer"), ReviewDecision::Unknown, QStringLiteral("vera")));
        reminders = remindersOf(made, day(29, 10));
        QCOMPARE(reminders.size(), 1); // who does not know has passed it on
        QCOMPARE(reminders[0].open, 3);
        QVERIFY(reminders[0].text.contains(QLatin1String("in 23 hours")));
    }

    void overdueAndOver()
    {
        Review made = review();
        const QList<Reminder> late = remindersOf(made, day(30, 12));
        QVERIFY(late[0].overdue);
        QVERIFY(late[0].text.contains(QLatin1String("has passed")));
        made.signedOff = ReviewRecord();
        QCOMPARE(remindersOf(made, day(26)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_Reminder)
#include "tst_reminder.moc"
