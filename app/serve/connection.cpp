#include "app/serve/connection.h"

#include <sys/socket.h>

namespace airside::serve {

namespace {

constexpr std::chrono::milliseconds kToLeave{2000};
constexpr qint64 kReadAtOnce = 64 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    default:
        return "Status"; // the number is what programs read
    }
}

QByteArray bytesOf(const Response &response)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonOf(response.status) + "\r\n";
    if (!response.contentType.isEmpty())
        out += "Content-Type: " + response.contentType + "\r\n";
    // A 204 and a 304 have no body, and so no length either.
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!bodiless)
        out += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    for (const auto &[name, value] : response.headers)
        out += name + ": " + value + "\r\n";
    // No browser is to keep an answer, or to take it for a page.
    out += "Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n"
           "Content-Security-Policy: default-src 'none'; sandbox\r\nConnection: close\r\n\r\n";
    return bodiless ? out : out + response.body;
}

} // namespace

Connection::Connection(QSslSocket *socket, RequestHandler &handler, const ConnectionLimits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(handler)
    , m_limits(limits)
    , m_reader(limits.request)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(kReadAtOnce); // the kernel makes a client wait that sends more than is read
    connect(m_socket, &QSslSocket::readyRead, this, &Connection::readSome);
    connect(m_socket, &QSslSocket::disconnected, this, &Connection::finish);
    connect(m_socket, &QSslSocket::errorOccurred, this, &Connection::finish);
    connect(m_socket, &QSslSocket::bytesWritten, this, &Connection::leaveWhenSent);
    connect(m_socket, &QSslSocket::encryptedBytesWritten, this, &Connection::leaveWhenSent);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Connection::outOfTime);
    m_timer.start(m_limits.toAsk);
}

Connection::~Connection()
{
    m_socket->disconnect(this);
    m_gone.request_stop();
}

void Connection::readSome()
{
    if (m_phase == Phase::Asking && m_socket->bytesAvailable() > 0) {
        take(m_reader.take(m_socket->read(kReadAtOnce)));
        // What a client sends beyond its request is thrown away: there is no second one.
        if (m_phase == Phase::Asking && m_socket->bytesAvailable() > 0)
            QMetaObject::invokeMethod(this, &Connection::readSome, Qt::QueuedConnection);
        return;
    }
    if (m_phase != Phase::Asking)
        m_socket->skip(m_socket->bytesAvailable());
}

void Connection::take(RequestReader::Step step)
{
    if (std::holds_alternative<RequestReader::Head>(step)) {
        lookAtHead();
        return;
    }
    if (const Problem *problem = std::get_if<Problem>(&step)) {
        send(responseOf(*problem));
        return;
    }
    if (std::holds_alternative<RequestReader::Whole>(step)) {
        m_phase = Phase::Answering;
        m_timer.stop();
        Q_EMIT asked(this, m_reader.request());
    }
}

void Connection::lookAtHead()
{
    const std::optional<Response> refusal = m_handler.refusalOf(m_reader.request());
    if (refusal) {
        send(*refusal);
        return;
    }
    if (m_reader.waitsForContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    take(m_reader.goOn());
}

void Connection::send(const Response &response)
{
    if (m_phase == Phase::Leaving) // the client went away meanwhile
        return;
    m_phase = Phase::Sending;
    m_timer.start(m_limits.toListen);
    m_socket->write(bytesOf(response));
    m_socket->skip(m_socket->bytesAvailable());
}

void Connection::leaveWhenSent()
{
    if (m_phase == Phase::Sending && m_socket->bytesToWrite() == 0 && m_socket->encryptedBytesToWrite() == 0)
        leave();
}

/// Closing while bytes of the client are unread would reset the connection, and it might never see the answer.
void Connection::leave()
{
    m_phase = Phase::Leaving;
    m_timer.start(kToLeave);
    if (m_socket->isEncrypted())
        m_socket->disconnectFromHost();
    else
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void Connection::hurry()
{
    if (m_phase == Phase::Asking)
        finish();
    else if (m_phase == Phase::Sending)
        m_timer.start(kToLeave);
}

void Connection::outOfTime()
{
    const bool canAnswer = m_phase == Phase::Asking && (m_socket->mode() == QSslSocket::UnencryptedMode || m_socket->isEncrypted());
    if (!canAnswer) {
        finish();
        return;
    }
    send(responseOf(Problem{408, QStringLiteral("request_timeout"),
                            QStringLiteral("The request was not complete after %1 s.").arg(m_limits.toAsk.count() / 1000.0),
                            QStringLiteral("Send it in one go.")}));
}

void Connection::finish()
{
    m_phase = Phase::Leaving;
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    m_gone.request_stop();
    deleteLater();
}

} // namespace airside::serve
