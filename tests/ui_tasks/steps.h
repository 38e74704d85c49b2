#pragma once

#include "tests/ui_tasks/desk.h"
#include "ui/staged/reviewdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>

namespace airside::steps {

[[nodiscard]] inline ReviewDialog *review()
{
    return qobject_cast<ReviewDialog *>(QApplication::activeModalWidget());
}

[[nodiscard]] inline bool waitFor(ReviewDialog::Stage stage)
{
    return waitUntil([stage] { return review() && review()->stage() == stage; })
           && waitUntil([] { return review() && review()->isAncestorOf(QApplication::focusWidget()); });
}

[[nodiscard]] inline bool isConfirmedByName()
{
    return hands::nameOf(QApplication::focusWidget()).startsWith(QLatin1String("Type Production"));
}

/// Ctrl+Enter, the name of production, Enter; the receipt is in front afterwards. button: where production is not touched.
[[nodiscard]] inline bool applyByKeyboard(const char *button = "Apply 1 change")
{
    using namespace hands;
    keys::press("Ctrl+Return");
    if (!waitFor(ReviewDialog::Stage::Ready))
        return false;
    if (isConfirmedByName())
        keys::type(QStringLiteral("Production"));
    else if (!keys::tabTo(button))
        return false;
    keys::press("Return");
    return waitFor(ReviewDialog::Stage::Receipt);
}

[[nodiscard]] inline bool applyByMouse(const char *button)
{
    using namespace hands;
    if (!mouse::click("Review\u2026") || !waitFor(ReviewDialog::Stage::Ready))
        return false;
    if (isConfirmedByName() && !mouse::write("Type Production to confirm", QStringLiteral("Production")))
        return false;
    return mouse::click(button) && waitFor(ReviewDialog::Stage::Receipt);
}

/// The tab of that title, of the page that is shown.
[[nodiscard]] inline bool clickTab(const QWidget &in, const char *title)
{
    for (const QTabBar *bar : in.findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->isVisible() && bar->tabText(i).remove(QLatin1Char('&')) == QString::fromUtf8(title))
                return hands::mouse::clickAt(*bar, bar->tabRect(i).center());
        }
    }
    return false;
}

/// By Tab to the tabs, and the arrows from tab to tab.
[[nodiscard]] inline bool walkToTab(const char *title)
{
    for (int i = 0; i < 60; ++i) {
        auto *bar = qobject_cast<QTabBar *>(QApplication::focusWidget());
        if (!bar) {
            hands::keys::press("Tab");
            continue;
        }
        hands::keys::press("Left", bar->count());
        for (int tab = 0; tab < bar->count() && bar->tabText(bar->currentIndex()).remove(QLatin1Char('&')) != QString::fromUtf8(title); ++tab)
            hands::keys::press("Right");
        return bar->tabText(bar->currentIndex()).remove(QLatin1Char('&')) == QString::fromUtf8(title);
    }
    return false;
}

[[nodiscard]] inline bool isInFront(const char *className)
{
    return waitUntil([className] {
        return hands::topmost() && hands::topmost()->inherits(className) && hands::topmost()->isAncestorOf(QApplication::focusWidget());
    });
}

/// In the file dialog that is about to open. Its list of completions comes when the folder has been read, and takes the first
/// Enter or click for itself.
[[nodiscard]] inline bool chooseFile(bool byKeyboard, const QString &path, const char *button = "Save")
{
    using namespace hands;
    if (!isInFront("QFileDialog"))
        return false;
    const QPointer<QWidget> dialog = topmost();
    if (!byKeyboard && !mouse::click(dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))))
        return false;
    keys::press("Ctrl+A");
    keys::type(path);
    for (int i = 0; i < 3 && dialog && dialog->isVisible(); ++i) {
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        const auto at = std::ranges::find_if(buttons, [button](QPushButton *one) { return one->isVisible() && nameOf(one) == QLatin1String(button); });
        if (byKeyboard)
            keys::press("Return");
        else if (at == buttons.end() || !mouse::click(*at))
            return false;
    }
    if (dialog && dialog->isVisible())
        return false;
    topmost()->activateWindow(); // as a window manager does
    return true;
}

/// Ctrl+F, the filter, and down into the table.
inline void filterByKeyboard(const QString &filter)
{
    hands::keys::press("Ctrl+F");
    hands::keys::type(filter);
    hands::keys::press("Return");
}

} // namespace airside::steps
