#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/safejson.h"
#include "app/ctl/words.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

namespace airside::ctl {

namespace {

/// What one line wrote, for JSON: held back until its result is known.
struct HeldOutput
{
    QBuffer out;
    QBuffer err;

    HeldOutput()
    {
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
    }
};

QJsonValue outputJson(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return bytes.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(bytes));
}

/// The lines of stderr, each an object.
QJsonArray messagesJson(const QByteArray &bytes)
{
    QJsonArray out;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!line.isEmpty())
            out += outputJson(line);
    }
    return out;
}

QString lineProblem(const ParsedArguments &parsed)
{
    if (!parsed.problem.isEmpty())
        return parsed.problem;
    if (parsed.help || parsed.version || !parsed.command || !commandOf(parsed.command)->inBatch)
        return QStringLiteral("This cannot stand in a batch.");
    for (const OptionSpec &option : reachOptions(Reach::Instance) + commonOptions()) {
        if (parsed.invocation.options.contains(option.name))
            return QStringLiteral("--%1 is given to the batch, not to a line of it.").arg(option.name);
    }
    return {};
}

/// Runs one line with the batch's session.
[[nodiscard]] QCoro::Task<int> runLine(Call call, QString line)
{
    const Result<QStringList> words = splitWords(line);
    ParsedArguments parsed = parseArguments(words.value_or(QStringList()), allCommandSpecs());
    const QString problem = words ? lineProblem(parsed) : sentenceOf(words.error());
    if (!problem.isEmpty()) {
        call.printer->usageError(problem, {});
        co_return WrongUsage;
    }
    parsed.invocation.format = call.in.format;
    call.in = parsed.invocation;
    call.inBatch = true;
    const Command *command = commandOf(parsed.command);
    const int code = co_await command->execute(call);
    co_return code;
}

[[nodiscard]] QCoro::Task<int> runTextLine(Call call, QString line, int number)
{
    const int code = co_await runLine(call, line);
    call.printer->note(QStringLiteral("line %1: %2 (%3)").arg(number).arg(exitCodeWord(code)).arg(code));
    co_return code;
}

[[nodiscard]] QCoro::Task<int> runJsonLine(Call call, QString line, int number)
{
    HeldOutput held;
    Printer printer({&held.out, &held.err, false, 0}, OutputFormat::Json);
    Printer *const outer = std::exchange(call.printer, &printer);
    const int code = co_await runLine(call, line);
    printer.finish();
    outer->printJson({{QStringLiteral("line"), number},
                      {QStringLiteral("exit_code"), code},
                      {QStringLiteral("output"), outputJson(held.out.data())},
                      {QStringLiteral("messages"), messagesJson(held.err.data())}});
    co_return code;
}

[[nodiscard]] QCoro::Task<int> runBatch(Call call)
{
    if (call.in.argument(0) != QLatin1String("-"))
        co_return failUsage(call, QStringLiteral("A batch comes from stdin: airsidectl batch -"));
    const int before = call.context->input->linesRead();
    int worst = Done;
    while (true) {
        const Result<std::optional<QByteArray>> read = co_await call.context->input->readLine(call.stop);
        if (!read)
            co_return worseExitCode(worst, failWith(call, read.error()));
        if (!*read)
            co_return worst;
        const QString line = QString::fromUtf8(**read).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        const int number = call.context->input->linesRead() - before;
        int code = Done;
        if (call.printer->format() == OutputFormat::Json)
            code = co_await runJsonLine(call, line, number);
        else
            code = co_await runTextLine(call, line, number);
        worst = worseExitCode(worst, code);
        if (code == SignInFailed || call.stop.stop_requested()) {
            call.printer->note(QStringLiteral("The rest of the batch was not tried."));
            co_return call.stop.stop_requested() ? worseExitCode(worst, Partly) : worst;
        }
    }
}

} // namespace

Command batchCommand()
{
    return {{{QStringLiteral("batch")}, QStringLiteral("Run many commands on one sign-in."),
             {{QStringLiteral("-"), QStringLiteral("one command a line from stdin"), false, {QStringLiteral("-")}}}, {}, Reach::Instance,
             QStringLiteral("Words are split as a shell splits them, without a shell; empty lines and lines that begin with # are\n"
                            "skipped. The instance, its secret and -o are given to the batch. A line that takes a password or a\n"
                            "body has it in the next line. Each line's result is said on stderr; with -o json stdout has one object\n"
                            "a line: line, exit_code, output, messages. A failed sign-in ends the batch. The exit code is the\n"
                            "worst of all lines, from bad to good: 6, 4, 1, 5, 2, 3, 0.")},
            runBatch, false};
}

} // namespace airside::ctl
