#include "app/console/demoinstances.h"

#include "core/access/keys.h"
#include "core/store/journalanchor.h"

namespace airside {

namespace {

/// The store answers at once for instances that are kept in memory.
[[nodiscard]] QCoro::Task<void> putSecret(KeychainWatch &keychain, CredentialKey key, Secret secret)
{
    [[maybe_unused]] const Result<void> written = co_await keychain.write(key, secret, std::stop_token());
}

} // namespace

QUuid DemoInstances::productionId()
{
    return QUuid(QStringLiteral("a11de5ed-0000-4000-8000-000000000001"));
}

QUuid DemoInstances::stagingId()
{
    return QUuid(QStringLiteral("a11de5ed-0000-4000-8000-000000000002"));
}

bool DemoInstances::isDemo(const QUuid &id)
{
    return id == productionId() || id == stagingId();
}

void DemoInstances::discardStaged(Staging &staging)
{
    QList<QUuid> changes;
    for (const Change &change : staging.plan().changes) {
        if (isDemo(change.instance))
            changes += change.id;
    }
    if (!changes.isEmpty())
        staging.markApplied(changes);
}

Result<void> DemoInstances::start(Workspace &workspace, KeychainWatch &keychain)
{
    if (!m_servers.empty())
        return {};
    Instance production;
    production.id = productionId();
    production.name = QStringLiteral("Production");
    production.environment = Environment::Production;
    Instance staging;
    staging.id = stagingId();
    staging.name = QStringLiteral("Staging");
    staging.environment = Environment::Staging;
    const Result<void> first = addServer(workspace, keychain, production, demo::Behaviour::Airflow3_3_2);
    return first ? addServer(workspace, keychain, staging, demo::Behaviour::Airflow2_11_2) : first;
}

Result<void> DemoInstances::addServer(Workspace &workspace, KeychainWatch &keychain, const Instance &instance,
                                      demo::Behaviour behaviour)
{
    demo::DemoOptions options;
    options.behaviour = behaviour;
    Result<std::unique_ptr<demo::DemoServer>> server = demo::DemoServer::start(options);
    if (!server)
        return fail(server.error());
    Instance complete = instance;
    complete.url = (*server)->url();
    complete.username = (*server)->username();
    keychain.keepInMemory(complete.id);
    [[maybe_unused]] const QCoro::Task<void> storing = putSecret(keychain, {complete.id, foldName(complete.username), CredentialPurpose::SignIn}, (*server)->password());
    m_servers.push_back(std::move(*server));
    workspace.addDemo(complete);
    return {};
}

RoutedJournal::RoutedJournal(const StateDir &state, const Clock &clock)
    : m_journal({state.journalFile(), state.olderJournalFile()}, clock)
    , m_demoJournal({m_demoDir.filePath(QStringLiteral("journal.sqlite")), {}}, clock)
{
}

SqliteJournal &RoutedJournal::journalOf(const QUuid &instance)
{
    return DemoInstances::isDemo(instance) ? m_demoJournal : m_journal;
}

QCoro::Task<Result<void>> RoutedJournal::append(JournalEntry entry)
{
    SqliteJournal &journal = journalOf(entry.instance);
    return journal.append(std::move(entry));
}

QCoro::Task<Result<Applying>> RoutedJournal::begin(QUuid instance)
{
    return journalOf(instance).begin(instance);
}

QCoro::Task<Result<QList<JournalLine>>> RoutedJournal::lines(JournalFilter filter)
{
    Result<QList<JournalLine>> real = co_await m_journal.lines(filter);
    if (!real)
        co_return real;
    const Result<QList<JournalLine>> demo = co_await m_demoJournal.lines(filter);
    if (demo) // one that was never written to is empty; what is lost with it, nobody needs
        real->append(*demo);
    co_return real;
}

QCoro::Task<Result<JournalHead>> RoutedJournal::head(QUuid instance)
{
    return journalOf(instance).head();
}

QCoro::Task<Result<void>> RoutedJournal::anchor(CredentialStore &keychain, std::stop_token stop)
{
    if (!m_journal.hasAppended())
        co_return Result<void>();
    const Result<void> kept = co_await keepAnchor(keychain, m_journal, stop);
    co_return kept;
}

} // namespace airside
