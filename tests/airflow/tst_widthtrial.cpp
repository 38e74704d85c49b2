#include "core/airflow/capabilities.h"
#include "core/airflow/widthtrial.h"

#include <QTest>

using namespace airside;

namespace {

/// A server that takes so many seconds for a page alone, for each of four read two at once, and for another one alone.
int decidedFor(double first, const std::vector<double> &pairs, double again, int most = 4)
{
    WidthTrial trial(most);
    trial.took(first);
    for (const double seconds : pairs)
        trial.took(seconds);
    if (!trial.decided() && trial.width() == 1)
        trial.took(again);
    return trial.decided() ? trial.width() : -1;
}

} // namespace

class tst_WidthTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForOnePageThenForTwoAtOnce()
    {
        WidthTrial trial(4);
        QCOMPARE(trial.width(), 1);
        QCOMPARE(trial.pages(), 1);
        trial.took(1);
        QCOMPARE(trial.width(), 2);
        QCOMPARE(trial.pages(), 4);
        trial.took(2);
        trial.took(2);
        QCOMPARE(trial.width(), 2); // two of four
        QVERIFY(!trial.decided());
    }

    void twoQuickPagesAreEnough()
    {
        WidthTrial trial(4);
        trial.took(1);
        trial.took(1.1);
        QVERIFY(!trial.decided());
        trial.took(1);
        QVERIFY(trial.decided());
        QCOMPARE(trial.width(), 4);
    }

    void isDecidedByWhatWasMeasured_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<std::vector<double>>("pairs");
        QTest::addColumn<double>("again");
        QTest::addColumn<int>("width");
        using Pairs = std::vector<double>;
        QTest::newRow("several processes") << 1.0 << Pairs{1, 1, 1, 1} << 0.0 << 4;
        QTest::newRow("several processes, one of which halts") << 1.0 << Pairs{1.1, 6, 1, 6.5} << 0.0 << 4;
        QTest::newRow("one process") << 1.0 << Pairs{2.2, 2.2, 2.2, 2.2} << 0.0 << 1;
        QTest::newRow("one process, one page after the other") << 1.0 << Pairs{1, 2, 2, 2} << 0.0 << 1;
        QTest::newRow("one process, the first page with a sign-in") << 3.0 << Pairs{2.2, 2.2, 2.2, 2.2} << 1.0 << 1;
        QTest::newRow("one process, a cold first page") << 1.4 << Pairs{2, 2, 2, 2} << 1.0 << 1;
        QTest::newRow("several processes, a cold first page") << 5.0 << Pairs{1, 1, 1, 1} << 1.0 << 4;
        QTest::newRow("several processes, another one cold") << 1.0 << Pairs{1.5, 1.5, 1.5, 1.5} << 1.0 << 4;
        QTest::newRow("no time at all") << 0.0 << Pairs{0, 0, 0, 0} << 0.0 << 1;
    }
    void isDecidedByWhatWasMeasured()
    {
        QFETCH(double, first);
        QFETCH(std::vector<double>, pairs);
        QFETCH(double, again);
        QTEST(decidedFor(first, pairs, again), "width");
    }

    void triesNothingWhereOneIsAllowed()
    {
        const WidthTrial trial(1);
        QVERIFY(trial.decided());
        QCOMPARE(trial.width(), 1);
        QCOMPARE(decidedFor(1, {1, 1, 1, 1}, 1, 2), 2);
    }

    void hasNothingToTryWhereItIsSettled()
    {
        for (const int width : {1, 2, 8}) {
            const WidthTrial trial = WidthTrial::settled(width);
            QVERIFY(trial.decided());
            QCOMPARE(trial.width(), width);
            QCOMPARE(trial.pages(), 0);
        }
        QCOMPARE(WidthTrial::settled(0).width(), 1);
    }

    void staysWithWhatItDecided()
    {
        WidthTrial trial(4);
        for (int i = 0; i < 6; ++i)
            trial.took(1);
        QVERIFY(trial.decided());
        const int width = trial.width();
        trial.took(0);
        QCOMPARE(trial.width(), width);
    }

    void whatIsKnownOfTheServerComesFirst()
    {
        Capabilities caps;
        caps.apiBase = "/api/v1";
        QVERIFY(listingWidth(caps, 4).decided());
        QCOMPARE(listingWidth(caps, 4).width(), 2);
        QCOMPARE(listingWidth(caps, 1).width(), 1);
        caps.apiBase = "/api/v2";
        QVERIFY(listingWidth(caps, 4).decided()); // the older way of asking for users
        QCOMPARE(listingWidth(caps, 4).width(), 1);
        caps.users = Dialect::FastApi;
        QVERIFY(!listingWidth(caps, 4).decided());
        QVERIFY(listingWidth(caps, 0).decided());
        caps.slowAccessCalls = true;
        QVERIFY(listingWidth(caps, 4).decided());
        QCOMPARE(listingWidth(caps, 4).width(), 1);
    }
};

QTEST_APPLESS_MAIN(tst_WidthTrial)
#include "tst_widthtrial.moc"
