#pragma once

#include "tests/ui_permissions/wholewindow.h"
#include "ui/kit/secretclipboard.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>

namespace airside {

/// Every text that a screen reader can reach in this program: names, values, descriptions, cells.
inline QStringList spokenTexts()
{
    QStringList texts;
    QList<QAccessibleInterface *> open{QAccessible::queryAccessibleInterface(qApp)};
    while (!open.isEmpty()) {
        QAccessibleInterface *one = open.takeLast();
        if (!one)
            continue;
        for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help})
            texts += one->text(text);
        for (int i = 0; i < one->childCount(); ++i)
            open += one->child(i);
    }
    texts.removeAll(QString());
    return texts;
}

/// The window as the console makes it, over one instance, with a clipboard; read and shown.
struct LockedWindow
{
    LockedWindow()
        : clipboard(*QGuiApplication::clipboard(), [] { return std::chrono::milliseconds(3600'000); })
        , instance(f.add(QStringLiteral("Payments-Lab"), Environment::Production))
        , w(f)
    {
    }

    [[nodiscard]] bool start(const QString &page = QStringLiteral("users")) { return w.start(page); }
    MainWindow &window() const { return *w.window; }
    [[nodiscard]] bool lock()
    {
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        return window().isLocked() && QTest::qWaitFor([this] { return window().cover()->said().contains(QStringLiteral("have ended")); });
    }
    [[nodiscard]] bool unlock()
    {
        QTest::keyClick(window().cover()->button(), Qt::Key_Space);
        return QTest::qWaitFor([this] { return !window().isLocked() && !f.workspace->isReading(); });
    }

    UiFixture f;
    SecretClipboard clipboard;
    Instance instance;
    WholeWindow w;
};

} // namespace airside
