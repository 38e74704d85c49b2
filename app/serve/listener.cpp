#include "app/serve/listener.h"

#include "core/base/wakeup.h"

#include <QCoroFuture>
#include <QFile>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

namespace airside::serve {

namespace {

Result<QByteArray> fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    return file.readAll();
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Qt would start, and fail at each handshake.
bool belongTogether(const QByteArray &certificatePem, const QByteArray &keyPem)
{
    using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;
    const Bio certificateBytes(BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size())), &BIO_free);
    const Bio keyBytes(BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size())), &BIO_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(PEM_read_bio_X509(certificateBytes.get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(PEM_read_bio_PrivateKey(keyBytes.get(), nullptr, nullptr, nullptr),
                                                                  &EVP_PKEY_free);
    const bool fit = certificate && key && X509_check_private_key(certificate.get(), key.get()) == 1;
    ERR_clear_error(); // what is left in this thread's list would be taken for an error of TLS
    return fit;
}

[[nodiscard]] QCoro::Task<void> answerInto(QPointer<Connection> connection, RequestHandler *handler, Request request, std::stop_token stop,
                                           std::stop_token gone)
{
    const Response response = co_await handler->answerTo(request, stop, gone);
    if (connection)
        connection->send(response);
}

/// In one write that cannot block; who does not take it does not get it.
void turnAway(qintptr descriptor, bool tls)
{
    static constexpr char words[] = "HTTP/1.1 503 Status\r\nContent-Type: application/json\r\nRetry-After: 1\r\nConnection: close\r\n\r\n"
                                    R"({"error":{"status":503,"code":"too_many_connections","message":"Too many connections are open.",)"
                                    R"("advice":"Try again later, with fewer requests at once."}})";
    const int socket = static_cast<int>(descriptor);
    if (!tls)
        ::send(socket, words, sizeof(words) - 1, MSG_DONTWAIT | MSG_NOSIGNAL);
    ::shutdown(socket, SHUT_WR);
    ::close(socket);
}

} // namespace

Result<QSslConfiguration> serverTls(const QString &certificateFile, const QString &keyFile)
{
    const Result<QByteArray> certificatePem = fileBytes(certificateFile);
    if (!certificatePem)
        return fail(certificatePem.error());
    const Result<QByteArray> keyPem = fileBytes(keyFile);
    if (!keyPem)
        return fail(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return fail({ErrorKind::InvalidInput, 0, certificateFile, QStringLiteral("it holds no certificate in PEM."), {}});
    const QSslKey key = keyFrom(*keyPem);
    if (key.isNull())
        return fail({ErrorKind::InvalidInput, 0, keyFile, QStringLiteral("it holds no RSA or EC key in PEM without a passphrase."), {}});
    if (!belongTogether(*certificatePem, *keyPem))
        return fail({ErrorKind::InvalidInput, 0, keyFile, QStringLiteral("it is not the key of the first certificate in %1.").arg(certificateFile), {}});
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

Listener::Listener(RequestHandler &handler, const ConnectionLimits &limits, std::optional<QSslConfiguration> tls)
    : m_handler(handler)
    , m_limits(limits)
    , m_tls(std::move(tls))
{
}

Result<void> Listener::open(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return fail({ErrorKind::File, 0, QStringLiteral("%1, port %2").arg(address.toString()).arg(port), errorString(), {}});
    return {};
}

/// A request that is still worked on counts when its client has gone, too.
int Listener::busy() const
{
    return std::max(m_open, m_tasks.running());
}

void Listener::incomingConnection(qintptr descriptor)
{
    if (busy() >= m_limits.connections) {
        turnAway(descriptor, m_tls.has_value());
        return;
    }
    auto *socket = new QSslSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        ::close(static_cast<int>(descriptor));
        return;
    }
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
    auto *connection = new Connection(socket, m_handler, m_limits, this);
    connect(connection, &Connection::asked, this, &Listener::answer);
    ++m_open;
    connect(connection, &QObject::destroyed, this, [this] {
        if (--m_open == 0)
            Q_EMIT emptied();
    });
}

void Listener::answer(Connection *connection, const Request &request)
{
    m_tasks.start(answerInto(connection, &m_handler, request, m_tasks.token(), connection->gone()));
}

QCoro::Task<void> Listener::stop()
{
    close();
    m_tasks.requestStop();
    if (m_tasks.running() > 0)
        co_await nextSignal(&m_tasks, &TaskScope::idle);
    const QList<Connection *> open = findChildren<Connection *>(QString(), Qt::FindDirectChildrenOnly);
    for (Connection *connection : open)
        connection->hurry();
    if (m_open > 0)
        co_await nextSignal(this, &Listener::emptied);
}

} // namespace airside::serve
