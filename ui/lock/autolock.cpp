#include "ui/lock/autolock.h"

#include "ui/desktop/desktopsession.h"
#include "ui/livesettings.h"

namespace airside {

AutoLock::AutoLock(const LiveSettings &settings, IdleWatch &idle, DesktopSession &session, QObject *parent)
    : QObject(parent)
{
    const auto follow = [&settings, &idle, minutes = -1]() mutable {
        if (std::exchange(minutes, settings.now().lockMinutes) != minutes)
            idle.setLimit(std::chrono::minutes(minutes));
    };
    connect(&settings, &LiveSettings::changed, this, follow);
    idle.setLimit(std::chrono::minutes(settings.now().lockMinutes));
    connect(&idle, &IdleWatch::idle, this, [this] { Q_EMIT lockWanted(LockReason::Idle); });
    connect(&session, &DesktopSession::locked, this, [this, &settings] {
        if (settings.now().lockWithDesktop)
            Q_EMIT lockWanted(LockReason::Desktop);
    });
}

} // namespace airside
