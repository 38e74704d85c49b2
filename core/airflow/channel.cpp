#include "core/airflow/channel.h"

namespace airside {

TransportChannel::TransportChannel(const Instance &instance, TransportOptions options)
    : m_transport(new Transport(instance, std::move(options)))
    , m_keepsCookies(instance.signIn == SignInKind::Password)
{
}

TransportChannel::~TransportChannel()
{
    m_transport->deleteLater();
}

QCoro::Task<Result<HttpResponse>> TransportChannel::send(HttpRequest request, std::stop_token stop)
{
    if (!m_keepsCookies)
        m_transport->setCookies({});
    return m_transport->send(std::move(request), std::move(stop));
}

QList<QNetworkCookie> TransportChannel::cookies() const
{
    return m_transport->cookies();
}

void TransportChannel::setCookies(const QList<QNetworkCookie> &cookies)
{
    m_transport->setCookies(cookies);
}

std::optional<PeerCertificate> TransportChannel::peerCertificate() const
{
    return m_transport->peerCertificate();
}

std::optional<int> TransportChannel::clockDifference() const
{
    return m_transport->clockDifference();
}

} // namespace airside
