#pragma once

#include "app/serve/problem.h"

#include <variant>

namespace airside::serve {

struct RequestLimits
{
    qsizetype head = 16 * 1024; ///< bytes of the request line and the headers
    qsizetype headers = 64;     ///< how many
    qsizetype body = 1024 * 1024;
};

/// Reads one request of HTTP/1.1 or 1.0 from bytes as they come. It is stricter than the standard where that leaves a choice:
/// what two programs could read in two ways is refused. Pure.
class RequestReader
{
public:
    explicit RequestReader(const RequestLimits &limits)
        : m_limits(limits)
    {
    }

    struct More {}; ///< bytes are missing
    struct Head {}; ///< the head is there: look at head(), then goOn()
    struct Whole {}; ///< take request()
    using Step = std::variant<More, Head, Whole, Problem>;

    /// Once for all bytes that come. After a Problem, or Whole, no more is read.
    [[nodiscard]] Step take(const QByteArray &bytes);
    /// After Head: reads the body.
    [[nodiscard]] Step goOn();

    [[nodiscard]] Request &request() { return m_request; }
    /// The client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool waitsForContinue() const;

private:
    [[nodiscard]] std::optional<Problem> readHead(const QByteArray &head);
    [[nodiscard]] std::optional<Problem> readRequestLine(const QByteArray &line);
    [[nodiscard]] std::optional<Problem> readHeader(const QByteArray &line);
    [[nodiscard]] std::optional<Problem> readLength();

    RequestLimits m_limits;
    Request m_request;
    QByteArray m_bytes;
    qsizetype m_bodySize = 0;
    bool m_hasHead = false;
};

} // namespace airside::serve
