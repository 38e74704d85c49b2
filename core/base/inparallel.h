#pragma once

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace airside {

/// Calls use(item) for every item of a std::vector, std::array or std::span: in the calling thread, and beside it in those of Qt's
/// global pool that are free right now. Returns when all are done. Unlike QtConcurrent::blockingMap() it may be called from that pool
/// itself, and within itself: it never waits for a thread that has not begun. use must not throw.
template <typename Items, typename Use>
void inParallel(Items &items, const Use &use)
{
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < items.size(); i = next++)
            use(items[i]);
    };
    QSemaphore ended;
    int helpers = 0;
    const int most = std::min(static_cast<int>(items.size()), QThread::idealThreadCount()) - 1;
    while (helpers < most && QThreadPool::globalInstance()->tryStart([&] {
        work();
        ended.release();
    }))
        ++helpers;
    work();
    ended.acquire(helpers);
}

} // namespace airside
