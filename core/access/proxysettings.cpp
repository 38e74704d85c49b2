#include "core/access/proxysettings.h"

#include <QUrl>

namespace airside {

bool isProxyHost(const QString &host)
{
    if (host.isEmpty() || host.size() > 253)
        return false;
    const bool ipv6 = host.contains(QLatin1Char(':'));
    QUrl url;
    url.setHost(ipv6 ? QLatin1Char('[') + host + QLatin1Char(']') : host, QUrl::StrictMode);
    return !url.host().isEmpty() && url.isValid();
}

} // namespace airside
