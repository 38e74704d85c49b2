#include "app/serve/passing.h"

namespace airside::serve {

namespace {

QString methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QStringLiteral("GET");
    case HttpMethod::Post:
        return QStringLiteral("POST");
    case HttpMethod::Patch:
        return QStringLiteral("PATCH");
    case HttpMethod::Delete:
        return QStringLiteral("DELETE");
    }
    return {};
}

/// Without the query and the body, either of which may hold a secret.
QString lineOf(const HttpRequest &request)
{
    return methodName(request.method) + QLatin1Char(' ') + QString::fromLatin1(request.path);
}

QString stateOf(const Result<HttpResponse> &answer)
{
    if (!answer)
        return kindName(answer.error().kind);
    // Nothing is read back here: what the server said is all that is known.
    return answer->status >= 200 && answer->status < 300 ? QStringLiteral("answered") : QStringLiteral("refused");
}

JournalEntry entryOf(const Passage &passage, const HttpRequest &request, JournalEvent event, const QUuid &change)
{
    const Instance &instance = passage.place.instance;
    JournalEntry entry;
    entry.at = passage.clock->nowUtc();
    entry.event = event;
    entry.change = change;
    entry.instance = instance.id;
    entry.instanceName = instance.name;
    entry.account = instance.username;
    entry.kind = QStringLiteral("api_request");
    entry.object = lineOf(request);
    if (event == JournalEvent::Intent) {
        entry.origin = originName(Origin::Agent);
        entry.lines = {clientOf(passage.token)};
    }
    return entry;
}

[[nodiscard]] QCoro::Task<Response> passRead(Passage passage, HttpRequest request, unified::AgentDesk *desk, std::stop_token stop)
{
    const Result<HttpResponse> answer = co_await passage.place.client->raw(request, stop);
    const unified::AgentCall call{QStringLiteral("proxy"), clientOf(passage.token), passage.place.instance.name, lineOf(request), {}, true};
    const QList<unified::Place> places{passage.place};
    const Result<void> recorded = co_await desk->record(call, places, stateOf(answer), QUuid());
    if (!recorded)
        co_return responseOf(recorded.error());
    if (!answer)
        co_return responseOf(answer.error());
    co_return proxiedResponse(*answer);
}

[[nodiscard]] QCoro::Task<Response> passWrite(Passage passage, HttpRequest request, std::stop_token stop)
{
    const QUuid change = QUuid::createUuid();
    const Result<Applying> applying = co_await passage.journal->begin(passage.place.instance.id);
    if (!applying)
        co_return responseOf(applying.error());
    const JournalEntry meant = entryOf(passage, request, JournalEvent::Intent, change);
    const Result<void> intent = co_await passage.journal->append(meant);
    if (!intent)
        co_return responseOf(intent.error());
    const Result<HttpResponse> answer = co_await passage.place.client->raw(request, stop);
    JournalEntry outcome = entryOf(passage, request, JournalEvent::Outcome, change);
    outcome.state = stateOf(answer);
    outcome.httpStatus = answer ? answer->status : answer.error().httpStatus;
    const Result<void> noted = co_await passage.journal->append(outcome);
    Response response = answer ? proxiedResponse(*answer) : responseOf(answer.error());
    // It may have been done, so that it is not told as failed when only this could not be kept.
    if (!noted)
        response.headers.append({QByteArray("Airside-Warning"), QByteArray("the outcome could not be journalled")});
    co_return response;
}

} // namespace

QString clientOf(const QString &token)
{
    return QStringLiteral("serve api, token ") + token;
}

QCoro::Task<Response> passOn(Passage passage, HttpRequest request, unified::AgentDesk *desk, std::stop_token stop)
{
    if (request.method == HttpMethod::Get) {
        const Response read = co_await passRead(passage, request, desk, stop);
        co_return read;
    }
    const Response written = co_await passWrite(passage, request, stop);
    co_return written;
}

} // namespace airside::serve
