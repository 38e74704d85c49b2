#pragma once

#include "app/ctl/context.h"
#include "core/credentials/memorycredentialstore.h"
#include "tests/support/fakeaccessapi.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace airside::ctl {

/// A clock that stands still.
class StillClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }
};

class MemoryJournal final : public Journal
{
public:
    explicit MemoryJournal(QList<JournalEntry> *entries)
        : m_entries(entries)
    {
    }
    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override
    {
        m_entries->append(entry);
        co_return Result<void>();
    }
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid) override { co_return Applying(); }

private:
    QList<JournalEntry> *m_entries;
};

/// A keychain in memory that outlives a run, as a real one does.
class FakeKeychain final : public CredentialStore
{
public:
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return persistent; }

    bool persistent = true;
    std::optional<Error> failure; ///< of every call
    MemoryCredentialStore entries;
};

/// What one run did.
struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray rows() const { return json()[QLatin1String("result")].toArray(); }
    [[nodiscard]] QJsonObject result() const { return json()[QLatin1String("result")].toObject(); }
    /// Of the first line of stderr.
    [[nodiscard]] QJsonObject error() const;
    /// Every line of stderr; an empty object for one that is not JSON.
    [[nodiscard]] QList<QJsonObject> messages() const;
};

/// Runs command lines in this process, with Airflows in memory.
class CtlBench
{
public:
    CtlBench();
    ~CtlBench();

    /// Words are parted by blanks; use the list for words that hold some.
    [[nodiscard]] Ran run(const QString &line, const QByteArray &input = {});
    [[nodiscard]] Ran run(const QStringList &words, const QByteArray &input = {});

    /// Adds an instance to the configuration, with an Airflow that has an administrator "boss" and a Viewer "vera".
    FakeAccessApi &addInstance(const QString &name);
    /// The Airflow of an instance's name, or of an ad hoc address; made when it is first asked for.
    FakeAccessApi &airflow(const QString &name);

    Context context;
    FakeKeychain keychain;
    QList<JournalEntry> journal;
    QTemporaryDir stateDir;
    std::stop_source stop;
    ProxySettings proxy; ///< of the settings
    QString badSettings;
    QList<ClientOptions> clientOptions;    ///< of every client that was made
    QHash<QString, QByteArray> readSecrets; ///< by instance name: what its client finds in the store at its making
    QList<HttpRequest> rawRequests;
    Result<HttpResponse> rawAnswer = HttpResponse{200, "application/json", {}, "{\"ok\": true}"};
    /// Asked before every page; for lists that change between pages.
    std::function<void()> beforePage;
    bool signsIn = true; ///< clients have a session in the end
    QHash<QString, Error> pageErrors; ///< by instance name

private:
    StillClock m_clock;
    std::map<QString, std::shared_ptr<FakeAccessApi>> m_airflows;
};

/// A clock that a test moves on.
class MovedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
};

/// The bench with a history, a journal and reviews in files.
struct FileBench : CtlBench
{
    FileBench();

    MovedClock clock;
    Retention retention;
};

} // namespace airside::ctl
