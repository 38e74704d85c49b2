#pragma once

#include "ui/desktop/desktoplook.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace airside {

class PortalSettings;

/// The desktop's look from its portal: org.freedesktop.portal.Settings, namespace org.freedesktop.appearance.
class PortalLook final : public DesktopLookSource
{
    Q_OBJECT

public:
    using DesktopLookSource::DesktopLookSource;

    /// Asks, without waiting for the answer.
    void begin(const QDBusConnection &session);

private:
    void ask(const QDBusConnection &session, const QString &key);
    void take(const QString &key, const QVariant &value);

    PortalSettings *m_portal = nullptr;
    DesktopLook m_look;
};

} // namespace airside
