#include "core/base/inparallel.h"

#include <QTest>

using namespace airside;

class tst_InParallel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemOnce_data()
    {
        QTest::addColumn<int>("items");
        for (const int items : {0, 1, 2, 3, 1000})
            QTest::addRow("%d", items) << items;
    }
    void everyItemOnce()
    {
        QFETCH(int, items);
        std::vector<std::atomic<int>> met(static_cast<size_t>(items));
        inParallel(met, [](std::atomic<int> &one) { ++one; });
        QVERIFY(std::ranges::all_of(met, [](const std::atomic<int> &one) { return one == 1; }));
    }

    /// What waits for threads of the pool inside the pool never ends once all of them wait.
    void withinItselfAndInAFullPool()
    {
        QThreadPool &pool = *QThreadPool::globalInstance();
        const int jobs = 4 * pool.maxThreadCount();
        std::atomic<int> sum{0};
        QSemaphore ended;
        for (int job = 0; job < jobs; ++job) {
            pool.start([&] {
                std::vector<int> outer(3);
                inParallel(outer, [&sum](int &) {
                    std::vector<int> inner(5);
                    inParallel(inner, [&sum](int &) { ++sum; });
                });
                ended.release();
            });
        }
        QVERIFY(ended.tryAcquire(jobs, 30'000));
        QCOMPARE(sum.load(), jobs * 15);
    }
};

QTEST_GUILESS_MAIN(tst_InParallel)
#include "tst_inparallel.moc"
