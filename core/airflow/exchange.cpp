#include "core/airflow/exchange.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace airside {

namespace {

/// How many time limits a whole answer may take, however steadily it drips.
constexpr int kOverallFactor = 4;

/// Errors that only repeat the status of a complete answer.
bool isStatusError(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return status > 0;
    if (status < 400) // then it is about the content, such as a decompression that was given up
        return false;
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

/// Qt tries to rewind the body of a 307 or 308 though it will not follow it; the answer itself is there.
bool isRefusedRedirect(QNetworkReply::NetworkError error, int status)
{
    return error == QNetworkReply::ContentReSendError && (status == 307 || status == 308);
}

/// Qt (6.4) sometimes takes a chunked or compressed body for complete that was cut, and tells no length then.
bool closesItsBracket(const QByteArray &json)
{
    const QByteArray text = json.trimmed();
    if (text.startsWith('{'))
        return text.size() > 1 && text.endsWith('}');
    return !text.startsWith('[') || (text.size() > 1 && text.endsWith(']'));
}

bool neverConnected(QNetworkReply::NetworkError error, bool isWrite)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    case QNetworkReply::UnknownNetworkError: // no route, as a rule, but an open connection may end so too
        return !isWrite;
    default:
        return false;
    }
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, const TransportOptions &options, QByteArray pin,
                   const SendOnceBody *body)
    : m_reply(reply)
    , m_maxBody(options.maxBody)
    , m_pin(std::move(pin))
    , m_sent(body)
{
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onReadyRead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeader);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::judge);
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::onEncrypted);
    for (QTimer *timer : {&m_silence, &m_overall}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { end(Ending::Timeout); });
    }
    m_silence.start(options.timeout);
    m_overall.start(options.timeout * kOverallFactor);
}

Exchange::~Exchange()
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
}

void Exchange::cancel()
{
    // Queued: whoever requests the stop must not find itself inside the coroutine that waits here.
    QMetaObject::invokeMethod(this, [this] { end(Ending::Cancelled); }, Qt::QueuedConnection);
}

void Exchange::end(Ending why)
{
    if (m_ending != Ending::None || m_reply->isFinished())
        return;
    m_ending = why;
    m_reply->abort();
}

void Exchange::onHeader()
{
    m_silence.start();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_maxBody)
        end(Ending::TooLarge);
}

void Exchange::onReadyRead()
{
    m_silence.start();
    m_body += m_reply->readAll();
    if (m_body.size() > m_maxBody)
        end(Ending::TooLarge);
}

bool Exchange::pinFits(const QSslCertificate &leaf) const
{
    return !leaf.isNull() && leaf.digest(QCryptographicHash::Sha256) == m_pin;
}

void Exchange::judge(const QList<QSslError> &errors)
{
    m_tlsErrors = errors;
    m_leaf = m_reply->sslConfiguration().peerCertificate();
    if (!m_leaf.isNull())
        m_certificate = describeCertificate(m_leaf, false);
    if (m_pin.isEmpty())
        return;
    if (pinFits(m_leaf)) {
        m_reply->ignoreSslErrors(errors);
        return;
    }
    m_ending = Ending::PinMismatch;
    // Qt remembers ignored errors for the connections to come, and an error may be that of an authority which this
    // certificate shares with the pinned one: replace what is remembered by something that fits nothing.
    m_reply->ignoreSslErrors({QSslError(QSslError::NoSslSupport)});
}

void Exchange::onEncrypted()
{
    m_leaf = m_reply->sslConfiguration().peerCertificate();
    m_certificate = describeCertificate(m_leaf, m_tlsErrors.isEmpty());
    if (!m_pin.isEmpty() && !pinFits(m_leaf))
        end(Ending::PinMismatch);
}

Result<HttpResponse> Exchange::result()
{
    m_silence.stop();
    m_overall.stop();
    if (m_ending == Ending::None) {
        onReadyRead();
        m_silence.stop();
        if (m_body.size() > m_maxBody)
            m_ending = Ending::TooLarge;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isRedirect = isRefusedRedirect(m_reply->error(), status);
    if (m_ending == Ending::None && (isRedirect || isStatusError(m_reply->error(), status))) {
        HttpResponse answer = response();
        if (isRedirect || isComplete(answer))
            return answer;
    }
    Error error = failure();
    error.subject = m_reply->url().toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    return fail(std::move(error));
}

HttpResponse Exchange::response()
{
    HttpResponse answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = m_reply->rawHeaderPairs();
    answer.mimeType = answer.header("Content-Type").split(';').first().trimmed().toLower();
    answer.body = std::move(m_body);
    return answer;
}

bool Exchange::isComplete(const HttpResponse &answer) const
{
    if (answer.status == 204 || answer.status == 304)
        return true;
    bool told = false;
    const qint64 length = answer.header("Content-Length").toLongLong(&told);
    if (told && answer.header("Content-Encoding").isEmpty())
        return length == answer.body.size();
    return !answer.isJson() || closesItsBracket(answer.body);
}

Error Exchange::tlsFailure() const
{
    return {ErrorKind::TlsFailed, 0, {},
            tlsFailureText(m_tlsErrors, m_leaf, m_reply->url().host(), m_reply->errorString()), {}};
}

Error Exchange::pinFailure() const
{
    const QString pinned = pinText(m_pin);
    const QString shown = pinText(m_leaf.digest(QCryptographicHash::Sha256));
    return {ErrorKind::PinMismatch, 0, {},
            QCoreApplication::translate("Transport", "Pinned: %1. Shown: %2.").arg(pinned, shown),
            QStringLiteral("Pinned: %1. Shown: %2.").arg(pinned, shown)};
}

Error Exchange::failure() const
{
    const QString words = redact(visible(m_reply->errorString()));
    // Before anything could leave, the reason is certain for writes too.
    if (m_ending == Ending::PinMismatch)
        return pinFailure();
    if (m_ending == Ending::None && m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return tlsFailure();
    const bool surelyStayed = m_sent && !m_sent->mayHaveLeft();
    if (m_ending == Ending::None && (surelyStayed || neverConnected(m_reply->error(), m_sent)))
        return {ErrorKind::Unreachable, 0, {}, words, words};
    if (m_sent && !surelyStayed)
        return {ErrorKind::OutcomeUnknown, 0, {}, {}, words};
    // Qt gives up decompression beyond 10 MB at more than 40:1 (6.4), and where the data is broken.
    if (m_ending == Ending::None && m_reply->error() == QNetworkReply::UnknownContentError)
        return {ErrorKind::MalformedAnswer, 0, {}, words, words};
    switch (m_ending) {
    case Ending::Cancelled:
        return {ErrorKind::Cancelled, 0, {}, {}, {}};
    case Ending::TooLarge:
        return {ErrorKind::TooLarge, 0, {}, {}, {}};
    case Ending::Timeout:
        return {ErrorKind::Timeout, 0, {}, {}, words};
    default:
        return {ErrorKind::ConnectionLost, 0, {}, words, words};
    }
}

} // namespace airside
