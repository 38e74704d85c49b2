#pragma once

#include "tests/support/patience.h"

#include <QAccessible>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMessageBox>
#include <QRadioButton>
#include <QCheckBox>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>
#include <QWindow>

namespace airside::hands {

/// As a screen reader says it; of a combo box not what is chosen, but what it is.
inline QString nameOf(QWidget *widget)
{
    QAccessibleInterface *one = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
    if (!one || !qobject_cast<QComboBox *>(widget))
        return one ? one->text(QAccessible::Name) : QString();
    for (const auto &[label, relation] : one->relations(QAccessible::Label)) {
        if (widget->accessibleName().isEmpty())
            return label->text(QAccessible::Name);
    }
    return widget->accessibleName();
}

inline QWidget *topmost()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    return QApplication::activeWindow();
}

/// Runs steps in the menu that act opens, though a button's menu has an event loop of its own. False: none opened, or it stayed open.
template <typename Act, typename Steps>
[[nodiscard]] bool inMenu(Act act, Steps steps)
{
    bool done = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (!done && qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            done = true;
            steps();
        } else if (done && QApplication::activePopupWidget()) {
            QApplication::activePopupWidget()->close(); // a step did not find its way: let the test go on, and fail
            done = false;
        }
    });
    watch.start(10);
    act();
    return waitUntil([&done] { return done && !QApplication::activePopupWidget(); });
}

/// The keyboard, and nothing else: keys go where the program put the focus.
namespace keys {

inline QWidget *focus()
{
    QWidget *popup = QApplication::activePopupWidget();
    if (popup)
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : topmost();
}

inline void press(const char *sequence, int times = 1)
{
    const QKeyCombination one = QKeySequence(QString::fromLatin1(sequence))[0];
    for (int i = 0; i < times; ++i) {
        QTest::keyClick(focus(), one.key(), one.keyboardModifiers());
        QCoreApplication::processEvents();
    }
}

/// The menu key: the platform asks the control that has the focus.
inline void menu()
{
    QWidget *in = focus();
    const QPoint at = in->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, in->mapToGlobal(at));
    QCoreApplication::sendEvent(in, &event);
}

inline void type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClicks(focus(), QString(letter));
    QCoreApplication::processEvents();
}

/// Tab until it has the focus.
template <typename IsIt>
[[nodiscard]] bool tabUntil(IsIt isIt, const QString &sought)
{
    QStringList way;
    for (int i = 0; i < 80; ++i) {
        QWidget *now = QApplication::focusWidget();
        if (now && isIt(now))
            return true;
        way += nameOf(now);
        press("Tab");
    }
    qWarning("Tab does not reach \"%s\"; the way: %s", qPrintable(sought), qPrintable(way.mid(0, 40).join(QStringLiteral(", "))));
    return false;
}
[[nodiscard]] inline bool tabTo(const char *name)
{
    return tabUntil([name](QWidget *now) { return nameOf(now) == QString::fromUtf8(name); }, QString::fromUtf8(name));
}
[[nodiscard]] inline bool tabTo(QWidget &widget)
{
    return tabUntil([&widget](const QWidget *now) { return now == &widget; }, nameOf(&widget));
}

/// In the open menu, by the arrows.
[[nodiscard]] inline bool choose(const char *text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (qsizetype i = 0; menu && i <= menu->actions().size(); ++i) {
        press("Down");
        if (menu->activeAction() && menu->activeAction()->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')).startsWith(QString::fromUtf8(text))) {
            press("Return");
            return true;
        }
    }
    return false;
}

} // namespace keys

/// The mouse at real positions; text is typed where a person would type it.
namespace mouse {

/// Through the window, so that what covers a control gets the event in its place.
inline void send(QEvent::Type type, const QWidget &in, const QPoint &at, Qt::MouseButton button, Qt::KeyboardModifiers held = {})
{
    QWindow *window = in.window()->windowHandle();
    const QPoint there = in.mapTo(in.window(), at);
    if (type == QEvent::MouseButtonPress)
        QTest::mousePress(window, button, held, there);
    else if (type == QEvent::MouseButtonRelease)
        QTest::mouseRelease(window, button, held, there);
    else
        QTest::mouseMove(window, there);
}

/// False: something lies over it, or it is out of sight.
[[nodiscard]] inline bool isUncovered(const QWidget &widget, const QPoint &at)
{
    const QWidget *window = widget.window();
    const QPoint there = widget.mapTo(window, at);
    const QWidget *under = window->childAt(there);
    if (!under && window == &widget)
        under = window;
    return widget.isVisible() && window->rect().contains(there) && under && (under == &widget || widget.isAncestorOf(under));
}

inline void turnWheel(const QWidget &over, int steps)
{
    QWidget *under = const_cast<QWidget *>(&over);
    const QPoint local = under->rect().center();
    QWheelEvent wheel(local, under->mapToGlobal(local), {}, {0, -120 * steps}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(under, &wheel);
    QCoreApplication::processEvents();
}

/// Turns the wheel over what holds the widget until it is in sight.
inline void bringIntoSight(const QWidget &widget, const QPoint &at)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
        for (int i = 0; area && i < 50 && !isUncovered(widget, at); ++i)
            turnWheel(*area->viewport(), widget.mapTo(area->viewport(), at).y() < 0 ? -1 : 1);
    }
}

[[nodiscard]] inline bool clickAt(const QWidget &widget, const QPoint &at, Qt::KeyboardModifiers held = {}, Qt::MouseButton button = Qt::LeftButton)
{
    bringIntoSight(widget, at);
    if (!isUncovered(widget, at)) {
        qWarning("covered or out of sight: %s \"%s\"", widget.metaObject()->className(), qPrintable(nameOf(const_cast<QWidget *>(&widget))));
        return false;
    }
    const QPointer<const QWidget> alive = &widget;
    send(QEvent::MouseMove, widget, at, Qt::NoButton);
    send(QEvent::MouseButtonPress, widget, at, button, held);
    if (alive && alive->isVisible())
        send(QEvent::MouseButtonRelease, widget, at, button, held);
    QCoreApplication::processEvents();
    return true;
}

/// The control of that name in the window that is in front; not a mere label.
[[nodiscard]] inline QWidget *find(const char *name)
{
    const QWidget *front = topmost();
    const QList<QWidget *> there = front ? front->findChildren<QWidget *>() : QList<QWidget *>();
    for (QWidget *widget : there) {
        if (widget->isVisible() && widget->window() == front && !widget->inherits("QLabel") && nameOf(widget) == QString::fromUtf8(name))
            return widget;
    }
    qWarning("not there: \"%s\"", name);
    return nullptr;
}

[[nodiscard]] inline bool click(QWidget *widget)
{
    if (!widget || !widget->isEnabled())
        return false;
    const bool sign = qobject_cast<QRadioButton *>(widget) || qobject_cast<QCheckBox *>(widget); // with its text at its beginning
    return clickAt(*widget, sign ? QPoint(10, widget->height() / 2) : widget->rect().center());
}
[[nodiscard]] inline bool click(const char *name) { return click(find(name)); }

[[nodiscard]] inline bool click(QAbstractItemView &view, const QModelIndex &index, Qt::KeyboardModifiers held = {}, Qt::MouseButton button = Qt::LeftButton)
{
    const QRect seen = view.visualRect(index) & view.viewport()->rect();
    return !seen.isEmpty() && clickAt(*view.viewport(), seen.center(), held, button);
}

[[nodiscard]] inline bool doubleClick(QAbstractItemView &view, const QModelIndex &index)
{
    const QPoint at = view.visualRect(index).center();
    if (!isUncovered(*view.viewport(), at))
        return false;
    QTest::mouseDClick(view.window()->windowHandle(), Qt::LeftButton, {}, view.viewport()->mapTo(view.window(), at));
    QCoreApplication::processEvents();
    return true;
}

/// In the open menu.
[[nodiscard]] inline bool choose(const char *text)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text().section(QLatin1Char('\t'), 0, 0).remove(QLatin1Char('&')).startsWith(QString::fromUtf8(text)))
            return clickAt(*menu, menu->actionGeometry(action).center());
    }
    qWarning("not in the menu: \"%s\"", text);
    return false;
}

/// An entry of a combo box, in the list that a click opens.
[[nodiscard]] inline bool choose(const char *combo, const char *entry)
{
    auto *box = qobject_cast<QComboBox *>(find(combo));
    const int row = box ? box->findText(QString::fromUtf8(entry)) : -1;
    if (row < 0)
        return false;
    const int pause = QApplication::doubleClickInterval(); // for so long the list ignores the click that opened it
    const bool reachable = waitUntil([box] { return isUncovered(*box, box->rect().center()); }); // once the layout has settled
    const bool opened = reachable && click(box) && waitUntil([box] { return QApplication::activePopupWidget() && box->view()->isVisible(); });
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(pause + 50);
    const bool ready = opened && waitUntil([&] {
                           return !patience.isActive()
                                  && box->view()->viewport()->rect().contains(box->view()->visualRect(box->view()->model()->index(row, 0)).center());
                       });
    const bool chosen = ready && click(*box->view(), box->view()->model()->index(row, 0))
                        && waitUntil([box, row] { return !QApplication::activePopupWidget() && box->currentIndex() == row; });
    if (!chosen)
        qWarning("not chosen: %s in %s; %s, now \"%s\"", entry, combo, ready ? "clicked" : opened ? "opened" : "not opened", qPrintable(box->currentText()));
    return chosen;
}

/// Clicks into the field and writes into it, over what is there.
[[nodiscard]] inline bool write(const char *field, const QString &text)
{
    if (!click(field))
        return false;
    keys::press("Ctrl+A");
    keys::type(text);
    return true;
}

} // namespace mouse

} // namespace airside::hands
