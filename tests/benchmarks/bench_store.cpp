// bench_store USERS [STATE_FOLDER]: seconds that the store takes to save and to load that many users, then of a second
// snapshot with one percent of them changed: seconds to save it, and its bytes as percents of the first one's.
// With a folder the file stays there, together with the settings of its instance, for measuring the console's start.
#include "core/base/statedir.h"
#include "core/config/instancestore.h"
#include "core/store/sqlitesnapshotstore.h"
#include "tests/benchmarks/storedaccess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace airside;

namespace {

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

[[nodiscard]] QCoro::Task<int> measure(QString file, SnapshotPtr snapshot)
{
    const SystemClock clock;
    double saving = 0;
    {
        SqliteSnapshotStore store(file, clock);
        const auto begun = co_await store.list({});
        QElapsedTimer timer;
        timer.start();
        const auto saved = co_await store.save(snapshot);
        saving = secondsOf(timer);
        if (!begun || !saved)
            co_return 1;
    }
    SqliteSnapshotStore store(file, clock); // opened anew, as at a start
    QElapsedTimer timer;
    timer.start();
    const auto loaded = co_await store.load(snapshot->instance, {});
    const double loading = secondsOf(timer);
    if (!loaded || !*loaded || (*loaded)->users != snapshot->users || (*loaded)->roles != snapshot->roles)
        co_return 1;
    const qint64 full = QFileInfo(file).size();
    auto changed = std::make_shared<Snapshot>(*snapshot);
    for (qsizetype i = 0; i < changed->users.size(); i += 100) {
        changed->users[i].loginCount = changed->users[i].loginCount.value_or(0) + 1;
        changed->users[i].lastLogin = ServerTime{1'800'000'000'000'000 + i, {}};
    }
    changed->takenAt = changed->takenAt.addSecs(3600);
    timer.restart();
    const auto again = co_await store.save(changed);
    const double savingAgain = secondsOf(timer);
    if (!again)
        co_return 1;
    const double percent = 100.0 * double(QFileInfo(file).size() - full) / double(full);
    QTextStream(stdout) << saving << ' ' << loading << ' ' << savingAgain << ' ' << percent << '\n';
    co_return 0;
}

[[nodiscard]] QCoro::Task<void> run(QString file, SnapshotPtr snapshot)
{
    const int code = co_await measure(file, snapshot);
    QCoreApplication::exit(code);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2 || argc > 3)
        return 2;
    const QTemporaryDir temporary;
    const Result<StateDir> state = StateDir::open(argc == 3 ? QString::fromLocal8Bit(argv[2]) : temporary.path());
    if (!state)
        return 1;
    Result<InstanceStore> instances = InstanceStore::load(state->configFile());
    Instance instance;
    instance.name = QStringLiteral("Production");
    instance.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
    instance.username = QStringLiteral("person000000@example.org");
    const Result<Instance> added = instances->add(instance);
    if (!added)
        return 1;
    auto snapshot = std::make_shared<Snapshot>(storedAccess(QString::fromLocal8Bit(argv[1]).toInt()));
    snapshot->instance = *added;
    const QString file = state->storeFile();
    const auto begin = [file, snapshot] { [[maybe_unused]] const QCoro::Task<void> task = run(file, snapshot); };
    QMetaObject::invokeMethod(&app, begin, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
