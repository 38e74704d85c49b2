#pragma once

#include "app/demo/demoserver.h"
#include "core/base/statedir.h"
#include "core/changes/journal.h"
#include "core/changes/staging.h"
#include "core/store/sqlitejournal.h"
#include "ui/keychainwatch.h"
#include "ui/workspace.h"

#include <QTemporaryDir>

namespace airside {

/// The two demo instances of "Try the demo". Their ids are fixed, so that what was staged for them can be recognised.
class DemoInstances
{
public:
    static QUuid productionId();
    static QUuid stagingId();
    [[nodiscard]] static bool isDemo(const QUuid &id);
    /// What is staged for the demo makes no sense once its servers are gone.
    static void discardStaged(Staging &staging);

    /// Starts the servers (milliseconds) and adds them to the workspace, once. The window is not kept waiting: the
    /// secrets go to memory by themselves.
    [[nodiscard]] Result<void> start(Workspace &workspace, KeychainWatch &keychain);

private:
    [[nodiscard]] Result<void> addServer(Workspace &workspace, KeychainWatch &keychain, const Instance &instance,
                                         demo::Behaviour behaviour);
    std::vector<std::unique_ptr<demo::DemoServer>> m_servers;
};

/// Writes to the demo go to a file that ends with the program: the journal is evidence about real servers only. The window
/// shows both.
class RoutedJournal final : public Journal, public JournalReader
{
public:
    RoutedJournal(const StateDir &state, const Clock &clock);
    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override;
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid instance) override;
    /// Of the real journal first.
    [[nodiscard]] QCoro::Task<Result<QList<JournalLine>>> lines(JournalFilter filter) override;
    [[nodiscard]] QString file() const override { return m_journal.file(); }
    /// Where the chain ends that holds the instance's entries. Errors: File, BadFile.
    [[nodiscard]] QCoro::Task<Result<JournalHead>> head(QUuid instance);
    /// Keeps the real journal's head in the keychain, when something was written to it. Errors: see keepAnchor().
    [[nodiscard]] QCoro::Task<Result<void>> anchor(CredentialStore &keychain, std::stop_token stop);

private:
    [[nodiscard]] SqliteJournal &journalOf(const QUuid &instance);

    SqliteJournal m_journal;
    QTemporaryDir m_demoDir;
    SqliteJournal m_demoJournal;
};

} // namespace airside
