#include "ui/instances/connectiontest.h"

#include "core/access/keys.h"

namespace airside {

namespace {

CredentialKey keyOf(const Instance &instance, CredentialPurpose purpose)
{
    return {instance.id, foldName(instance.username), purpose};
}

bool isCertificateProblem(ErrorKind kind)
{
    return kind == ErrorKind::TlsFailed || kind == ErrorKind::PinMismatch;
}

} // namespace

ConnectionTest::ConnectionTest(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_tasks, &TaskScope::idle, this, &ConnectionTest::finished);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const Instance &instance, const Secret &secret)
{
    if (isRunning())
        return;
    m_stop = std::stop_source();
    m_testing = true;
    m_tasks.start(run(instance, secret, m_stop.get_token()));
}

void ConnectionTest::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<void> ConnectionTest::run(Instance instance, Secret secret, std::stop_token stop)
{
    if (m_client && m_signedIn)
        [[maybe_unused]] const Result<void> ended = co_await m_client->signOut(stop);
    m_signedIn = false;
    m_store = std::make_shared<MemoryCredentialStore>();
    if (secret.isEmpty()) {
        const Result<std::optional<Secret>> stored =
            co_await m_workspace.collaborators().credentials->read(keyOf(instance, CredentialPurpose::SignIn), stop);
        if (!stored && instance.signIn != SignInKind::Command) {
            co_await fail(instance, stored.error(), stop);
            co_return;
        }
        if (stored && *stored)
            secret = **stored;
    }
    if (!secret.isEmpty())
        [[maybe_unused]] const Result<void> written =
            co_await m_store->write(keyOf(instance, CredentialPurpose::SignIn), secret, stop);
    m_client = m_workspace.collaborators().makeTrialClient(instance, *m_store);
    const Result<ConnectionReport> report = co_await m_client->testConnection(stop);
    if (!report) {
        co_await fail(instance, report.error(), stop);
        co_return;
    }
    m_signedIn = !report->signInError;
    m_testing = false;
    Q_EMIT succeeded(*report);
}

QCoro::Task<void> ConnectionTest::fail(Instance instance, Error error, std::stop_token stop)
{
    std::optional<PeerCertificate> certificate;
    const CertificateViewer &see = m_workspace.collaborators().seeCertificate;
    if (isCertificateProblem(error.kind) && see) {
        Instance bare = instance;
        bare.tls.pinnedSha256.clear();
        certificate = co_await see(bare, stop);
    }
    m_testing = false;
    Q_EMIT failed(error, certificate);
}

void ConnectionTest::lookAtStore(const Instance &instance)
{
    m_tasks.start(runLook(instance, m_lookStop.get_token()));
}

QCoro::Task<void> ConnectionTest::runLook(Instance instance, std::stop_token stop)
{
    const CredentialKey key = keyOf(instance, CredentialPurpose::SignIn);
    [[maybe_unused]] const Result<std::optional<Secret>> seen = co_await m_workspace.collaborators().credentials->read(key, stop);
    Q_EMIT storeSeen();
}

void ConnectionTest::keep(const Instance &instance, const Secret &secret)
{
    m_tasks.start(runKeep(instance, secret, m_tasks.token()));
}

QCoro::Task<void> ConnectionTest::runKeep(Instance instance, Secret secret, std::stop_token stop)
{
    CredentialStore &credentials = *m_workspace.collaborators().credentials;
    Result<void> written;
    if (!secret.isEmpty())
        written = co_await credentials.write(keyOf(instance, CredentialPurpose::SignIn), secret, stop);
    const bool same = m_client && m_client->instance().id == instance.id && m_client->instance().url == instance.url &&
                      m_client->instance().username == instance.username && m_signedIn;
    if (written && same) {
        const Result<std::optional<Secret>> session = co_await m_store->read(keyOf(instance, CredentialPurpose::Session), stop);
        if (session && *session) {
            written = co_await credentials.write(keyOf(instance, CredentialPurpose::Session), **session, stop);
            m_signedIn = false; // it lives on in the store, and is not to be ended
        }
    }
    Q_EMIT kept(written ? std::nullopt : std::optional(written.error()));
}

void ConnectionTest::discard()
{
    cancel();
    m_lookStop.request_stop();
    if (m_client && m_signedIn) {
        m_stop = std::stop_source();
        m_tasks.start(runDiscard(m_client, m_stop.get_token()));
    } else if (m_tasks.running() == 0) {
        Q_EMIT finished();
    }
}

QCoro::Task<void> ConnectionTest::runDiscard(ClientPtr client, std::stop_token stop)
{
    [[maybe_unused]] const Result<void> ended = co_await client->signOut(stop);
    m_signedIn = false;
}

} // namespace airside
