#include "core/access/retention.h"

#include <QTest>

using namespace airside;

namespace {

const QDateTime kNow(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); // a Monday

/// One snapshot every six hours, newest first; the number tells how many hours it is old.
QList<SnapshotTime> everySixHours(int days)
{
    QList<SnapshotTime> out;
    for (int hours = 0; hours <= days * 24; hours += 6)
        out += {hours, kNow.addSecs(-3600LL * hours)};
    return out;
}

QList<qint64> keptOf(const QList<SnapshotTime> &all, const Retention &retention)
{
    const QList<qint64> gone = superfluous(all, retention, kNow);
    QList<qint64> kept;
    for (const SnapshotTime &one : all) {
        if (!gone.contains(one.first))
            kept += one.first;
    }
    return kept;
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withinTheDaysEverythingStays() { QVERIFY(superfluous(everySixHours(30), {30, Retention::Then::Monthly, 0}, kNow).isEmpty()); }

    void thenTheLastOfEachDayStays()
    {
        const QList<qint64> kept = keptOf(everySixHours(4), {1, Retention::Then::Daily, 0});
        // 24 h and younger all, then those of 18:00 of each day; of the 22nd 12:00 is not the last.
        QCOMPARE(kept, (QList<qint64>{0, 6, 12, 18, 24, 42, 66, 90}));
    }

    void orOfEachWeekOrMonth()
    {
        QCOMPARE(keptOf(everySixHours(21), {1, Retention::Then::Weekly, 0}).mid(5), (QList<qint64>{186, 354}));
        QCOMPARE(keptOf(everySixHours(60), {1, Retention::Then::Monthly, 0}).mid(5), (QList<qint64>{546, 1290}));
    }

    void nothingIsOlderThanTheEnd()
    {
        const QList<qint64> kept = keptOf(everySixHours(40), {1, Retention::Then::Daily, 10});
        QVERIFY(kept.last() <= 240);
        QVERIFY(kept.last() > 200);
    }

    void theNewestAlwaysStays()
    {
        const QList<SnapshotTime> old{{1, kNow.addYears(-3)}};
        QVERIFY(superfluous(old, {1, Retention::Then::Daily, 2}, kNow).isEmpty());
        QVERIFY(superfluous({}, {1, Retention::Then::Daily, 2}, kNow).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
