#include "core/base/wakeup.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTest>

using namespace airside;

namespace {

class Bell final : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void rang();
};

[[nodiscard]] QCoro::Task<void> hear(Bell *bell, int *heard)
{
    co_await nextSignal(bell, &Bell::rang);
    ++*heard;
}

[[nodiscard]] QCoro::Task<void> wait(Wakeup *wakeup, int *woken)
{
    co_await wakeup->next();
    ++*woken;
}

} // namespace

class tst_Wakeup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalThatComesTwiceBeforeTheTaskResumesIsHeardOnce()
    {
        Bell bell;
        int heard = 0;
        for (int round = 1; round <= 3; ++round) {
            const QCoro::Task<void> task = hear(&bell, &heard);
            Q_EMIT bell.rang();
            Q_EMIT bell.rang();
            QTRY_COMPARE(heard, round);
        }
        Q_EMIT bell.rang(); // nobody waits
        const QCoro::Task<void> last = hear(&bell, &heard);
        Q_EMIT bell.rang();
        QTRY_COMPARE(heard, 4);
    }

    void aSenderThatIsGoneEndsTheWait()
    {
        auto bell = std::make_unique<Bell>();
        int heard = 0;
        const QCoro::Task<void> task = hear(bell.get(), &heard);
        bell.reset();
        QTRY_COMPARE(heard, 1);
    }

    void allWhoWaitAreWokenOnce()
    {
        Wakeup wakeup;
        wakeup.wake(); // for nobody
        int woken = 0;
        const QCoro::Task<void> one = wait(&wakeup, &woken);
        const QCoro::Task<void> other = wait(&wakeup, &woken);
        wakeup.wake();
        wakeup.wake();
        QTRY_COMPARE(woken, 2);
    }
};

QTEST_GUILESS_MAIN(tst_Wakeup)
#include "tst_wakeup.moc"
