#pragma once

#include <QWidget>

class QPushButton;

namespace airside {

class MessageBanner;

/// First start: what this is, and the two ways on.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    /// Why the demo could not be started.
    void showError(const QString &text, const QString &details);

Q_SIGNALS:
    void demoRequested();
    void connectRequested();

private:
    QWidget *choice(const QString &icon, const QString &title, const QString &text, QPushButton *button);

    QPushButton *m_demo = nullptr;
    QPushButton *m_connect = nullptr;
    MessageBanner *m_error = nullptr;
};

} // namespace airside
