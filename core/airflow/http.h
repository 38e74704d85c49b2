#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoroTask>
#include <QDateTime>
#include <QList>
#include <QString>

#include <stop_token>

namespace airside {

enum class HttpMethod { Get, Post, Patch, Delete };

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A request relative to an instance's base URL.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QByteArray path;  ///< percent-encoded, begins with "/", e.g. "/auth/fab/v1/users/a%40b"
    QByteArray query; ///< percent-encoded, without "?"; may be empty
    HttpHeaders headers;
    QByteArray body; ///< with a contentType when not empty
    QByteArray contentType;
};

struct HttpResponse
{
    int status = 0;
    QByteArray mimeType; ///< lower case, without parameters; empty when not told
    HttpHeaders headers;
    QByteArray body;

    /// Name in any case; empty: none. Several of one name come as one, joined by ", " (Set-Cookie: by a line feed).
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    [[nodiscard]] bool isRedirect() const { return status >= 300 && status < 400 && status != 304; }
    [[nodiscard]] bool isJson() const; ///< application/json, application/problem+json
};

/// Sends one request and returns what came back; any HTTP status is a response, a redirect too.
/// Errors: Unreachable, Timeout, ConnectionLost (GET), OutcomeUnknown (a write that may have arrived), TlsFailed,
/// PinMismatch, InsecureTransport, TooLarge, MalformedAnswer (broken compression, or a compression bomb), Cancelled.
class HttpSender
{
public:
    virtual ~HttpSender() = default;
    [[nodiscard]] virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) = 0;
};

/// Every byte outside unreserved is encoded, and "." and ".." become %2E and %2E%2E, which the transport sends as
/// they are (Qt by itself would resolve them, and proxies may). For one path segment.
[[nodiscard]] QByteArray encodeSegment(const QString &segment);

/// The date of a Date or Retry-After header, in UTC; invalid when it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &value);

} // namespace airside
