#include "core/airflow/widthtrial.h"

#include <QTest>

using namespace airside;

namespace {

/// A server that takes so many seconds for a page alone, and so many for each of two at once.
int decidedFor(double first, double pair, double again, int most = 4)
{
    WidthTrial trial(most);
    trial.took(1, first);
    trial.took(2, 2 * pair);
    trial.took(2, 2 * pair);
    if (!trial.decided() && trial.width() == 1)
        trial.took(1, again);
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
        trial.took(1, 1);
        QCOMPARE(trial.width(), 2);
        QCOMPARE(trial.pages(), 4);
        trial.took(2, 1);
        QCOMPARE(trial.width(), 2); // two of four
        QVERIFY(!trial.decided());
    }

    void isDecidedByWhatWasMeasured_data()
    {
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("pair");
        QTest::addColumn<double>("again");
        QTest::addColumn<int>("width");
        QTest::newRow("several processes") << 1.0 << 0.5 << 0.0 << 4;
        QTest::newRow("one process") << 1.0 << 1.1 << 0.0 << 1;
        QTest::newRow("one process, the first page with a sign-in") << 3.0 << 1.1 << 1.0 << 1;
        QTest::newRow("one process, a cold first page") << 1.4 << 1.0 << 1.0 << 1;
        QTest::newRow("several processes, a cold first page") << 5.0 << 0.5 << 1.0 << 4;
        QTest::newRow("several processes, another one cold") << 1.0 << 0.75 << 1.0 << 4;
        QTest::newRow("no time at all") << 0.0 << 0.0 << 0.0 << 1;
    }
    void isDecidedByWhatWasMeasured()
    {
        QFETCH(double, first);
        QFETCH(double, pair);
        QFETCH(double, again);
        QTEST(decidedFor(first, pair, again), "width");
    }

    void triesNothingWhereOneIsAllowed()
    {
        const WidthTrial trial(1);
        QVERIFY(trial.decided());
        QCOMPARE(trial.width(), 1);
        QCOMPARE(decidedFor(1, 0.5, 1, 2), 2);
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
        for (int i = 0; i < 5; ++i)
            trial.took(trial.pages(), 1);
        QVERIFY(trial.decided());
        const int width = trial.width();
        trial.took(100, 0);
        QCOMPARE(trial.width(), width);
    }
};

QTEST_APPLESS_MAIN(tst_WidthTrial)
#include "tst_widthtrial.moc"
