#include "app/demo/demoserver.h"

#include "app/demo/company.h"
#include "app/demo/demoairflow.h"
#include "app/demo/demolistener.h"

#include <QDateTime>

namespace airside::demo {

namespace {

std::int64_t wallClock()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

class DemoServer::Private
{
public:
    Private(const DemoOptions &options)
        : airflow(traitsOf(options.behaviour, options.basicAuth), wallClock)
        , listener(airflow, options.delay)
    {
    }

    Secret password = Secret::random();
    DemoAirflow airflow;
    DemoListener listener; // after what it serves: it stops first
};

DemoServer::DemoServer(std::unique_ptr<Private> given)
    : d(std::move(given))
{
}

DemoServer::~DemoServer() = default;

Result<std::unique_ptr<DemoServer>> DemoServer::start(const DemoOptions &options)
{
    if (options.users < 1 || options.users > 1'000'000 || options.port < 0 || options.port > 65535) {
        return fail({ErrorKind::InvalidInput, 0, QStringLiteral("demo"), {}, {}});
    }
    auto state = std::make_unique<Private>(options);
    fillWorld(state->airflow.world, state->airflow.traits, {options.company, options.users},
              state->password);
    if (!state->listener.bind(options.port)) {
        return fail({ErrorKind::File, 0, QStringLiteral("127.0.0.1:%1").arg(options.port), {}, {}});
    }
    state->airflow.strangeForms = options.strangeForms;
    state->airflow.baseUrl = "http://127.0.0.1:" + std::to_string(state->listener.port());
    state->listener.run();
    return std::unique_ptr<DemoServer>(new DemoServer(std::move(state)));
}

QUrl DemoServer::url() const
{
    return QUrl(QString::fromStdString(d->airflow.baseUrl));
}

QString DemoServer::username() const
{
    return QStringLiteral("admin");
}

Secret DemoServer::password() const
{
    return d->password;
}

} // namespace airside::demo
