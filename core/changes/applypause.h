#pragma once

#include <QCoroTask>
#include <QObject>

#include <stop_token>
#include <vector>

namespace airside {

/// Holds applications: while it is paused nothing new is sent, and what is on its way is finished. One may hold several
/// Appliers at once. Use from one thread; it outlives the tasks that wait for it.
class ApplyPause : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Resumes once it is not paused, or at a stop request.
    [[nodiscard]] QCoro::Task<void> passed(std::stop_token stop);

private:
    /// Until the next wake(). Waiting for a signal would not do: two emissions of one turn, as a stop makes them, resume an
    /// awaiter of QCoro twice, the second time after its end.
    struct Waking
    {
        ApplyPause &pause;
        [[nodiscard]] bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting) const { pause.m_waiting.push_back(waiting); }
        void await_resume() const {}
    };
    void wake();
    void resumeAll();

    std::vector<std::coroutine_handle<>> m_waiting;
    bool m_paused = false;
};

} // namespace airside
