#pragma once

#include <QObject>

namespace airside {

/// What a person chose for the whole desktop.
struct DesktopLook
{
    enum class Ground { Unknown, Light, Dark };

    Ground ground = Ground::Unknown;
    bool highContrast = false;

    bool operator==(const DesktopLook &) const = default;
};

/// Tells the desktop's look when it is known, and again when it changes. Never tells where the desktop cannot be asked.
class DesktopLookSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void told(const airside::DesktopLook &look);
};

} // namespace airside
