#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/mcpcalls.h"
#include "app/ctl/safejson.h"
#include "app/mcp/knowledgetools.h"
#include "app/mcp/lines.h"
#include "app/mcp/readtools.h"
#include "app/mcp/writetools.h"
#include "core/base/taskscope.h"
#include "core/base/wakeup.h"

#include <QCoreApplication>
#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>

#include <deque>

namespace airside::ctl {

namespace {

constexpr size_t kMostWaiting = 100;
constexpr qint64 kProgressEveryMs = 200;

QList<mcp::Tool> toolsFor(McpWrites writes)
{
    QList<mcp::Tool> tools = mcp::readTools() + mcp::knowledgeTools();
    if (writes != McpWrites::None)
        tools += mcp::writeTools(writes == McpWrites::Apply);
    return tools;
}

QString aboutWrites(McpWrites writes)
{
    switch (writes) {
    case McpWrites::None:
        return QStringLiteral("Nothing can be changed from here.");
    case McpWrites::Propose:
        return QStringLiteral("A tool that creates, updates or deletes stores a proposal: nothing is changed before a person approves it.");
    case McpWrites::Apply:
        return QStringLiteral("A tool that creates, updates or deletes does so at once, within the guards; what a guard refuses can be proposed "
                              "to a person with propose_changes.");
    }
    return {};
}

/// Serves one client on stdin and stdout. Calls run one after the other, since they share sign-ins.
class McpServer
{
public:
    explicit McpServer(Call call)
        : m_call(std::move(call))
        , m_protocol(toolsFor(mcpWrites(m_call.in)), aboutWrites(mcpWrites(m_call.in)))
    {
    }

    [[nodiscard]] QCoro::Task<int> run()
    {
        int code = Done;
        while (true) {
            const Result<QByteArray> bytes = co_await m_call.context->input->readSome(m_call.stop);
            if (!bytes && bytes.error().kind != ErrorKind::Cancelled)
                code = failWith(m_call, bytes.error());
            if (!bytes || bytes->isEmpty())
                break;
            const QList<std::optional<QByteArray>> lines = m_lines.take(*bytes);
            for (const std::optional<QByteArray> &line : lines)
                takeLine(line);
        }
        if (!m_lines.rest().trimmed().isEmpty())
            takeLine(m_lines.rest());
        // What was asked before the input ended is answered; a client that is gone ends the program with a signal.
        if (m_tasks.running() > 0)
            co_await nextSignal(&m_tasks, &TaskScope::idle);
        co_return code;
    }

private:
    struct Waiting
    {
        mcp::ToolCall call;
        std::stop_source stop;
    };

    void takeLine(const std::optional<QByteArray> &line)
    {
        if (!line)
            return send(mcp::Protocol::answerToTooLong());
        const mcp::Step step = m_protocol.take(*line);
        if (step.answer)
            send(*step.answer);
        if (step.cancel)
            cancel(*step.cancel);
        if (step.refused)
            m_tasks.start(recordRefused(m_call, *step.refused));
        if (step.call)
            add(*step.call);
    }

    void send(const QJsonObject &message)
    {
        m_call.context->streams.out->write(safeJson(message) + '\n');
    }

    void cancel(const QJsonValue &id)
    {
        for (Waiting &one : m_waiting) {
            if (one.call.id == id)
                one.stop.request_stop();
        }
    }

    void add(const mcp::ToolCall &call)
    {
        if (m_waiting.size() >= kMostWaiting) {
            finish(call, {{}, QStringLiteral("Too many calls wait already; try again later.")});
            return;
        }
        m_waiting.push_back({call, std::stop_source()});
        if (m_waiting.size() == 1)
            m_tasks.start(work());
    }

    void finish(const mcp::ToolCall &call, const mcp::ToolAnswer &answer)
    {
        const std::optional<QJsonObject> message = m_protocol.answerTo(call, answer);
        if (message)
            send(*message);
    }

    /// Sends how far a call is, now and then; nothing once it was cancelled, and nothing when its client does not want to hear it.
    [[nodiscard]] unified::Progress progressOf(const mcp::ToolCall &call, std::stop_token stop)
    {
        if (call.progressToken.isUndefined())
            return {};
        struct Told
        {
            QDateTime at;
            qint64 done = 0;
        };
        return [this, call, stop = std::move(stop), last = std::make_shared<Told>()](qint64 done, std::optional<qint64> total) {
            const QDateTime now = m_call.context->clock->nowUtc();
            const bool soon = last->at.isValid() && std::abs(last->at.msecsTo(now)) < kProgressEveryMs;
            if (stop.stop_requested() || soon || done <= last->done)
                return;
            const std::optional<QJsonObject> message = m_protocol.progressOf(call, done, total);
            if (message)
                send(*message);
            *last = {now, done};
        };
    }

    /// The first one stays in the queue while it runs, so that it can be cancelled.
    [[nodiscard]] QCoro::Task<void> work()
    {
        while (!m_waiting.empty()) {
            const mcp::ToolCall call = m_waiting.front().call;
            std::stop_source stop = m_waiting.front().stop;
            if (!stop.stop_requested()) {
                const std::stop_callback onEnd(m_call.stop, [stop]() mutable { stop.request_stop(); });
                Call carried = m_call;
                carried.stop = stop.get_token();
                const unified::Progress progress = progressOf(call, stop.get_token());
                const mcp::ToolAnswer answer = co_await runTool(carried, call, progress);
                // Its id may be another call's by now.
                if (!stop.stop_requested())
                    finish(call, answer);
            }
            m_waiting.pop_front();
        }
    }

    Call m_call;
    mcp::Protocol m_protocol;
    mcp::Lines m_lines;
    std::deque<Waiting> m_waiting;
    TaskScope m_tasks;
};

/// What to paste into a client's configuration, with the options that were given.
QByteArray clientConfiguration(const Invocation &in)
{
    QStringList words{QStringLiteral("mcp")};
    QStringList options = in.options.keys();
    options.sort();
    for (const QString &option : std::as_const(options)) {
        if (option == QLatin1String("print-config") || option == QLatin1String("output"))
            continue;
        const QStringList values = in.options.value(option);
        for (const QString &value : values)
            words += value.isEmpty() ? QStringLiteral("--") + option : QStringLiteral("--%1=%2").arg(option, value);
    }
    QJsonObject server{{QStringLiteral("command"), QCoreApplication::applicationFilePath()},
                       {QStringLiteral("args"), QJsonArray::fromStringList(words)}};
    const bool vscode = in.value("print-config") == QLatin1String("vscode");
    if (vscode)
        server.insert(QStringLiteral("type"), QStringLiteral("stdio"));
    const QString group = vscode ? QStringLiteral("servers") : QStringLiteral("mcpServers");
    return QJsonDocument(QJsonObject{{group, QJsonObject{{QStringLiteral("airside"), server}}}}).toJson();
}

[[nodiscard]] QCoro::Task<int> serveMcp(Call call)
{
    const QStringList clients{QStringLiteral("claude"), QStringLiteral("cursor"), QStringLiteral("vscode")};
    if (call.in.has("print-config") && !clients.contains(call.in.value("print-config")))
        co_return failUsage(call, QStringLiteral("--print-config is one of %1.").arg(clients.join(QStringLiteral(", "))));
    const QString writes = call.in.value("writes");
    if (call.in.has("writes") && writes != QLatin1String("propose") && writes != QLatin1String("apply"))
        co_return failUsage(call, QStringLiteral("--writes is propose or apply."));
    if (call.in.has("writes") && call.in.has("read-only"))
        co_return failUsage(call, QStringLiteral("--read-only leaves nothing to --writes: give one of them."));
    if (call.in.has("print-config")) {
        call.printer->printText(QString::fromUtf8(clientConfiguration(call.in)));
        co_return Done;
    }
    McpServer server(call);
    const int code = co_await server.run();
    co_return code;
}

} // namespace

Command mcpCommand()
{
    return {{{QStringLiteral("mcp")}, QStringLiteral("Let a program read and propose users and roles by the Model Context Protocol."), {},
             {{QStringLiteral("redact"), {}, QStringLiteral("hide e-mail addresses and people's names"), QChar(), false},
              {QStringLiteral("writes"), QStringLiteral("propose|apply"),
               QStringLiteral("what tools that write do: store a proposal for a person (the default), or apply it at once within the guards"), QChar(), false},
              {QStringLiteral("read-only"), {}, QStringLiteral("offer no tool that writes or proposes"), QChar(), false},
              {QStringLiteral("print-config"), QStringLiteral("claude|cursor|vscode"),
               QStringLiteral("print what to paste into that client's configuration, and end"), QChar(), false}},
             Reach::Instance,
             QStringLiteral("A client starts it and speaks to it on stdin and stdout, one message a line; nothing else is written to\n"
                            "stdout. What it proposes waits for a person: see plan proposals. Every call is journalled. It ends at the end\n"
                            "of stdin. See docs/mcp.md.")},
            serveMcp, false};
}

} // namespace airside::ctl
