#include "core/base/sharedvalue.h"

#include <QTest>

using namespace airside;

namespace {

struct Large
{
    explicit Large(QThread **where)
        : freedIn(where)
    {
    }
    ~Large() { *freedIn = QThread::currentThread(); }

    QThread **freedIn;
};

} // namespace

class TestSharedValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainThreadFreesNothing()
    {
        QThread *freedIn = nullptr;
        auto value = sharedValue(std::make_unique<Large>(&freedIn));
        auto second = value;
        value.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(!freedIn);
        second.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QVERIFY(freedIn);
        QVERIFY(freedIn != QThread::currentThread());
    }

    void anotherThreadFreesByItself()
    {
        QThread *freedIn = nullptr;
        auto value = sharedValue(std::make_unique<Large>(&freedIn));
        const std::unique_ptr<QThread> thread(QThread::create([&value] { value.reset(); }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(freedIn, thread.get());
    }
};

QTEST_GUILESS_MAIN(TestSharedValue)
#include "tst_sharedvalue.moc"
