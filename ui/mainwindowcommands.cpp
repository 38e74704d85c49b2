#include "ui/mainwindow.h"

#include "core/base/text.h"
#include "ui/help/helpwindow.h"
#include "ui/kit/icons.h"
#include "ui/kit/page.h"
#include "ui/shell/navbutton.h"
#include "ui/shell/palette.h"
#include "ui/shell/sidebar.h"
#include "ui/staged/stagedbar.h"

#include <QAction>
#include <QStackedWidget>

namespace airside {

void MainWindow::buildCommands()
{
    const auto command = [this](const char *icon, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(themedIcon(QLatin1String(icon)), text, this);
        action->setShortcut(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QAction *find = command("search", tr("Find actions, pages, people, roles"), QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::openPalette);
    QAction *help = command("info", tr("Help"), QKeySequence::HelpContents, &MainWindow::openHelp);
    command("export", tr("Export\u2026"), QKeySequence(Qt::CTRL | Qt::Key_E), &MainWindow::openExport);
    command("staged", tr("Open plan file\u2026"), QKeySequence::Open, &MainWindow::askForPlan);
    if (m_workspace.collaborators().proposals)
        command("staged", tr("Proposals of programs\u2026"), QKeySequence(), &MainWindow::openProposals);
    setAcceptDrops(true);
    // Text fields keep their own undo: they take the key before it becomes a shortcut.
    Staging *staging = m_workspace.collaborators().staging;
    command("undo", tr("Undo the last staged edit"), QKeySequence::Undo, [this, staging] {
        Page *page = m_pages.value(m_current);
        if ((!page || !page->undo()) && !m_workspace.collaborators().readOnly)
            staging->undo();
    });
    command("redo", tr("Redo the staged edit"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this, staging] {
        Page *page = m_pages.value(m_current);
        if ((!page || !page->redo()) && !m_workspace.collaborators().readOnly)
            staging->redo();
    });
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back = command(mirrored ? "arrow-right" : "arrow-left", tr("Back to what was shown before"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    m_forward = command(mirrored ? "arrow-left" : "arrow-right", tr("Forward again"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { goForward(); });
    command("filter", tr("Filter"), QKeySequence::Find, [this] {
        if (Page *page = m_pages.value(m_current))
            page->focusFilter();
    });
    command("settings", tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openPage(QStringLiteral("settings")); });
    QAction *lockAll = command("lock", tr("Lock the window and end the sign-ins"), QKeySequence(Qt::CTRL | Qt::Key_L),
            [this] { lock(LockReason::Person); });
    m_whileLocked += command("close", tr("Close Airside"), QKeySequence::Quit, &QWidget::close);
    for (QAction *action : {m_back, m_forward, find, help, lockAll})
        m_sidebar->addTool(action);
    updateWays();
    setContextMenuPolicy(Qt::NoContextMenu); // or the window would offer them on a right click
}

QList<Command> MainWindow::commandsFor(const QString &id)
{
    QList<Command> commands;
    if (const QWidget *current = page(id))
        addCommands(commands, commandsOf(*current, CommandsOf::All));
    addCommands(commands, ownCommandsOf(*this, CommandsOf::All));
    addCommands(commands, commandsOf(*m_staged, CommandsOf::All));
    addCommands(commands, commandsOf(*m_sidebar, CommandsOf::All));
    for (const QString &one : m_order) {
        if (!m_sidebar->button(one)->shortcut().isEmpty()) // the settings have a command of their own
            addCommands(commands, {{tr("Page %1").arg(m_titles[one]), m_sidebar->button(one)->shortcut(), {}, {}}});
    }
    return commands;
}

QList<PaletteItem> MainWindow::paletteItems()
{
    m_offered = commandsOf(*m_stack->currentWidget(), CommandsOf::Usable);
    addCommands(m_offered, commandsOf(*m_staged, CommandsOf::Usable));
    addCommands(m_offered, ownCommandsOf(*this, CommandsOf::Usable));
    addCommands(m_offered, commandsOf(*m_sidebar, CommandsOf::Usable));
    QList<PaletteItem> items;
    for (qsizetype i = 0; i < m_offered.size(); ++i) {
        const Command &one = m_offered[i];
        if (one.keys != QKeySequence(Qt::CTRL | Qt::Key_K)) // it is open already
            items += {PaletteGroup::Actions, one.text, {}, QStringLiteral("play"), one.keys.toString(QKeySequence::NativeText), {},
                      {}, QString::number(i), false};
    }
    for (const QString &id : m_order) {
        const NavButton *button = m_sidebar->button(id);
        if (button->shortcut().isEmpty())
            continue;
        items += {PaletteGroup::Pages, m_titles[id], {}, button->iconName(),
                  button->shortcut().toString(QKeySequence::NativeText), id, {}, {}, false};
    }
    for (const InstanceState &state : m_workspace.states()) {
        items += {PaletteGroup::Instances, state.instance.name, tr("show only this instance"), QStringLiteral("instances"), {}, {},
                  state.instance.id, {}, state.instance.environment == Environment::Production};
    }
    if (m_workspace.states().size() > 1)
        items += {PaletteGroup::Instances, tr("All instances"), tr("show all"), QStringLiteral("instances"), {}, {}, {}, {}, false};
    return items;
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new Palette(this);
        connect(m_palette, &Palette::chosen, this, &MainWindow::choose);
    }
    m_palette->open(paletteItems(), m_workspace.snapshotsInScope());
}

void MainWindow::choose(const PaletteItem &item)
{
    switch (item.group) {
    case PaletteGroup::Actions:
        if (const qsizetype number = item.key.toLongLong(); number < m_offered.size())
            runCommand(m_offered[number]);
        break;
    case PaletteGroup::Pages:
        openPage(item.page);
        break;
    case PaletteGroup::Roles:
    case PaletteGroup::People:
        openObject(item.page, item.instance, item.key);
        break;
    case PaletteGroup::Instances:
        m_workspace.setScope(item.instance.isNull() ? QList<QUuid>() : QList<QUuid>{item.instance});
        break;
    }
}

void MainWindow::suggest(const QString &key, const QString &text, const QString &action, std::function<void()> go)
{
    MessageBanner *strip = banner(key);
    strip->setMessage(MessageBanner::Kind::Info, text);
    strip->setAction(action);
    strip->setClosable(true);
    QObject::disconnect(strip, &MessageBanner::actionTriggered, this, nullptr);
    connect(strip, &MessageBanner::actionTriggered, this, [this, key, go = std::move(go)] {
        showBanner(key, false);
        go();
    });
    showBanner(key, true);
}

void MainWindow::openObject(const QString &id, const QUuid &instance, const QString &name)
{
    Page *holder = page(id);
    if (!holder)
        return;
    openPage(id);
    holder->openObject(instance, name);
}

Place MainWindow::here() const
{
    const Page *page = m_pages.value(m_current);
    return page ? Place{m_current, page->filterBar()->applied(), page->openedObject()} : Place();
}

void MainWindow::leaveForElsewhere()
{
    if (!m_current.isEmpty())
        m_history.leave(here());
    updateWays();
}

void MainWindow::updateWays()
{
    m_back->setEnabled(m_history.hasBehind());
    m_forward->setEnabled(m_history.hasAhead());
}

void MainWindow::goBack()
{
    returnTo(m_history.back(here()));
}

void MainWindow::goForward()
{
    returnTo(m_history.forward(here()));
}

void MainWindow::returnTo(const std::optional<Place> &place)
{
    updateWays();
    Page *page = place ? this->page(place->page) : nullptr;
    if (!page)
        return;
    showPage(place->page, {});
    if (page->filterBar()->applied() != place->filter)
        page->applyFilter(place->filter);
    if (place->object && page->openedObject() != place->object)
        page->openObject(place->object->instance, place->object->name);
}

void MainWindow::openHelp()
{
    if (!m_help)
        m_help = new HelpWindow([this](const QString &page) { return commandsFor(page); }, this);
    m_help->showTopic(m_current);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

} // namespace airside
