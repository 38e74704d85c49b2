#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/paging.h"
#include "app/ctl/stopsignals.h"
#include "app/serve/frontdoor.h"
#include "app/serve/listener.h"
#include "app/serve/service.h"

#include <QJsonArray>

namespace airside::ctl {

namespace {

constexpr int kDefaultServePort = 8421;

/// Where and as what it listens.
struct ServePlace
{
    QHostAddress address;
    quint16 port = kDefaultServePort;
    std::optional<QSslConfiguration> tls;
};

Error servingRefused(const QString &sentence)
{
    return {ErrorKind::InvalidInput, 0, {}, sentence, {}};
}

Result<ServePlace> servePlaceOf(const Invocation &in)
{
    ServePlace out;
    out.address = in.has("address") ? QHostAddress(in.value("address")) : QHostAddress(QHostAddress::LocalHost);
    if (out.address.isNull())
        return fail(servingRefused(QStringLiteral("--address is an IP address of this machine.")));
    bool isNumber = true;
    const int port = in.has("port") ? in.value("port").toInt(&isNumber) : kDefaultServePort;
    if (!isNumber || port < 0 || port > 65535)
        return fail(servingRefused(QStringLiteral("--port is a number from 0 to 65535.")));
    out.port = static_cast<quint16>(port);
    if (in.has("tls-cert") != in.has("tls-key"))
        return fail(servingRefused(QStringLiteral("--tls-cert and --tls-key go together.")));
    if (!in.has("tls-cert") && !out.address.isLoopback())
        return fail(servingRefused(QStringLiteral("Without TLS, tokens and what is read would travel in the clear: on an address that other "
                                                  "machines reach, give --tls-cert and --tls-key, or leave --address out.")));
    if (in.has("tls-cert")) {
        const Result<QSslConfiguration> tls = serve::serverTls(in.value("tls-cert"), in.value("tls-key"));
        if (!tls)
            return fail(tls.error());
        out.tls = *tls;
    }
    return out;
}

QString servedUrl(const serve::Listener &listener, bool tls)
{
    QUrl url;
    url.setScheme(tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(listener.serverAddress().toString());
    url.setPort(listener.serverPort());
    return url.toString();
}

[[nodiscard]] QCoro::Task<int> serveApi(Call call)
{
    const Result<ServePlace> place = servePlaceOf(call.in);
    if (!place)
        co_return failWith(call, place.error());
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    const serve::TokenBook tokens((*state)->apiTokensFile);
    const Result<QList<serve::ApiToken>> known = tokens.all();
    if (!known)
        co_return failWith(call, known.error());
    if (known->isEmpty())
        co_return failUsage(call, QStringLiteral("No program could come in: make a token first, with airsidectl serve token create."));
    const Result<QList<unified::Place>> places = co_await placesOf(call);
    if (!places)
        co_return failWith(call, places.error());
    const unified::AgentDesk desk({(*state)->journal.get(), call.context->clock, ProposalStore((*state)->proposalsDir), (*state)->guards, false});
    serve::Service service({tokens, *places, (*state)->journal, call.context->clock, desk, call.in.has("redact")});
    serve::Listener listener(service, serve::ConnectionLimits(), place->tls);
    const Result<void> opened = listener.open(place->address, place->port);
    if (!opened)
        co_return failWith(call, opened.error());
    service.setHosts(serve::allowedHosts(listener.serverAddress().toString(), listener.serverPort(), place->address.isLoopback(),
                                         call.in.values("host-name")));
    call.printer->note(QStringLiteral("Listening on %1").arg(servedUrl(listener, place->tls.has_value())));
    co_await untilStopped(call.stop);
    co_await listener.stop();
    co_await service.finish();
    co_return Done;
}

Result<serve::ApiToken> wantedToken(const Call &call)
{
    serve::ApiToken out;
    out.name = call.in.argument(0);
    out.created = call.context->clock->nowUtc();
    const QStringList names = call.in.value("scope").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const std::optional<serve::Scope> scope = serve::scopeFromName(name);
        if (!scope)
            return fail(servingRefused(QStringLiteral("--scope is read, propose, write, proxy or proxy-write.")));
        out.scopes |= *scope;
    }
    if (!out.scopes)
        return fail(servingRefused(QStringLiteral("--scope is needed: what the token may do.")));
    out.redact = call.in.has("redact");
    if (out.redact && (out.scopes & (serve::Scope::Proxy | serve::Scope::ProxyWrite)))
        return fail(servingRefused(QStringLiteral("What is passed on as it is cannot be redacted: --redact goes with read, propose and write.")));
    if (!call.in.has("days"))
        return out;
    bool isNumber = false;
    const int days = call.in.value("days").toInt(&isNumber);
    if (!isNumber || days < 1 || days > 3650)
        return fail(servingRefused(QStringLiteral("--days is a number from 1 to 3650.")));
    out.expires = out.created.addDays(days);
    return out;
}

QString tokenEnd(const serve::ApiToken &token)
{
    return token.expires ? token.expires->toString(Qt::ISODate) : QString();
}

QJsonObject tokenOutput(const serve::ApiToken &token)
{
    return {{QStringLiteral("name"), token.name},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(serve::scopeNames(token.scopes))},
            {QStringLiteral("created"), token.created.toString(Qt::ISODate)},
            {QStringLiteral("redact"), token.redact},
            {QStringLiteral("expires"), token.expires ? QJsonValue(tokenEnd(token)) : QJsonValue()}};
}

Result<serve::TokenBook> tokenBook(const Call &call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        return fail(state.error());
    return serve::TokenBook((*state)->apiTokensFile);
}

[[nodiscard]] QCoro::Task<int> createToken(Call call)
{
    Result<serve::TokenBook> book = tokenBook(call);
    const Result<serve::ApiToken> wanted = wantedToken(call);
    if (!book || !wanted)
        co_return failWith(call, book ? wanted.error() : book.error());
    const Result<Secret> made = book->create(*wanted);
    if (!made)
        co_return failWith(call, made.error());
    const QString token = QString::fromLatin1(made->reveal());
    QJsonObject json = tokenOutput(*wanted);
    json.insert(QStringLiteral("token"), token);
    call.printer->print({token}, json);
    call.printer->note(QStringLiteral("It is shown only now: only its hash is kept."));
    co_return Done;
}

SheetColumn tokenColumn(const char *key, const char *title)
{
    return {QString::fromLatin1(key), QString::fromLatin1(title), ColumnType::Text, 16, {}};
}

[[nodiscard]] QCoro::Task<int> listTokens(Call call)
{
    const Result<serve::TokenBook> book = tokenBook(call);
    if (!book)
        co_return failWith(call, book.error());
    const Result<QList<serve::ApiToken>> tokens = book->all();
    if (!tokens)
        co_return failWith(call, tokens.error());
    Listing listing;
    listing.sheet = {QStringLiteral("Tokens"),
                     {tokenColumn("name", "Name"), tokenColumn("scopes", "Scopes"), tokenColumn("redact", "Redacted"), tokenColumn("created", "Created"),
                      tokenColumn("expires", "Expires")},
                     tokens->size(),
                     [rows = *tokens](qsizetype row) -> QList<QVariant> {
                         const serve::ApiToken &one = rows[row];
                         return {one.name, serve::scopeNames(one.scopes).join(QStringLiteral(", ")), one.redact ? QStringLiteral("yes") : QString(), one.created.toString(Qt::ISODate),
                                 tokenEnd(one)};
                     },
                     {}};
    listing.json = [rows = *tokens](qsizetype row) { return tokenOutput(rows[row]); };
    listing.total = tokens->size();
    listing.complete = true;
    call.printer->print(listing);
    co_return Done;
}

[[nodiscard]] QCoro::Task<int> revokeToken(Call call)
{
    Result<serve::TokenBook> book = tokenBook(call);
    if (!book)
        co_return failWith(call, book.error());
    const Result<void> revoked = book->revoke(call.in.argument(0));
    if (!revoked)
        co_return failWith(call, revoked.error());
    const QString name = call.in.argument(0);
    call.printer->print({QStringLiteral("%1: revoked").arg(name)}, {{QStringLiteral("name"), name}, {QStringLiteral("revoked"), true}});
    co_return Done;
}

OptionSpec serveOption(const char *name, const char *value, const char *help, bool repeatable = false)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), repeatable};
}

CommandSpec tokenSpec(const char *verb, const char *summary)
{
    CommandSpec spec;
    spec.words = {QStringLiteral("serve"), QStringLiteral("token"), QString::fromLatin1(verb)};
    spec.summary = QString::fromLatin1(summary);
    spec.reach = Reach::Nothing;
    return spec;
}

} // namespace

Command serveApiCommand()
{
    return {{{QStringLiteral("serve"), QStringLiteral("api")}, QStringLiteral("Let programs read and change users and roles over HTTP."), {},
             {serveOption("address", "IP", "where it listens (default: 127.0.0.1); another one than of this machine's own loopback needs TLS"),
              serveOption("port", "P", "default: 8421; 0: a free one"),
              serveOption("host-name", "NAME", "a name, or NAME:PORT, by which clients reach it besides the address", true),
              serveOption("tls-cert", "FILE", "certificate with its chain, PEM: speak https"),
              serveOption("tls-key", "FILE", "its key, RSA or EC, PEM without a passphrase"),
              serveOption("redact", "", "hide e-mail addresses and people's names in every answer; /proxy is refused then")},
             Reach::Instance,
             QStringLiteral("Every request needs a token of serve token create. The address is printed to stderr; /openapi.json there tells\n"
                            "what there is. Changes go through the guards or wait for a person; see docs/api.md. Ends with SIGTERM, SIGHUP\n"
                            "or Ctrl+C.")},
            serveApi, false};
}

Command serveTokenCreateCommand()
{
    CommandSpec spec = tokenSpec("create", "Make a token with which a program may use serve api.");
    spec.arguments = {{QStringLiteral("NAME"), QStringLiteral("of the token; the journal names it"), false}};
    spec.options = {serveOption("scope", "read|propose|write|proxy|proxy-write", "what it may do; several are parted by commas"),
                    serveOption("days", "N", "it expires after so many days"),
                    serveOption("redact", "", "what is answered to it hides e-mail addresses and people's names")};
    spec.notes = QStringLiteral("The token is printed once; only its SHA-256 is kept. read: users, roles and permissions. propose: changes that a\n"
                                "person approves. write: changes within the guards. proxy: GET requests passed on to Airflow. proxy-write: every\n"
                                "request passed on, past all guards.");
    return {spec, createToken, false};
}

Command serveTokenListCommand()
{
    return {tokenSpec("list", "List the tokens for serve api; the tokens themselves are not kept."), listTokens, false};
}

Command serveTokenRevokeCommand()
{
    CommandSpec spec = tokenSpec("revoke", "Put an end to a token, at once also in a serve api that runs.");
    spec.arguments = {{QStringLiteral("NAME"), QStringLiteral("of the token"), false}};
    return {spec, revokeToken, false};
}

} // namespace airside::ctl
