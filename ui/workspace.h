#pragma once

#include "core/airflow/accessapi.h"
#include "core/base/clock.h"
#include "core/base/taskscope.h"
#include "core/changes/applier.h"
#include "core/changes/staging.h"
#include "core/config/instancestore.h"
#include "core/credentials/credentialstore.h"
#include "core/store/snapshotstore.h"

#include <QObject>

#include <map>

namespace airside {

class Prompts;
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

/// Makes the client of an instance. The composition root decides what that is; tests give a fake.
using ClientFactory = std::function<std::unique_ptr<AccessApi>(const Instance &, const QJsonObject &observedFacts)>;
/// Makes a client for trying out an instance that is not saved, with the secret in a store of its own.
using TrialFactory = std::function<std::unique_ptr<AccessApi>(const Instance &, CredentialStore &)>;

/// The certificate that a server shows, trusted or not, without sending it anything secret; none when it shows none.
using CertificateViewer = std::function<QCoro::Task<std::optional<PeerCertificate>>(Instance, std::stop_token)>;

/// The state behind the window: instances, their last snapshots, the scope, what is staged. Pages listen to it and
/// ask it; it owns every running task. No widgets here. What was stored of the instances is shown as soon as it is
/// loaded, with the time it was read at; each complete reading is stored. Of demo instances nothing is stored.
class Workspace : public QObject
{
    Q_OBJECT

public:
    struct Collaborators
    {
        InstanceStore *instances = nullptr;
        CredentialStore *credentials = nullptr;
        Journal *journal = nullptr;
        SnapshotStore *snapshots = nullptr; ///< may be null: nothing is shown before it is read
        const Clock *clock = nullptr;
        Staging *staging = nullptr;
        UiMemory *memory = nullptr; ///< may be null: nothing is remembered over restarts
        Prompts *prompts = nullptr; ///< every question to the person, so that tests answer instead
        ClientFactory makeClient;
        TrialFactory makeTrialClient;
        CertificateViewer seeCertificate; ///< may be empty
        bool readOnly = false; ///< for good: nothing can be staged (--read-only)
    };

    explicit Workspace(Collaborators collaborators, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const Collaborators &collaborators() const { return m_with; }
    [[nodiscard]] QList<InstanceState> states() const;             ///< in the order of the store, demo ones last
    [[nodiscard]] const InstanceState *state(const QUuid &id) const;

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
    void apply(const QUuid &id);
    /// Guards and preconditions of one instance's part; the answer is checked().
    void check(const QUuid &id);
    void cancelApplying();
    [[nodiscard]] bool isApplying() const { return !m_applying.isEmpty(); }

    /// Stops everything and emits drained() when the last task has ended (at once if none runs). What is being
    /// written is awaited. Without a keychain the sign-ins are ended on the servers first, for 5 s at most.
    void shutDown();

Q_SIGNALS:
    void instancesChanged();
    void scopeChanged();
    void stateChanged(const QUuid &id);    ///< phase, error or progress
    void snapshotChanged(const QUuid &id);
    void storedShown(); ///< once, after the start: what was stored is shown now, or there was nothing
    void storeErrorChanged();
    void changeResult(const QUuid &instance, const airside::ChangeResult &result);
    void applied(const QUuid &instance, const airside::ApplyReport &report);
    void checked(const QUuid &instance, const airside::ApplyReport &report);
    void signedOut(const QUuid &instance, const std::optional<airside::Error> &error);
    void removed(const QUuid &instance, const std::optional<airside::Error> &error);
    void drained();

private:
    using ClientPtr = std::shared_ptr<AccessApi>;
    InstanceState *mutableState(const QUuid &id);
    ClientPtr clientFor(const Instance &instance);
    void rememberFacts(const Instance &instance, const AccessApi &client);
    [[nodiscard]] ChangePlan planFor(const QUuid &id) const;
    void addState(const Instance &instance, bool demo);
    void forgetState(const QUuid &id);
    void endTasks();
    void loadStored();
    void setStoreError(const std::optional<Error> &error);

    [[nodiscard]] QCoro::Task<void> read(QUuid id, ClientPtr client, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> showStored(Instance instance, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> forgetOrphans(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> storeSnapshot(SnapshotPtr snapshot);
    [[nodiscard]] QCoro::Task<void> forgetStored(QUuid id);
    [[nodiscard]] QCoro::Task<void> runApply(QUuid id, ClientPtr client, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runCheck(QUuid id, ClientPtr client, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> storeSecret(QUuid id, Secret secret, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runSignOut(QUuid id, ClientPtr client, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> runRemove(QUuid id);
    [[nodiscard]] QCoro::Task<void> endSessions(QList<ClientPtr> clients, std::stop_token stop);

    Collaborators m_with;
    QList<QUuid> m_scope;
    QList<InstanceState> m_states;
    std::map<QUuid, ClientPtr> m_clients; ///< a running task holds its own reference
    std::map<QUuid, std::stop_source> m_readings;
    std::optional<Error> m_storeError;
    QMap<QUuid, bool> m_applying; ///< true while applying, false while checking
    std::stop_source m_applyStop;
    std::stop_source m_lastStop;
    bool m_shuttingDown = false;
    bool m_sessionsEnded = false;
    TaskScope m_tasks;
};

} // namespace airside
