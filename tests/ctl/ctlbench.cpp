#include "tests/ctl/ctlbench.h"

#include "app/ctl/program.h"
#include "core/access/keys.h"
#include "core/config/settingsstore.h"
#include "core/store/sqlitesnapshotstore.h"

namespace airside::ctl {

namespace {

/// Hands everything to the Airflow in memory, which lives longer than one run.
class FakeClient final : public Client
{
public:
    FakeClient(CtlBench &bench, std::shared_ptr<FakeAccessApi> airflow)
        : m_bench(bench)
        , m_airflow(std::move(airflow))
    {
    }

    AccessApi &access() override { return *m_airflow; }
    [[nodiscard]] bool hasSession() const override { return m_bench.signsIn; }

    QCoro::Task<Result<HttpResponse>> raw(HttpRequest request, std::stop_token) override
    {
        m_bench.rawRequests.append(request);
        // const: QCoro moves out of what a co_return names.
        const Result<HttpResponse> answer = m_bench.rawAnswer;
        co_return answer;
    }

    QCoro::Task<Result<AirflowClient::UsersPage>> usersPage(qint64 offset, int limit, std::stop_token) override
    {
        if (m_bench.beforePage)
            m_bench.beforePage();
        const QString name = m_airflow->instance().name;
        if (m_bench.pageErrors.contains(name))
            co_return fail(m_bench.pageErrors.value(name));
        AirflowClient::UsersPage page;
        page.users = m_airflow->users.mid(offset, limit);
        page.total = m_airflow->users.size();
        co_return page;
    }

    QCoro::Task<Result<AirflowClient::RolesPage>> rolesPage(qint64 offset, int limit, std::stop_token) override
    {
        AirflowClient::RolesPage page;
        page.roles = m_airflow->roles.mid(offset, limit);
        page.total = m_airflow->roles.size();
        co_return page;
    }

private:
    CtlBench &m_bench;
    std::shared_ptr<FakeAccessApi> m_airflow;
};

} // namespace

QCoro::Task<Result<std::optional<Secret>>> FakeKeychain::read(CredentialKey key, std::stop_token stop)
{
    if (failure)
        co_return fail(*failure);
    auto found = co_await entries.read(key, stop);
    co_return found;
}

QCoro::Task<Result<void>> FakeKeychain::write(CredentialKey key, Secret secret, std::stop_token stop)
{
    if (failure)
        co_return fail(*failure);
    auto written = co_await entries.write(key, secret, stop);
    co_return written;
}

QCoro::Task<Result<void>> FakeKeychain::remove(CredentialKey key, std::stop_token stop)
{
    if (failure)
        co_return fail(*failure);
    auto removed = co_await entries.remove(key, stop);
    co_return removed;
}

QJsonObject Ran::error() const
{
    return QJsonDocument::fromJson(err.split('\n').value(0)).object()[QLatin1String("error")].toObject();
}

QList<QJsonObject> Ran::messages() const
{
    QList<QJsonObject> out;
    for (const QByteArray &line : err.trimmed().split('\n'))
        out += QJsonDocument::fromJson(line).object();
    return out;
}

CtlBench::CtlBench()
{
    context.clock = &m_clock;
    context.openState = [this](const QString &) -> Result<State> {
        const QString config = stateDir.filePath(QStringLiteral("config.json"));
        Result<InstanceStore> store = InstanceStore::load(config);
        const Result<SettingsStore> settings = SettingsStore::load(config);
        if (!store || !settings)
            return fail(store ? settings.error() : store.error());
        return State{std::move(*store), std::make_shared<MemoryJournal>(&journal), proxy,
                     stateDir.filePath(QStringLiteral("suspended.json")), badSettings, {}, {}, settings->settings().retention,
                     settings->settings().guards, config, {}, {}, false, {}, stateDir.filePath(QStringLiteral("proposals")),
                     stateDir.filePath(QStringLiteral("api-tokens.json"))};
    };
    context.credentials = [this](std::stop_token) -> QCoro::Task<CredentialStore *> { co_return &keychain; };
    context.makeClient = [this](const Instance &instance, CredentialStore &store, const ClientOptions &options,
                                const QJsonObject &) -> std::unique_ptr<Client> {
        clientOptions.append(options);
        const CredentialKey key{instance.id, foldName(instance.username), CredentialPurpose::SignIn};
        const auto secret = QCoro::waitFor(store.read(key, {}));
        readSecrets[instance.name] = secret && *secret ? (*secret)->reveal() : QByteArray();
        FakeAccessApi &made = airflow(instance.name);
        made.setReadOnly(instance.readOnly);
        made.setId(instance.id);
        return std::make_unique<FakeClient>(*this, m_airflows.at(instance.name));
    };
}

CtlBench::~CtlBench() = default;

FileBench::FileBench()
{
    context.clock = &clock;
    context.openState = [this](const QString &) -> Result<State> {
        Result<InstanceStore> store = InstanceStore::load(stateDir.filePath(QStringLiteral("config.json")));
        if (!store)
            return fail(store.error());
        const auto book = std::make_shared<SqliteJournal>(JournalFiles{stateDir.filePath(QStringLiteral("journal.sqlite")), {}}, clock);
        const QString config = stateDir.filePath(QStringLiteral("config.json"));
        const QString file = stateDir.filePath(QStringLiteral("reviews.sqlite"));
        return State{std::move(*store), book, {}, {}, {}, book,
                     std::make_shared<SqliteSnapshotStore>(stateDir.filePath(QStringLiteral("store.sqlite")), clock), retention, {}, config,
                     openReviewStore(SettingsStore::load(config)->settings().teamStore, file, clock), file, false,
                     stateDir.filePath(QStringLiteral("lists.json")), stateDir.filePath(QStringLiteral("proposals"))};
    };
}

Ran CtlBench::run(const QString &line, const QByteArray &input)
{
    return run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
}

Ran CtlBench::run(const QStringList &words, const QByteArray &input)
{
    QByteArray bytes = input;
    QBuffer in(&bytes);
    QBuffer out;
    QBuffer err;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    DeviceInput lines(in);
    context.input = &lines;
    context.streams = {&out, &err, false, 0};
    Ran ran;
    ran.code = QCoro::waitFor(runProgram(words, &context, stop.get_token()));
    ran.out = out.data();
    ran.err = err.data();
    return ran;
}

FakeAccessApi &CtlBench::addInstance(const QString &name)
{
    Instance instance;
    instance.name = name;
    instance.url = QUrl(QStringLiteral("http://127.0.0.1:1/%1").arg(name));
    instance.username = QStringLiteral("Boss");
    Result<InstanceStore> store = InstanceStore::load(stateDir.filePath(QStringLiteral("config.json")));
    const Result<Instance> added = store->add(instance);
    Q_ASSERT(added);
    m_airflows[name] = std::make_shared<FakeAccessApi>(*added);
    return airflow(name);
}

FakeAccessApi &CtlBench::airflow(const QString &name)
{
    std::shared_ptr<FakeAccessApi> &found = m_airflows[name];
    if (!found) {
        Instance instance;
        instance.name = name;
        instance.username = QStringLiteral("Boss");
        found = std::make_shared<FakeAccessApi>(instance);
    }
    if (found->roles.isEmpty()) {
        found->addRole(QStringLiteral("Admin"), {QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles"),
                                                 QStringLiteral("can_read on DAGs")});
        found->addRole(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")});
        found->addUser(QStringLiteral("boss"), {QStringLiteral("Admin")});
        found->addUser(QStringLiteral("vera"), {QStringLiteral("Viewer")});
        found->signedInAs = QStringLiteral("boss");
    }
    return *found;
}

} // namespace airside::ctl
