#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace airside {

/// Lets tasks wait for something to happen, any number of them, however often it happens before they resume (awaiting a
/// signal does not stand its being emitted twice before that). Use from one thread.
class Wakeup
{
public:
    /// Ends at the next wake(). Look at the condition, ask for this, and await it, without another wait in between.
    [[nodiscard]] QFuture<void> next()
    {
        if (!m_promise) {
            m_promise = std::make_shared<QPromise<void>>();
            m_promise->start();
        }
        return m_promise->future();
    }

    void wake()
    {
        if (const std::shared_ptr<QPromise<void>> promise = std::exchange(m_promise, nullptr))
            promise->finish();
    }

private:
    std::shared_ptr<QPromise<void>> m_promise; ///< none: nobody waits
};

/// Ends when the sender emits the signal next, or is gone: for tasks, in place of QCoro's awaiting of signals, which uses memory that is
/// free when the signal is emitted twice before the task resumes. Use from the sender's thread.
template <typename Sender, typename Signal>
[[nodiscard]] QFuture<void> nextSignal(Sender *sender, Signal signal)
{
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QObject::connect(sender, signal, sender, [promise] { promise->finish(); },
                     static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
    return promise->future();
}

} // namespace airside
