#pragma once

#include <QObject>

namespace airside {

/// Tells when the person's desktop session is locked.
class DesktopSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void locked();
};

} // namespace airside
