#pragma once

#include "core/access/instance.h"
#include "core/access/proxysettings.h"
#include "core/airflow/http.h"
#include "core/base/clock.h"

#include <QDateTime>
#include <QNetworkCookie>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace airside {

struct TransportOptions
{
    /// Until an answer begins, and for silence while its body arrives; a whole answer may take four times as long.
    std::chrono::milliseconds timeout{30000};
    qint64 maxBody = 64LL * 1024 * 1024; ///< bytes of one answer, after decompression
    const Clock *clock = nullptr;      ///< for clockDifference(); null: the system's
    std::function<ProxySettings()> proxy = {}; ///< asked for each request, so that a change applies at once; empty: the system's
};

/// What the TLS handshake showed; for the connect dialog and for pinning.
struct PeerCertificate
{
    QByteArray sha256; ///< 32 bytes, of the DER form
    QString subject;
    QString issuer;
    QDateTime expires; ///< UTC
    bool trusted = false; ///< the chain was valid for this host
};

/// One QNetworkAccessManager and one in-memory cookie jar for one instance and account. Redirects are never
/// followed. URLs are built from the instance's base only. Loopback bypasses the proxy.
/// A request with a body leaves this machine at most once (Qt resends writes by itself when a connection breaks:
/// the body comes from a sequential device that cannot be reset); DELETE and POST without a body are given the same
/// protection. A stop ends a GET at once; a write that has begun is awaited, so that its answer is not lost.
/// Credentials (Authorization, Cookie, any body) towards plain http on another machine are refused unless the
/// instance allows it. TLS is always verified; a pinned certificate is checked on every new connection, also when
/// the chain is valid: a certificate that does not fit gets no byte of a request, one that fits is accepted whatever
/// its chain. A CA file replaces the system's authorities. Errors beyond those of HttpSender: File, BadFile (CA or
/// client certificate), InvalidInput (a path that is not percent-encoded, a header with a line end).
/// A request with a Cookie header of its own neither uses nor fills the jar.
/// Use from one thread; destroy only when no send() is pending.
class Transport final : public QObject, public HttpSender
{
    Q_OBJECT

public:
    Transport(const Instance &instance, TransportOptions options, QObject *parent = nullptr);
    ~Transport() override;

    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) override;

    /// The jar, for keeping a web session and for ending it: whatever the instance's host has set.
    [[nodiscard]] QList<QNetworkCookie> cookies() const;
    void setCookies(const QList<QNetworkCookie> &cookies);

    /// The last certificate seen, trusted or not; empty before the first https connection and on http.
    [[nodiscard]] std::optional<PeerCertificate> peerCertificate() const;
    [[nodiscard]] const TransportOptions &options() const;
    /// Server clock minus ours in seconds, from the last Date header; empty before.
    [[nodiscard]] std::optional<int> clockDifference() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// "sha256:ab:cd..." or 64 hex digits, in any case -> 32 bytes. Errors: InvalidInput.
[[nodiscard]] Result<QByteArray> parsePin(const QString &text);
[[nodiscard]] QString pinText(const QByteArray &sha256); ///< "sha256:<64 hex digits>"

} // namespace airside
