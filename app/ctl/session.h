#pragma once

#include "app/ctl/context.h"

namespace airside::ctl {

/// One instance as this run uses it.
struct Target
{
    Instance instance;
    bool saved = false;       ///< in the configuration; else ad hoc
    bool keepsSession = false; ///< its sign-in outlives this run; never one made with a secret that was given
    std::unique_ptr<CredentialStore> ownStore; ///< what stands before or in place of the keychain; may be null
    std::unique_ptr<Client> client; ///< made by Session::open()

    /// The same in the next run: the id, or the address of an ad hoc one.
    [[nodiscard]] QString identity() const;
};

/// The instances of one run (a command, or a batch), their one sign-in each, and the state directory. Ends what it
/// signed in to when nothing may keep it.
class Session
{
public:
    /// chosen: a name from -i or from an argument; may be empty. The rest comes from the invocation's options.
    Session(Context *context, Invocation invocation, QString chosen, Reach reach);
    ~Session();

    /// Finds the instances and reads the secret that was given. Errors: InvalidInput (wrong usage), NotFound,
    /// CredentialMissing, CommandFailed, File, BadFile, Cancelled.
    [[nodiscard]] QCoro::Task<Result<void>> prepare(std::stop_token stop);

    /// For lists: every instance, with its client. Errors: InvalidInput when none is known.
    [[nodiscard]] QCoro::Task<Result<QList<Target *>>> every(std::stop_token stop);
    /// For everything else. Errors: InvalidInput when none or several are known.
    [[nodiscard]] QCoro::Task<Result<Target *>> one(std::stop_token stop);

    /// The instance of this id. Errors: NotFound when it is not among those that were asked for.
    [[nodiscard]] QCoro::Task<Result<Target *>> byId(QUuid instance, std::stop_token stop);

    /// The state directory, opened on first use. Errors: File, BadFile.
    [[nodiscard]] Result<State *> state();
    /// The keychain, or what stands for it.
    [[nodiscard]] QCoro::Task<CredentialStore *> credentials(std::stop_token stop);
    /// For what needs no sign-in: the secret that was given is not used, so that a kept sign-in is.
    void dropGivenSecret() { m_secret = {}; }
    [[nodiscard]] const Secret &givenSecret() const { return m_secret; }
    [[nodiscard]] bool hasSecretLine() const { return m_invocation.has("secret-stdin"); }

    /// Remembers what was observed, keeps the journal's head in the keychain when something was written, and signs out where the sign-in must not outlive the run. Not stoppable: it is
    /// the last thing, within the time limit of a request.
    [[nodiscard]] QCoro::Task<void> close();

private:
    [[nodiscard]] Result<void> findTargets();
    [[nodiscard]] ProxySettings chosenProxy();
    void protectAddress();
    [[nodiscard]] Result<void> addTarget(const Instance &instance, bool saved);
    [[nodiscard]] QCoro::Task<Result<void>> readSecret(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> open(Target *target, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> anchorJournal();

    Context *m_context;
    Invocation m_invocation;
    QString m_chosen;
    Reach m_reach;
    Printer m_notes;
    bool m_settingsSaid = false;
    Secret m_secret;
    std::optional<State> m_state;
    std::vector<std::unique_ptr<Target>> m_targets;
};

} // namespace airside::ctl
