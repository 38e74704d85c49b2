#include "core/airflow/requesttarget.h"

#include <QCoreApplication>

namespace airside {

namespace {

QByteArray verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Patch:
        return QByteArrayLiteral("PATCH");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

/// Visible ASCII that may stand in a path or query as it is; no blank and no line end, so nothing can be smuggled
/// into the request.
bool isPercentEncoded(const QByteArray &text, QByteArrayView alsoRefused)
{
    constexpr QByteArrayView refused("\"#<>\\^`{|}");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c <= 0x20 || c >= 0x7f || refused.contains(c) || alsoRefused.contains(c))
            return false;
        if (c == '%' && (i + 2 >= text.size() || !std::isxdigit(static_cast<unsigned char>(text[i + 1])) ||
                         !std::isxdigit(static_cast<unsigned char>(text[i + 2]))))
            return false;
    }
    return true;
}

bool hasDotSegment(const QByteArray &path)
{
    const QList<QByteArray> segments = path.split('/');
    return std::ranges::any_of(segments, [](QByteArray segment) {
        segment = segment.toLower().replace("%2e", ".");
        return segment == "." || segment == "..";
    });
}

} // namespace

Result<RequestTarget> requestTarget(const QUrl &base, const HttpRequest &request)
{
    const auto refused = [&request] {
        return fail({ErrorKind::InvalidInput, 0, QString::fromLatin1(request.path),
                     QCoreApplication::translate("Transport", "it is not a percent-encoded path."), {}});
    };
    if (!request.path.startsWith('/') || !isPercentEncoded(request.path, "?") || !isPercentEncoded(request.query, {}))
        return refused();
    const QByteArray root = base.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const QByteArray target = request.query.isEmpty() ? request.path : request.path + '?' + request.query;
    if (!hasDotSegment(request.path)) {
        const QUrl url = QUrl::fromEncoded(root + target, QUrl::StrictMode);
        if (!url.isValid() || url.authority() != base.authority(QUrl::PrettyDecoded))
            return refused();
        return RequestTarget{url, verbOf(request.method)};
    }
    return RequestTarget{QUrl::fromEncoded(root, QUrl::StrictMode), verbOf(request.method) + ' ' +
                             base.path(QUrl::FullyEncoded).toLatin1() + target + " HTTP/1.1\r\nX-Unresolved:"};
}

} // namespace airside
