#include "app/ctl/safejson.h"
#include "app/mcp/lines.h"
#include "app/mcp/readtools.h"
#include "app/mcp/toolinput.h"
#include "app/mcp/writetools.h"
#include "tests/mcp/fuzzinput.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace airside::mcp;

namespace {

constexpr quint64 kRuns = 50'000;
constexpr quint64 kMostBytesAtOnce = 300;
constexpr quint64 kListsToOneLookedAt = 50;

bool isIdOfARequest(const QJsonValue &id)
{
    return id.isString() || id.isDouble();
}

/// One client's session: bytes go in, and all that comes out is held against what may.
class FuzzSession
{
public:
    FuzzSession(const QList<Tool> &tools, FuzzInput &input)
        : m_tools(tools)
        , m_input(input)
        , m_protocol(tools)
    {
    }

    /// What is wrong; empty: nothing.
    [[nodiscard]] QString run(const QByteArray &stream)
    {
        qsizetype from = 0;
        while (from < stream.size() && m_wrong.isEmpty()) {
            const auto count = static_cast<qsizetype>(1 + m_input.below(kMostBytesAtOnce * (stream.size() > 1'000'000 ? 1000 : 1)));
            const QList<std::optional<QByteArray>> lines = m_lines.take(stream.mid(from, count));
            from += count;
            expect(m_lines.rest().size() <= Lines::kLongest, "more is kept than a line may have");
            for (const std::optional<QByteArray> &line : lines)
                take(line);
        }
        if (!m_lines.rest().trimmed().isEmpty())
            take(m_lines.rest());
        while (!m_running.isEmpty())
            finishOne();
        return m_wrong;
    }

private:
    void expect(bool holds, const char *what)
    {
        if (!holds && m_wrong.isEmpty())
            m_wrong = QString::fromLatin1(what);
    }

    void take(const std::optional<QByteArray> &line)
    {
        if (!line)
            return checkAnswer(Protocol::answerToTooLong(), QJsonValue(QJsonValue::Undefined));
        expect(!line->contains('\n') && line->size() <= Lines::kLongest, "not a line");
        const QJsonObject asked = QJsonDocument::fromJson(*line).object();
        const QJsonValue id = asked.value(QLatin1String("id"));
        const Step step = m_protocol.take(*line);
        expect(!(step.answer && step.call), "answered, and to be run");
        expect(!step.refused || step.answer, "refused without an answer");
        const bool isRequest = isIdOfARequest(id) && asked.value(QLatin1String("method")).isString();
        expect(!isRequest || step.answer || step.call, "a request without an answer");
        if (step.answer)
            checkAnswer(*step.answer, id);
        if (step.call)
            checkCall(*step.call, id);
        if (step.refused)
            expect(recordOf(*step.refused).lines.isEmpty(), "what does not fit is kept");
        if (step.cancel) {
            const auto it = std::ranges::find(m_running, *step.cancel, &ToolCall::id);
            expect(it != m_running.end(), "a call is cancelled that does not run");
            if (it != m_running.end()) {
                expect(!m_protocol.answerTo(*it, ToolAnswer()), "a cancelled call is answered");
                m_running.erase(it);
            }
        }
        if (!m_running.isEmpty() && m_input.below(2) == 0)
            finishOne();
    }

    void checkAnswer(const QJsonObject &answer, const QJsonValue &id)
    {
        // The list of tools is long and always the same.
        if (!answer.value(QLatin1String("result")).toObject().contains(QLatin1String("tools")) || m_input.below(kListsToOneLookedAt) == 0) {
            const QByteArray sent = airside::ctl::safeJson(answer);
            expect(!sent.contains('\n') && QJsonDocument::fromJson(sent).object() == answer, "an answer that is not one line of JSON");
        }
        expect(answer.value(QLatin1String("jsonrpc")).toString() == QLatin1String("2.0"), "an answer that is not JSON-RPC");
        const bool failed = answer.contains(QLatin1String("error"));
        expect(failed != answer.contains(QLatin1String("result")), "neither result nor error, or both");
        const QJsonValue answered = answer.value(QLatin1String("id"));
        expect(isIdOfARequest(id) ? answered == id : failed && answered.isUndefined(), "another id than was asked with");
        if (failed) {
            const QJsonObject error = answer.value(QLatin1String("error")).toObject();
            const int code = error.value(QLatin1String("code")).toInt();
            expect((code <= -32600 && code >= -32700) || code == -32022, "an unknown code");
            expect(!error.value(QLatin1String("message")).toString().isEmpty(), "an error without a message");
        }
    }

    void checkCall(const ToolCall &call, const QJsonValue &id)
    {
        const auto tool = std::ranges::find(m_tools, call.tool, &Tool::name);
        expect(tool != m_tools.end() && inputProblem(tool->inputSchema, call.arguments).isEmpty(), "a call whose arguments do not fit");
        expect(call.id == id && std::ranges::find(m_running, id, &ToolCall::id) == m_running.end(), "an id that runs already");
        for (const QString &line : recordOf(call).lines)
            expect(!line.contains(QLatin1Char('\n')) && !line.contains(QLatin1String("password=hunter2")), "what the journal must not hold");
        if (!isWriteTool(call.tool))
            expect(requestOf(call, true).redact, "not redacted");
        else if (call.tool == proposeTool())
            expect(writesOf(call).has_value() || writesOf(call).error().kind == airside::ErrorKind::InvalidInput, "refused as what it is not");
        else
            expect(!writeOf(call).fields.contains(QLatin1String("instance")), "the place is no field");
        m_running += call;
    }

    void finishOne()
    {
        const ToolCall call = m_running.takeAt(static_cast<qsizetype>(m_input.below(static_cast<quint64>(m_running.size()))));
        const ToolAnswer good{{{QStringLiteral("result"), call.arguments}}, {}};
        const std::optional<QJsonObject> answer = m_protocol.answerTo(call, m_input.below(3) == 0 ? ToolAnswer{{}, QStringLiteral("no")} : good);
        expect(answer.has_value(), "a call without an answer");
        if (answer)
            checkAnswer(*answer, call.id);
        expect(!m_protocol.answerTo(call, good), "a second answer");
    }

    const QList<Tool> &m_tools;
    FuzzInput &m_input;
    Protocol m_protocol;
    Lines m_lines;
    QList<ToolCall> m_running;
    QString m_wrong;
};

quint64 fromEnvironment(const char *name, quint64 otherwise)
{
    bool given = false;
    const quint64 number = qEnvironmentVariable(name).toULongLong(&given);
    return given ? number : otherwise;
}

} // namespace

/// Random input for the protocol. AIRSIDE_FUZZ_RUNS: how many, 10,000,000 before a release; AIRSIDE_FUZZ_SEED: other ones;
/// AIRSIDE_FUZZ_FIRST: from this one on, to see again what failed.
class tst_McpFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverIsSent()
    {
        const quint64 seed = fromEnvironment("AIRSIDE_FUZZ_SEED", 1);
        const quint64 first = fromEnvironment("AIRSIDE_FUZZ_FIRST", 0);
        const quint64 end = first + fromEnvironment("AIRSIDE_FUZZ_RUNS", kRuns);
        const QList<Tool> tools = readTools() + writeTools(false);
        for (quint64 number = first; number < end; ++number) {
            FuzzInput input(seed, number);
            const QByteArray stream = input.stream();
            const QString wrong = FuzzSession(tools, input).run(stream);
            if (!wrong.isEmpty())
                QFAIL(qPrintable(QStringLiteral("%1 (AIRSIDE_FUZZ_SEED=%2 AIRSIDE_FUZZ_FIRST=%3): %4").arg(wrong).arg(seed).arg(number).arg(QString::fromLatin1(stream.left(4000).toPercentEncoding(" {}[]\":,/_")))));
        }
    }
};

QTEST_GUILESS_MAIN(tst_McpFuzz)
#include "tst_mcpfuzz.moc"
