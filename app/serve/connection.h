#pragma once

#include "app/serve/requestreader.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>

namespace airside::serve {

struct ConnectionLimits
{
    RequestLimits request;
    std::chrono::milliseconds toAsk{10'000};    ///< until the whole request is there, handshake included
    std::chrono::milliseconds toListen{60'000}; ///< until the client has taken the answer
    int connections = 32;
};

/// One client: one request, one answer, and the end. Deletes itself.
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// The socket is connected; one of TLS has begun its handshake.
    Connection(QSslSocket *socket, RequestHandler &handler, const ConnectionLimits &limits, QObject *parent);
    ~Connection() override;

    /// The answer to what asked() told.
    void send(const Response &response);
    /// The program ends: one that has not asked goes at once, one that is being answered soon.
    void hurry();
    /// The client went away.
    [[nodiscard]] std::stop_token gone() const { return m_gone.get_token(); }

Q_SIGNALS:
    /// A whole request that the handler did not refuse by its head.
    void asked(airside::serve::Connection *connection, const airside::serve::Request &request);

private:
    enum class Phase { Asking, Answering, Sending, Leaving };

    void readSome();
    void take(RequestReader::Step step);
    void lookAtHead();
    void outOfTime();
    void leaveWhenSent();
    void leave();
    void finish();

    QSslSocket *m_socket;
    RequestHandler &m_handler;
    ConnectionLimits m_limits;
    RequestReader m_reader;
    QTimer m_timer;
    std::stop_source m_gone;
    Phase m_phase = Phase::Asking;
};

} // namespace airside::serve
