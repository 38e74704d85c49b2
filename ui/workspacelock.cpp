#include "ui/workspace.h"

#include <QTimer>

namespace airside {

namespace {

/// How long servers may take to end a sign-in; what was sent by then is awaited.
constexpr std::chrono::seconds kServersPatience(10);
/// After that kept sessions must leave the keychain all the same.
constexpr std::chrono::seconds kKeychainPatience(20);

} // namespace

void Workspace::lock()
{
    if (isResting())
        return;
    m_lock = Lock::Stopping;
    m_unlockWanted = false;
    m_lockReport = {};
    cancelReading();
    cancelApplying();
    continueLocking();
}

/// Goes on once nothing uses the clients any more: a sign-in must not end under a change that is on its way, nor be
/// kept by a reading that has just signed in.
void Workspace::continueLocking()
{
    if (m_lock != Lock::Stopping || !m_applying.isEmpty() || !m_readings.empty() || m_shuttingDown)
        return;
    m_lock = Lock::Ending;
    const std::map<QUuid, ClientPtr> clients = std::exchange(m_clients, {});
    std::stop_source servers;
    std::stop_source keychain;
    QTimer::singleShot(kServersPatience, this, [servers]() mutable { servers.request_stop(); });
    QTimer::singleShot(kKeychainPatience, this, [keychain]() mutable { keychain.request_stop(); });
    m_signInsEnding = int(m_states.size()) + 1;
    for (const InstanceState &state : states()) {
        const auto client = clients.find(state.instance.id);
        m_tasks.start(endSignIn(state.instance, client == clients.end() ? nullptr : client->second, servers.get_token(),
                                keychain.get_token()));
    }
    signInEnded(); // of nobody: with no instance at all this is the end
}

QCoro::Task<void> Workspace::endSignIn(Instance instance, ClientPtr client, std::stop_token stop, std::stop_token last)
{
    const CredentialKey key = keyOf(instance, CredentialPurpose::Session);
    std::optional<Error> failed;
    if (!client) { // not used since the start, but a session may be kept
        const Result<std::optional<Secret>> kept = co_await m_with.credentials->read(key, stop);
        if (!kept)
            failed = kept.error();
        else if (*kept)
            client = m_with.makeClient(instance, m_with.instances->observed(instance.id));
    }
    if (client) {
        const Result<void> ended = co_await client->signOut(stop);
        if (!ended)
            failed = ended.error();
        client.reset(); // the last one: its secrets are wiped
        const Result<void> forgotten = co_await m_with.credentials->remove(key, last);
        if (!forgotten && !failed)
            failed = forgotten.error();
    }
    if (failed && failed->kind != ErrorKind::KeychainUnavailable)
        m_lockReport.notEnded.append({instance.name, *failed});
    signInEnded();
}

void Workspace::signInEnded()
{
    if (--m_signInsEnding > 0)
        return;
    m_with.staging->forgetPasswords();
    m_lock = Lock::Closed;
    Q_EMIT signInsEnded();
    if (m_unlockWanted)
        unlock();
}

void Workspace::unlock()
{
    m_unlockWanted = true; // the end of the sign-ins comes back to here
    if (m_lock != Lock::Closed || m_shuttingDown)
        return;
    m_lock = Lock::Opening;
    m_tasks.start(runUnlock(m_tasks.token()));
}

QCoro::Task<void> Workspace::runUnlock(std::stop_token stop)
{
    for (const InstanceState &state : states()) {
        if (state.demo || state.instance.signIn == SignInKind::Command)
            continue;
        const Result<std::optional<Secret>> secret =
            co_await m_with.credentials->read(keyOf(state.instance, CredentialPurpose::SignIn), stop);
        if (stop.stop_requested())
            co_return;
        if (!secret) {
            m_lock = Lock::Closed;
            m_unlockWanted = false;
            Q_EMIT unlockRefused(secret.error());
            co_return;
        }
        break; // it is open
    }
    m_lock = Lock::Open;
    Q_EMIT unlocked(std::exchange(m_lockReport, {}));
    refreshScope();
}

} // namespace airside
