#pragma once

#include "app/serve/connection.h"
#include "core/base/taskscope.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

namespace airside::serve {

/// A certificate with its chain and its key, from PEM files, for TLS 1.2 and later. Errors: File, InvalidInput.
[[nodiscard]] Result<QSslConfiguration> serverTls(const QString &certificateFile, const QString &keyFile);

/// Takes connections, and has a RequestHandler answer what they ask; all in its own thread, no waiting in it. The handler
/// outlives it.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    Listener(RequestHandler &handler, const ConnectionLimits &limits, std::optional<QSslConfiguration> tls);

    /// Errors: File (the address cannot be had).
    [[nodiscard]] Result<void> open(const QHostAddress &address, quint16 port);
    /// Takes no more connections, stops what may be stopped, and resumes when every answer was taken, or at least for a while offered.
    [[nodiscard]] QCoro::Task<void> stop();

Q_SIGNALS:
    /// The last connection has ended.
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] int busy() const;
    void answer(Connection *connection, const Request &request);

    RequestHandler &m_handler;
    ConnectionLimits m_limits;
    std::optional<QSslConfiguration> m_tls;
    TaskScope m_tasks;
    int m_open = 0; ///< connections
};

} // namespace airside::serve
