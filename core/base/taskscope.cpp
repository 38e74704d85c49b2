#include "core/base/taskscope.h"

#include <QPointer>

namespace airside {

struct TaskScope::State
{
    std::stop_source stop;
    QPointer<TaskScope> owner;
    int running = 0;

    [[nodiscard]] static QCoro::Task<void> own(std::shared_ptr<State> state, QCoro::Task<void> task)
    {
        ++state->running;
        co_await task;
        if (--state->running == 0 && state->owner)
            Q_EMIT state->owner->idle();
    }
};

TaskScope::TaskScope(QObject *parent)
    : QObject(parent)
    , m_state(std::make_shared<State>())
{
    m_state->owner = this;
}

TaskScope::~TaskScope()
{
    m_state->stop.request_stop();
    Q_ASSERT_X(m_state->running == 0, "TaskScope", "destroyed while tasks run; drain it first");
}

void TaskScope::start(QCoro::Task<void> task)
{
    // Dropping the task detaches it; state holds what is left to tell.
    const QCoro::Task<void> owned = State::own(m_state, std::move(task));
}

std::stop_token TaskScope::token() const
{
    return m_state->stop.get_token();
}

void TaskScope::requestStop()
{
    m_state->stop.request_stop();
}

int TaskScope::running() const
{
    return m_state->running;
}

} // namespace airside
