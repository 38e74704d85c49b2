#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace airside {

class Workspace;

/// Reads the scope again from time to time; not while changes are being applied or checked.
class AutoRefresh : public QObject
{
    Q_OBJECT

public:
    explicit AutoRefresh(Workspace &workspace, QObject *parent = nullptr); ///< the workspace outlives it
    void setInterval(std::chrono::milliseconds interval); ///< 0: never

private:
    Workspace &m_workspace;
    QTimer m_timer;
};

} // namespace airside
