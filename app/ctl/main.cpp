#include "app/ctl/program.h"
#include "app/ctl/stopsignals.h"
#include "app/ctl/systemcontext.h"
#include "app/demo/demoserver.h"
#include "core/base/taskscope.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>

namespace {

airside::Result<airside::ctl::RunningDemo> startDemo(const airside::ctl::DemoWish &wish)
{
    using namespace airside::demo;
    const std::optional<Behaviour> behaviour = behaviourFromName(wish.behaveAs);
    if (!behaviour) {
        return airside::fail({airside::ErrorKind::InvalidInput, 0, {},
                              QStringLiteral("--behave-as is 2.11.2, 3.0.6, 3.2.2 or 3.3.2."), {}});
    }
    DemoOptions options;
    options.behaviour = *behaviour;
    options.users = wish.users;
    options.port = wish.port;
    options.delay = wish.delay;
    airside::Result<std::unique_ptr<DemoServer>> server = DemoServer::start(options);
    if (!server)
        return airside::fail(server.error());
    const std::shared_ptr<DemoServer> running = std::move(*server);
    return airside::ctl::RunningDemo{running->url(), running->username(), running->password(), running};
}

[[nodiscard]] QCoro::Task<void> runThenQuit(airside::ctl::Context *context, std::stop_token stop, int *code)
{
    const QStringList words = QCoreApplication::arguments().mid(1);
    *code = co_await airside::ctl::runProgram(words, context, stop);
    QCoreApplication::quit();
}

/// Text on paper needs fonts, and so an application of Qt Gui; nothing else does, and other commands are not to wait for it. It never
/// asks for a display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    constexpr std::array painting{"evidence", "report", "batch"};
    const bool paints = std::any_of(argv, argv + argc, [&](const char *word) {
        return std::ranges::any_of(painting, [&](const char *one) { return qstrcmp(word, one) == 0; });
    });
    if (!paints)
        return std::make_unique<QCoreApplication>(argc, argv);
    constexpr const char *platform = "QT_QPA_PLATFORM";
    const bool chosen = qEnvironmentVariableIsSet(platform);
    const QByteArray choice = qgetenv(platform);
    qputenv(platform, "offscreen");
    // It warns of a missing XDG_RUNTIME_DIR, as cron has none, and of nothing that matters here.
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &words) {
        if (type == QtFatalMsg)
            std::fprintf(stderr, "%s\n", qPrintable(words));
    });
    auto app = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(before);
    if (chosen)
        qputenv(platform, choice);
    else
        qunsetenv(platform); // a program that asks for a password may have a window
    return app;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::unique_ptr<QCoreApplication> app = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("airsidectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIRSIDE_VERSION));
    const airside::ctl::StopSignals stopSignals;
    airside::ctl::SystemContext system(startDemo);
    airside::TaskScope tasks;
    int code = 1;
    QTimer::singleShot(0, app.get(), [&] { tasks.start(runThenQuit(system.context(), stopSignals.token(), &code)); });
    QCoreApplication::exec();
    return code;
}
