// bench_fleet: 50 instances in the whole window, each a demo Airflow whose every answer takes 200 ms; one of them takes
// connections and never answers, one refuses them. Prints lines as figures.h says.
// bench_fleet serve COUNT DELAY: the Airflows, in a process of their own; prints "address password" for each.
#include "app/demo/demoserver.h"
#include "core/airflow/airflowclient.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/rununtil.h"
#include "tests/benchmarks/turnwatch.h"

#include <QProcess>
#include <QTcpServer>

using namespace airside;

namespace {

constexpr int kInstances = 50;
constexpr int kDead = 2;
constexpr int kDelayMs = 200;

int serve(int count, int delay)
{
    std::vector<std::unique_ptr<demo::DemoServer>> servers;
    QTextStream out(stdout);
    for (int i = 0; i < count; ++i) {
        demo::DemoOptions options;
        options.delay = std::chrono::milliseconds(delay);
        auto server = demo::DemoServer::start(options);
        if (!server)
            return 1;
        out << (*server)->url().toString() << ' ' << QString::fromUtf8((*server)->password().reveal()) << Qt::endl;
        servers.push_back(std::move(*server));
    }
    QTextStream(stdin).readLine(); // until the other end is closed
    return 0;
}

struct Fleet
{
    QProcess process;
    QList<std::pair<QUrl, QByteArray>> servers;

    ~Fleet()
    {
        process.closeWriteChannel();
        if (!process.waitForFinished(20'000))
            process.kill();
    }
    [[nodiscard]] bool start(int count)
    {
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("serve"), QString::number(count), QString::number(kDelayMs)});
        while (servers.size() < count) {
            if (!process.canReadLine() && !process.waitForReadyRead(30'000))
                return false;
            while (process.canReadLine()) {
                const QList<QByteArray> parts = process.readLine().trimmed().split(' ');
                servers.append({QUrl(QString::fromUtf8(parts.value(0))), parts.value(1)});
            }
        }
        return true;
    }
};

QList<Instance> instancesOf(const QList<QUrl> &urls)
{
    QList<Instance> out;
    for (const QUrl &url : urls) {
        Instance instance;
        instance.id = QUuid::createUuid();
        instance.name = QStringLiteral("Airflow %1").arg(out.size() + 1);
        instance.url = url;
        instance.username = QStringLiteral("admin");
        out += instance;
    }
    return out;
}

struct Reading
{
    double cold = 0; ///< milliseconds, with looking at the server and signing in
    double warm = 0;
    int overlong = 0;
    double longest = 0;
};

/// Reads twice until so many are read; the dead ones may still be waited for.
std::optional<Reading> readAll(const Fleet &fleet, int count, const QList<QUrl> &dead)
{
    QList<QUrl> urls;
    QHash<QUrl, QByteArray> passwords;
    for (int i = 0; i < count; ++i) {
        urls += fleet.servers[i].first;
        passwords.insert(fleet.servers[i].first, fleet.servers[i].second);
    }
    urls += dead;
    BenchWindow window(instancesOf(urls), [&window, &passwords](const Instance &instance, const QJsonObject &facts) -> std::unique_ptr<AccessApi> {
        QCoro::waitFor(window.credentials.write({instance.id, instance.username, CredentialPurpose::SignIn}, Secret(passwords.value(instance.url)), {}));
        return std::make_unique<AirflowClient>(instance, window.credentials, window.clock, ClientOptions{}, facts);
    });
    if (!window.start())
        return std::nullopt;
    TurnWatch watch;
    Reading reading;
    for (double *time : {&reading.cold, &reading.warm}) {
        const QDateTime begin = QDateTime::currentDateTimeUtc();
        const auto isRead = [&] {
            return std::ranges::count_if(window.workspace->states(), [&begin](const InstanceState &state) {
                       return state.snapshot && state.phase == InstanceState::Phase::Ready && state.snapshot->takenAt >= begin
                              && state.snapshot->usersProof.complete();
                   }) == count;
        };
        watch.start();
        *time = timeOf([&] {
                    window.workspace->refreshScope();
                    if (!runUntil(isRead, 120'000))
                        *time = -1;
                }).wall;
        const std::vector<double> &turns = watch.stop();
        reading.overlong += TurnWatch::overlong(turns);
        reading.longest = std::max(reading.longest, TurnWatch::longest(turns));
        if (!isRead())
            return std::nullopt;
    }
    window.workspace->cancelReading();
    return reading;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4)
        return serve(QByteArray(argv[2]).toInt(), QByteArray(argv[3]).toInt());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1");
    QApplication app(argc, argv);
    Fleet fleet;
    if (!fleet.start(kInstances - kDead))
        return 1;
    QTcpServer silent; // never asked for its connections: the system accepts them
    if (!silent.listen(QHostAddress::LocalHost))
        return 1;
    silent.pauseAccepting();
    const auto address = [](const QTcpServer &server) { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())); };
    const QUrl refusing = [&] {
        QTcpServer gone;
        gone.listen(QHostAddress::LocalHost);
        return address(gone);
    }();
    const std::optional<Reading> one = readAll(fleet, 1, {});
    const std::optional<Reading> all = readAll(fleet, kInstances - kDead, {address(silent), refusing});
    if (!one || !all)
        return 1;
    printFigure(QStringLiteral("one instance, 200 ms an answer"), one->cold, 0, "ms");
    printFigure(QStringLiteral("a fleet of 50, two of them dead, against one: first reading"), all->cold / one->cold, 1.3, "times");
    printFigure(QStringLiteral("a fleet of 50, two of them dead, against one: read again"), all->warm / one->warm, 1.3, "times");
    printFigure(QStringLiteral("longest turn while the fleet is read"), all->longest, TurnWatch::kFrame, "ms");
    printFigure(QStringLiteral("turns over 16 ms while the fleet is read"), all->overlong, 0, "turns");
    return 0;
}
