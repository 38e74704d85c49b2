#include "app/ctl/program.h"

#include "app/ctl/commands.h"
#include "app/ctl/completion.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/help.h"
#include "app/ctl/instanceoptions.h"
#include "app/ctl/manual.h"

namespace airside::ctl {

namespace {

/// The instance that is named, by -i or as the argument of an instance command.
QString chosenInstance(const ParsedArguments &parsed)
{
    const bool byArgument = parsed.command->words.first() == QLatin1String("instance")
                            && parsed.command->reach == Reach::Instance;
    const QString argument = byArgument ? parsed.invocation.argument(0) : QString();
    return argument.isEmpty() ? parsed.invocation.value("instance") : argument;
}

QString usageProblem(const ParsedArguments &parsed)
{
    if (!parsed.problem.isEmpty())
        return parsed.problem;
    const Invocation &invocation = parsed.invocation;
    const QString together = reachProblem(invocation, parsed.command->reach);
    if (!together.isEmpty())
        return together;
    if (!chosenInstance(parsed).isEmpty() && invocation.has("url") && parsed.command->reach == Reach::Instance)
        return QStringLiteral("An instance's name and --url exclude each other.");
    const auto timeout = timeoutFromOptions(invocation);
    return timeout ? QString() : timeout.error().message;
}

QString helpHint(const QStringList &words)
{
    const QString command = words.isEmpty() ? QString() : words.join(QLatin1Char(' ')) + QLatin1Char(' ');
    return QStringLiteral("See airsidectl %1--help.").arg(command);
}

/// What the build and the shells ask for, and no person does: not in the help. False: something else was asked for.
bool answerMachinery(const QStringList &words, Context *context)
{
    const QString first = words.value(0);
    if (first == QLatin1String("__manual")) {
        context->streams.out->write(manualSections(allCommandSpecs()));
    } else if (first == QLatin1String("__complete")) {
        const InstanceNames names = [context](const QString &stateDir) {
            QStringList out;
            const Result<State> state = context->openState(stateDir);
            const QList<Instance> instances = state ? state->instances.instances() : QList<Instance>();
            for (const Instance &instance : instances)
                out += instance.name;
            return out;
        };
        context->streams.out->write(completionLines(complete(words.mid(1), allCommandSpecs(), names)));
    } else {
        return false;
    }
    return true;
}

[[nodiscard]] QCoro::Task<int> runCommand(ParsedArguments parsed, Context *context, Printer *printer, std::stop_token stop)
{
    Session session(context, parsed.invocation, chosenInstance(parsed), parsed.command->reach);
    const Call call{parsed.invocation, context, &session, printer, stop};
    const Result<void> prepared = co_await session.prepare(stop);
    int code = prepared ? Done : failWith(call, prepared.error());
    if (prepared) {
        const Command *command = commandOf(parsed.command);
        code = co_await command->execute(call);
    }
    co_await session.close();
    co_return code;
}

[[nodiscard]] QCoro::Task<int> runParsed(ParsedArguments parsed, Context *context, Printer *printer, std::stop_token stop)
{
    if (parsed.help) {
        printer->printText(helpText(parsed.helpFor, allCommandSpecs()));
        co_return Done;
    }
    if (parsed.version) {
        printer->printText(QStringLiteral("airsidectl " AIRSIDE_VERSION "\n"));
        co_return Done;
    }
    const QString problem = usageProblem(parsed);
    if (!problem.isEmpty()) {
        printer->usageError(problem, helpHint(parsed.helpFor));
        co_return WrongUsage;
    }
    const int code = co_await runCommand(parsed, context, printer, stop);
    co_return stop.stop_requested() && code == Failed ? Partly : code;
}

} // namespace

QCoro::Task<int> runProgram(QStringList words, Context *context, std::stop_token stop)
{
    if (answerMachinery(words, context))
        co_return Done;
    const ParsedArguments parsed = parseArguments(words, allCommandSpecs());
    Printer printer(context->streams, parsed.invocation.format);
    int code = co_await runParsed(parsed, context, &printer, stop);
    if (printer.outputFailed()) {
        printer.failure(ErrorKind::File, 0, QStringLiteral("Not everything could be written to stdout."), {});
        code = worseExitCode(code, Failed);
    }
    printer.finish();
    co_return code;
}

} // namespace airside::ctl
