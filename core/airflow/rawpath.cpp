#include "core/airflow/rawpath.h"

#include <QCoreApplication>

#include <array>

namespace airside {

namespace {

Error refusal(const HttpRequest &request, const char *words)
{
    return {ErrorKind::InvalidInput, 0, QString::fromUtf8(request.path), QCoreApplication::translate("Airflow", words), {}};
}

/// As the most lenient server or proxy would read it: decoded until nothing changes, dots resolved, lower case.
QByteArray resolved(QByteArray path)
{
    for (int round = 0; round < 8; ++round) {
        const QByteArray decoded = QByteArray::fromPercentEncoding(path);
        if (decoded == path)
            break;
        path = decoded;
    }
    path.replace('\\', '/');
    QByteArrayList out;
    for (QByteArray segment : path.toLower().split('/')) {
        segment = segment.left(segment.indexOf(';') < 0 ? segment.size() : segment.indexOf(';')).trimmed();
        if (segment == "..") {
            if (!out.isEmpty())
                out.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            out += segment;
        }
    }
    return '/' + out.join('/') + '/';
}

bool isSignInPath(const QByteArray &path)
{
    static const std::array<QByteArray, 18> prefixes{
        "/login/",       "/logout/",      "/auth/token/", "/auth/login/", "/auth/logout/",     "/api/v2/auth/",
        "/api/v1/auth/", "/oauth-authorized/", "/auth/oauth-authorized/", "/resetmypassword/", "/auth/resetmypassword/",
        "/token/",       "/api/v1/security/", "/auth/api/v1/security/", "/login_callback/", "/auth/login_callback/", "/auth/refresh/",
        "/execution/"};
    return std::ranges::any_of(prefixes, [&path](const QByteArray &prefix) { return path.startsWith(prefix); });
}

bool hasOddSegments(const QByteArray &path)
{
    const QByteArrayList segments = path.mid(1).split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (segments[i] == "." || segments[i] == ".." || (segments[i].isEmpty() && i + 1 < segments.size()))
            return true;
    }
    return false;
}

bool isPlain(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 127 && c != '\\' && c != '?' && c != '#'; });
}

} // namespace

Result<void> checkRawRequest(const HttpRequest &request)
{
    if (!request.path.startsWith('/') || !isPlain(request.path))
        return fail(refusal(request, QT_TRANSLATE_NOOP("Airflow", "a path begins with / and is percent-encoded; the query is apart.")));
    if (hasOddSegments(request.path))
        return fail(refusal(request, QT_TRANSLATE_NOOP("Airflow", "dot segments and double slashes are not sent.")));
    if (isSignInPath(resolved(request.path)))
        return fail(refusal(request, QT_TRANSLATE_NOOP("Airflow", "paths to sign in or out and to get tokens are not open here.")));
    for (const auto &[name, value] : request.headers) {
        const QByteArray lower = name.toLower();
        if (lower == "authorization" || lower == "cookie")
            return fail(refusal(request, QT_TRANSLATE_NOOP("Airflow", "the sign-in is added by this program; give no credential.")));
    }
    return {};
}

Area areaOfPath(const QByteArray &path, const Capabilities &caps)
{
    const auto below = [&path](const QByteArray &base) { return path == base || path.startsWith(base + '/'); };
    if (below(caps.accessBase + "/users"))
        return Area::Users;
    if (below(caps.accessBase + "/roles"))
        return Area::Roles;
    if (below(caps.accessBase + "/permissions"))
        return Area::Permissions;
    return Area::Api;
}

} // namespace airside
