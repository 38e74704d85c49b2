#pragma once

#include "core/airflow/transport.h"

namespace airside {

/// What the client needs of its connection: sending, and the cookies of a web session.
class Channel : public HttpSender
{
public:
    [[nodiscard]] virtual QList<QNetworkCookie> cookies() const = 0;
    virtual void setCookies(const QList<QNetworkCookie> &cookies) = 0;
    [[nodiscard]] virtual std::optional<PeerCertificate> peerCertificate() const = 0;
    [[nodiscard]] virtual std::optional<int> clockDifference() const = 0; ///< seconds, server minus ours
};

/// The real one. Where the sign-in is a header (pasted cookie, token), cookies that the server sets are dropped:
/// Qt would send the jar instead of a Cookie header that was given.
class TransportChannel final : public Channel
{
public:
    TransportChannel(const Instance &instance, TransportOptions options);
    /// May run in what a request's end resumed: Qt is still inside its network manager there, so that goes later.
    ~TransportChannel() override;

    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;
    [[nodiscard]] QList<QNetworkCookie> cookies() const override;
    void setCookies(const QList<QNetworkCookie> &cookies) override;
    [[nodiscard]] std::optional<PeerCertificate> peerCertificate() const override;
    [[nodiscard]] std::optional<int> clockDifference() const override;

private:
    Transport *m_transport;
    bool m_keepsCookies;
};

} // namespace airside
