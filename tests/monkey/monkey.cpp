#include "tests/monkey/monkey.h"

#include "ui/kit/theme.h"
#include "ui/lock/lockcover.h"
#include "ui/shell/palette.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTextEdit>
#include <QWheelEvent>
#include <QWindow>

namespace airside {

namespace {

/// Between two acts of a person the window shows what the first one queued; the monkey calls back from no event of its own, so
/// that it has to let the window do so.
void goOn()
{
    QCoreApplication::processEvents();
}

const QList<QKeySequence> &keys()
{
    static const QList<QKeySequence> all = [] {
        QList<QKeySequence> out;
        for (const char *text : {"Up", "Down", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown", "Space", "Return", "Return", "Esc", "Esc",
                                 "Tab", "Shift+Tab", "Del", "Ins", "F2", "F5", "F9", "F1", "Shift+Down", "Shift+End", "Ctrl+A", "Ctrl+C",
                                 "Ctrl+F", "Ctrl+U", "Ctrl+R", "Ctrl+N", "Ctrl+D", "Ctrl+M", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+K", "Ctrl+E",
                                 "Ctrl+Return", "Ctrl+Space", "Alt+Up", "Alt+Down", "Alt+0", "Alt+1", "Alt+2", "Alt+Left", "Ctrl+,", "Ctrl+J", "Ctrl+L", "Ctrl+Shift+C", "Ctrl+Shift+V",
                                 "Backspace", "A", "O", "V", "1", ":", "*", "+"})
            out += QKeySequence(QString::fromLatin1(text));
        return out;
    }();
    return all;
}

const QStringList &filters()
{
    static const QStringList all{QString(), QString(), QStringLiteral("a"), QStringLiteral("role:Admin"), QStringLiteral("-role:Viewer"),
                                 QStringLiteral("active:"), QStringLiteral("roles>1 user1"), QStringLiteral("\"exact text"),
                                 QStringLiteral("last_login<90d"), QStringLiteral("staged:yes"), QStringLiteral("nobody")};
    return all;
}

} // namespace

Ledger::Ledger(const Staging &staging)
    : m_staging(staging)
    , m_known(staging.plan())
{
}

void Ledger::follow()
{
    m_known = m_staging.plan();
}

bool Ledger::holds() const
{
    const ChangePlan &now = m_staging.plan();
    // Hundreds of changes are told as JSON only when somebody has touched them.
    return now.changes.constData() == m_known.changes.constData() || toJson(now) == toJson(m_known);
}

bool Ledger::isOnDisk(const QString &file) const
{
    QFile staged(file);
    if (!staged.open(QIODevice::ReadOnly))
        return m_known.isEmpty();
    return QJsonDocument::fromJson(staged.readAll()).object() == toJson(m_known);
}

Monkey::Monkey(WholeWindow &whole, const QString &page, quint32 seed)
    : m_whole(whole)
    , m_page(page)
    , m_random(seed)
    , m_ledger(whole.f.staging)
{
    m_patience.setInterval(20);
    QObject::connect(&m_patience, &QTimer::timeout, &m_patience, [] {
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    });
    Workspace *workspace = whole.f.workspace.get();
    QObject::connect(workspace, &Workspace::applied, workspace, [this] { m_mayChange = true; });
    QObject::connect(workspace, &Workspace::removed, workspace, [this] { m_mayChange = true; });
    QObject::connect(whole.window.get(), &MainWindow::finished, workspace, [this] { m_closed = true; });
}

const std::vector<Monkey::Event> &Monkey::events()
{
    static const std::vector<Event> all{
        {30, Effect::Edits, "key", &Monkey::pressKey},          {4, Effect::Edits, "text", &Monkey::typeText},
        {22, Effect::Edits, "click", &Monkey::click},           {3, Effect::Edits, "right click", &Monkey::rightClick},
        {3, Effect::Edits, "double click", &Monkey::doubleClick}, {5, Effect::Edits, "drag", &Monkey::drag},
        {8, Effect::Leaves, "wheel", &Monkey::turnWheel},       {2, Effect::Leaves, "resize", &Monkey::resizeWindow},
        {1, Effect::Leaves, "theme", &Monkey::changeTheme},     {4, Effect::Leaves, "refresh", &Monkey::changeServers},
        {6, Effect::Edits, "stage", &Monkey::stageEdit},        {4, Effect::Leaves, "undo and redo", &Monkey::undoAndRedo},
        {4, Effect::Leaves, "filter", &Monkey::setFilter},      {1, Effect::Leaves, "page", &Monkey::openPage},
        {2, Effect::Leaves, "scope", &Monkey::setScope},        {2, Effect::Leaves, "dialog", &Monkey::openDialog},
        {1, Effect::Leaves, "answers", &Monkey::answerDifferently},
    };
    return all;
}

bool Monkey::act()
{
    int total = 0;
    for (const Event &event : events())
        total += event.weight;
    int chosen = below(total);
    const auto event = std::ranges::find_if(events(), [&chosen](const Event &one) { return (chosen -= one.weight) < 0; });
    m_last = QString::fromLatin1(event->name);
    m_mayChange = false;
    m_patience.start();
    (this->*event->run)();
    m_patience.stop();
    if (event->effect == Effect::Edits || below(4) == 0)
        goOn();
    if (event->effect == Effect::Edits || m_mayChange)
        m_ledger.follow();
    return m_good && m_ledger.holds();
}

QWidget *Monkey::target() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    QWidget *active = QApplication::activeWindow();
    return active && active->isVisible() ? active : m_whole.window.get();
}

QPoint Monkey::anywhere(const QWidget &widget)
{
    return {below(std::max(1, widget.width())), below(std::max(1, widget.height()))};
}

bool Monkey::isBlocked() const
{
    return QApplication::activePopupWidget() || QApplication::activeModalWidget() || m_whole.window->isLocked();
}

void Monkey::pressKey()
{
    const QKeySequence &chosen = keys()[below(int(keys().size()))];
    m_last += QLatin1Char(' ') + chosen.toString();
    // To the widget, not to its window: Qt Test would go on with a window that the key has closed.
    QWidget *in = target();
    QTest::keyClick(in->focusWidget() ? in->focusWidget() : in, chosen[0].key(), chosen[0].keyboardModifiers());
}

void Monkey::typeText()
{
    QWidget *focus = QApplication::focusWidget();
    const QString text = filters()[below(int(filters().size()))];
    m_last += QLatin1Char(' ') + text;
    if (focus && focus->isVisible())
        QTest::keyClicks(focus, text);
}

void Monkey::mouse(QEvent::Type type, QWidget &in, const QPoint &at, Qt::MouseButton button)
{
    QWindow *window = in.window()->windowHandle();
    if (!window)
        return;
    const QPoint there = in.mapTo(in.window(), at);
    if (type == QEvent::MouseButtonPress)
        QTest::mousePress(window, button, {}, there);
    else if (type == QEvent::MouseButtonRelease)
        QTest::mouseRelease(window, button, {}, there);
    else if (type == QEvent::MouseButtonDblClick)
        QTest::mouseDClick(window, button, {}, there);
    else
        QTest::mouseMove(window, there);
}

void Monkey::click()
{
    QWidget &in = *target();
    const QPoint at = anywhere(in);
    mouse(QEvent::MouseButtonPress, in, at, Qt::LeftButton);
    if (QWidget *now = target(); now == &in)
        mouse(QEvent::MouseButtonRelease, in, at, Qt::LeftButton);
    else
        mouse(QEvent::MouseButtonRelease, *now, {1, 1}, Qt::LeftButton);
}

void Monkey::rightClick()
{
    QPointer<QWidget> in = target();
    const QPoint at = anywhere(*in);
    mouse(QEvent::MouseButtonPress, *in, at, Qt::RightButton);
    if (in)
        mouse(QEvent::MouseButtonRelease, *in, at, Qt::RightButton);
}

void Monkey::doubleClick()
{
    mouse(QEvent::MouseButtonDblClick, *target(), anywhere(*target()), Qt::LeftButton);
}

void Monkey::drag()
{
    QPointer<QWidget> in = target();
    const QPoint from = anywhere(*in);
    const QWidget *under = in->childAt(from);
    // Text that is dragged would be dropped by the next mouse event, which nobody makes: Qt waits for it.
    if (qobject_cast<const QLineEdit *>(under) || (under && qobject_cast<const QTextEdit *>(under->parentWidget())))
        return;
    mouse(QEvent::MouseButtonPress, *in, from, Qt::LeftButton);
    for (int step = 0; in && step < 3; ++step)
        mouse(QEvent::MouseMove, *in, step == 0 ? from + QPoint(20, 8) : anywhere(*in), Qt::LeftButton);
    if (in)
        mouse(QEvent::MouseButtonRelease, *in, anywhere(*in), Qt::LeftButton);
}

void Monkey::turnWheel()
{
    QWidget *in = target();
    const QPoint at = anywhere(*in);
    QWidget *under = in->childAt(at) ? in->childAt(at) : in;
    const QPoint local = under->mapFrom(in, at);
    QWheelEvent wheel(local, under->mapToGlobal(local), {}, {0, below(2) ? 120 : -240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(under, &wheel);
}

void Monkey::resizeWindow()
{
    m_whole.window->resize(1024 + below(500), 640 + below(260));
}

void Monkey::changeTheme()
{
    const auto schemes = {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast};
    applyTheme(*qApp, schemes.begin()[below(3)]);
}

void Monkey::changeServers()
{
    const QList<FakeAccessApi *> servers = m_whole.f.servers.values();
    for (FakeAccessApi *server : servers) {
        if (below(3) == 0)
            server->addUser(QStringLiteral("later%1").arg(++m_made), {QStringLiteral("Viewer")});
        if (below(3) == 0 && server->users.size() > 20)
            server->users.removeAt(3 + below(int(server->users.size()) - 3));
        if (below(3) == 0 && !server->users.isEmpty())
            server->users[below(int(server->users.size()))].loginCount = below(100);
        if (below(8) == 0)
            server->addRole(QStringLiteral("made%1").arg(++m_made), {QStringLiteral("can_read on DAGs")});
    }
    m_whole.f.workspace->refreshScope();
}

void Monkey::stageEdit()
{
    if (m_whole.window->isLocked())
        return;
    const QList<SnapshotPtr> snapshots = m_whole.f.workspace->snapshotsInScope();
    if (snapshots.isEmpty())
        return;
    const Snapshot &snapshot = *snapshots[below(int(snapshots.size()))];
    if (snapshot.users.isEmpty() || snapshot.roles.isEmpty())
        return;
    const QString user = snapshot.users[below(int(snapshot.users.size()))].username;
    const QString role = snapshot.roles[below(int(snapshot.roles.size()))].name;
    const Result<void> staged = m_whole.f.workspace->stage(roleChange(snapshot, user, {role}));
    const std::optional<Change> kept = m_whole.f.staging.changeFor(snapshot.instance.id, true, user);
    const bool asOnServer = snapshot.user(user)->roles == QStringList{role};
    m_good = m_good && staged && (asOnServer || (kept && (kept->kind == ChangeKind::DeleteUser || (kept->userAfter && kept->userAfter->roles == QStringList{role}))));
}

void Monkey::undoAndRedo()
{
    Staging &staging = m_whole.f.staging;
    if (!staging.canUndo())
        return;
    staging.undo();
    goOn();
    m_good = m_good && staging.canRedo();
    staging.redo();
}

void Monkey::setFilter()
{
    if (!isBlocked())
        m_whole.window->openPage(m_page, filters()[below(int(filters().size()))]);
}

void Monkey::openPage()
{
    const QStringList pages{QStringLiteral("users"), QStringLiteral("roles"), QStringLiteral("permissions"), QStringLiteral("instances"),
                            QStringLiteral("people"), QStringLiteral("settings"), QStringLiteral("journal"),
                            QStringLiteral("history")};
    if (!isBlocked())
        m_whole.window->openPage(pages[below(int(pages.size()))]);
}

void Monkey::setScope()
{
    const QList<InstanceState> states = m_whole.f.workspace->states();
    if (isBlocked() || states.isEmpty())
        return;
    m_whole.f.workspace->setScope(below(2) ? QList<QUuid>() : QList<QUuid>{states[below(int(states.size()))].instance.id});
}

void Monkey::openDialog()
{
    if (isBlocked())
        return;
    switch (below(4)) {
    case 0:
        m_whole.window->openReview();
        break;
    case 1:
        m_whole.window->openExport();
        break;
    case 2:
        m_whole.window->openPalette();
        break;
    default:
        m_whole.window->openHelp();
    }
    goOn();
    if (below(2))
        QTest::keyClick(target(), Qt::Key_Escape);
}

void Monkey::answerDifferently()
{
    m_whole.f.prompts.yes = below(3) > 0;
    m_whole.f.prompts.path = below(2) ? m_whole.f.dir.filePath(QStringLiteral("file%1").arg(below(5))) : QString();
    m_whole.f.prompts.secret = below(2) ? std::optional<Secret>(Secret(QByteArrayLiteral("guess"))) : std::nullopt;
}

void Monkey::unlock()
{
    MainWindow &window = *m_whole.window;
    if (!m_closed && window.isLocked()) {
        [[maybe_unused]] const bool ready = QTest::qWaitFor([&window] { return !window.isLocked() || window.cover()->button()->isEnabled(); });
        if (window.isLocked())
            QTest::keyClick(window.cover()->button(), Qt::Key_Space);
        m_good = QTest::qWaitFor([this, &window] { return m_closed || !window.isLocked(); }) && m_good;
    }
}

void Monkey::tidy()
{
    unlock();
    for (int i = 0; i < 20 && isBlocked(); ++i) {
        QWidget *open = target();
        if (auto *popup = QApplication::activePopupWidget())
            popup->close();
        else
            QTest::keyClick(open, Qt::Key_Escape);
        goOn();
    }
    if (m_whole.window->isVisible() && !isBlocked()) {
        m_whole.window->activateWindow();
        m_whole.window->openPage(m_page);
    }
    goOn();
    if (m_mayChange)
        m_ledger.follow();
}

} // namespace airside
