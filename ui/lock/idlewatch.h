#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace airside {

/// Notices that nobody has used a key, the mouse or a finger in the program's windows for some time. It goes by the
/// clock, not by a timer's own counting, which stands still while the machine sleeps.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Watches the application. The clock outlives this.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    void setLimit(std::chrono::minutes limit); ///< 0: never
    /// Looks at the clock now; also done every few seconds, and before input counts.
    void look();

Q_SIGNALS:
    void idle(); ///< once, until something is used again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Clock &m_clock;
    std::chrono::minutes m_limit{0};
    QDateTime m_last;
    QTimer m_timer;
    bool m_told = false;
};

} // namespace airside
