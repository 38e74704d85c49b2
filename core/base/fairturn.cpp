#include "core/base/fairturn.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QTimerEvent>

#include <deque>

namespace airside {

namespace {

/// One for each event loop, as a child of its dispatcher. A timer of no time fires once a turn, unlike a posted event, which is
/// delivered in the turn it was posted in.
class TurnQueue final : public QObject
{
public:
    explicit TurnQueue(QObject *parent)
        : QObject(parent)
    {
        setObjectName(name());
    }
    [[nodiscard]] static TurnQueue *ofThisThread()
    {
        QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
        if (!dispatcher)
            return nullptr;
        QObject *queue = dispatcher->findChild<QObject *>(name(), Qt::FindDirectChildrenOnly);
        return queue ? static_cast<TurnQueue *>(queue) : new TurnQueue(dispatcher);
    }
    [[nodiscard]] bool hasRoom()
    {
        if (!m_nextTurn) {
            m_slice.start();
            m_nextTurn = startTimer(0);
        }
        return m_waiting.empty() && !m_slice.hasExpired(FairTurn::kSliceMs);
    }
    void add(std::coroutine_handle<> waiting) { m_waiting.push_back(waiting); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_slice.start();
        while (!m_waiting.empty() && !m_slice.hasExpired(FairTurn::kSliceMs)) {
            const std::coroutine_handle<> next = m_waiting.front();
            m_waiting.pop_front();
            next.resume();
        }
        if (m_waiting.empty() && !m_slice.hasExpired(FairTurn::kSliceMs))
            killTimer(std::exchange(m_nextTurn, 0));
    }

private:
    [[nodiscard]] static QString name() { return QStringLiteral("airside::TurnQueue"); }

    std::deque<std::coroutine_handle<>> m_waiting;
    QElapsedTimer m_slice;
    int m_nextTurn = 0;
};

} // namespace

bool FairTurn::await_ready() const
{
    TurnQueue *queue = TurnQueue::ofThisThread();
    return !queue || queue->hasRoom();
}

void FairTurn::await_suspend(std::coroutine_handle<> waiting) const
{
    TurnQueue::ofThisThread()->add(waiting);
}

} // namespace airside
