#pragma once

#include "app/serve/apitoken.h"

#include <QByteArray>
#include <QCoroTask>
#include <QList>

#include <optional>
#include <stop_token>

namespace airside::serve {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A request as RequestReader found it well formed.
struct Request
{
    QByteArray method; ///< capitals
    QByteArray path;   ///< as it was sent, without the query; begins with "/", printable ASCII
    QByteArray query;  ///< as it was sent, without "?"
    Headers headers;   ///< names in lower case
    QByteArray body;
    ApiToken caller; ///< set when it was admitted

    /// Of a name in lower case; nullopt: not sent.
    [[nodiscard]] std::optional<QByteArray> header(const char *name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name)
                return value;
        }
        return std::nullopt;
    }
};

struct Response
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    Headers headers = {}; ///< more than the connection adds by itself
};

/// What answers the requests of a Listener, in its thread.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;

    /// Looks at the head before the body is read; sets its caller. An answer: it is refused.
    [[nodiscard]] virtual std::optional<Response> refusalOf(Request &head) = 0;
    /// stop: the program ends. gone: the client went away.
    [[nodiscard]] virtual QCoro::Task<Response> answerTo(Request request, std::stop_token stop, std::stop_token gone) = 0;
};

} // namespace airside::serve
