#pragma once

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <functional>
#include <mutex>
#include <optional>

namespace airside {

struct RawRequest
{
    QByteArray head; ///< request line and headers as they came, with the blank line
    QByteArray body; ///< as many bytes as Content-Length told
    int connection = 0; ///< 1 is the first
    int number = 0;     ///< of this server; 1 is the first

    [[nodiscard]] QByteArray line() const { return head.left(head.indexOf("\r\n")); }
    [[nodiscard]] QByteArray target() const { return line().split(' ').value(1); }
    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< empty: none
};

/// A scripted HTTP server in a thread of its own that counts what arrives, byte for byte. It never answers by
/// itself: the handler writes whatever it likes to the socket, or breaks it.
class RawServer final
{
public:
    /// Called in the server's thread for each request once it has arrived completely.
    using Handler = std::function<void(QTcpSocket &socket, const RawRequest &request)>;

    /// Listens on a free port of 127.0.0.1. With a TLS configuration (certificate and key) it speaks https.
    explicit RawServer(Handler handler, std::optional<QSslConfiguration> tls = {});
    ~RawServer();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &path = {}) const;
    [[nodiscard]] QList<RawRequest> requests() const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] int openConnections() const;
    [[nodiscard]] qint64 bytesReceived() const; ///< after decryption
    /// For connections to come.
    void setTls(const QSslConfiguration &tls);
    /// Closes every open connection, in the server's thread, and returns when that is done.
    void closeConnections();

private:
    class Listener;
    Handler m_handler;
    mutable std::mutex m_mutex;
    QList<RawRequest> m_requests;
    int m_connections = 0;
    int m_open = 0;
    qint64 m_bytes = 0;
    bool m_isTls;
    quint16 m_port = 0;
    QThread m_thread;
    Listener *m_listener;
};

/// An answer with Content-Length; extra: more header lines, each with its line end.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &body, const QByteArray &extra = {});
/// Ends the connection with a TCP reset instead of an orderly close.
void resetConnection(QTcpSocket &socket);

} // namespace airside
