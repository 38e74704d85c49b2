#pragma once

#include "ui/desktop/desktopsession.h"

#include <QDBusConnection>

namespace airside {

/// By what desktops announce on D-Bus: ActiveChanged(true) of org.freedesktop.ScreenSaver and org.gnome.ScreenSaver on the
/// session bus, Lock of this session's org.freedesktop.login1.Session on the system bus. Whichever comes first counts.
class DBusSession final : public DesktopSession
{
    Q_OBJECT

public:
    using DesktopSession::DesktopSession;

    /// Listens, once, without waiting for anything.
    void begin(const QDBusConnection &session, const QDBusConnection &system);

private:
    void listenToScreenSaver(const QDBusConnection &bus, const char *interface, const char *path);
    void findOwnSession(const QDBusConnection &bus);

    bool m_begun = false;
};

} // namespace airside
