#pragma once

#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace airside {

/// The tray of the desktop, for what waits for the person. Made up by tests.
class ReminderTray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// The icon is there while something waits; empty: it goes.
    virtual void setTip(const QString &tip) = 0;
    /// A message beside the icon, without a sound of its own.
    virtual void announce(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void activated(); ///< the icon or the message was clicked
};

class SystemReminderTray final : public ReminderTray
{
    Q_OBJECT

public:
    explicit SystemReminderTray(QObject *parent = nullptr);
    ~SystemReminderTray() override;

    [[nodiscard]] bool isAvailable() const override;
    void setTip(const QString &tip) override;
    void announce(const QString &title, const QString &text) override;

private:
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when it is needed
};

} // namespace airside
