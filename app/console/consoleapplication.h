#pragma once

#include "app/console/demoinstances.h"
#include "app/console/language.h"
#include "app/console/options.h"
#include "app/console/routedsnapshots.h"
#include "core/base/logging.h"
#include "core/base/statelock.h"
#include "core/base/taskscope.h"
#include "core/config/personlinkstore.h"
#include "core/config/listprofiles.h"
#include "core/config/suspensions.h"
#include "core/config/settingsstore.h"
#include "core/credentials/keychaincredentialstore.h"
#include "core/store/reviewstore.h"
#include "ui/autorefresh.h"
#include "ui/desktop/dbussession.h"
#include "ui/desktop/lookfollower.h"
#include "ui/desktop/portallook.h"
#include "ui/desktop/remindertray.h"
#include "ui/kit/prompts.h"
#include "ui/kit/secretclipboard.h"
#include "ui/kit/uimemory.h"
#include "ui/livesettings.h"
#include "ui/lock/autolock.h"
#include "ui/mainwindow.h"
#include "ui/reviews/reviewreminders.h"

#include <QObject>
#include <QTemporaryDir>

namespace airside {

/// The object graph of the console, built once. Everything is made here and handed down; nothing is global.
class ConsoleApplication : public QObject
{
    Q_OBJECT

public:
    /// A null pointer: another console has this state directory, and has come to the front instead.
    /// Errors: File, BadFile (the state directory or the settings cannot be used), Timeout (another console hangs).
    /// speak: gets the language of the options or settings before the first widget is made.
    [[nodiscard]] static Result<std::unique_ptr<ConsoleApplication>>
    create(const ConsoleOptions &options, const std::function<void(const QString &)> &speak = speakLanguage);
    ~ConsoleApplication() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Staging &staging() { return *m_staging; }
    /// Shows the window, then starts reading once it has been painted.
    void start();
    [[nodiscard]] Result<void> startDemo();

Q_SIGNALS:
    /// The window was closed and everything has ended.
    void finished();

private:
    ConsoleApplication(ConsoleOptions options, StateDir state, std::unique_ptr<StateLock> lock,
                       std::unique_ptr<LogFiles> log, InstanceStore instances, SettingsStore settings);
    void makeLook();
    void makeWorkspace();
    void makeWindow();
    void forgetRemovedLinks();
    [[nodiscard]] QCoro::Task<void> anchorJournal();
    void finish();
    void makeLocking();
    void giveTeamPassword();
    void followDesktop();
    void remindOfReviews();
    void openReviewOf(const QUuid &id);
    [[nodiscard]] std::function<ProxySettings()> proxy() const;
    void comeToTheFront(const QString &planFile);

    ConsoleOptions m_options;
    StateDir m_state;
    std::unique_ptr<StateLock> m_lock;
    std::unique_ptr<LogFiles> m_log;
    SystemClock m_clock;
    InstanceStore m_instances;
    LiveSettings m_settings;
    KeychainCredentialStore m_keychain;
    std::unique_ptr<KeychainWatch> m_credentials;
    std::unique_ptr<RoutedJournal> m_journal;
    std::unique_ptr<Staging> m_staging;
    PersonLinkStore m_links;
    Suspensions m_suspensions;
    ListProfiles m_listProfiles;
    RoutedSnapshots m_snapshots;
    std::shared_ptr<ReviewStore> m_reviews;
    QTemporaryDir m_demoDir;
    ReviewStore m_demoReviews;
    DialogPrompts m_prompts;
    UiMemory m_memory;
    std::unique_ptr<LookFollower> m_look;
    std::unique_ptr<SecretClipboard> m_clipboard;
    DemoInstances m_demo;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<AutoRefresh> m_refresh;
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<AutoLock> m_autoLock;
    std::unique_ptr<DBusSession> m_session;
    std::unique_ptr<PortalLook> m_portal;
    std::unique_ptr<SystemReminderTray> m_tray;
    std::unique_ptr<ReviewReminders> m_reminders;
    TaskScope m_tasks;
};

} // namespace airside
