#pragma once

#include "core/access/suspension.h"
#include "core/airflow/accessapi.h"
#include "core/base/clock.h"
#include "core/base/taskscope.h"
#include "core/changes/applier.h"
#include "core/changes/applypause.h"
#include "core/changes/staging.h"
#include "core/config/instancestore.h"
#include "core/credentials/credentialstore.h"
#include "core/plan/proposalstore.h"
#include "core/store/journalreader.h"
#include "core/store/snapshotstore.h"

#include <QObject>
#include <QPointer>

#include <map>

namespace airside {

class ListProfiles;
class ReviewStore;

class Prompts;
class SecretClipboard;
class UiMemory;

/// What the window knows of one instance.
struct InstanceState
{
    enum class Phase { NeverRead, Reading, Ready, Failed };

    Instance instance;
    Phase phase = Phase::NeverRead;
    SnapshotPtr snapshot;           ///< the last one; stays while a new one is read or reading failed
    bool stored = false;            ///< the snapshot is from an earlier run; nothing was read since the start
    std::optional<Error> error;     ///< of the last reading
    QMap<ListProgress::Part, ListProgress> progress; ///< while Reading
    bool demo = false;              ///< lives only as long as the program
};

/// What became of the sign-ins when the window was locked.
struct LockReport
{
    QList<std::pair<QString, Error>> notEnded; ///< instance and why its sign-in may live on
    int notSent = 0; ///< changes that were not sent since applying stopped; they are still staged
    bool stoppedApplying = false;
};

/// What the keychain holds for an instance; empty: it does not tell, error says why.
struct KeptCredentials
{
    std::optional<bool> secret;
    std::optional<bool> session;
    std::optional<Error> error;
};

/// Makes the client of an instance. The composition root decides what that is; tests give a fake.
using ClientFactory = std::function<std::unique_ptr<AccessApi>(const Instance &, const QJsonObject &observedFacts)>;
/// Makes a client for trying out an instance that is not saved, with the secret in a store of its own.
using TrialFactory = std::function<std::unique_ptr<AccessApi>(const Instance &, CredentialStore &)>;

/// The certificate that a server shows, trusted or not, without sending it anything secret; none when it shows none.
using CertificateViewer = std::function<QCoro::Task<std::optional<PeerCertificate>>(Instance, std::stop_token)>;

/// The state behind the window: instances, their last snapshots, the scope, what is staged. Pages listen to it and
/// ask it; it owns every running task. No widgets here. What was stored of the instances is shown as soon as it is
/// loaded, with the time it was read at; each complete reading is stored. Of demo instances nothing is stored that outlives the program.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Collaborators
    {
        InstanceStore *instances = nullptr;
        CredentialStore *credentials = nullptr;
        Journal *journal = nullptr;
        JournalReader *journalReader = nullptr; ///< may be null: the window cannot show the journal
        SnapshotStore *snapshots = nullptr; ///< may be null: nothing is shown before it is read
        ReviewStore *reviews = nullptr; ///< may be null: the window shows no access reviews
        bool keepsDemo = false; ///< snapshots keeps those of the demo apart, until the program ends
        ReviewStore *demoReviews = nullptr; ///< of the demo, which end with the program; may be null
        ListProfiles *listProfiles = nullptr; ///< may be null: how lists of other tools are read is not kept
        SuspensionStore *suspensions = nullptr; ///< may be null: nothing can be suspended, but for the demo
        std::function<QCoro::Task<Result<JournalHead>>(QUuid)> journalHead; ///< of the journal that holds an instance's entries; may be empty
        const Clock *clock = nullptr;
        Staging *staging = nullptr;
        UiMemory *memory = nullptr; ///< may be null: nothing is remembered over restarts
        SecretClipboard *clipboard = nullptr; ///< may be null: passwords cannot be copied
        Prompts *prompts = nullptr; ///< every question to the person, so that tests answer instead
        std::optional<ProposalStore> proposals; ///< none: the window shows no proposals of programs
        std::function<Retention()> retention; ///< how long snapshots are kept; may be empty: as by default
        ClientFactory makeClient;
        TrialFactory makeTrialClient;
        CertificateViewer seeCertificate; ///< may be empty
        std::function<GuardPolicy()> guardPolicy; ///< asked before each check and each application; empty: as at first
        bool readOnly = false; ///< for good: nothing can be staged (--read-only)
    };

    explicit Workspace(Collaborators collaborators, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Collaborators &collaborators() const { return m_with; }
    [[nodiscard]] QList<InstanceState> states() const;             ///< in the order of the store, demo ones last
    [[nodiscard]] const InstanceState *state(const QUuid &id) const;
    /// What was observed of the server: InstanceStore::observed(), and of a demo instance what this run has seen.
    [[nodiscard]] QJsonObject observed(const QUuid &id) const;
    /// What accounts of the instance held that were suspended here; instance in it is suspensionId(). Errors: BadFile, File.
    [[nodiscard]] Result<QList<Suspension>> suspensions(const QUuid &id) const;
    [[nodiscard]] static QString suspensionId(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

    /// The instances the pages show; empty: all.
    [[nodiscard]] QList<QUuid> scope() const { return m_scope; }
    void setScope(const QList<QUuid> &scope);
    [[nodiscard]] QList<SnapshotPtr> snapshotsInScope() const;     ///< those that have been read
    [[nodiscard]] QList<InstanceState> statesInScope() const;

    /// Reads again. A running reading of the same instance goes on instead.
    void refresh(const QUuid &id);
    void refreshScope();
    void cancelReading();
    [[nodiscard]] bool isReading() const;

    /// Why snapshots could not be stored, shown or forgotten; nothing else depends on it.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_storeError; }
    void dismissStoreError();

    /// Adds an instance that lives as long as the program; its secret is put into the credential store by the caller.
    void addDemo(const Instance &instance);
    [[nodiscard]] bool hasDemo() const;
    /// To be called after the InstanceStore was changed. An instance whose address or sign-in changed loses its
    /// snapshot and its client.
    void instancesChangedInStore();
    /// Puts a secret that the person gave into the credential store and reads the instance again.
    void supplySecret(const QUuid &id, const Secret &secret);
    /// Revokes what the server issued, checks that it is dead, forgets the kept session. The answer is signedOut().
    void signOut(const QUuid &id);
    /// Ends the server-side sign-in, then forgets secrets and the instance. When the secrets cannot be forgotten the
    /// instance stays; when only the sign-in could not be ended it is removed all the same, and the error says so.
    [[nodiscard]] QCoro::Task<Result<void>> removeInstance(QUuid id);
    /// Starts removeInstance(); the answer is removed().
    void remove(const QUuid &id);

    /// Stages an edit. ReadOnly, to be shown by the caller, when the instance may not be changed.
    [[nodiscard]] Result<void> stage(const Change &change);
    [[nodiscard]] Result<void> stage(const QList<Change> &changes);
    [[nodiscard]] bool isReadOnly(const QUuid &id) const;

    /// Applies one instance's part of what is staged; progress is told by changeResult(). One at a time an instance.
    /// overrides: what the person said of guards that object to these very changes.
    void apply(const QUuid &id, const QList<GuardOverride> &overrides = {});
    /// Guards and preconditions of one instance's part; the answer is checked().
    void check(const QUuid &id, const QList<GuardOverride> &overrides = {});
    void cancelApplying();
    /// Where the journal ended after the last application to the instance; none: there was none, or it could not be read.
    [[nodiscard]] std::optional<JournalHead> journalHead(const QUuid &id) const;
    [[nodiscard]] bool isApplying() const { return !m_applying.isEmpty(); }
    /// While paused no further change is sent, at any instance; what is on its way is finished. Ends by itself with the
    /// last application, also when it is cancelled. Without one it does nothing.
    void setApplyingPaused(bool paused);
    [[nodiscard]] bool isApplyingPaused() const { return m_pause.isPaused(); }

    /// Asks the keychain about each instance that a person set up; the answers are keptSeen(). A locked one may ask its owner.
    void lookForKept();
    /// Ends what this account has open on the instance and forgets the secret; the instance stays. The answer is secretForgotten().
    void forgetSecret(const QUuid &id);

    /// Reading stops; of what is being applied nothing new is sent and what is on its way is awaited. Then every
    /// sign-in is ended on its server, kept sessions leave the keychain and typed passwords are wiped; staged edits
    /// stay. Nothing is read, checked or applied until unlock(). The answer is signInsEnded().
    void lock();
    /// Once the sign-ins have ended: asks the keychain, which a person may have to open, then reads again. The answer is unlocked() or unlockRefused().
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_lock != Lock::Open; }

    /// Waits for what the journal or the store was asked, then calls then(answer) on this thread; not when the owner died
    /// first, nor while everything ends.
    template <typename Answer, typename Then>
    void ask(QObject *owner, QCoro::Task<Answer> question, Then then)
    {
        m_tasks.start(answered<Answer>(owner, m_tasks.token(), std::move(question), std::move(then)));
    }

    /// Stops when everything is to end.
    [[nodiscard]] std::stop_token untilEnd() const { return m_tasks.token(); }

    /// Stops everything and emits drained() when the last task has ended (at once if none runs). What is being
    /// written is awaited. Without a keychain the sign-ins are ended on the servers first, for 5 s at most.
    void shutDown();

Q_SIGNALS:
    void instancesChanged();
    void scopeChanged();
    void stateChanged(const QUuid &id);    ///< phase, error or progress
    void snapshotChanged(const QUuid &id);
    void storedShown(); ///< once, after the start: what was stored is shown now, or there was nothing
    void snapshotStored(const QUuid &id); ///< a reading is in the history now
    void storeErrorChanged();
    void changeResult(const QUuid &instance, const airside::ChangeResult &result);
    void applyingPausedChanged();
    void applied(const QUuid &instance, const airside::ApplyReport &report);
    /// A proposal was approved, nothing of it was done, and it could not be marked as waiting again.
    void proposalNotReopened(const airside::Error &error);
    void checked(const QUuid &instance, const airside::ApplyReport &report);
    void signedOut(const QUuid &instance, const std::optional<airside::Error> &error);
    void removed(const QUuid &instance, const std::optional<airside::Error> &error);
    void secretForgotten(const QUuid &instance, const std::optional<airside::Error> &error);
    void keptSeen(const QUuid &instance, const airside::KeptCredentials &kept);
    void signInsEnded();
    void unlocked(const airside::LockReport &report);
    void unlockRefused(const airside::Error &error);
    void drained();

private:
    using ClientPtr = std::shared_ptr<AccessApi>;
    InstanceState *mutableState(const QUuid &id);
    ClientPtr clientFor(const Instance &instance);
    void rememberFacts(const Instance &instance, const AccessApi &client);
    [[nodiscard]] ChangePlan planFor(const QUuid &id) const;
    [[nodiscard]] SuspensionStore *suspensionStore(const QUuid &id);
    void addState(const Instance &instance, bool demo);
    enum class History { Forget, Keep };
    void moveSuspensions(const QString &from, const QString &to);
    void forgetState(const QUuid &id, History history = History::Forget);
    void endTasks();
    [[nodiscard]] bool isResting() const { return m_shuttingDown || isLocked(); }
    void continueLocking();
    void signInEnded();
    [[nodiscard]] static CredentialKey keyOf(const Instance &instance, CredentialPurpose purpose);
    void loadStored();
    void setStoreError(const std::optional<Error> &error);

    template <typename Answer>
    [[nodiscard]] static QCoro::Task<void> answered(QPointer<QObject> owner, std::stop_token stop, QCoro::Task<Answer> question,
                                                    std::function<void(const Answer &)> then)
    {
        const Answer answer = co_await question;
        if (owner && !stop.stop_requested())
            then(answer);
    }
    [[nodiscard]] QCoro::Task<void> read(QUuid id, ClientPtr client, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> showStored(Instance instance, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> forgetOrphans(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> checkStore(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> pruneStore(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> storeSnapshot(SnapshotPtr snapshot);
    [[nodiscard]] QCoro::Task<void> forgetStored(QUuid id);
    void refresh(const QList<QUuid> &ids);
    void takeReading(const QUuid &id, const ClientPtr &client, const Result<SnapshotPtr> &answer);
    [[nodiscard]] QCoro::Task<QList<Proposal>> openProposals();
    [[nodiscard]] QCoro::Task<void> runApply(QUuid id, ClientPtr client, ApplyRules rules, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> readHead(QUuid id);
    [[nodiscard]] QCoro::Task<void> runCheck(QUuid id, ClientPtr client, ApplyRules rules, std::stop_token stop);
    [[nodiscard]] ApplyRules rulesWith(const QList<GuardOverride> &overrides) const;
    [[nodiscard]] QCoro::Task<void> storeSecret(QUuid id, Secret secret, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runSignOut(QUuid id, ClientPtr client, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runRemove(QUuid id);
    [[nodiscard]] QCoro::Task<Result<void>> forgetCredentials(Instance instance, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runForgetSecret(QUuid id);
    [[nodiscard]] QCoro::Task<void> runLook(Instance instance, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> endSignIn(Instance instance, ClientPtr client, std::stop_token stop, std::stop_token last);
    [[nodiscard]] QCoro::Task<void> runUnlock(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> endSessions(QList<ClientPtr> clients, std::stop_token stop);

    Collaborators m_with;
    QList<QUuid> m_scope;
    QList<InstanceState> m_states;
    QHash<QUuid, QJsonObject> m_demoFacts;
    MemorySuspensions m_demoSuspensions;
    std::map<QUuid, ClientPtr> m_clients; ///< a running task holds its own reference
    std::map<QUuid, std::stop_source> m_readings;
    std::optional<Error> m_storeError;
    QDate m_prunedOn; ///< UTC
    QHash<QUuid, JournalHead> m_heads; ///< after the last application
    QMap<QUuid, bool> m_applying; ///< true while applying, false while checking
    std::stop_source m_applyStop;
    ApplyPause m_pause;
    std::stop_source m_lastStop;
    enum class Lock { Open, Stopping, Ending, Closed, Opening };
    Lock m_lock = Lock::Open;
    bool m_unlockWanted = false;
    int m_signInsEnding = 0;
    LockReport m_lockReport;
    bool m_shuttingDown = false;
    bool m_sessionsEnded = false;
    TaskScope m_tasks;
};

} // namespace airside
