#include "app/ctl/mcpcalls.h"

#include "app/ctl/paging.h"
#include "app/ctl/reviewflow.h"
#include "app/mcp/knowledgetools.h"
#include "app/mcp/readtools.h"
#include "app/mcp/writetools.h"

namespace airside::ctl {

namespace {

mcp::ToolAnswer failedAnswer(const Error &error)
{
    return {{}, sentenceOf(error)};
}

/// The desk's own calls are journalled by itself when they succeed, since what they did stands in the same entry.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> write(unified::AgentDesk *desk, mcp::ToolCall tool, QList<unified::Place> places, bool applies,
                                                     std::stop_token stop)
{
    const unified::AgentCall record = mcp::recordOf(tool);
    const QString note = tool.arguments.value(QLatin1String("note")).toString();
    if (tool.tool != mcp::proposeTool()) {
        const unified::Write one = mcp::writeOf(tool);
        if (applies) {
            auto applied = co_await desk->apply(record, one, places, stop);
            co_return applied;
        }
        const QList<unified::Write> writes{one};
        auto proposed = co_await desk->propose(record, writes, places, one.reason, stop);
        co_return proposed;
    }
    const bool hasPlan = tool.arguments.contains(QLatin1String("plan"));
    if (hasPlan == tool.arguments.contains(QLatin1String("changes")))
        co_return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("give changes, or a plan."), {}});
    if (hasPlan) {
        const QJsonObject plan = tool.arguments.value(QLatin1String("plan")).toObject();
        auto kept = co_await desk->proposePlan(record, plan, places, note);
        co_return kept;
    }
    const Result<QList<unified::Write>> writes = mcp::writesOf(tool);
    if (!writes)
        co_return fail(writes.error());
    auto proposed = co_await desk->propose(record, *writes, places, note, stop);
    co_return proposed;
}

[[nodiscard]] QCoro::Task<Result<QJsonObject>> readArchive(Call call, mcp::ToolCall tool, QList<unified::Place> places, unified::Progress progress)
{
    Result<unified::ArchiveRequest> request = mcp::archiveRequestOf(tool, call.in.has("redact"));
    if (!request)
        co_return fail(request.error());
    request->progress = progress;
    const Result<State *> state = call.session->state();
    if (!state)
        co_return fail(state.error());
    unified::Archive archive{(*state)->book.get(), (*state)->snapshots.get(), nullptr, call.context->clock, places, false};
    archive.everything = !call.in.has("instance") && !call.in.has("url");
    if (mcp::asksReviews(tool.tool)) {
        const Result<ReviewStore *> reviews = co_await reviewStore(call);
        if (!reviews)
            co_return fail(reviews.error());
        archive.reviews = *reviews;
    }
    const unified::ArchiveRequest asked = *request;
    auto answer = co_await unified::answerFromArchive(asked, archive, call.stop);
    co_return answer;
}

[[nodiscard]] QCoro::Task<Result<QJsonObject>> read(Call call, mcp::ToolCall tool, QList<unified::Place> places, unified::Progress progress)
{
    if (mcp::asksArchive(tool.tool)) {
        auto kept = co_await readArchive(call, tool, places, progress);
        co_return kept;
    }
    if (mcp::explains(tool.tool)) {
        unified::ExplainRequest request = mcp::explainRequestOf(tool);
        request.progress = progress;
        auto explained = co_await unified::explained(request, places, call.stop);
        co_return explained;
    }
    unified::Request request = mcp::requestOf(tool, call.in.has("redact"));
    request.progress = progress;
    auto answer = co_await unified::answerTo(request, places, call.stop);
    co_return answer;
}

Result<unified::AgentDesk> deskOf(const Call &call)
{
    const Result<State *> state = call.session->state();
    if (!state)
        return fail(state.error());
    return unified::AgentDesk({(*state)->journal.get(), call.context->clock, ProposalStore((*state)->proposalsDir), (*state)->guards,
                               call.in.has("redact")});
}

} // namespace

McpWrites mcpWrites(const Invocation &in)
{
    if (in.has("read-only"))
        return McpWrites::None;
    return in.value("writes") == QLatin1String("apply") ? McpWrites::Apply : McpWrites::Propose;
}

QCoro::Task<mcp::ToolAnswer> runTool(Call call, mcp::ToolCall tool, unified::Progress progress)
{
    Result<unified::AgentDesk> desk = deskOf(call);
    if (!desk)
        co_return failedAnswer(desk.error());
    Result<QList<unified::Place>> known = co_await placesOf(call);
    // What is kept here can be read all the same.
    if (!known && known.error().kind == ErrorKind::InvalidInput && mcp::asksArchive(tool.tool))
        known = QList<unified::Place>();
    const QList<unified::Place> places = known.value_or(QList<unified::Place>());
    const bool writes = mcp::isWriteTool(tool.tool);
    Result<QJsonObject> answer = QJsonObject();
    if (!known) {
        answer = fail(known.error());
    } else if (writes) {
        const bool applies = mcpWrites(call.in) == McpWrites::Apply;
        answer = co_await write(&*desk, tool, places, applies, call.stop);
    } else {
        answer = co_await read(call, tool, places, progress);
    }
    if (!answer || !writes) {
        QString state = QStringLiteral("answered");
        if (!answer)
            state = kindName(answer.error().kind);
        const unified::AgentCall record = mcp::recordOf(tool);
        const Result<void> recorded = co_await desk->record(record, places, state, QUuid());
        if (!recorded)
            co_return failedAnswer(recorded.error());
    }
    if (!answer)
        co_return failedAnswer(answer.error());
    co_return mcp::ToolAnswer{*answer, {}};
}

QCoro::Task<void> recordRefused(Call call, mcp::ToolCall tool)
{
    Result<unified::AgentDesk> desk = deskOf(call);
    if (!desk)
        co_return;
    const unified::AgentCall record = mcp::recordOf(tool);
    const QList<unified::Place> none;
    // It was answered already, with nothing but what it had given itself.
    const Result<void> recorded = co_await desk->record(record, none, kindName(ErrorKind::InvalidInput), QUuid());
    if (!recorded)
        call.printer->error(recorded.error());
}

} // namespace airside::ctl
