#include "core/credentials/keychaincredentialstore.h"

#include "core/base/text.h"
#include "core/base/wakeup.h"
#include "core/credentials/keyringstate.h"

#include <QCoroFuture>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace airside {

namespace {

QString serviceName()
{
    return QStringLiteral("airside");
}

struct JobEnd
{
    enum class How { Finished, Stopped, Late } how = How::Finished;
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QByteArray data;
};

/// Waits for a job, but not for ever: a job must not be deleted while it runs (it may hang in a prompt), so one that
/// is no longer awaited is left to finish and to delete itself.
class JobWaiter final : public QObject
{
    Q_OBJECT

public:
    JobWaiter(QKeychain::Job *job, std::chrono::seconds patience)
    {
        connect(job, &QKeychain::Job::finished, this, [this](QKeychain::Job *ended) {
            m_end = {JobEnd::How::Finished, ended->error(), ended->errorString(), {}};
            if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
                m_end.data = reading->binaryData();
            Q_EMIT done();
        });
        m_patience.setSingleShot(true);
        connect(&m_patience, &QTimer::timeout, this, [this] { giveUp(JobEnd::How::Late); });
        m_patience.start(patience);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        job->start(); // finishes from the event loop at the earliest
    }

    void stop()
    {
        QMetaObject::invokeMethod(this, [this] { giveUp(JobEnd::How::Stopped); }, Qt::QueuedConnection);
    }

    [[nodiscard]] JobEnd take() { return std::exchange(m_end, {}); }

Q_SIGNALS:
    void done();

private:
    void giveUp(JobEnd::How how)
    {
        m_end.how = how;
        Q_EMIT done();
    }

    JobEnd m_end;
    QTimer m_patience;
};

QString entryName(const CredentialKey &key)
{
    const auto purpose = [&key] {
        switch (key.purpose) {
        case CredentialPurpose::SignIn:
            return QStringLiteral("/sign-in");
        case CredentialPurpose::Session:
            return QStringLiteral("/session");
        case CredentialPurpose::JournalHead:
            return QStringLiteral("/journal-head");
        case CredentialPurpose::EvidenceKey:
            return QStringLiteral("/evidence-key");
        }
        return QString();
    };
    return key.instance.toString(QUuid::WithoutBraces) + QLatin1Char('/') + key.account + purpose();
}

[[nodiscard]] QCoro::Task<JobEnd> runJob(QKeychain::Job *job, QString name, std::chrono::seconds patience, std::stop_token stop)
{
    job->setKey(name);
    JobWaiter waiter(job, patience);
    const std::stop_callback onStop(stop, [&waiter] { waiter.stop(); });
    co_await nextSignal(&waiter, &JobWaiter::done);
    co_return waiter.take();
}

[[nodiscard]] QCoro::Task<JobEnd> readEntry(QString name, std::chrono::seconds patience, std::stop_token stop)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    JobEnd end = co_await runJob(job, name, patience, stop);
    co_return end;
}

tl::unexpected<Error> keychainFailure(ErrorKind kind, const QString &words = {})
{
    return fail({kind, 0, {}, {}, redact(visible(words))});
}

/// For ends that are neither success nor "not found".
tl::unexpected<Error> jobFailure(const JobEnd &end)
{
    if (end.how == JobEnd::How::Stopped)
        return keychainFailure(ErrorKind::Cancelled);
    if (end.how == JobEnd::How::Late)
        return keychainFailure(ErrorKind::KeychainLocked);
    switch (end.error) {
    case QKeychain::EntryNotFound:
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return keychainFailure(ErrorKind::KeychainLocked, end.words);
    default:
        return keychainFailure(ErrorKind::KeychainUnavailable, end.words);
    }
}

Result<void> usable(KeyringState state)
{
    if (state == KeyringState::Open)
        return {};
    return keychainFailure(state == KeyringState::Locked ? ErrorKind::KeychainLocked : ErrorKind::KeychainUnavailable);
}

/// Success: the keyring is open. A locked one is searched once, which lets the desktop ask the person to unlock it.
[[nodiscard]] QCoro::Task<Result<void>> opened(QString name, std::chrono::seconds patience, std::stop_token stop)
{
    KeyringState state = co_await keyringState();
    if (state == KeyringState::Locked) {
        const JobEnd end = co_await readEntry(name, patience, stop);
        if (end.how != JobEnd::How::Finished)
            co_return jobFailure(end);
        state = co_await keyringState();
    }
    if (stop.stop_requested())
        co_return keychainFailure(ErrorKind::Cancelled);
    co_return usable(state);
}

bool isFound(const JobEnd &end)
{
    return end.how == JobEnd::How::Finished && end.error == QKeychain::NoError;
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(std::chrono::seconds patience)
    : m_patience(patience)
{
}

QCoro::Task<Result<std::optional<Secret>>> KeychainCredentialStore::read(CredentialKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return keychainFailure(ErrorKind::Cancelled);
    JobEnd end = co_await readEntry(entryName(key), m_patience, stop);
    if (isFound(end))
        co_return std::optional<Secret>(Secret(std::move(end.data)));
    if (end.how != JobEnd::How::Finished || end.error != QKeychain::EntryNotFound)
        co_return jobFailure(end);
    const KeyringState state = co_await keyringState();
    const Result<void> open = usable(state);
    if (!open)
        co_return fail(open.error());
    co_return std::optional<Secret>();
}

QCoro::Task<Result<void>> KeychainCredentialStore::write(CredentialKey key, Secret secret, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return keychainFailure(ErrorKind::Cancelled);
    const Result<void> open = co_await opened(entryName(key), m_patience, stop);
    if (!open)
        co_return open;
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(secret.reveal());
    const JobEnd end = co_await runJob(job, entryName(key), m_patience, stop);
    if (!isFound(end))
        co_return jobFailure(end);
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainCredentialStore::remove(CredentialKey key, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return keychainFailure(ErrorKind::Cancelled);
    const Result<void> open = co_await opened(entryName(key), m_patience, stop);
    if (!open)
        co_return open;
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    const JobEnd end = co_await runJob(job, entryName(key), m_patience, stop);
    const bool wasAbsent = end.how == JobEnd::How::Finished && end.error == QKeychain::EntryNotFound;
    if (!isFound(end) && !wasAbsent)
        co_return jobFailure(end);
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainCredentialStore::probe(std::stop_token stop)
{
    const CredentialKey nobody{QUuid(), QStringLiteral("probe"), CredentialPurpose::Session};
    const Result<std::optional<Secret>> found = co_await read(nobody, stop);
    if (!found)
        co_return fail(found.error());
    co_return Result<void>();
}

} // namespace airside

#include "keychaincredentialstore.moc"
