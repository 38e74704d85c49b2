#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace airside {

/// Where a window's content and its dialogs stand while it is locked: hidden, and out of the tree that screen readers
/// read, which holds hidden widgets too. They live on with all that is typed in them, except passwords. A dialog
/// that opens meanwhile is taken too.
class Shelf : public QObject
{
    Q_OBJECT

public:
    /// To be made while the content is still in the window: what has the keyboard gets it again.
    explicit Shelf(QWidget &window);
    ~Shelf() override;

    /// Takes the content, every other window of the program, and wipes what stands in password fields. Open menus are closed.
    void take(QWidget *content);
    /// Gives the content back to the caller, to be put into the window; call restoreDialogs() afterwards.
    [[nodiscard]] QWidget *takeBack();
    void restoreDialogs();
    [[nodiscard]] bool wipedPasswords() const { return m_wiped; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Dialog
    {
        QPointer<QWidget> widget;
        QPointer<QWidget> parent;
        Qt::WindowFlags flags;
        QRect geometry;
        bool visible = false;
    };
    void takeDialog(QWidget *dialog);
    void wipePasswords(const QWidget &in);

    QWidget &m_window;
    QWidget m_board; ///< never shown
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_focus;
    QList<Dialog> m_dialogs;
    bool m_wiped = false;
};

} // namespace airside
