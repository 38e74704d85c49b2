#include "app/console/routedsnapshots.h"

#include "app/console/demoinstances.h"
#include "app/console/demopast.h"

namespace airside {

namespace {

/// Numbers of the demo's readings come behind those of any real store: they are told apart by them.
constexpr qint64 kDemoNumbers = qint64(1) << 40;

} // namespace

RoutedSnapshots::RoutedSnapshots(const QString &file, const Clock &clock, Journal &journal)
    : m_journal(journal)
    , m_store(file, clock)
    , m_demoClock(clock)
    , m_demoStore(m_demoDir.filePath(QStringLiteral("store.sqlite")), m_demoClock)
{
}

SqliteSnapshotStore &RoutedSnapshots::storeOf(const QUuid &instance)
{
    return DemoInstances::isDemo(instance) ? m_demoStore : m_store;
}

QCoro::Task<Result<void>> RoutedSnapshots::save(SnapshotPtr snapshot)
{
    const QUuid id = snapshot->instance.id;
    if (!DemoInstances::isDemo(id) || m_begun.contains(id))
        return storeOf(id).save(std::move(snapshot));
    return saveWithPast(std::move(snapshot));
}

/// A store carries out its calls in the order they are made, so that nothing comes between these.
QCoro::Task<Result<void>> RoutedSnapshots::saveWithPast(SnapshotPtr snapshot)
{
    constexpr int kSecondsToRead = 4;
    m_begun.insert(snapshot->instance.id);
    const DemoPast past = demoPastOf(*snapshot);
    std::vector<QCoro::Task<Result<void>>> saving;
    for (const SnapshotPtr &reading : past.readings) {
        m_demoClock.past = reading->takenAt.addSecs(kSecondsToRead);
        saving.push_back(m_demoStore.save(reading));
    }
    m_demoClock.past = {};
    saving.push_back(m_demoStore.save(snapshot));
    Result<void> done;
    for (QCoro::Task<Result<void>> &one : saving) {
        const Result<void> saved = co_await one;
        if (!saved)
            done = saved;
    }
    for (const JournalEntry &entry : past.entries) {
        const Result<void> noted = co_await m_journal.append(entry);
        if (!noted)
            done = noted;
    }
    co_return done;
}

QCoro::Task<Result<SnapshotPtr>> RoutedSnapshots::load(Instance instance, std::stop_token stop)
{
    return storeOf(instance.id).load(instance, stop);
}

QCoro::Task<Result<SnapshotPtr>> RoutedSnapshots::loadPast(Instance instance, qint64 id, std::stop_token stop)
{
    return storeOf(instance.id).loadPast(instance, id > kDemoNumbers ? id - kDemoNumbers : id, stop);
}

QCoro::Task<Result<QList<QUuid>>> RoutedSnapshots::list(std::stop_token stop)
{
    return m_store.list(stop);
}

QCoro::Task<Result<QList<KeptSnapshot>>> RoutedSnapshots::history(QUuid instance, std::stop_token stop)
{
    Result<QList<KeptSnapshot>> kept = QList<KeptSnapshot>();
    if (!DemoInstances::isDemo(instance))
        kept = co_await m_store.history(instance, stop);
    const bool withDemo = !m_begun.isEmpty() && (instance.isNull() || DemoInstances::isDemo(instance));
    if (!kept || !withDemo)
        co_return kept;
    Result<QList<KeptSnapshot>> demo = co_await m_demoStore.history(instance, stop);
    if (!demo)
        co_return demo;
    for (KeptSnapshot &one : *demo)
        one.id += kDemoNumbers;
    kept->append(*demo);
    co_return kept;
}

QCoro::Task<Result<QList<ObjectState>>> RoutedSnapshots::historyOf(QUuid instance, KeptObject object, std::stop_token stop)
{
    Result<QList<ObjectState>> states = co_await storeOf(instance).historyOf(instance, object, stop);
    if (states && DemoInstances::isDemo(instance)) {
        for (ObjectState &one : *states)
            one.snapshot += kDemoNumbers;
    }
    co_return states;
}

QCoro::Task<Result<void>> RoutedSnapshots::remove(QUuid instance)
{
    m_begun.remove(instance);
    return storeOf(instance).remove(instance);
}

QCoro::Task<Result<int>> RoutedSnapshots::prune(Retention retention, std::stop_token stop)
{
    return m_store.prune(retention, stop);
}

QCoro::Task<Result<void>> RoutedSnapshots::check()
{
    return m_store.check();
}

} // namespace airside
