#pragma once

#include <QCoroTask>
#include <QObject>

#include <memory>
#include <stop_token>

namespace airside {

/// Owns running coroutines of one owner. The owner calls requestStop() and waits for drained() (or the
/// idle() signal) before it dies: a coroutine must never resume into a destroyed owner. Each task checks
/// token().stop_requested() after every co_await. Use from one thread.
class TaskScope : public QObject
{
    Q_OBJECT

public:
    explicit TaskScope(QObject *parent = nullptr);
    ~TaskScope() override;

    /// Starts owning the task; it is running already (tasks are eager).
    void start(QCoro::Task<void> task);
    [[nodiscard]] std::stop_token token() const;
    void requestStop();
    [[nodiscard]] int running() const;

Q_SIGNALS:
    /// The last running task ended.
    void idle();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace airside
