#include "core/access/servertime.h"

#include <QTest>

using namespace airside;

class tst_ServerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextComesBackAsReceived_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<bool>("plain");
        constexpr qint64 second = 1'000'000;
        const auto row = [](const char *text, qint64 micros, bool plain) {
            QTest::newRow(text[0] ? text : "empty") << QString::fromLatin1(text) << micros << plain;
        };
        row("1970-01-01T00:00:00", 0, true);
        row("1970-01-01T00:00:01.000001", second + 1, true);
        row("2026-11-23T20:36:19.567214", 1'795'466'179 * second + 567'214, true);
        row("2026-11-23T20:36:19.999999", 1'795'466'179 * second + 999'999, true);
        row("2026-11-23T20:36:19.999500", 1'795'466'179 * second + 999'500, true);
        row("1969-12-31T23:59:59.500000", -500'000, true);
        row("1970-01-01T00:00:01.5", 1'500'000, false);
        row("1970-01-01T00:00:01.000000", second, false);
        row("1970-01-01T00:00:01.0000019", second + 1, false);
        row("1970-01-01T02:00:00+02:00", 0, false);
        row("1970-01-01T00:00:00Z", 0, false);
        row("", ServerTime::kUnknown, false);
        row("yesterday", ServerTime::kUnknown, false);
        row("2026-13-45T00:00:00", ServerTime::kUnknown, false);
        row("1970-01-01T00:00:00 or so", ServerTime::kUnknown, false);
    }
    void everyTextComesBackAsReceived()
    {
        QFETCH(QString, text);
        QFETCH(qint64, micros);
        QFETCH(bool, plain);
        const ServerTime time = ServerTime::parse(text);
        QCOMPARE(time.text(), text);
        QCOMPARE(time.micros, micros);
        QCOMPARE(time.odd.isEmpty(), plain || text.isEmpty());
    }

    void ordersByMicros()
    {
        const auto micros = [](const char *text) { return ServerTime::parse(QString::fromLatin1(text)).micros; };
        QVERIFY(micros("2026-01-01T00:00:00.000001") > micros("2026-01-01T00:00:00"));
        QVERIFY(micros("2026-01-01T00:00:00") > micros("2025-12-31T23:59:59.999999"));
    }
};

QTEST_GUILESS_MAIN(tst_ServerTime)
#include "tst_servertime.moc"
