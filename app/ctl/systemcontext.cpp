#include "app/ctl/systemcontext.h"

#include "app/unified/liveclient.h"
#include "core/base/statedir.h"
#include "core/config/settingsstore.h"
#include "core/store/reviewstore.h"
#include "core/store/sqlitejournal.h"
#include "core/store/sqlitesnapshotstore.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace airside::ctl {

namespace {

Result<State> openStateIn(const QString &directory, const Clock &clock)
{
    const Result<StateDir> dir = StateDir::open(directory);
    if (!dir)
        return fail(dir.error());
    Result<InstanceStore> instances = InstanceStore::load(dir->configFile());
    if (!instances)
        return fail(instances.error());
    const Result<SettingsStore> settings = SettingsStore::load(dir->configFile());
    if (!settings)
        return fail(settings.error());
    const JournalFiles files{dir->journalFile(), dir->olderJournalFile()};
    const auto journal = std::make_shared<SqliteJournal>(files, clock);
    const Settings &chosen = settings->settings();
    return State{std::move(*instances), journal, chosen.proxy, dir->suspensionsFile(), badSettingsText(settings->badKeys()), journal,
                 std::make_shared<SqliteSnapshotStore>(dir->storeFile(), clock), chosen.retention, chosen.guards, dir->configFile(),
                 openReviewStore(chosen.teamStore, dir->reviewsFile(), clock), dir->reviewsFile(), false, dir->listsFile(),
                 dir->proposalsDir(), dir->apiTokensFile()};
}

int widthOfTerminal()
{
    winsize size{};
    return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace

SystemContext::SystemContext(decltype(Context::startDemo) startDemo)
    : m_input(STDIN_FILENO)
{
    m_out.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_err.open(STDERR_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered);
    const bool isTerminal = ::isatty(STDOUT_FILENO) != 0;
    m_context.input = &m_input;
    m_context.streams = {&m_out, &m_err, isTerminal, isTerminal ? widthOfTerminal() : 0};
    m_context.clock = &m_clock;
    m_context.openState = [this](const QString &directory) { return openStateIn(directory, m_clock); };
    m_context.credentials = [this](std::stop_token stop) { return keychainOrMemory(stop); };
    m_context.makeClient = [this](const Instance &instance, CredentialStore &store, const ClientOptions &options,
                                  const QJsonObject &facts) -> std::unique_ptr<Client> {
        return std::make_unique<unified::LiveClient>(instance, store, m_clock, options, facts);
    };
    m_context.startDemo = std::move(startDemo);
}

QCoro::Task<CredentialStore *> SystemContext::keychainOrMemory(std::stop_token stop)
{
    if (!m_credentials) {
        const Result<void> usable = co_await m_keychain.probe(stop);
        const bool absent = !usable && usable.error().kind == ErrorKind::KeychainUnavailable;
        m_credentials = absent ? static_cast<CredentialStore *>(&m_memory) : &m_keychain;
    }
    co_return m_credentials;
}

} // namespace airside::ctl
