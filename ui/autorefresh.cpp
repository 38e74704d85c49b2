#include "ui/autorefresh.h"

#include "ui/workspace.h"

namespace airside {

AutoRefresh::AutoRefresh(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_workspace.isApplying())
            m_workspace.refreshScope();
    });
}

void AutoRefresh::setInterval(std::chrono::milliseconds interval)
{
    if (interval.count() <= 0)
        m_timer.stop();
    else if (!m_timer.isActive() || m_timer.intervalAsDuration() != interval)
        m_timer.start(interval);
}

} // namespace airside
