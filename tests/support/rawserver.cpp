#include "tests/support/rawserver.h"

#include <QPointer>
#include <QSslSocket>
#include <QUrl>

#include <sys/socket.h>

namespace airside {

QByteArray RawRequest::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.left(name.size() + 1).compare(name + ':', Qt::CaseInsensitive) == 0)
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

class RawServer::Listener final : public QTcpServer
{
public:
    Listener(RawServer &owner, std::optional<QSslConfiguration> tls)
        : m_owner(owner)
        , m_tls(std::move(tls))
    {
    }

    void setTls(const QSslConfiguration &tls) { m_tls = tls; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            const std::scoped_lock lock(m_owner.m_mutex);
            --m_owner.m_open;
            socket->deleteLater();
        });
        int connection = 0;
        {
            const std::scoped_lock lock(m_owner.m_mutex);
            connection = ++m_owner.m_connections;
            ++m_owner.m_open;
        }
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket, connection, buffer] {
            read(socket, connection, *buffer);
        });
        if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
            secure->setSslConfiguration(*m_tls);
            secure->startServerEncryption();
        }
    }

private:
    void read(QTcpSocket *socket, int connection, QByteArray &buffer)
    {
        const QByteArray fresh = socket->readAll();
        buffer += fresh;
        {
            const std::scoped_lock lock(m_owner.m_mutex);
            m_owner.m_bytes += fresh.size();
        }
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            RawRequest request{buffer.left(end + 4), {}, connection, 0};
            const qsizetype length = request.header("Content-Length").toLongLong();
            if (buffer.size() < end + 4 + length)
                return;
            request.body = buffer.mid(end + 4, length);
            buffer.remove(0, end + 4 + length);
            {
                const std::scoped_lock lock(m_owner.m_mutex);
                request.number = static_cast<int>(m_owner.m_requests.size()) + 1;
                m_owner.m_requests += request;
            }
            const QPointer<QTcpSocket> alive(socket);
            m_owner.m_handler(*socket, request);
            if (!alive || socket->state() != QAbstractSocket::ConnectedState)
                return;
        }
    }

    RawServer &m_owner;
    std::optional<QSslConfiguration> m_tls;
};

RawServer::RawServer(Handler handler, std::optional<QSslConfiguration> tls)
    : m_handler(std::move(handler))
    , m_isTls(tls.has_value())
    , m_listener(new Listener(*this, std::move(tls)))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            m_listener->listen(QHostAddress::LocalHost);
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

RawServer::~RawServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl RawServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_isTls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_isTls ? QStringLiteral("localhost") : QStringLiteral("127.0.0.1"));
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

QList<RawRequest> RawServer::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int RawServer::connections() const
{
    const std::scoped_lock lock(m_mutex);
    return m_connections;
}

int RawServer::openConnections() const
{
    const std::scoped_lock lock(m_mutex);
    return m_open;
}

qint64 RawServer::bytesReceived() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

void RawServer::setTls(const QSslConfiguration &tls)
{
    QMetaObject::invokeMethod(
        m_listener, [this, tls] { m_listener->setTls(tls); }, Qt::BlockingQueuedConnection);
}

void RawServer::closeConnections()
{
    QMetaObject::invokeMethod(
        m_listener,
        [this] {
            for (QTcpSocket *socket : m_listener->findChildren<QTcpSocket *>())
                socket->disconnectFromHost();
        },
        Qt::BlockingQueuedConnection);
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &extra)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + extra + "\r\n" + body;
}

void resetConnection(QTcpSocket &socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    socket.abort();
}

} // namespace airside
