#include "app/serve/apitoken.h"

#include "core/config/configfile.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace airside::serve {

namespace {

constexpr QLatin1String kTokensKey("tokens");
constexpr qsizetype kLongestName = 64;

struct NamedScope
{
    Scope scope;
    const char *name;
};

constexpr std::array kScopes{NamedScope{Scope::Read, "read"}, NamedScope{Scope::Propose, "propose"}, NamedScope{Scope::Write, "write"},
                             NamedScope{Scope::Proxy, "proxy"}, NamedScope{Scope::ProxyWrite, "proxy-write"}};

/// The time that it takes does not tell how much of them is the same.
bool sameBytes(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i])));
    return difference == 0;
}

QByteArray digestOfToken(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

bool isTokenName(const QString &name)
{
    const auto fits = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('A') && c <= QLatin1Char('Z'))
               || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || QStringLiteral("._-").contains(c);
    };
    return !name.isEmpty() && name.size() <= kLongestName && std::all_of(name.begin(), name.end(), fits);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QJsonObject tokenJson(const ApiToken &token)
{
    QJsonObject out{{QStringLiteral("name"), token.name},
                    {QStringLiteral("sha256"), QString::fromLatin1(token.sha256.toHex())},
                    {QStringLiteral("scopes"), QJsonArray::fromStringList(scopeNames(token.scopes))},
                    {QStringLiteral("created"), timeText(token.created)}};
    if (token.expires)
        out.insert(QStringLiteral("expires"), timeText(*token.expires));
    if (token.redact)
        out.insert(QStringLiteral("redact"), true);
    return out;
}

std::optional<ApiToken> tokenFrom(const QJsonObject &json)
{
    ApiToken out;
    out.name = json.value(QLatin1String("name")).toString();
    out.sha256 = QByteArray::fromHex(json.value(QLatin1String("sha256")).toString().toLatin1());
    out.created = QDateTime::fromString(json.value(QLatin1String("created")).toString(), Qt::ISODate);
    const QJsonArray scopes = json.value(QLatin1String("scopes")).toArray();
    for (const QJsonValue &name : scopes) {
        const std::optional<Scope> scope = scopeFromName(name.toString());
        if (!scope)
            return std::nullopt;
        out.scopes |= *scope;
    }
    if (json.contains(QLatin1String("expires"))) {
        out.expires = QDateTime::fromString(json.value(QLatin1String("expires")).toString(), Qt::ISODate);
        if (!out.expires->isValid())
            return std::nullopt;
    }
    out.redact = json.value(QLatin1String("redact")).toBool();
    const bool whole = isTokenName(out.name) && out.sha256.size() == 32 && out.created.isValid();
    return whole ? std::optional<ApiToken>(out) : std::nullopt;
}

Result<QList<ApiToken>> tokensIn(const QJsonObject &document, const QString &file)
{
    QList<ApiToken> out;
    const QJsonArray array = document.value(kTokensKey).toArray();
    for (const QJsonValue &value : array) {
        const std::optional<ApiToken> one = tokenFrom(value.toObject());
        if (!one)
            return fail({ErrorKind::BadFile, 0, file, {}, kTokensKey});
        out += *one;
    }
    return out;
}

void putTokens(QJsonObject &document, const QList<ApiToken> &tokens)
{
    QJsonArray array;
    for (const ApiToken &one : tokens)
        array += tokenJson(one);
    document.insert(kTokensKey, array);
}

} // namespace

QStringList scopeNames(Scopes scopes)
{
    QStringList out;
    for (const NamedScope &one : kScopes) {
        if (scopes.testFlag(one.scope))
            out += QString::fromLatin1(one.name);
    }
    return out;
}

std::optional<Scope> scopeFromName(const QString &name)
{
    for (const NamedScope &one : kScopes) {
        if (name == QLatin1String(one.name))
            return one.scope;
    }
    return std::nullopt;
}

TokenBook::TokenBook(QString file)
    : m_file(std::move(file))
{
}

Result<QList<ApiToken>> TokenBook::all() const
{
    const Result<QJsonObject> document = readConfig(m_file);
    if (!document)
        return fail(document.error());
    return tokensIn(*document, m_file);
}

Result<Secret> TokenBook::create(const ApiToken &wanted)
{
    if (!isTokenName(wanted.name))
        return fail({ErrorKind::InvalidInput, 0, wanted.name,
                     QStringLiteral("a token's name has 1 to %1 letters, digits, dots, dashes and underscores.").arg(kLongestName), {}});
    // The beginning lets scanners for leaked secrets, and people, know what it is.
    const Secret secret(QByteArray("airside_") + Secret::random().reveal());
    const Result<void> kept = changeConfig(m_file, [&](QJsonObject &document) -> Result<void> {
        Result<QList<ApiToken>> tokens = tokensIn(document, m_file);
        if (!tokens)
            return fail(tokens.error());
        if (std::ranges::find(*tokens, wanted.name, &ApiToken::name) != tokens->end())
            return fail({ErrorKind::AlreadyExists, 0, wanted.name, {}, {}});
        ApiToken token = wanted;
        token.sha256 = digestOfToken(secret.reveal());
        *tokens += token;
        putTokens(document, *tokens);
        return {};
    });
    if (!kept)
        return fail(kept.error());
    return secret;
}

Result<void> TokenBook::revoke(const QString &name)
{
    return changeConfig(m_file, [&](QJsonObject &document) -> Result<void> {
        Result<QList<ApiToken>> tokens = tokensIn(document, m_file);
        if (!tokens)
            return fail(tokens.error());
        if (tokens->removeIf([&name](const ApiToken &one) { return one.name == name; }) == 0)
            return fail({ErrorKind::NotFound, 0, name, {}, {}});
        putTokens(document, *tokens);
        return {};
    });
}

Result<std::optional<ApiToken>> TokenBook::find(const QByteArray &shown, const QDateTime &now) const
{
    const Result<QList<ApiToken>> tokens = all();
    if (!tokens)
        return fail(tokens.error());
    const QByteArray digest = digestOfToken(shown);
    std::optional<ApiToken> found;
    for (const ApiToken &one : *tokens) {
        if (sameBytes(one.sha256, digest))
            found = one;
    }
    if (found && found->expires && *found->expires <= now)
        found.reset();
    return found;
}

} // namespace airside::serve
