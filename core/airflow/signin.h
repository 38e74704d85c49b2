#pragma once

#include "core/airflow/clientcontext.h"
#include "core/airflow/session.h"

#include <QPromise>

namespace airside {

/// What a request is for; decides which credential it carries.
/// Web: Airflow's own pages, which take nothing but a web session.
enum class Area { Users, Roles, Permissions, Api, Web };

/// Holds what signing in gave, for one client. One sign-in at a time: callers that need one meanwhile wait for it
/// and share its outcome. A session kept in the credential store is tried first. Use from one thread.
class SignIn
{
public:
    explicit SignIn(ClientContext &context);

    /// Afterwards apply() has a credential for the area. Errors: CredentialMissing, SignInFailed, CommandFailed,
    /// Keychain..., Cancelled and those of passwordsignin.h.
    [[nodiscard]] QCoro::Task<Result<void>> ensure(Area area, std::stop_token stop);
    void apply(Area area, HttpRequest &request) const;

    /// Counts what was obtained, so that a late refusal does not throw away a newer credential.
    [[nodiscard]] quint64 generation() const { return m_generation; }
    /// The server refused what this generation gave for the area: it is forgotten, in the store too.
    [[nodiscard]] QCoro::Task<void> forget(quint64 generation, Area area, std::stop_token stop);
    void accepted() { m_wasAccepted = true; }

    /// Asking again can give another credential (not for a pasted token or cookie).
    [[nodiscard]] bool canRenew() const;
    /// The credential for the area is the web session of the jar.
    [[nodiscard]] bool usesWebSession(Area area) const;
    /// What a final refusal is: SignInExpired after it had been accepted, else SignInFailed.
    [[nodiscard]] Error refusal(const HttpResponse &response) const;

    /// Ends what the server issued, checks that it is dead, forgets it here and in the store. Pasted tokens and
    /// cookies, and those of a command, are forgotten only: they are not ours to end. Errors: NotDone, http.h.
    [[nodiscard]] QCoro::Task<Result<void>> end(std::stop_token stop);

    /// Holds what the server issued for the password, so that end() has something to end there.
    [[nodiscard]] bool hasSession() const;
    [[nodiscard]] QString way() const; ///< for ConnectionReport::signInWay; empty: not signed in
    /// When this client itself signed in with the password, by our clock; empty: it used a kept session.
    [[nodiscard]] std::optional<QDateTime> signedInAt() const { return m_signedInAt; }

private:
    [[nodiscard]] QCoro::Task<Result<void>> obtain(Area area, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> obtainByPassword(Area area, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> loadKept(std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> keep(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<Secret>> readSecret(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> endToken(Secret token, std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> endWeb(std::stop_token stop);
    [[nodiscard]] QCoro::Task<Result<void>> obtainWeb(Area area, Secret password, std::stop_token stop);
    [[nodiscard]] bool usesToken(Area area) const;
    [[nodiscard]] bool has(Area area) const;
    [[nodiscard]] CredentialKey key(CredentialPurpose purpose) const;
    [[nodiscard]] bool keepsSessions() const;
    void clear();

    ClientContext &m_with;
    Session m_session;
    Secret m_password;     ///< only while basic is sent each time
    Secret m_cookieHeader; ///< SignInKind::Cookie
    quint64 m_generation = 0;
    bool m_keptLoaded = false;
    bool m_wasAccepted = false;
    std::optional<QDateTime> m_signedInAt;

    bool m_busy = false;
    std::shared_ptr<QPromise<void>> m_turn; ///< ends with the sign-in that runs
    std::optional<Error> m_lastError;       ///< of the sign-in that ended last
};

} // namespace airside
