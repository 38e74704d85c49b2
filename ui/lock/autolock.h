#pragma once

#include "ui/lock/idlewatch.h"
#include "ui/lock/lockcover.h"

namespace airside {

class DesktopSession;
class LiveSettings;

/// Says when the window should lock by itself, as the settings have it.
class AutoLock : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    AutoLock(const LiveSettings &settings, IdleWatch &idle, DesktopSession &session, QObject *parent = nullptr);

Q_SIGNALS:
    void lockWanted(airside::LockReason reason);
};

} // namespace airside
