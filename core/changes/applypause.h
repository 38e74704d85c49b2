#pragma once

#include <QCoroTask>
#include <QObject>

#include <stop_token>

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

Q_SIGNALS:
    void woken();

private:
    bool m_paused = false;
};

} // namespace airside
