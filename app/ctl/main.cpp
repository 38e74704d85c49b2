#include "app/ctl/program.h"
#include "app/ctl/stopsignals.h"
#include "app/ctl/systemcontext.h"
#include "app/demo/demoserver.h"
#include "core/base/taskscope.h"

#include <QCoreApplication>
#include <QTimer>

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

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("airsidectl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(AIRSIDE_VERSION));
    const airside::ctl::StopSignals stopSignals;
    airside::ctl::SystemContext system(startDemo);
    airside::TaskScope tasks;
    int code = 1;
    QTimer::singleShot(0, &app, [&] { tasks.start(runThenQuit(system.context(), stopSignals.token(), &code)); });
    QCoreApplication::exec();
    return code;
}
