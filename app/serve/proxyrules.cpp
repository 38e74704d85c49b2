#include "app/serve/proxyrules.h"

#include "core/airflow/rawpath.h"

#include <algorithm>
#include <array>

namespace airside::serve {

namespace {

constexpr std::array kRequestHeaders{"accept", "accept-language", "if-match", "if-none-match", "if-modified-since", "if-unmodified-since"};
constexpr std::array kResponseHeaders{"allow",         "content-disposition", "content-language", "date",
                                      "etag",          "last-modified",       "link",             "retry-after",
                                      "x-total-count", "x-request-id"};

template <size_t N>
bool isIn(const std::array<const char *, N> &list, const QByteArray &name)
{
    return std::ranges::any_of(list, [lower = name.toLower()](const char *one) { return lower == one; });
}

std::optional<HttpMethod> methodOf(const QByteArray &name)
{
    if (name == "GET")
        return HttpMethod::Get;
    if (name == "POST")
        return HttpMethod::Post;
    if (name == "PATCH")
        return HttpMethod::Patch;
    if (name == "DELETE")
        return HttpMethod::Delete;
    return std::nullopt;
}

/// A line end in a header would begin another one.
bool isOneLine(const QByteArray &value)
{
    return std::ranges::none_of(value, [](char c) { return static_cast<unsigned char>(c) < ' ' && c != '\t'; });
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool hasEscape(const QByteArray &text)
{
    for (qsizetype i = 0; i + 2 < text.size(); ++i) {
        if (text[i] == '%' && isHex(text[i + 1]) && isHex(text[i + 2]))
            return true;
    }
    return false;
}

bool escapesAreWhole(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || !isHex(text[i + 1]) || !isHex(text[i + 2])))
            return false;
    }
    return true;
}

/// Airflow, and what stands before it, read the path decoded or not: it has to be one path for all of them. With dots a
/// neighbour of Airflow on the same host could be reached with Airflow's sign-in.
bool isOnePath(const QByteArray &path)
{
    const QByteArray decoded = QByteArray::fromPercentEncoding(path);
    const bool odd = std::ranges::any_of(decoded, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == 0x7f || c == '\\'; });
    if (odd || !path.startsWith('/') || !escapesAreWhole(path) || hasEscape(decoded))
        return false;
    const QByteArrayList segments = decoded.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray segment = segments[i].trimmed();
        const bool last = i + 1 == segments.size();
        if (segment == "." || segment == ".." || segment.contains(';') || (segment.isEmpty() && !last))
            return false;
    }
    return true;
}

} // namespace

Result<HttpRequest> proxiedRequest(const Request &request, const QByteArray &path)
{
    const std::optional<HttpMethod> method = methodOf(request.method);
    if (!method)
        return fail({ErrorKind::Unsupported, 0, QString::fromLatin1(request.method),
                     QStringLiteral("GET, POST, PATCH and DELETE are passed on."), {}});
    if (!isOnePath(path))
        return fail({ErrorKind::InvalidInput, 0, QString::fromLatin1(path),
                     QStringLiteral("paths with dot segments, empty segments, semicolons, backslashes, control characters or what is "
                                    "encoded twice are not passed on."), {}});
    HttpRequest out;
    out.method = *method;
    out.path = path;
    out.query = request.query;
    out.body = request.body;
    if (!out.body.isEmpty())
        out.contentType = "application/json";
    for (const auto &[name, value] : request.headers) {
        if (isIn(kRequestHeaders, name))
            out.headers.append({name, value});
    }
    const Result<void> allowed = checkRawRequest(out);
    if (!allowed)
        return fail(allowed.error());
    return out;
}

Response proxiedResponse(const HttpResponse &answer)
{
    if (answer.body.size() > kLargestProxied)
        return responseOf(Problem{502, kindName(ErrorKind::TooLarge),
                                  QStringLiteral("Airflow's answer has more than the %1 bytes that are passed on.").arg(kLargestProxied),
                                  QStringLiteral("Ask for less at once, for example with limit.")});
    Response out;
    out.status = answer.status;
    const QByteArray type = answer.header("Content-Type");
    out.contentType = isOneLine(type) ? type : QByteArray();
    out.body = answer.body;
    out.headers.append({QByteArray("Airside-Answer"), QByteArray("airflow")}); // told apart from what this program itself has to say
    for (const auto &[name, value] : answer.headers) {
        if (isOneLine(value) && isIn(kResponseHeaders, name))
            out.headers.append({name, value});
    }
    return out;
}

} // namespace airside::serve
