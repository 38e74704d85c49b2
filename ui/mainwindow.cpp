#include "ui/mainwindow.h"

#include "core/base/text.h"
#include "ui/exporting/exportdialog.h"
#include "ui/keychainwatch.h"
#include "ui/kit/icons.h"
#include "ui/kit/messagebanner.h"
#include "ui/kit/page.h"
#include "ui/kit/prompts.h"
#include "ui/kit/taborder.h"
#include "ui/kit/theme.h"
#include "ui/lock/shelf.h"
#include "ui/shell/scopebutton.h"
#include "ui/shell/sidebar.h"
#include "ui/staged/reviewdialog.h"
#include "ui/staged/stagedbar.h"
#include "ui/welcome/welcomepage.h"

#include <QCloseEvent>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace airside {

namespace {

/// What a desktop's title bar takes at most; it comes on top of the window's own size.
constexpr int kTitleBar = 40;

} // namespace

MainWindow::MainWindow(Workspace &workspace, KeychainWatch &keychain, std::function<Result<void>()> startDemo,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_keychain(keychain)
    , m_startDemo(std::move(startDemo))
{
    setWindowTitle(QStringLiteral("Airside"));
    setWindowIcon(QIcon(QStringLiteral(":/airside/org.airside.Airside.svg")));
    setMinimumSize(metrics::minimumWidth, metrics::minimumHeight);
    resize(QSize(1440, 900).boundedTo(screen()->availableGeometry().size() - QSize(0, kTitleBar)));
    buildShell();
    followKeychain();
    followProposals();
    followWorkspace();
    followLock();
    updateProduction();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildShell()
{
    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(metrics::frame, metrics::frame, metrics::frame, metrics::frame);
    row->setSpacing(0);
    m_sidebar = new Sidebar(m_workspace, central);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_banners = new QVBoxLayout;
    m_banners->setContentsMargins(2 * metrics::grid, 0, 2 * metrics::grid, 0);
    m_stack = new QStackedWidget(central);
    m_staged = new StagedBar(m_workspace, central);
    column->addLayout(m_banners);
    column->addWidget(m_stack, 1);
    column->addWidget(m_staged);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(central);

    connect(m_sidebar, &Sidebar::pageChosen, this, [this](const QString &id) { openPage(id); });
    connect(m_staged, &StagedBar::reviewRequested, this, &MainWindow::openReview);
    buildCommands();
}

void MainWindow::addPage(const QString &id, const QString &icon, const QString &title, PageMaker make, Exports exports)
{
    m_unmade.insert_or_assign(id, Unmade{std::move(make), exports});
    addToSidebar(id, icon, title);
}

void MainWindow::addPage(const QString &id, const QString &icon, Page *page, Exports exports)
{
    addToSidebar(id, icon, page->title());
    takePage(id, page, exports);
}

void MainWindow::addToSidebar(const QString &id, const QString &icon, const QString &title)
{
    m_order += id;
    m_titles.insert(id, title);
    if (m_first.isEmpty())
        m_first = id;
    if (id == QLatin1String("settings"))
        m_sidebar->addFootPage(id, icon, title, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    else
        m_sidebar->addPage(id, icon, title);
}

Page *MainWindow::page(const QString &id)
{
    const auto unmade = m_unmade.find(id);
    if (unmade != m_unmade.end()) {
        const Unmade one = std::move(unmade->second);
        m_unmade.erase(unmade);
        takePage(id, one.make(m_stack), one.exports);
    }
    return m_pages.value(id);
}

void MainWindow::takePage(const QString &id, Page *page, Exports exports)
{
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    connect(page, &Page::goTo, this, &MainWindow::openPage);
    connect(page, &Page::goToObject, this, &MainWindow::openObject);
    connect(page, &Page::reviewRequested, this, [this](const ReviewRequest &request) {
        openPage(QStringLiteral("reviews"));
        if (Page *reviews = m_pages.value(QStringLiteral("reviews")))
            reviews->startReview(request);
    });
    if (exports == Exports::Nothing)
        return;
    auto *button = new QToolButton(page);
    button->setText(tr("Export\u2026"));
    button->setIcon(themedIcon(QStringLiteral("export")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tr("The access-review sheet, or this table as shown (Ctrl+E)"));
    page->addHeaderWidget(button);
    connect(button, &QToolButton::clicked, this, &MainWindow::openExport);
}

void MainWindow::showShell(bool pages)
{
    m_sidebar->setVisible(pages);
    if (!pages) {
        m_stack->setCurrentWidget(welcome());
        welcome()->setFocus();
    }
}

WelcomePage *MainWindow::welcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_stack);
        m_stack->addWidget(m_welcome);
        connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::startDemo);
        connect(m_welcome, &WelcomePage::connectRequested, this, [this] { openPage(QStringLiteral("instances"), QStringLiteral("add")); });
    }
    return m_welcome;
}

void MainWindow::openPage(const QString &id, const QString &filter)
{
    if (m_order.contains(id)) {
        leaveForElsewhere();
        showPage(id, filter);
    }
}

void MainWindow::showPage(const QString &id, const QString &filter)
{
    Page *shown = page(id);
    showShell(true);
    m_current = id;
    m_sidebar->setCurrent(id);
    m_stack->setCurrentWidget(shown);
    orderTabs(*this, [this](const QWidget &widget) {
        return m_sidebar->isAncestorOf(&widget) ? 0 : m_staged->isAncestorOf(&widget) ? 2 : 1;
    });
    if (!filter.isEmpty())
        shown->applyFilter(filter);
    shown->initialFocus()->setFocus();
}

void MainWindow::openFirst()
{
    if (m_workspace.states().isEmpty())
        showShell(false);
    else
        openPage(m_first);
}

void MainWindow::startDemo()
{
    const Result<void> started = m_startDemo();
    if (started)
        openPage(m_first);
    else
        welcome()->showError(describe(started.error()), started.error().detail);
}

void MainWindow::openReview()
{
    if (m_workspace.collaborators().staging->plan().isEmpty() || m_workspace.collaborators().readOnly)
        return;
    auto *dialog = new ReviewDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MainWindow::updateProduction);
    dialog->open();
}

void MainWindow::openExport()
{
    const Page *current = m_pages.value(m_current);
    auto *dialog = new ExportDialog(m_workspace, current ? current->sheetAsShown() : std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

MessageBanner *MainWindow::banner(const QString &key)
{
    MessageBanner *&banner = m_bannerByKey[key];
    if (!banner) {
        banner = new MessageBanner(this);
        banner->hide();
        m_banners->addWidget(banner);
        connect(banner, &MessageBanner::closed, this, [this, key] { showBanner(key, false); });
    }
    return banner;
}

void MainWindow::showBanner(const QString &key, bool visible)
{
    banner(key)->setVisible(visible);
    const bool any = std::ranges::any_of(m_bannerByKey, [](const MessageBanner *one) { return !one->isHidden(); });
    m_banners->setContentsMargins(2 * metrics::grid, any ? metrics::grid : 0, 2 * metrics::grid, 0);
}

void MainWindow::warn(const QString &key, const QString &text, const QString &details)
{
    banner(key)->setMessage(MessageBanner::Kind::Warning, text, details);
    banner(key)->setClosable(true);
    showBanner(key, true);
}

void MainWindow::followKeychain()
{
    connect(&m_keychain, &KeychainWatch::waitingChanged, this, [this](bool waiting) {
        MessageBanner *strip = banner(QStringLiteral("keychain"));
        strip->setMessage(MessageBanner::Kind::Info, tr("Waiting for the keychain. Your desktop may be asking you to unlock it."));
        strip->setAction(tr("Stop waiting"));
        connect(strip, &MessageBanner::actionTriggered, &m_keychain, &KeychainWatch::cancelWaits, Qt::UniqueConnection);
        showBanner(QStringLiteral("keychain"), waiting);
    });
    connect(&m_keychain, &KeychainWatch::becameUnavailable, this, [this] {
        warn(QStringLiteral("nokeychain"), tr("This computer offers no keychain. Secrets are asked each time, kept in "
                                              "memory only and forgotten when Airside closes."));
    });
}

void MainWindow::followWorkspace()
{
    Staging *staging = m_workspace.collaborators().staging;
    for (const auto signal : {&Workspace::scopeChanged, &Workspace::instancesChanged})
        connect(&m_workspace, signal, this, &MainWindow::updateProduction);
    connect(&m_workspace, &Workspace::instancesChanged, this, [this] {
        if (m_workspace.states().isEmpty() && m_current != QLatin1String("instances") && m_current != QLatin1String("settings"))
            showShell(false);
    });
    connect(staging, &Staging::planChanged, this, &MainWindow::updateProduction);
    connect(staging, &Staging::saveFailed, this, [this](const Error &error) {
        warn(QStringLiteral("staging"),
             tr("The staged changes could not be saved and would not survive a crash. ") + describe(error), error.detail);
    });
    if (const std::optional<Error> error = staging->loadError())
        warn(QStringLiteral("staging"), describe(*error), error->detail);
    connect(&m_workspace, &Workspace::drained, this, [this] {
        m_finished = true;
        close();
        Q_EMIT finished();
    });
}

bool MainWindow::wearsProduction() const
{
    if (isProductionOnly(m_workspace))
        return true;
    return std::ranges::any_of(m_workspace.collaborators().staging->plan().changes, [this](const Change &change) {
        const InstanceState *state = m_workspace.state(change.instance);
        return state && state->instance.environment == Environment::Production;
    });
}

void MainWindow::updateProduction()
{
    m_sidebar->setProduction(wearsProduction());
    setWindowTitle(isLocked() ? QStringLiteral("Airside") : scopeText(m_workspace) + QStringLiteral(" \u2014 Airside"));
    update();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!wearsProduction() || !m_sidebar->isVisible())
        return;
    QPainter painter(this);
    painter.setPen(QPen(Theme::of(palette()).production, metrics::frame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    const double half = metrics::frame / 2.0;
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_finished) {
        event->accept();
        return;
    }
    event->ignore();
    if (isLocked()) {
        closeLocked();
        return;
    }
    QString unfinished;
    for (const Page *page : std::as_const(m_pages)) {
        if (unfinished.isEmpty())
            unfinished = page->unfinishedWork();
    }
    if (m_leaving || unfinished.isEmpty()) {
        askToLeave();
        return;
    }
    const Prompts::Question question{tr("Close Airside"), unfinished, tr("Discard what was typed"), tr("Stay"), true};
    m_workspace.collaborators().prompts->ask(this, question, [this](bool yes) {
        if (yes)
            askToLeave();
    });
}

/// What becomes of the staged changes when the program ends; those of the demo go with it.
QString MainWindow::stagedOnLeaving() const
{
    int kept = 0;
    int lost = 0;
    for (const Change &change : m_workspace.collaborators().staging->plan().changes) {
        const InstanceState *state = m_workspace.state(change.instance);
        ++(state && state->demo ? lost : kept);
    }
    QStringList texts;
    if (kept > 0)
        texts += tr("%Ln changes are staged and not applied. They are kept and will be here next time.", nullptr, kept);
    if (lost > 0)
        texts += tr("%Ln changes staged on the demo are not applied. They end with the demo and are not kept.", nullptr, lost);
    return texts.join(QLatin1Char(' '));
}

void MainWindow::askToLeave()
{
    const QString staged = stagedOnLeaving();
    if (m_leaving || (staged.isEmpty() && !m_workspace.isApplying())) {
        leave();
        return;
    }
    const QList<Change> &changes = m_workspace.collaborators().staging->plan().changes;
    const bool onlyDemo = std::ranges::all_of(changes, [this](const Change &change) {
        const InstanceState *state = m_workspace.state(change.instance);
        return state && state->demo;
    });
    Prompts::Question question;
    question.title = tr("Close Airside");
    question.text = m_workspace.isApplying()
                        ? tr("Changes are being applied. Nothing new will be sent, and Airside waits for what is on its way.")
                        : staged;
    question.confirm = m_workspace.isApplying() ? tr("Stop and close")
                       : onlyDemo               ? tr("Close and drop %Ln changes", nullptr, int(changes.size()))
                                                : tr("Close Airside");
    question.cancel = tr("Stay");
    question.destructive = onlyDemo && !m_workspace.isApplying();
    m_workspace.collaborators().prompts->ask(this, question, [this](bool yes) {
        if (yes)
            leave();
    });
}

void MainWindow::leave()
{
    if (std::exchange(m_leaving, true))
        return;
    setEnabled(false);
    m_workspace.shutDown();
}

} // namespace airside
