#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "core/airflow/answers.h"

namespace airside::ctl {

namespace {

std::optional<HttpMethod> methodFrom(const QString &name)
{
    const QString upper = name.toUpper();
    if (upper == QLatin1String("GET"))
        return HttpMethod::Get;
    if (upper == QLatin1String("POST"))
        return HttpMethod::Post;
    if (upper == QLatin1String("PATCH"))
        return HttpMethod::Patch;
    if (upper == QLatin1String("DELETE"))
        return HttpMethod::Delete;
    return std::nullopt;
}

/// Printable ASCII only: what is typed is what is sent.
bool isSendablePath(const QString &path)
{
    return path.startsWith(QLatin1Char('/')) && !path.startsWith(QLatin1String("//")) && !path.contains(QLatin1Char('#'))
           && std::all_of(path.begin(), path.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

QString apiUsageProblem(const Invocation &in)
{
    const auto method = methodFrom(in.argument(0));
    if (!method)
        return QStringLiteral("METHOD is GET, POST, PATCH or DELETE.");
    if (!isSendablePath(in.argument(1)))
        return QStringLiteral("PATH begins with one / and is percent-encoded, for example /api/v2/dags?limit=5.");
    if (in.has("data") && in.value("data") != QLatin1String("-"))
        return QStringLiteral("--data is - only: the body comes from stdin.");
    if (*method == HttpMethod::Get)
        return in.has("data") ? QStringLiteral("A GET has no body.") : QString();
    return in.has("unguarded") || in.has("dry-run")
               ? QString()
               : QStringLiteral("%1 changes the server without guards: say so with --unguarded.").arg(in.argument(0).toUpper());
}

HttpRequest requestOf(const Invocation &in, const QByteArray &body)
{
    HttpRequest request;
    request.method = *methodFrom(in.argument(0));
    const QByteArray target = in.argument(1).toLatin1();
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.left(question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json";
    return request;
}

JournalEntry journalEntry(const Call &call, const Target &target, JournalEvent event, const QUuid &change)
{
    JournalEntry entry;
    entry.at = call.context->clock->nowUtc();
    entry.event = event;
    entry.change = change;
    entry.instance = target.instance.id;
    entry.instanceName = target.instance.name;
    entry.account = target.instance.username;
    entry.kind = QStringLiteral("api_request");
    // Without the query and the body, either of which may hold a secret.
    entry.object = call.in.argument(0).toUpper() + QLatin1Char(' ') + call.in.argument(1).section(QLatin1Char('?'), 0, 0);
    return entry;
}

QString stateOf(const Result<HttpResponse> &response)
{
    if (!response)
        return kindName(response.error().kind);
    // Nothing is read back here: what the server said is all that is known.
    return response->status >= 200 && response->status < 300 ? QStringLiteral("answered") : QStringLiteral("refused");
}

[[nodiscard]] QCoro::Task<Result<HttpResponse>> sendJournalled(Call call, Target *target, HttpRequest request)
{
    const Result<State *> state = call.session->state();
    if (!state)
        co_return fail(state.error());
    Journal &journal = *(*state)->journal;
    const QUuid change = QUuid::createUuid();
    const Result<Applying> applying = co_await journal.begin(target->instance.id);
    if (!applying)
        co_return fail(applying.error());
    const JournalEntry meant = journalEntry(call, *target, JournalEvent::Intent, change);
    const Result<void> intent = co_await journal.append(meant);
    if (!intent)
        co_return fail(intent.error());
    const Result<HttpResponse> response = co_await target->client->raw(request, call.stop);
    JournalEntry outcome = journalEntry(call, *target, JournalEvent::Outcome, change);
    outcome.state = stateOf(response);
    outcome.httpStatus = response ? response->status : response.error().httpStatus;
    const Result<void> noted = co_await journal.append(outcome);
    if (!noted)
        call.printer->error(noted.error(), target->instance.name);
    co_return response;
}

[[nodiscard]] QCoro::Task<Result<QByteArray>> readBody(Call call)
{
    if (!call.in.has("data"))
        co_return QByteArray();
    if (!call.inBatch) {
        Result<QByteArray> body = co_await call.context->input->readAll(call.stop);
        co_return body;
    }
    Result<std::optional<QByteArray>> line = co_await call.context->input->readLine(call.stop);
    if (!line)
        co_return fail(line.error());
    co_return line->value_or(QByteArray());
}

int finishApi(const Call &call, const Target &target, const Result<HttpResponse> &response)
{
    if (!response)
        return failWith(call, response.error(), target.instance.name);
    // In a batch the next line's output follows.
    const bool wholeLine = call.inBatch && call.printer->format() != OutputFormat::Json;
    call.printer->printBody(response->body, wholeLine ? Printer::BodyEnd::Line : Printer::BodyEnd::AsIs);
    if (response->status >= 200 && response->status < 300)
        return Done;
    call.printer->failure(errorOf(*response, call.in.argument(1)).kind, response->status,
                          QStringLiteral("HTTP %1").arg(response->status), target.instance.name);
    return Failed;
}

[[nodiscard]] QCoro::Task<int> apiRequest(Call call)
{
    const QString problem = apiUsageProblem(call.in);
    if (!problem.isEmpty())
        co_return failUsage(call, problem);
    const bool reads = *methodFrom(call.in.argument(0)) == HttpMethod::Get;
    Result<Target *> target = fail(Error{});
    if (reads)
        target = co_await call.session->one(call.stop);
    else
        target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());
    const Result<QByteArray> body = co_await readBody(call);
    if (!body)
        co_return failWith(call, body.error());
    if (call.in.has("data") && body->isEmpty())
        co_return failUsage(call, QStringLiteral("--data - is given, but there is no body on stdin."));
    if (!reads && call.in.has("dry-run")) {
        const QString line = call.in.argument(0).toUpper() + QLatin1Char(' ') + call.in.argument(1);
        call.printer->print({QStringLiteral("%1: would send %2").arg((*target)->instance.name, line)},
                            {{QStringLiteral("instance"), (*target)->instance.name}, {QStringLiteral("request"), line},
                             {QStringLiteral("would_change"), true}});
        co_return Differences;
    }
    const HttpRequest request = requestOf(call.in, *body);
    Result<HttpResponse> response = fail(Error{});
    if (reads)
        response = co_await (*target)->client->raw(request, call.stop);
    else
        response = co_await sendJournalled(call, *target, request);
    co_return finishApi(call, **target, response);
}

} // namespace

Command apiCommand()
{
    return {{{QStringLiteral("api")}, QStringLiteral("Send one request as it is, signed in."),
             {{QStringLiteral("METHOD"), QStringLiteral("GET, POST, PATCH or DELETE"), false,
               {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PATCH"), QStringLiteral("DELETE")}},
              {QStringLiteral("PATH"), QStringLiteral("percent-encoded, below the instance's address, with its query"), false}},
             {{QStringLiteral("data"), QStringLiteral("-"), QStringLiteral("read the JSON body from stdin"), QChar(), false},
              {QStringLiteral("unguarded"), {}, QStringLiteral("needed for everything but GET: no guard looks at it"), QChar(), false},
              dryRunOption()},
             Reach::Instance,
             QStringLiteral("The body of the answer goes to stdout as it is; exit 1 when the status is not 2xx. Sign-in and token\n"
                            "paths are refused. Requests other than GET are journalled, and refused on read-only instances.")},
            apiRequest};
}

} // namespace airside::ctl
