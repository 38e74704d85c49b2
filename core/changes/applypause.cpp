#include "core/changes/applypause.h"

#include <QCoroSignal>

namespace airside {

void ApplyPause::setPaused(bool paused)
{
    m_paused = paused;
    Q_EMIT woken();
}

QCoro::Task<void> ApplyPause::passed(std::stop_token stop)
{
    while (m_paused && !stop.stop_requested()) {
        const std::stop_callback onStop(stop, [this] { Q_EMIT woken(); });
        co_await qCoro(this, &ApplyPause::woken);
    }
}

} // namespace airside
