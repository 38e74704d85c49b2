#include "app/serve/service.h"

#include "app/serve/frontdoor.h"
#include "app/serve/openapi.h"
#include "app/serve/passing.h"
#include "app/serve/writewish.h"
#include "core/base/text.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

namespace airside::serve {

namespace {

using What = Route::What;

constexpr qsizetype kLongestLine = 500;

/// Stops on either.
class EitherStop
{
public:
    EitherStop(const std::stop_token &a, const std::stop_token &b)
        : m_onA(a, Request{&m_source})
        , m_onB(b, Request{&m_source})
    {
    }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    struct Request
    {
        std::stop_source *source;
        void operator()() const { source->request_stop(); }
    };
    std::stop_source m_source;
    std::stop_callback<Request> m_onA;
    std::stop_callback<Request> m_onB;
};

/// Of a refusal.
QString codeOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object()[QLatin1String("error")].toObject()[QLatin1String("code")].toString();
}

QString readingName(const Route &route)
{
    if (route.what == What::OpenApi)
        return QStringLiteral("api_openapi");
    const bool one = route.what == What::One;
    switch (route.kind) {
    case unified::Kind::Users:
        return one ? QStringLiteral("api_get_user") : QStringLiteral("api_list_users");
    case unified::Kind::Roles:
        return one ? QStringLiteral("api_get_role") : QStringLiteral("api_list_roles");
    case unified::Kind::Permissions:
        break;
    }
    return QStringLiteral("api_list_permissions");
}

} // namespace

Service::Service(ServiceSetup setup)
    : m_setup(std::move(setup))
    , m_refusals(m_setup.desk, *m_setup.clock)
{
}

std::optional<Response> Service::refusalOf(Request &head)
{
    std::optional<Response> refused;
    const std::optional<Problem> away = turnedAway(head, m_hosts, m_setup.tokens, m_setup.clock->nowUtc());
    if (away)
        refused = responseOf(*away);
    else
        refused = routedRefusal(head);
    if (refused && refused->status == 401)
        refused->headers.append({QByteArray("WWW-Authenticate"), QByteArray("Bearer")});
    if (refused)
        m_refusals.add(codeOf(*refused), head.caller.name);
    return refused;
}

/// Of one that may come in.
std::optional<Response> Service::routedRefusal(const Request &head) const
{
    const std::optional<Route> route = routeOf(head.path);
    if (!route)
        return responseOf(Problem{404, QStringLiteral("no_such_address"), QStringLiteral("There is nothing at this address."),
                                  QStringLiteral("/openapi.json tells what there is.")});
    const std::optional<Response> refused = routeRefusal(*route, head);
    if (refused)
        return refused;
    if (route->what == What::Proxy && redacts(head))
        return responseOf(Problem{403, QStringLiteral("redacted"), QStringLiteral("What is passed on as it is cannot be without people's names."),
                                  QStringLiteral("Ask /unified, or have the person use another token.")});
    const std::optional<Problem> body = bodyProblem(head);
    return body ? std::optional<Response>(responseOf(*body)) : std::nullopt;
}

QCoro::Task<Response> Service::answerTo(Request request, std::stop_token stop, std::stop_token gone)
{
    const Route route = routeOf(request.path).value_or(Route{});
    const bool reads = request.method == "GET";
    // What was begun of a change is not given up since the client did not wait for it.
    const EitherStop either(stop, reads ? gone : std::stop_token());
    if (route.what == What::Proxy) {
        const Response passed = co_await proxyAnswer(route, request, either.token());
        co_return passed;
    }
    if (!reads) {
        const Response written = co_await writeAnswer(route, request, either.token());
        co_return written;
    }
    const Response read = co_await readAnswer(route, request, either.token());
    co_return read;
}

QCoro::Task<Response> Service::readAnswer(Route route, Request request, std::stop_token stop)
{
    unified::AgentCall call{readingName(route), clientOf(request.caller.name), {}, visible(route.id).left(kLongestLine), {}, true};
    Result<QJsonObject> answer = QJsonObject();
    if (route.what != What::OpenApi) {
        Result<unified::Request> wanted = unifiedRequest(route, request.query);
        if (wanted) {
            wanted->redact = redacts(request);
            call.instance = wanted->instance;
            const unified::Request asked = *wanted;
            answer = co_await unified::answerTo(asked, m_setup.places, stop);
        } else {
            answer = fail(wanted.error());
        }
    }
    QString state = QStringLiteral("answered");
    if (!answer)
        state = kindName(answer.error().kind);
    const Result<void> recorded = co_await m_setup.desk.record(call, m_setup.places, state, QUuid());
    if (!recorded)
        co_return responseOf(recorded.error());
    if (!answer)
        co_return responseOf(answer.error());
    if (route.what == What::OpenApi)
        co_return Response{200, "application/json", openApiDocument(), {}};
    co_return jsonResponse(200, *answer);
}

QCoro::Task<std::shared_ptr<void>> Service::writeTurn(bool writes)
{
    if (!writes)
        co_return std::shared_ptr<void>();
    const QFuture<void> before = m_lastWrite;
    const auto mine = std::make_shared<QPromise<void>>();
    mine->start();
    m_lastWrite = mine->future();
    co_await before;
    const std::shared_ptr<void> turn(nullptr, [mine](void *) { mine->finish(); });
    co_return turn;
}

QCoro::Task<Response> Service::proxyAnswer(Route route, Request request, std::stop_token stop)
{
    const Result<unified::Place> place = unified::placeNamed(m_setup.places, route.instance);
    Result<HttpRequest> proxied = proxiedRequest(request, route.rest);
    if (!place)
        proxied = fail(place.error());
    else if (proxied && request.method != "GET" && place->instance.readOnly)
        proxied = fail({ErrorKind::ReadOnly, 0, place->instance.name, {}, {}});
    if (!proxied) {
        const QString line = QString::fromLatin1(QByteArray(request.method + ' ' + route.rest)).left(kLongestLine);
        const unified::AgentCall call{QStringLiteral("proxy"), clientOf(request.caller.name), route.instance, line, {}, true};
        const Result<void> recorded = co_await m_setup.desk.record(call, m_setup.places, kindName(proxied.error().kind), QUuid());
        co_return responseOf(recorded ? proxied.error() : recorded.error());
    }
    const std::shared_ptr<void> turn = co_await writeTurn(request.method != "GET");
    const Passage passage{*place, m_setup.journal, m_setup.clock, request.caller.name};
    const Response answer = co_await passOn(passage, *proxied, &m_setup.desk, stop);
    co_return answer;
}

QCoro::Task<Response> Service::writeAnswer(Route route, Request request, std::stop_token stop)
{
    const Result<WriteWish> wish = writeWish(route, request);
    unified::AgentCall call = callOf(route, request);
    call.redact = redacts(request);
    const std::shared_ptr<void> turn = co_await writeTurn(true);
    Result<QJsonObject> answer = QJsonObject();
    if (!wish) {
        answer = fail(wish.error());
    } else if (wish->proposes) {
        const QList<unified::Write> writes{wish->write};
        answer = co_await m_setup.desk.propose(call, writes, m_setup.places, wish->write.reason, stop);
    } else {
        answer = co_await m_setup.desk.apply(call, wish->write, m_setup.places, stop);
    }
    if (answer)
        co_return jsonResponse(statusOfWrite(*answer), *answer);
    const Result<void> recorded = co_await m_setup.desk.record(call, m_setup.places, kindName(answer.error().kind), QUuid());
    if (!recorded)
        co_return responseOf(recorded.error());
    co_return responseOf(answer.error());
}

} // namespace airside::serve
