#pragma once

#include <QString>

namespace airside {

/// How connections to the instances leave this machine. Loopback addresses are always reached directly. A proxy that
/// asks for a user and a password is not supported: there is no place for them here.
struct ProxySettings
{
    enum class Kind {
        System, ///< what the system says; on a plain Linux the variables http_proxy, https_proxy, no_proxy
        None,   ///< directly
        Manual, ///< host and port, by HTTP
    };

    Kind kind = Kind::System;
    QString host;     ///< Manual only: a name or an address, no URL
    quint16 port = 0; ///< Manual only

    bool operator==(const ProxySettings &) const = default;
};

/// Whether host may stand there: no scheme, no user and password, no path, no blanks.
[[nodiscard]] bool isProxyHost(const QString &host);

} // namespace airside
