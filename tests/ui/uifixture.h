#pragma once

#include "tests/support/fakeaccessapi.h"
#include "ui/keychainwatch.h"
#include "ui/kit/prompts.h"
#include "ui/workspace.h"

#include <QTemporaryDir>

namespace airside {

/// Answers every question at once, and remembers what was asked.
class FakePrompts final : public Prompts
{
public:
    void ask(QWidget *, const Question &question, std::function<void(bool)> answer) override
    {
        questions += question;
        answer(yes);
    }
    void saveFile(QWidget *, const FileQuestion &question, std::function<void(QString)> answer) override
    {
        files += question;
        answer(path);
    }
    void openFile(QWidget *, const FileQuestion &question, std::function<void(QString)> answer) override
    {
        files += question;
        answer(path);
    }
    void askSecret(QWidget *, const SecretQuestion &question, std::function<void(std::optional<Secret>)> answer) override
    {
        secrets += question;
        answer(secret);
    }

    QList<Question> questions;
    QList<FileQuestion> files;
    QList<SecretQuestion> secrets;
    bool yes = true;
    QString path;
    std::optional<Secret> secret;
};

class MemoryJournal final : public Journal
{
public:
    QCoro::Task<Result<void>> append(JournalEntry entry) override
    {
        entries += entry;
        co_return Result<void>();
    }
    QCoro::Task<Result<Applying>> begin(QUuid) override { co_return Applying(); }
    QList<JournalEntry> entries;
};

/// Reads what a MemoryJournal has, as one chain; a filter is left to who asks.
class MemoryJournalReader final : public JournalReader
{
public:
    explicit MemoryJournalReader(const MemoryJournal &journal)
        : m_journal(journal)
        , m_writer(QUuid::createUuid())
    {
    }
    [[nodiscard]] QCoro::Task<Result<QList<JournalLine>>> lines(JournalFilter) override
    {
        ++readings;
        if (error)
            co_return fail(*error);
        QList<JournalLine> out;
        JournalHead head{m_writer, 0, nothingsDigest()};
        for (const JournalEntry &entry : m_journal.entries) {
            out += lineAfter(head, entry);
            head = headAfter(head, out.last());
        }
        if (tamper)
            tamper(out);
        co_return out;
    }
    [[nodiscard]] QString file() const override { return QStringLiteral("journal.sqlite"); }

    std::optional<Error> error; ///< instead of an answer
    std::function<void(QList<JournalLine> &)> tamper; ///< what somebody did to the file
    int readings = 0;

private:
    const MemoryJournal &m_journal;
    QUuid m_writer;
};

class FixedClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
};

inline Instance instanceNamed(const QString &name, Environment environment)
{
    Instance instance;
    instance.id = QUuid::createUuid();
    instance.name = name;
    instance.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    instance.environment = environment;
    instance.username = QStringLiteral("auditor");
    return instance;
}

/// A workspace over fake servers: alice (Viewer), bob (Op) and the account that signs in, auditor (Admin).
struct UiFixture
{
    /// state: a folder that outlives the fixture, for starting again on what was left; empty: one of its own.
    explicit UiFixture(const QString &state = {})
        : store(*InstanceStore::load(fileIn(state, QStringLiteral("config.json"))))
        , keychain(memory)
        , staging(fileIn(state, QStringLiteral("staged.json")))
    {
    }
    [[nodiscard]] QString fileIn(const QString &state, const QString &name) const
    {
        return state.isEmpty() ? dir.filePath(name) : state + QLatin1Char('/') + name;
    }

    Instance add(const QString &name, Environment environment)
    {
        return *store.add(instanceNamed(name, environment));
    }

    Workspace &open()
    {
        Workspace::Collaborators with;
        with.instances = &store;
        with.credentials = credentials ? credentials : &keychain;
        with.journal = &journal;
        with.journalReader = journalReader ? journalReader : &readBack;
        with.snapshots = snapshots;
        with.reviews = reviews;
        with.proposals = proposals;
        with.clock = &clock;
        with.staging = &staging;
        with.prompts = dialogs ? dialogs : &prompts;
        with.clipboard = clipboard;
        with.readOnly = readOnly;
        with.guardPolicy = [this] { return guards; };
        with.makeClient = [this](const Instance &instance, const QJsonObject &) { return makeServer(instance); };
        with.seeCertificate = seeCertificate;
        with.makeTrialClient = [this](const Instance &instance, CredentialStore &) { return makeServer(instance); };
        workspace = std::make_unique<Workspace>(with);
        return *workspace;
    }

    std::unique_ptr<AccessApi> makeServer(const Instance &instance)
    {
        auto server = std::make_unique<FakeAccessApi>(instance);
        server->addRole(QStringLiteral("Admin"), {QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")});
        server->addRole(QStringLiteral("Op"), {QStringLiteral("can_edit on Connections")});
        server->addRole(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")});
        server->addUser(QStringLiteral("auditor"), {QStringLiteral("Admin")});
        server->addUser(QStringLiteral("alice"), {QStringLiteral("Viewer")});
        server->addUser(QStringLiteral("bob"), {QStringLiteral("Op")});
        server->signedInAs = QStringLiteral("auditor");
        if (prepare)
            prepare(*server);
        servers.insert(instance.id, server.get());
        // An instance that is removed, locking and forgetting a secret end it.
        server->onGone = [this, id = instance.id, gone = server.get()] {
            if (servers.value(id) == gone)
                servers.remove(id);
        };
        return server;
    }

    /// Ends everything, as closing the window does.
    void close()
    {
        if (workspace)
            workspace->shutDown();
    }

    QTemporaryDir dir;
    InstanceStore store;
    MemoryCredentialStore memory;
    KeychainWatch keychain;
    MemoryJournal journal;
    MemoryJournalReader readBack{journal};
    FixedClock clock;
    Staging staging;
    FakePrompts prompts;
    Prompts *dialogs = nullptr;           ///< not owned; asks instead of prompts
    KeychainWatch *credentials = nullptr; ///< not owned; instead of keychain
    SecretClipboard *clipboard = nullptr; ///< not owned
    JournalReader *journalReader = nullptr; ///< not owned; instead of readBack
    ReviewStore *reviews = nullptr; ///< not owned; outlives the workspace
    SnapshotStore *snapshots = nullptr; ///< not owned; outlives the workspace
    std::optional<ProposalStore> proposals;
    bool readOnly = false;
    GuardPolicy guards;
    CertificateViewer seeCertificate;
    std::function<void(FakeAccessApi &)> prepare;
    QHash<QUuid, FakeAccessApi *> servers; ///< the last one made for an instance
    std::unique_ptr<Workspace> workspace;
};

inline Change roleChange(const Snapshot &snapshot, const QString &username, const QStringList &roles)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = snapshot.instance.id;
    change.userBefore = *snapshot.user(username);
    change.userAfter = change.userBefore;
    change.userAfter->roles = sortedUniqueRoles(roles);
    return change;
}

} // namespace airside
