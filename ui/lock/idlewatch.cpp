#include "ui/lock/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace airside {

namespace {

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_last(clock.nowUtc())
{
    m_timer.setInterval(std::chrono::seconds(5));
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimit(std::chrono::minutes limit)
{
    m_limit = limit;
    m_last = m_clock.nowUtc();
    m_told = false;
    if (limit.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

void IdleWatch::look()
{
    const QDateTime now = m_clock.nowUtc();
    if (now < m_last) // the clock was set back
        m_last = now;
    const bool late = m_limit.count() > 0 && m_last.secsTo(now) >= std::chrono::seconds(m_limit).count();
    if (late && !std::exchange(m_told, true))
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (m_limit.count() > 0 && isUse(event->type())) {
        look(); // the key that wakes a machine up must not undo the night
        m_last = m_clock.nowUtc();
        m_told = false;
    }
    return false;
}

} // namespace airside
