#include "app/serve/route.h"

#include "app/serve/frontdoor.h"

namespace airside::serve {

namespace {

using What = Route::What;

/// nullopt: not percent-encoded UTF-8.
std::optional<QString> decodedText(const QByteArray &encoded)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(encoded);
    const QString text = QString::fromUtf8(bytes);
    return text.toUtf8() == bytes ? std::optional<QString>(text) : std::nullopt;
}

std::optional<unified::Kind> kindOf(const QByteArray &word)
{
    if (word == "users")
        return unified::Kind::Users;
    if (word == "roles")
        return unified::Kind::Roles;
    if (word == "permissions")
        return unified::Kind::Permissions;
    return std::nullopt;
}

std::optional<Route> unifiedRoute(const QByteArrayList &segments)
{
    const std::optional<unified::Kind> kind = kindOf(segments.value(2));
    if (!kind || segments.size() > 4)
        return std::nullopt;
    if (segments.size() == 3)
        return Route{What::List, *kind, {}, {}, {}};
    const std::optional<QString> id = decodedText(segments[3]);
    if (!id || id->isEmpty() || *kind == unified::Kind::Permissions)
        return std::nullopt;
    return Route{What::One, *kind, *id, {}, {}};
}

QByteArrayList methodsOf(const Route &route)
{
    if (route.what == What::Proxy)
        return {"GET", "POST", "PATCH", "DELETE"};
    const bool permissions = route.kind == unified::Kind::Permissions;
    if (route.what == What::List && !permissions)
        return {"GET", "POST"};
    if (route.what == What::One)
        return {"GET", "PATCH", "DELETE"};
    return {"GET"};
}

Scopes scopesFor(const Route &route, const QByteArray &method)
{
    if (route.what == What::OpenApi)
        return {Scope::Read, Scope::Propose, Scope::Write, Scope::Proxy, Scope::ProxyWrite};
    if (route.what == What::Proxy && method == "GET")
        return {Scope::Proxy, Scope::ProxyWrite};
    if (route.what == What::Proxy)
        return Scope::ProxyWrite;
    return method == "GET" ? Scopes(Scope::Read) : Scopes(Scope::Propose | Scope::Write);
}

tl::unexpected<Error> badQuery(const QString &subject, const QString &message)
{
    return fail({ErrorKind::InvalidInput, 0, subject, message, {}});
}

} // namespace

Result<QHash<QString, QString>> queryFields(const QByteArray &query)
{
    QHash<QString, QString> out;
    const QByteArrayList parts = query.split('&');
    for (QByteArray part : parts) {
        if (part.isEmpty())
            continue;
        part.replace('+', ' ');
        const qsizetype equals = part.indexOf('=');
        const std::optional<QString> name = decodedText(equals < 0 ? part : part.left(equals));
        const std::optional<QString> value = decodedText(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return badQuery(QStringLiteral("the query"), QStringLiteral("it is percent-encoded UTF-8."));
        if (out.contains(*name))
            return badQuery(*name, QStringLiteral("it is given twice."));
        out.insert(*name, *value);
    }
    return out;
}

std::optional<Route> routeOf(const QByteArray &path)
{
    if (path == "/openapi.json")
        return Route{};
    const QByteArrayList segments = path.split('/');
    if (segments.value(1) == "unified")
        return unifiedRoute(segments);
    const std::optional<QString> instance = decodedText(segments.value(2));
    if (segments.value(1) != "proxy" || segments.size() < 4 || !instance || instance->isEmpty())
        return std::nullopt;
    return Route{What::Proxy, unified::Kind::Users, {}, *instance, '/' + segments.mid(3).join('/')};
}

std::optional<Response> routeRefusal(const Route &route, const Request &head)
{
    const QByteArrayList methods = methodsOf(route);
    if (!methods.contains(head.method)) {
        const QString allowed = QString::fromLatin1(methods.join(", "));
        Response refused = responseOf(Problem{405, QStringLiteral("method_not_allowed"),
                                              QStringLiteral("%1 is not done here.").arg(QString::fromLatin1(head.method)),
                                              QStringLiteral("This address takes %1.").arg(allowed)});
        refused.headers.append({QByteArray("Allow"), methods.join(", ")});
        return refused;
    }
    const std::optional<Problem> missing = scopeProblem(head.caller, scopesFor(route, head.method));
    return missing ? std::optional<Response>(responseOf(*missing)) : std::nullopt;
}

Result<unified::Request> unifiedRequest(const Route &route, const QByteArray &query)
{
    const Result<QHash<QString, QString>> fields = queryFields(query);
    if (!fields)
        return fail(fields.error());
    unified::Request out;
    out.kind = route.kind;
    out.id = route.id;
    const bool list = route.what == What::List;
    for (auto it = fields->begin(); it != fields->end(); ++it) {
        if (it.key() == QLatin1String("instance")) {
            out.instance = it.value();
        } else if (list && it.key() == QLatin1String("cursor")) {
            out.cursor = it.value();
        } else if (list && it.key() == QLatin1String("limit")) {
            bool isNumber = false;
            out.limit = it.value().toInt(&isNumber);
            if (!isNumber || out.limit < 1 || out.limit > unified::kMostRows)
                return badQuery(QStringLiteral("limit"), QStringLiteral("it is a whole number from 1 to %1.").arg(unified::kMostRows));
        } else {
            return badQuery(it.key(), list ? QStringLiteral("a list takes instance, limit and cursor.")
                                           : QStringLiteral("an object takes instance only."));
        }
    }
    return out;
}

} // namespace airside::serve
