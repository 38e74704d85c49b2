#include "core/base/taskscope.h"
#include "core/base/workerpool.h"

#include <QCoroTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace airside;
using namespace std::chrono_literals;

class tst_TaskScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenTheLastTaskEnded()
    {
        TaskScope scope;
        QSignalSpy idle(&scope, &TaskScope::idle);
        const auto work = [](std::chrono::milliseconds time) -> QCoro::Task<void> { co_await QCoro::sleepFor(time); };
        scope.start(work(5ms));
        scope.start(work(20ms));
        QCOMPARE(scope.running(), 2);
        QVERIFY(idle.wait());
        QCOMPARE(scope.running(), 0);
        QCOMPARE(idle.size(), 1);
    }

    void aStopReachesTheTask()
    {
        TaskScope scope;
        bool stopped = false;
        const auto work = [](std::stop_token stop, bool *flag) -> QCoro::Task<void> {
            co_await QCoro::sleepFor(1ms);
            *flag = stop.stop_requested();
        };
        scope.start(work(scope.token(), &stopped));
        scope.requestStop();
        QTRY_COMPARE(scope.running(), 0);
        QVERIFY(stopped);
    }

    void thePoolRunsElsewhereAndResumesHere()
    {
        TaskScope scope;
        QThread *const here = QThread::currentThread();
        QThread *worked = nullptr;
        QThread *resumed = nullptr;
        const auto work = [](QThread **worker, QThread **after) -> QCoro::Task<void> {
            const auto where = [] { return QThread::currentThread(); };
            *worker = co_await inPool(where);
            *after = QThread::currentThread();
        };
        scope.start(work(&worked, &resumed));
        QTRY_COMPARE(scope.running(), 0);
        QVERIFY(worked != here);
        QCOMPARE(resumed, here);
    }
};

QTEST_GUILESS_MAIN(tst_TaskScope)
#include "tst_taskscope.moc"
