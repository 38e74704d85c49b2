#include "core/airflow/transport.h"

#include "core/airflow/exchange.h"
#include "core/airflow/requesttarget.h"
#include "core/airflow/sendonce.h"
#include "core/base/fairturn.h"

#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>

namespace airside {

namespace {

class MemoryJar final : public QNetworkCookieJar
{
public:
    using QNetworkCookieJar::allCookies;
    using QNetworkCookieJar::setAllCookies;
};

class ChosenProxies final : public QNetworkProxyFactory
{
public:
    explicit ChosenProxies(std::function<ProxySettings()> chosen)
        : m_chosen(std::move(chosen))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const ProxySettings proxy = m_chosen ? m_chosen() : ProxySettings();
        switch (proxy.kind) {
        case ProxySettings::Kind::None:
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        case ProxySettings::Kind::Manual:
            return {QNetworkProxy(QNetworkProxy::HttpProxy, proxy.host, proxy.port)};
        case ProxySettings::Kind::System:
            break;
        }
        return systemProxyForQuery(query);
    }

private:
    std::function<ProxySettings()> m_chosen;
};

bool hasHeader(const HttpHeaders &headers, const char *name)
{
    return std::ranges::any_of(headers, [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Line ends would let a pasted token or cookie add headers of its own.
bool areHeaders(const HttpHeaders &headers)
{
    return std::ranges::none_of(headers, [](const auto &header) {
        const QByteArray both = header.first + header.second;
        return header.first.isEmpty() || both.contains('\r') || both.contains('\n') || both.contains('\0');
    });
}

} // namespace

class Transport::Private
{
public:
    Private(const Instance &instance, TransportOptions given)
        : base(instance.url)
        , allowHttp(instance.allowHttp)
        , options(std::move(given))
        , tls(instance.url.scheme() == QLatin1String("https") ? TlsPolicy::load(instance.tls) : TlsPolicy())
    {
        jar = new MemoryJar;
        network.setCookieJar(jar);
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (isLoopback(base))
            network.setProxy(QNetworkProxy::NoProxy);
        else
            network.setProxyFactory(new ChosenProxies(options.proxy));
    }

    [[nodiscard]] Result<QNetworkRequest> prepare(const HttpRequest &request, const QUrl &url) const;
    [[nodiscard]] QNetworkReply *start(QNetworkRequest prepared, const QByteArray &verb, SendOnceBody *body);
    void learn(const Exchange &exchange, const Result<HttpResponse> &answer);

    QUrl base;
    bool allowHttp;
    TransportOptions options;
    Result<TlsPolicy> tls;
    QNetworkAccessManager network;
    MemoryJar *jar;
    std::optional<PeerCertificate> certificate;
    std::optional<int> clockDifference;
};

Result<QNetworkRequest> Transport::Private::prepare(const HttpRequest &request, const QUrl &url) const
{
    if (!tls)
        return fail(tls.error());
    if (!areHeaders(request.headers)) {
        return fail({ErrorKind::InvalidInput, 0, base.toDisplayString(),
                     QCoreApplication::translate("Transport", "a header or secret contains a line end."), {}});
    }
    const bool ownCookies = hasHeader(request.headers, "Cookie");
    const bool secret = ownCookies || hasHeader(request.headers, "Authorization") || !request.body.isEmpty() ||
                        !jar->cookiesForUrl(url).isEmpty();
    if (secret && url.scheme() != QLatin1String("https") && !isLoopback(url) && !allowHttp)
        return fail({ErrorKind::InsecureTransport, 0, base.toDisplayString(), {}, {}});

    QNetworkRequest prepared(url);
    prepared.setSslConfiguration(tls->configuration());
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (ownCookies) {
        prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    }
    prepared.setRawHeader("User-Agent", "Airside/" AIRSIDE_VERSION);
    prepared.setRawHeader("Accept-Language", "en"); // Airflow's own pages come in the reader's language
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        prepared.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(request.contentType));
    return prepared;
}

QNetworkReply *Transport::Private::start(QNetworkRequest prepared, const QByteArray &verb, SendOnceBody *body)
{
    if (!body)
        return verb == "GET" ? network.get(prepared) : network.sendCustomRequest(prepared, verb);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
    QNetworkReply *reply = network.sendCustomRequest(prepared, verb, body);
    body->setParent(reply);
    return reply;
}

void Transport::Private::learn(const Exchange &exchange, const Result<HttpResponse> &answer)
{
    if (exchange.certificate())
        certificate = exchange.certificate();
    if (!answer)
        return;
    const QDateTime theirs = httpDate(answer->header("Date"));
    const QDateTime now = options.clock ? options.clock->nowUtc() : SystemClock().nowUtc();
    if (theirs.isValid())
        clockDifference = static_cast<int>(now.secsTo(theirs));
}

Transport::Transport(const Instance &instance, TransportOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(instance, std::move(options)))
{
}

Transport::~Transport() = default;

QCoro::Task<Result<HttpResponse>> Transport::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, d->base.toDisplayString(), {}, {}});
    const Result<RequestTarget> target = requestTarget(d->base, request);
    if (!target)
        co_return fail(target.error());
    const Result<QNetworkRequest> prepared = d->prepare(request, target->url);
    if (!prepared)
        co_return fail(prepared.error());
    co_await FairTurn{};
    if (stop.stop_requested())
        co_return fail({ErrorKind::Cancelled, 0, d->base.toDisplayString(), {}, {}});
    const bool isWrite = request.method != HttpMethod::Get;
    SendOnceBody *body = isWrite ? new SendOnceBody(request.body) : nullptr;
    Exchange exchange(d->start(*prepared, target->verb, body), d->options, d->tls->pin(), body);
    const auto cancel = [&exchange] { exchange.cancel(); };
    std::optional<std::stop_callback<decltype(cancel)>> onStop;
    if (!isWrite)
        onStop.emplace(stop, cancel);
    co_await exchange.reply();
    onStop.reset();
    Result<HttpResponse> answer = exchange.result();
    d->learn(exchange, answer);
    co_return answer;
}

QList<QNetworkCookie> Transport::cookies() const
{
    return d->jar->allCookies();
}

void Transport::setCookies(const QList<QNetworkCookie> &cookies)
{
    d->jar->setAllCookies(cookies);
}

std::optional<PeerCertificate> Transport::peerCertificate() const
{
    return d->certificate;
}

const TransportOptions &Transport::options() const
{
    return d->options;
}

std::optional<int> Transport::clockDifference() const
{
    return d->clockDifference;
}

Result<QByteArray> parsePin(const QString &text)
{
    QString digits = text.trimmed().toLower();
    if (digits.startsWith(QLatin1String("sha256:")))
        digits.remove(0, 7);
    digits.remove(QLatin1Char(':'));
    const bool isHex = std::ranges::all_of(digits, [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
    });
    if (!isHex || digits.size() != 64) {
        return fail({ErrorKind::InvalidInput, 0, text.trimmed(),
                     QCoreApplication::translate("Transport", "a pin is sha256: and 64 hexadecimal digits."), {}});
    }
    return QByteArray::fromHex(digits.toLatin1());
}

QString pinText(const QByteArray &sha256)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(sha256.toHex());
}

} // namespace airside
