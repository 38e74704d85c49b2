#include "ui/lock/shelf.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QToolTip>

namespace airside {

namespace {

bool isDialog(const QWidget &widget)
{
    switch (widget.windowType()) {
    case Qt::Window:
    case Qt::Dialog:
    case Qt::Sheet:
    case Qt::Drawer:
    case Qt::Tool:
    case Qt::SubWindow:
        return true;
    default: // menus, tooltips, lists of combo boxes
        return false;
    }
}

} // namespace

Shelf::Shelf(QWidget &window)
    : m_window(window)
    , m_focus(QApplication::focusWidget())
{
}

Shelf::~Shelf() = default;

void Shelf::take(QWidget *content)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QToolTip::hideText();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other->windowType() == Qt::ToolTip)
            other->close(); // hideText() takes its time
        else if (other != &m_window && other != &m_board && isDialog(*other) && (other->isVisible() || other->windowHandle()))
            takeDialog(other);
    }
    m_content = content;
    content->setParent(&m_board);
    wipePasswords(m_board);
    qApp->installEventFilter(this);
}

void Shelf::takeDialog(QWidget *dialog)
{
    m_dialogs += {dialog, dialog->parentWidget(), dialog->windowFlags(), dialog->geometry(), dialog->isVisible()};
    dialog->hide();
    dialog->setParent(&m_board); // no window of its own any more
    wipePasswords(*dialog);
}

void Shelf::wipePasswords(const QWidget &in)
{
    for (QLineEdit *field : in.findChildren<QLineEdit *>()) {
        if (field->echoMode() == QLineEdit::Normal || field->text().isEmpty())
            continue;
        field->setText(QString()); // unlike clear(), it leaves nothing to undo
        m_wiped = true;
    }
}

QWidget *Shelf::takeBack()
{
    qApp->removeEventFilter(this);
    return m_content;
}

void Shelf::restoreDialogs()
{
    if (m_focus && m_window.isAncestorOf(m_focus))
        m_focus->setFocus();
    for (const Dialog &one : std::as_const(m_dialogs)) {
        if (!one.widget)
            continue;
        one.widget->setParent(one.parent, one.flags);
        one.widget->setGeometry(one.geometry);
        one.widget->setVisible(one.visible);
    }
    m_dialogs.clear();
}

bool Shelf::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || widget == &m_window || !widget->isWindow() || !isDialog(*widget))
        return false;
    QMetaObject::invokeMethod(
        this,
        [this, opened = QPointer<QWidget>(widget)] {
            if (opened && opened->isVisible())
                takeDialog(opened);
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace airside
