#pragma once

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <memory>

namespace airside {

/// One thread that carries out what it is given, in that order. What was given before the end is still done: the
/// destructor waits for it.
class StoreThread
{
public:
    StoreThread();
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// From any thread; returns at once.
    template <typename Function>
    [[nodiscard]] auto run(Function function)
    {
        using Value = decltype(function());
        const auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        QFuture<Value> future = promise->future();
        QMetaObject::invokeMethod(
            m_context.get(),
            [promise, function = std::move(function)]() mutable {
                promise->addResult(function());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in the thread
};

} // namespace airside
