#include "core/changes/applypause.h"

#include <QCoroFuture>

namespace airside {

void ApplyPause::setPaused(bool paused)
{
    m_paused = paused;
    m_wakeup.wake();
}

QCoro::Task<void> ApplyPause::passed(std::stop_token stop)
{
    while (m_paused && !stop.stop_requested()) {
        const QFuture<void> woken = m_wakeup.next();
        const std::stop_callback onStop(stop, [this] { m_wakeup.wake(); });
        co_await woken;
    }
}

} // namespace airside
