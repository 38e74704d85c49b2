#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/stopsignals.h"

namespace airside::ctl {

namespace {

std::optional<int> numberOption(const Invocation &in, const char *name, int otherwise, int least, int most)
{
    bool isNumber = true;
    const int number = in.has(name) ? in.value(name).toInt(&isNumber) : otherwise;
    return isNumber && number >= least && number <= most ? std::optional<int>(number) : std::nullopt;
}

[[nodiscard]] QCoro::Task<int> runDemo(Call call)
{
    const auto users = numberOption(call.in, "users", 180, 1, 1'000'000);
    const auto port = numberOption(call.in, "port", 0, 0, 65535);
    const auto delay = numberOption(call.in, "delay-ms", 0, 0, 60'000);
    if (!users)
        co_return failUsage(call, QStringLiteral("--users is a number from 1 to 1000000."));
    if (!port)
        co_return failUsage(call, QStringLiteral("--port is a number from 0 to 65535."));
    if (!delay)
        co_return failUsage(call, QStringLiteral("--delay-ms is a number from 0 to 60000."));
    const QString behaviour = call.in.has("behave-as") ? call.in.value("behave-as") : QStringLiteral("3.3.2");
    const Result<RunningDemo> demo = call.context->startDemo({behaviour, *users, *port, std::chrono::milliseconds(*delay)});
    if (!demo)
        co_return failWith(call, demo.error());
    // The password of a demo is made up and opens nothing else.
    call.printer->printJson({{QStringLiteral("url"), demo->url.toString()},
                             {QStringLiteral("username"), demo->username},
                             {QStringLiteral("password"), QString::fromUtf8(demo->password.reveal())}});
    if (call.printer->outputFailed()) // nobody could learn where it listens
        co_return Failed;
    co_await untilStopped(call.stop);
    co_return Done;
}

} // namespace

Command demoCommand()
{
    const auto option = [](const char *name, const char *value, const char *help) {
        return OptionSpec{QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), false};
    };
    return {{{QStringLiteral("demo")}, QStringLiteral("Run an Airflow look-alike on this machine until it is ended."), {},
             {option("behave-as", "2.11.2|3.0.6|3.2.2|3.3.2", "which Airflow it is like (default: 3.3.2)"),
              option("users", "N", "how many people it has (default: 180)"),
              option("port", "P", "where it listens on 127.0.0.1; 0 (default): a free port"),
              option("delay-ms", "N", "how many milliseconds each answer takes at least (default: 0), as a far or slow server")},
             Reach::Nothing,
             QStringLiteral("Prints one JSON line with url, username and password once it listens. Ends with SIGTERM, SIGHUP or\n"
                            "Ctrl+C.")},
            runDemo, false};
}

} // namespace airside::ctl
