#pragma once

#include <QDateTime>
#include <QWidget>

class QLabel;
class QPushButton;

namespace airside {

enum class LockReason {
    Person,  ///< Ctrl+L
    Idle,    ///< nobody used the window
    Desktop, ///< the desktop session was locked
};

/// What a locked window shows: the program's name, since when and why, and Unlock. Nothing of the data.
class LockCover : public QWidget
{
    Q_OBJECT

public:
    LockCover(LockReason reason, const QDateTime &since, QWidget *parent = nullptr);

    /// How far it is, or why it did not open.
    void say(const QString &text);
    [[nodiscard]] QString said() const;
    /// While the keychain is asked.
    void setWaiting(bool waiting);
    [[nodiscard]] QPushButton *button() const { return m_unlock; }

Q_SIGNALS:
    void unlockRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_state = nullptr;
    QPushButton *m_unlock = nullptr;
};

} // namespace airside
