#include "ui/desktop/remindertray.h"

#include <QApplication>
#include <QSystemTrayIcon>

namespace airside {

SystemReminderTray::SystemReminderTray(QObject *parent)
    : ReminderTray(parent)
{
}

SystemReminderTray::~SystemReminderTray() = default;

bool SystemReminderTray::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void SystemReminderTray::setTip(const QString &tip)
{
    if (tip.isEmpty()) {
        m_icon.reset();
        return;
    }
    if (!m_icon) {
        m_icon = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &ReminderTray::activated);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason why) {
            if (why == QSystemTrayIcon::Trigger || why == QSystemTrayIcon::DoubleClick)
                Q_EMIT activated();
        });
    }
    m_icon->setToolTip(tip);
    m_icon->show();
}

void SystemReminderTray::announce(const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, QApplication::windowIcon());
}

} // namespace airside
