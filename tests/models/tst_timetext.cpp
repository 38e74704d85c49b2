#include "models/timetext.h"

#include <QTest>

using namespace airside;

class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongAgo_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << QStringLiteral("just now");
        QTest::newRow("a minute less one") << qint64(59) << QStringLiteral("just now");
        QTest::newRow("minutes") << qint64(125) << QStringLiteral("2 min ago");
        QTest::newRow("one hour") << qint64(3600) << QStringLiteral("1 hour ago");
        QTest::newRow("hours") << qint64(2 * 3600) << QStringLiteral("2 hours ago");
        QTest::newRow("one day") << qint64(86400) << QStringLiteral("1 day ago");
        QTest::newRow("days") << qint64(3 * 86400) << QStringLiteral("3 days ago");
        QTest::newRow("months") << qint64(61 * 86400) << QStringLiteral("2 months ago");
        QTest::newRow("years") << qint64(800) * 86400 << QStringLiteral("2 years ago");
        QTest::newRow("to come") << qint64(-3 * 86400) << QStringLiteral("in 3 days");
    }

    void saysHowLongAgo()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        QCOMPARE(agoText(now.addSecs(-seconds), now), text);
    }

    void aTimeIsWrittenAsTheLocaleDoes_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("German") << QLocale(QLocale::German) << QStringLiteral("05.03.2026 14:05:09");
        QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom) << QStringLiteral("05/03/2026 14:05:09");
        QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("3/5/2026 2:05:09 PM");
        QTest::newRow("none") << QLocale::c() << QStringLiteral("5 Mar 2026 14:05:09");
    }

    void aTimeIsWrittenAsTheLocaleDoes()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        const QDateTime time(QDate(2026, 3, 5), QTime(14, 5, 9), Qt::UTC); // the test's zone
        QLocale::setDefault(locale);
        const QString exact = exactTimeText(time);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(exact, text + QStringLiteral(" (local) \u00b7 2026-03-05T14:05:09Z"));
    }

    void aServersTimeUsesItsOffset()
    {
        const ServerTime time = ServerTime::parse(QStringLiteral("2026-11-23T12:00:00"));
        const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        QCOMPARE(serverAgoText(time, 2 * 3600, now), QStringLiteral("2 hours ago"));
        QCOMPARE(serverInstant(time, 2 * 3600), QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
        QVERIFY(serverExactText(time, 0).contains(QStringLiteral("2026-11-23T12:00:00Z")));
    }

    void withoutAnOffsetNoZoneIsInvented()
    {
        const ServerTime time = ServerTime::parse(QStringLiteral("2026-11-23T12:00:00"));
        const QString exact = serverExactText(time, std::nullopt);
        QVERIFY(exact.contains(QStringLiteral("2026-11-23T12:00:00")));
        QVERIFY(!exact.contains(QLatin1Char('Z')));
    }

    void anUnreadableTimeIsShownAsReceived()
    {
        const ServerTime odd = ServerTime::parse(QStringLiteral("yesterday"));
        QCOMPARE(serverAgoText(odd, 0, QDateTime::currentDateTimeUtc()), QStringLiteral("yesterday"));
        QVERIFY(!serverInstant(odd, 0).isValid());
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
