#include "core/airflow/airflowclient.h"

#include "core/airflow/airflowclient_private.h"
#include "core/airflow/answers.h"
#include "core/airflow/probe.h"
#include "core/airflow/rawpath.h"
#include "core/airflow/requests.h"

namespace airside {

namespace {

/// For the probe: bounded retry, no credential.
class BareSender final : public HttpSender
{
public:
    explicit BareSender(ClientContext &context)
        : m_with(context)
    {
    }
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override
    {
        return m_with.send(std::move(request), std::move(stop));
    }

private:
    ClientContext &m_with;
};

/// For the probe of a server behind a gate that asks for the credential first (managed services).
class CredentialSender final : public HttpSender
{
public:
    CredentialSender(ClientContext &context, const SignIn &signIn)
        : m_with(context)
        , m_signIn(signIn)
    {
    }
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override
    {
        m_signIn.apply(Area::Api, request);
        return m_with.send(std::move(request), std::move(stop));
    }

private:
    ClientContext &m_with;
    const SignIn &m_signIn;
};

std::unique_ptr<Channel> realChannel(const Instance &instance, const ClientOptions &options)
{
    TransportOptions transport;
    transport.timeout = options.timeout;
    transport.proxy = options.proxy;
    return std::make_unique<TransportChannel>(instance, std::move(transport));
}

} // namespace

AirflowClient::Private::Private(Instance instance, CredentialStore &store, const Clock &clock, ClientOptions options,
                                std::unique_ptr<Channel> channel, QJsonObject knownFacts)
    : with{std::move(instance), store, clock, std::move(options), std::move(channel), {}, false}
    , facts(std::move(knownFacts))
    , signIn(with)
    , sender(with, signIn)
    , reader(with, signIn, sender)
    , users(with, sender)
    , roles(with, sender)
    , pages(with, signIn, sender)
    , webUsers(with, sender, pages, users)
    , webRoles(with, sender, pages)
{
}

QCoro::Task<Result<Capabilities>> AirflowClient::Private::probeSignedIn(Error bareError, std::stop_token stop)
{
    const bool gate = bareError.kind == ErrorKind::UnexpectedRedirect || bareError.kind == ErrorKind::UnexpectedContent;
    if (!gate || with.instance.signIn == SignInKind::Password)
        co_return fail(bareError);
    const Result<void> ready = co_await signIn.ensure(Area::Api, stop);
    if (!ready)
        co_return fail(ready.error());
    CredentialSender through(with, signIn);
    const Result<Capabilities> caps = co_await probeServer(through, with.where(), stop);
    co_return caps;
}

QCoro::Task<Result<void>> AirflowClient::Private::look(std::stop_token stop)
{
    if (with.probed)
        co_return Result<void>();
    BareSender bare(with);
    Result<Capabilities> caps = co_await probeServer(bare, with.where(), stop);
    if (!caps) {
        const Error bareError = caps.error();
        caps = co_await probeSignedIn(bareError, stop);
    }
    if (!caps)
        co_return fail(caps.error());
    if (!with.probed) {
        with.caps = *caps;
        with.caps.applyObserved(facts);
        with.probed = true;
        if (with.instance.signIn == SignInKind::Password)
            with.channel->setCookies({});
    }
    co_return Result<void>();
}

AirflowClient::AirflowClient(Instance instance, CredentialStore &store, const Clock &clock, ClientOptions options,
                             const QJsonObject &facts)
{
    std::unique_ptr<Channel> channel = realChannel(instance, options);
    d = std::make_unique<Private>(std::move(instance), store, clock, std::move(options), std::move(channel), facts);
}

AirflowClient::AirflowClient(Instance instance, CredentialStore &store, const Clock &clock, ClientOptions options,
                             std::unique_ptr<Channel> channel, const QJsonObject &facts)
    : d(std::make_unique<Private>(std::move(instance), store, clock, std::move(options), std::move(channel), facts))
{
}

AirflowClient::~AirflowClient() = default;

const Instance &AirflowClient::instance() const
{
    return d->with.instance;
}

QJsonObject AirflowClient::observedFacts() const
{
    return d->with.probed ? d->with.caps.observed() : d->facts;
}

QCoro::Task<Result<Capabilities>> AirflowClient::probe(std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    // A copy: the promise would move from the member.
    co_return Result<Capabilities>(d->with.caps);
}

QCoro::Task<Result<void>> AirflowClient::signIn(std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<void> ready = co_await d->signIn.ensure(Area::Users, stop);
    co_return ready;
}

QCoro::Task<Result<void>> AirflowClient::signOut(std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<void> ended = co_await d->signIn.end(stop);
    co_return ended;
}

bool AirflowClient::hasSession() const
{
    return d->signIn.hasSession();
}

QCoro::Task<Result<ConnectionReport>> AirflowClient::testConnection(std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    ConnectionReport report;
    report.certificate = d->with.channel->peerCertificate();
    report.clockDifference = d->with.channel->clockDifference();
    const HttpRequest small = requests::smallAccessCall(d->with.caps.accessBase);
    const Result<HttpResponse> answer = co_await d->sender.send(Area::Users, small, stop);
    report.capabilities = d->with.caps;
    report.signInWay = d->signIn.way();
    if (!answer) {
        report.signInError = answer.error();
        co_return report;
    }
    const Result<QByteArray> body = jsonBody(*answer, d->with.where());
    if (!body)
        report.accessError = body.error();
    else if (const auto page = parsers::users(*body); !page)
        report.accessError = page.error();
    report.signedInAs = co_await d->reader.signedInAs(stop);
    co_return report;
}

QCoro::Task<Result<HttpResponse>> AirflowClient::raw(HttpRequest request, std::stop_token stop)
{
    const Result<void> allowed = checkRawRequest(request);
    if (!allowed)
        co_return fail(allowed.error());
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Area area = areaOfPath(request.path, d->with.caps);
    const Result<HttpResponse> answer = co_await d->sender.send(area, request, stop);
    co_return answer;
}

QCoro::Task<Result<bool>> AirflowClient::publicRoleMatters(std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    co_return d->with.caps.publicRoleMatters;
}

} // namespace airside
