#include "core/base/fairturn.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace airside;

class tst_FairTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsQuickGoesOnAtOnce()
    {
        int done = 0;
        const auto work = [](int *count) -> QCoro::Task<void> {
            co_await FairTurn{};
            ++*count;
        };
        const QCoro::Task<void> one = work(&done);
        const QCoro::Task<void> two = work(&done);
        QCOMPARE(done, 2);
    }

    void whatTakesLongIsSpreadOverTurnsInOrder()
    {
        constexpr int kTasks = 20;
        QList<int> order;
        QList<int> turnOf;
        int turn = 0;
        QTimer turns;
        connect(&turns, &QTimer::timeout, this, [&turn] { ++turn; });
        turns.start(0);
        const auto work = [&](int number) -> QCoro::Task<void> {
            co_await FairTurn{};
            order += number;
            turnOf += turn;
            QElapsedTimer busy;
            busy.start();
            while (busy.nsecsElapsed() < 2'500'000) { }
        };
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < kTasks; ++i)
            tasks.push_back(work(i));
        QVERIFY(order.size() <= 3);
        QTRY_COMPARE(order.size(), kTasks);
        QVERIFY(std::ranges::is_sorted(order));
        for (int i = 0; i + 4 < kTasks; ++i)
            QVERIFY2(turnOf[i] < turnOf[i + 4], "five of them in one turn");
    }

    void whoAsksLaterDoesNotOvertake()
    {
        QList<int> order;
        const auto work = [&order](int number) -> QCoro::Task<void> {
            co_await FairTurn{};
            order += number;
            QElapsedTimer busy;
            busy.start();
            while (busy.nsecsElapsed() < 5'000'000) { }
        };
        const QCoro::Task<void> a = work(1);
        const QCoro::Task<void> b = work(2);
        QTimer::singleShot(0, this, [&] { tasks.push_back(work(3)); });
        QTRY_COMPARE(order, QList<int>({1, 2, 3}));
    }

private:
    std::vector<QCoro::Task<void>> tasks;
};

QTEST_GUILESS_MAIN(tst_FairTurn)
#include "tst_fairturn.moc"
