// bench_refresh AIRSIDECTL: reads a demo Airflow of 100,000 users twice through the real client into the whole window, and
// watches its event loop and memory meanwhile. Prints lines as figures.h says.
#include "core/airflow/airflowclient.h"
#include "core/base/thriftymemory.h"
#include "tests/benchmarks/benchwindow.h"
#include "tests/benchmarks/rununtil.h"
#include "tests/benchmarks/turnwatch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace airside;

namespace {

constexpr int kUsers = 100'000;

bool isShown(const BenchWindow &window, const SnapshotPtr &last)
{
    const QList<SnapshotPtr> snapshots = window.workspace->snapshotsInScope();
    const QList<UserIndexPtr> &sources = std::as_const(*window.users).model()->sources();
    return !window.workspace->isReading() && snapshots.size() == 1 && snapshots.first() != last && sources.size() == 1
           && sources.first()->snapshot == snapshots.first();
}

bool measure(const QJsonObject &demo)
{
    Instance instance;
    instance.name = QStringLiteral("Large");
    instance.url = QUrl(demo.value(QLatin1String("url")).toString());
    instance.username = demo.value(QLatin1String("username")).toString();
    const QByteArray password = demo.value(QLatin1String("password")).toString().toUtf8();
    BenchWindow window({instance}, [&](const Instance &one, const QJsonObject &facts) -> std::unique_ptr<AccessApi> {
        QCoro::waitFor(window.credentials.write({one.id, one.username, CredentialPurpose::SignIn}, Secret(password), {}));
        return std::make_unique<AirflowClient>(one, window.credentials, window.clock, ClientOptions{}, facts);
    });
    if (!window.start())
        return false;
    TurnWatch watch;
    for (const char *which : {"first", "second"}) {
        const SnapshotPtr last = window.workspace->snapshotsInScope().value(0);
        watch.start();
        const Taken taken = timeOf([&] {
            window.workspace->refreshScope();
            if (!runUntil([&] { return isShown(window, last) || window.workspace->states().first().error; }, 180'000))
                qWarning("not read in time");
        });
        if (!isShown(window, last))
            return false;
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents(); // what follows the rows: paint, panel
        const std::vector<double> &turns = watch.stop();
        const QString with = QStringLiteral(", %1 reading").arg(QLatin1String(which));
        printFigure(QStringLiteral("100,000 users over the network%1").arg(with), taken.wall, 0, "ms");
        printFigure(QStringLiteral("longest turn%1").arg(with), TurnWatch::longest(turns), TurnWatch::kFrame, "ms");
        printFigure(QStringLiteral("turns over 16 ms%1").arg(with), TurnWatch::overlong(turns), 0, "turns");
    }
    printFigure(QStringLiteral("process at its largest, read twice"), peakMegabytes(), 200, "MB");
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_GLIB", "1");
    useMemoryThriftily(); // as the program does
    QApplication app(argc, argv);
    QProcess server;
    server.start(QString::fromLocal8Bit(argv[1]), {QStringLiteral("demo"), QStringLiteral("--users"), QString::number(kUsers)});
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(60'000))
            return 1;
    }
    const bool good = measure(QJsonDocument::fromJson(server.readLine()).object());
    server.terminate();
    server.waitForFinished(20'000);
    return good ? 0 : 1;
}
