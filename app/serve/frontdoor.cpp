#include "app/serve/frontdoor.h"

namespace airside::serve {

namespace {

Problem unauthorized()
{
    return {401, QStringLiteral("token_needed"), QStringLiteral("No token that is valid here was shown."),
            QStringLiteral("Send Authorization: Bearer TOKEN; airsidectl serve token create makes one.")};
}

/// The token of "Bearer TOKEN"; empty: none.
QByteArray bearerOf(const Request &head)
{
    const QByteArray value = head.header("authorization").value_or(QByteArray());
    const qsizetype blank = value.indexOf(' ');
    return value.left(blank).toLower() == "bearer" ? value.mid(blank + 1).trimmed() : QByteArray();
}

bool isJsonType(const QByteArray &type)
{
    const QByteArray lower = type.toLower();
    const qsizetype semicolon = lower.indexOf(';');
    const QByteArray parameter = semicolon < 0 ? QByteArray() : lower.mid(semicolon + 1).trimmed();
    return lower.left(semicolon < 0 ? lower.size() : semicolon).trimmed() == "application/json"
           && (parameter.isEmpty() || parameter == "charset=utf-8");
}

} // namespace

QStringList allowedHosts(const QString &address, quint16 port, bool loopback, const QStringList &names)
{
    const QString end = QStringLiteral(":%1").arg(port);
    QStringList out{(address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(address) : address) + end};
    if (loopback)
        out += QStringLiteral("localhost") + end;
    for (const QString &name : names) {
        const bool hasPort = name.contains(QLatin1Char(':')) && !name.endsWith(QLatin1Char(']'));
        out += hasPort ? name : name + end;
        // What stands before it may have the port that goes without saying.
        if (!hasPort)
            out += name;
    }
    return out;
}

std::optional<Problem> turnedAway(Request &head, const QStringList &hosts, const TokenBook &tokens, const QDateTime &now)
{
    const QByteArray host = head.header("host").value_or(QByteArray());
    if (!hosts.contains(QString::fromLatin1(host), Qt::CaseInsensitive))
        return Problem{421, QStringLiteral("host_unknown"), QStringLiteral("This server does not go by the name in the header Host."),
                       QStringLiteral("Use the address that it printed at its start, or start it with --host-name NAME.")};
    if (head.header("origin"))
        return Problem{403, QStringLiteral("origin_refused"), QStringLiteral("Requests of web pages are refused."),
                       QStringLiteral("Ask from a program, without the header Origin.")};
    const QByteArray shown = bearerOf(head);
    if (shown.isEmpty())
        return unauthorized();
    const Result<std::optional<ApiToken>> token = tokens.find(shown, now);
    if (!token)
        return Problem{500, kindName(token.error().kind), QStringLiteral("The file of tokens cannot be read."),
                       QStringLiteral("Have the person look who runs airsidectl on this machine.")};
    if (!*token)
        return unauthorized();
    head.caller = **token;
    return std::nullopt;
}

std::optional<Problem> bodyProblem(const Request &head)
{
    const QByteArray length = head.header("content-length").value_or("0");
    const bool hasBody = length.toLongLong() > 0;
    const bool takesBody = head.method == "POST" || head.method == "PATCH";
    if (hasBody && !takesBody)
        return Problem{400, QStringLiteral("body_refused"),
                       QStringLiteral("%1 takes no body.").arg(QString::fromLatin1(head.method)), QStringLiteral("Leave the body out.")};
    if (hasBody && !isJsonType(head.header("content-type").value_or(QByteArray())))
        return Problem{415, QStringLiteral("content_type"), QStringLiteral("The body is not declared as JSON."),
                       QStringLiteral("Send Content-Type: application/json.")};
    return std::nullopt;
}

std::optional<Problem> scopeProblem(const ApiToken &caller, Scopes anyOf)
{
    if (caller.scopes & anyOf)
        return std::nullopt;
    return Problem{403, QStringLiteral("scope_missing"),
                   QStringLiteral("The token %1 has the scope %2; this needs %3.")
                       .arg(caller.name, scopeNames(caller.scopes).join(QStringLiteral(", ")),
                            scopeNames(anyOf).join(QStringLiteral(" or "))),
                   QStringLiteral("Use another token; airsidectl serve token create --scope makes one.")};
}

} // namespace airside::serve
