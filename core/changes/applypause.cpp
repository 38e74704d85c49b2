#include "core/changes/applypause.h"

#include <utility>

namespace airside {

void ApplyPause::setPaused(bool paused)
{
    m_paused = paused;
    wake();
}

/// In a later turn: nobody is resumed within a stop callback.
void ApplyPause::wake()
{
    QMetaObject::invokeMethod(this, &ApplyPause::resumeAll, Qt::QueuedConnection);
}

void ApplyPause::resumeAll()
{
    for (const std::coroutine_handle<> waiting : std::exchange(m_waiting, {}))
        waiting.resume();
}

QCoro::Task<void> ApplyPause::passed(std::stop_token stop)
{
    while (m_paused && !stop.stop_requested()) {
        const std::stop_callback onStop(stop, [this] { wake(); });
        co_await Waking{*this};
    }
}

} // namespace airside
