#include "app/serve/requestreader.h"

#include <algorithm>
#include <cstring>

namespace airside::serve {

namespace {

Problem malformed(const QString &message)
{
    return {400, QStringLiteral("malformed_request"), message, QStringLiteral("Send a request of HTTP/1.1 as its standard writes it.")};
}

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

/// Of these a second one could be read instead of the first.
bool mayComeOnce(const QByteArray &name)
{
    return name == "host" || name == "content-length" || name == "content-type" || name == "authorization" || name == "origin"
           || name == "expect" || name == "transfer-encoding";
}

} // namespace

RequestReader::Step RequestReader::take(const QByteArray &bytes)
{
    m_bytes += bytes;
    if (m_hasHead)
        return goOn();
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end > m_limits.head || (end < 0 && m_bytes.size() > m_limits.head))
        return Problem{431, QStringLiteral("head_too_large"),
                       QStringLiteral("The request line and the headers have more than %1 bytes.").arg(m_limits.head),
                       QStringLiteral("Send fewer or shorter headers, or a shorter address.")};
    if (end < 0)
        return More{};
    const std::optional<Problem> problem = readHead(m_bytes.left(end));
    if (problem)
        return *problem;
    m_bytes.remove(0, end + 4);
    m_hasHead = true;
    return Head{};
}

RequestReader::Step RequestReader::goOn()
{
    if (m_bytes.size() < m_bodySize)
        return More{};
    m_request.body = m_bytes.left(m_bodySize);
    return Whole{};
}

bool RequestReader::waitsForContinue() const
{
    return m_request.header("expect").has_value() && m_bytes.size() < m_bodySize;
}

std::optional<Problem> RequestReader::readHead(const QByteArray &head)
{
    // Bytes that are no text, and line ends of other kinds, are read by nobody in the same way.
    for (qsizetype i = 0; i < head.size(); ++i) {
        const char c = head[i];
        const bool lineEnd = (c == '\r' && i + 1 < head.size() && head[i + 1] == '\n') || (c == '\n' && i > 0 && head[i - 1] == '\r');
        if (!lineEnd && c != '\t' && (c < ' ' || c > '~'))
            return malformed(QStringLiteral("The head of the request holds bytes that are no printable ASCII."));
    }
    QByteArrayList lines = head.split('\n');
    for (QByteArray &line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    if (lines.size() - 1 > m_limits.headers)
        return Problem{431, QStringLiteral("head_too_large"), QStringLiteral("There are more than %1 headers.").arg(m_limits.headers),
                       QStringLiteral("Send fewer headers.")};
    std::optional<Problem> problem = readRequestLine(lines.takeFirst());
    for (const QByteArray &line : std::as_const(lines)) {
        if (!problem)
            problem = readHeader(line);
    }
    return problem ? problem : readLength();
}

std::optional<Problem> RequestReader::readRequestLine(const QByteArray &line)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[0] != words[0].toUpper())
        return malformed(QStringLiteral("The request line is not METHOD TARGET VERSION."));
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0")
        return Problem{505, QStringLiteral("http_version"), QStringLiteral("This is no request of HTTP/1.1."),
                       QStringLiteral("Speak HTTP/1.1.")};
    const QByteArray &target = words[1];
    if (!target.startsWith('/') || target.contains('#') || target.contains('\t'))
        return malformed(QStringLiteral("The target does not begin with / or holds a fragment."));
    const qsizetype question = target.indexOf('?');
    m_request.method = words[0];
    m_request.path = question < 0 ? target : target.left(question);
    m_request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    return std::nullopt;
}

std::optional<Problem> RequestReader::readHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
    if (!isToken(name))
        return malformed(QStringLiteral("A header line is not NAME: VALUE."));
    if (mayComeOnce(name) && m_request.header(name.constData()))
        return malformed(QStringLiteral("The header %1 is sent twice.").arg(QString::fromLatin1(name)));
    m_request.headers.append({name, line.mid(colon + 1).trimmed()});
    return std::nullopt;
}

std::optional<Problem> RequestReader::readLength()
{
    if (m_request.header("transfer-encoding"))
        return Problem{411, QStringLiteral("length_required"), QStringLiteral("A body with Transfer-Encoding is not read."),
                       QStringLiteral("Send the body in one piece with Content-Length.")};
    const QByteArray expect = m_request.header("expect").value_or("100-continue").toLower();
    if (expect != "100-continue")
        return Problem{417, QStringLiteral("expectation_failed"), QStringLiteral("Nothing but 100-continue may be expected."),
                       QStringLiteral("Leave the header Expect out.")};
    const std::optional<QByteArray> length = m_request.header("content-length");
    if (!length)
        return std::nullopt;
    if (length->isEmpty() || !std::ranges::all_of(*length, [](char c) { return c >= '0' && c <= '9'; }))
        return malformed(QStringLiteral("Content-Length is no number."));
    bool fits = false;
    m_bodySize = length->toLongLong(&fits);
    if (!fits || m_bodySize > m_limits.body)
        return Problem{413, QStringLiteral("body_too_large"), QStringLiteral("The body has more than %1 bytes.").arg(m_limits.body),
                       QStringLiteral("Send less at once.")};
    return std::nullopt;
}

} // namespace airside::serve
