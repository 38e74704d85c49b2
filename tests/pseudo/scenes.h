#pragma once

#include "app/console/consoleapplication.h"

#include <QTemporaryDir>

#include <functional>

namespace airside {

/// The whole program on the demo, and every page, panel, form, dialog and menu of it, one after another.
class Scenes
{
public:
    /// Called with each scene while it is shown; root holds everything that belongs to it.
    using Look = std::function<void(const QString &name, QWidget &root)>;

    /// Begins with the welcome page. False (and a failed test): the program did not start.
    [[nodiscard]] bool open(const Look &look, const QSize &size = {1440, 900});
    void walk();
    /// Ends the program. False: it did not end.
    [[nodiscard]] bool close();

    [[nodiscard]] ConsoleApplication &console() { return *m_console; }

private:
    void users();
    void people();
    void roles();
    void compare();
    void permissions();
    void others();
    void dialogs();
    void locked();
    void settle();
    void menus(const QString &page, QAbstractItemView *table);
    void look(const QString &name, QWidget *root = nullptr);
    [[nodiscard]] QWidget &window() { return m_console->window(); }
    template <typename PageType>
    [[nodiscard]] PageType &page(const char *id)
    {
        m_console->window().openPage(QLatin1String(id));
        return *qobject_cast<PageType *>(m_console->window().page(QLatin1String(id)));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<ConsoleApplication> m_console;
    Look m_look;
};

} // namespace airside
