#include "app/console/consoleapplication.h"

#include "core/airflow/airflowclient.h"
#include "ui/history/historypage.h"
#include "ui/instances/instancespage.h"
#include "ui/journal/journalpage.h"
#include "ui/kit/page.h"
#include "ui/people/peoplepage.h"
#include "ui/permissions/permissionspage.h"
#include "ui/reviews/reviewspage.h"
#include "ui/settings/settingspage.h"
#include "ui/users/userspage.h"
#include "ui/roles/rolespage.h"

#include <QApplication>
#include <QPromise>
#include <QTimer>

namespace airside {

namespace {

/// Not within the coroutine, whose frame would hold a type of the macro's own (GCC 12 warns of it).
void warnOfAnchor(const Error &error)
{
    qCWarning(logStore, "The journal's head is not in the keychain: %ls", qUtf16Printable(describe(error)));
}

[[nodiscard]] QCoro::Task<std::optional<PeerCertificate>> certificateOf(Instance instance, ProxySettings proxy, std::stop_token stop)
{
    TransportOptions options;
    options.proxy = [proxy] { return proxy; };
    Transport transport(instance, options);
    HttpRequest request;
    request.path = "/";
    [[maybe_unused]] const Result<HttpResponse> answer = co_await transport.send(request, stop);
    co_return transport.peerCertificate();
}

QString languageOf(const ConsoleOptions &options, Language chosen)
{
    if (!options.language.isEmpty() || chosen == Language::System)
        return options.language;
    return chosen == Language::German ? QStringLiteral("de") : QStringLiteral("en");
}

} // namespace

Result<std::unique_ptr<ConsoleApplication>> ConsoleApplication::create(const ConsoleOptions &options,
                                                                       const std::function<void(const QString &)> &speak)
{
    Result<StateDir> state = StateDir::open(options.stateDir);
    if (!state)
        return fail(state.error());
    auto lock = std::make_unique<StateLock>(*state);
    const Result<StateLock::Outcome> acquired = lock->acquire(options.planFile);
    if (!acquired)
        return fail(acquired.error());
    if (*acquired == StateLock::Outcome::OtherRaised)
        return std::unique_ptr<ConsoleApplication>();
    LogOptions logging;
    logging.directory = state->logDir();
    logging.name = QStringLiteral("airside");
    logging.warningsToStderr = true;
    Result<std::unique_ptr<LogFiles>> log = LogFiles::install(logging);
    if (!log)
        return fail(log.error());
    Result<InstanceStore> instances = InstanceStore::load(state->configFile());
    if (!instances)
        return fail(instances.error());
    Result<SettingsStore> settings = SettingsStore::load(state->configFile());
    if (!settings)
        return fail(settings.error());
    speak(languageOf(options, settings->settings().language));
    return std::unique_ptr<ConsoleApplication>(new ConsoleApplication(options, *state, std::move(lock), std::move(*log),
                                                                      std::move(*instances), std::move(*settings)));
}

ConsoleApplication::ConsoleApplication(ConsoleOptions options, StateDir state, std::unique_ptr<StateLock> lock,
                                       std::unique_ptr<LogFiles> log, InstanceStore instances, SettingsStore settings)
    : m_options(std::move(options))
    , m_state(std::move(state))
    , m_lock(std::move(lock))
    , m_log(std::move(log))
    , m_instances(std::move(instances))
    , m_settings(std::move(settings))
    , m_credentials(std::make_unique<KeychainWatch>(m_keychain))
    , m_journal(std::make_unique<RoutedJournal>(m_state, m_clock))
    , m_staging(std::make_unique<Staging>(m_state.stagedFile()))
    , m_links(m_state.peopleFile(), &DemoInstances::isDemo)
    , m_suspensions(m_state.suspensionsFile())
    , m_listProfiles(m_state.listsFile())
    , m_snapshots(m_state.storeFile(), m_clock, *m_journal)
    , m_reviews(openReviewStore(m_settings.now().teamStore, m_state.reviewsFile(), m_clock))
    , m_demoReviews(m_demoDir.filePath(QStringLiteral("reviews.sqlite")), m_clock)
    , m_memory(m_state.uiFile())
{
    DemoInstances::discardStaged(*m_staging);
    forgetRemovedLinks();
    makeLook(); // before the first widget
    makeWorkspace();
    giveTeamPassword();
    makeWindow();
    makeLocking();
    connect(m_lock.get(), &StateLock::raiseRequested, this, &ConsoleApplication::comeToTheFront);
}

ConsoleApplication::~ConsoleApplication() = default;

void ConsoleApplication::makeLook()
{
    LookFollower::Given given;
    given.fallback = Theme::schemeFor(QApplication::palette());
    given.forced = m_options.scheme;
    m_look = std::make_unique<LookFollower>(m_settings, &m_memory, given, [](const Appearance &appearance) { applyTheme(*qApp, appearance); });
    m_clipboard = std::make_unique<SecretClipboard>(*QGuiApplication::clipboard(), [this]() -> std::chrono::milliseconds {
        return std::chrono::seconds(m_settings.now().clipboardSeconds);
    });
}

/// From the keychain, which may have to be unlocked first; the store's thread waits for it, and nobody else.
void ConsoleApplication::giveTeamPassword()
{
    if (!m_reviews->team())
        return;
    const auto promise = std::make_shared<QPromise<Secret>>();
    promise->start();
    m_reviews->setPassword(promise->future());
    const auto give = [promise](const Result<std::optional<Secret>> &kept) {
        promise->addResult(kept ? kept->value_or(Secret()) : Secret());
        promise->finish();
    };
    m_workspace->ask(this, m_credentials->read(teamPasswordKey(*m_reviews->team()), m_workspace->untilEnd()), give);
}

std::function<ProxySettings()> ConsoleApplication::proxy() const
{
    return [this] { return m_settings.now().proxy; };
}

void ConsoleApplication::makeWorkspace()
{
    Workspace::Collaborators with;
    with.instances = &m_instances;
    with.credentials = m_credentials.get();
    with.journal = m_journal.get();
    with.journalReader = m_journal.get();
    with.journalHead = [this](const QUuid &instance) { return m_journal->head(instance); };
    with.snapshots = &m_snapshots;
    with.keepsDemo = true;
    with.reviews = m_reviews.get();
    with.demoReviews = &m_demoReviews;
    with.suspensions = &m_suspensions;
    with.listProfiles = &m_listProfiles;
    with.proposals = ProposalStore(m_state.proposalsDir());
    with.retention = [this] { return m_settings.now().retention; };
    with.clock = &m_clock;
    with.staging = m_staging.get();
    with.prompts = &m_prompts;
    with.clipboard = m_clipboard.get();
    with.memory = &m_memory;
    with.readOnly = m_options.readOnly;
    with.makeClient = [this](const Instance &instance, const QJsonObject &facts) -> std::unique_ptr<AccessApi> {
        ClientOptions options;
        options.proxy = proxy();
        return std::make_unique<AirflowClient>(instance, *m_credentials, m_clock, options, facts);
    };
    with.makeTrialClient = [this](const Instance &instance, CredentialStore &store) -> std::unique_ptr<AccessApi> {
        ClientOptions options;
        options.proxy = proxy();
        return std::make_unique<AirflowClient>(instance, store, m_clock, options);
    };
    with.guardPolicy = [this] { // airsidectl may have protected something since the start
        const Result<SettingsStore> now = SettingsStore::load(m_state.configFile());
        GuardPolicy unreadable;
        unreadable.unreadable = true;
        return now ? now->settings().guards : unreadable;
    };
    with.seeCertificate = [this](const Instance &instance, const std::stop_token &stop) {
        return certificateOf(instance, m_settings.now().proxy, stop);
    };
    m_workspace = std::make_unique<Workspace>(with);
    connect(m_workspace.get(), &Workspace::instancesChanged, this, &ConsoleApplication::forgetRemovedLinks);
    connect(m_workspace.get(), &Workspace::applied, this, [this] { m_tasks.start(anchorJournal()); });
    m_refresh = std::make_unique<AutoRefresh>(*m_workspace);
    const auto follow = [this] { m_refresh->setInterval(std::chrono::minutes(m_settings.now().refreshMinutes)); };
    connect(&m_settings, &LiveSettings::changed, m_refresh.get(), follow);
    follow();
}

void ConsoleApplication::makeWindow()
{
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_credentials, [this] { return startDemo(); });
    using Exports = MainWindow::Exports;
    const auto add = [this](const char *id, const char *icon, const QString &title, MainWindow::PageMaker make, Exports exports = Exports::Table) {
        m_window->addPage(QLatin1String(id), QLatin1String(icon), title, std::move(make), exports);
    };
    add("users", "users", UsersPage::tr("Users"), [this](QWidget *parent) { return new UsersPage(*m_workspace, parent); });
    add("people", "person", PeoplePage::tr("People"), [this](QWidget *parent) { return new PeoplePage(*m_workspace, m_links, parent); });
    add("roles", "roles", RolesPage::tr("Roles"), [this](QWidget *parent) { return new RolesPage(*m_workspace, parent); });
    add("permissions", "key", PermissionsPage::tr("Permissions"), [this](QWidget *parent) { return new PermissionsPage(*m_workspace, parent); });
    add("instances", "instances", InstancesPage::tr("Instances"), [this](QWidget *parent) { return new InstancesPage(*m_workspace, parent); });
    add("reviews", "shield", ReviewsPage::tr("Reviews"), [this](QWidget *parent) {
        auto *page = new ReviewsPage(*m_workspace, parent);
        connect(page, &ReviewsPage::planStaged, m_window.get(), &MainWindow::openReview);
        return page;
    });
    add("journal", "journal", JournalPage::tr("Journal"), [this](QWidget *parent) { return new JournalPage(*m_workspace, parent); });
    add("history", "history", HistoryPage::tr("History"), [this](QWidget *parent) { return new HistoryPage(*m_workspace, parent); });
    add("settings", "settings", SettingsPage::tr("Settings"),
        [this](QWidget *parent) { return new SettingsPage(*m_workspace, m_settings, *m_credentials, parent); }, Exports::Nothing);
    if (m_staging->hasNotes()) // what becomes of these changes is to be recorded, also when nobody opens the reviews
        static_cast<void>(m_window->page(QStringLiteral("reviews")));
    if (const QString bad = badSettingsText(m_settings.badKeys()); !bad.isEmpty())
        m_window->warn(QStringLiteral("settings"), bad);
    connect(m_window.get(), &MainWindow::finished, this, &ConsoleApplication::finish);
}

/// Nothing may be left to run in what dies next.
void ConsoleApplication::finish()
{
    DemoInstances::discardStaged(*m_staging);
    if (m_tasks.running() == 0) {
        Q_EMIT finished();
        return;
    }
    connect(&m_tasks, &TaskScope::idle, this, &ConsoleApplication::finished);
    m_tasks.requestStop();
}

QCoro::Task<void> ConsoleApplication::anchorJournal()
{
    const Result<void> kept = co_await m_journal->anchor(*m_credentials, m_tasks.token());
    if (!kept && kept.error().kind != ErrorKind::Cancelled)
        warnOfAnchor(kept.error());
}

/// Of instances that are set up no longer, here or by airsidectl.
void ConsoleApplication::forgetRemovedLinks()
{
    QList<QUuid> ids{DemoInstances::productionId(), DemoInstances::stagingId()};
    for (const Instance &instance : m_instances.instances())
        ids += instance.id;
    m_links.keepOnly(ids);
}

void ConsoleApplication::makeLocking()
{
    m_idle = std::make_unique<IdleWatch>(m_clock);
    m_session = std::make_unique<DBusSession>();
    m_autoLock = std::make_unique<AutoLock>(m_settings, *m_idle, *m_session);
    connect(m_autoLock.get(), &AutoLock::lockWanted, m_window.get(), &MainWindow::lock);
}

/// Once the window is there: reaching the buses may take a moment.
void ConsoleApplication::followDesktop()
{
    m_session->begin(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    if (!m_options.grabFile.isEmpty())
        return; // a picture depends on nobody's desktop
    m_portal = std::make_unique<PortalLook>();
    m_look->follow(*m_portal);
    m_portal->begin(QDBusConnection::sessionBus());
    remindOfReviews();
}

void ConsoleApplication::remindOfReviews()
{
    m_tray = std::make_unique<SystemReminderTray>();
    m_reminders = std::make_unique<ReviewReminders>(*m_workspace, m_settings, *m_tray);
    connect(m_reminders.get(), &ReviewReminders::openWanted, this, &ConsoleApplication::openReviewOf);
    connect(m_reminders.get(), &ReviewReminders::tellInWindow, this, [this](const DueReview &review, const QString &text) {
        m_window->suggest(QStringLiteral("review ") + review.id.toString(), text, ReviewReminders::tr("Open the review"), [this, id = review.id] { openReviewOf(id); });
    });
    m_reminders->start();
}

void ConsoleApplication::openReviewOf(const QUuid &id)
{
    comeToTheFront({});
    if (!m_workspace->isLocked())
        m_window->openObject(QStringLiteral("reviews"), id, {});
}

void ConsoleApplication::comeToTheFront(const QString &planFile)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    if (!planFile.isEmpty())
        m_window->openPlanFile(planFile);
}

Result<void> ConsoleApplication::startDemo()
{
    return m_demo.start(*m_workspace, *m_credentials);
}

void ConsoleApplication::start()
{
    if (m_options.demo && m_options.page != QLatin1String("welcome"))
        m_window->openPage(QStringLiteral("users"));
    else
        m_window->openFirst();
    m_window->show();
    QTimer::singleShot(0, this, [this] {
        if (m_options.demo && m_options.page != QLatin1String("welcome"))
            m_window->startDemo();
        m_workspace->refreshScope();
        followDesktop();
        if (!m_options.planFile.isEmpty())
            m_window->openPlanFile(m_options.planFile);
    });
}

} // namespace airside
