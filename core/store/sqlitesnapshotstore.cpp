#include "core/store/sqlitesnapshotstore.h"

#include "core/base/workerpool.h"
#include "core/store/objecthistory.h"
#include "core/store/snapshothistory.h"
#include "core/store/snapshotloader.h"
#include "core/store/snapshotwriter.h"

namespace airside {

namespace {

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}, {}};
}

/// Otherwise the log is moved into the file when the connection is closed, while the window waits for its end. Not
/// after a failure: a file in use elsewhere would be waited for a second time.
template <typename Done>
void moveLogAfter(const Done &done, const StoreDatabase &database)
{
    if (done)
        [[maybe_unused]] const Result<void> moved = database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace

SqliteSnapshotStore::SqliteSnapshotStore(const QString &path, const Clock &clock, const QList<Migration> &migrations)
    : m_clock(clock)
    , m_database(std::make_shared<StoreDatabase>(path, migrations, clock))
{
}

SqliteSnapshotStore::~SqliteSnapshotStore()
{
    const auto close = [database = m_database] {
        database->close();
        return true;
    };
    [[maybe_unused]] const QFuture<bool> closed = m_thread.run(close);
}

template <typename Work>
auto SqliteSnapshotStore::inStore(Work work)
{
    using Answer = std::invoke_result_t<Work, const StoreDatabase &>;
    const auto guarded = [database = m_database, work = std::move(work)]() -> Answer {
        const Result<void> opened = database->open();
        Answer result = opened ? work(*database) : Answer(fail(opened.error()));
        if (!result && result.error().kind == ErrorKind::DamagedFile)
            return fail(database->moveAside());
        return result;
    };
    return resultOf(m_thread.run(guarded));
}

QCoro::Task<Result<void>> SqliteSnapshotStore::save(SnapshotPtr snapshot)
{
    const auto work = [snapshot, now = m_clock.nowUtc()](const StoreDatabase &database) {
        const Result<void> saved = writeSnapshot(database, *snapshot, now);
        moveLogAfter(saved, database);
        return saved;
    };
    return inStore(work);
}

QCoro::Task<Result<SnapshotPtr>> SqliteSnapshotStore::load(Instance instance, std::stop_token stop)
{
    const auto work = [instance, stop](const StoreDatabase &database) -> Result<SnapshotPtr> {
        return stop.stop_requested() ? Result<SnapshotPtr>(fail(cancelled())) : readSnapshot(database, instance, stop);
    };
    return inStore(work);
}

QCoro::Task<Result<SnapshotPtr>> SqliteSnapshotStore::loadPast(Instance instance, qint64 id, std::stop_token stop)
{
    const auto work = [instance, id, stop](const StoreDatabase &database) -> Result<SnapshotPtr> {
        return stop.stop_requested() ? Result<SnapshotPtr>(fail(cancelled())) : readPastSnapshot(database, instance, id, stop);
    };
    return inStore(work);
}

QCoro::Task<Result<QList<QUuid>>> SqliteSnapshotStore::list(std::stop_token stop)
{
    const auto work = [stop](const StoreDatabase &database) -> Result<QList<QUuid>> {
        return stop.stop_requested() ? Result<QList<QUuid>>(fail(cancelled())) : listInstances(database);
    };
    return inStore(work);
}

QCoro::Task<Result<QList<KeptSnapshot>>> SqliteSnapshotStore::history(QUuid instance, std::stop_token stop)
{
    const auto work = [instance, stop](const StoreDatabase &database) -> Result<QList<KeptSnapshot>> {
        return stop.stop_requested() ? Result<QList<KeptSnapshot>>(fail(cancelled())) : listSnapshots(database, instance);
    };
    return inStore(work);
}

QCoro::Task<Result<QList<ObjectState>>> SqliteSnapshotStore::historyOf(QUuid instance, KeptObject object, std::stop_token stop)
{
    const auto work = [instance, object, stop](const StoreDatabase &database) -> Result<QList<ObjectState>> {
        return stop.stop_requested() ? Result<QList<ObjectState>>(fail(cancelled())) : readObjectHistory(database, instance, object, stop);
    };
    return inStore(work);
}

QCoro::Task<Result<void>> SqliteSnapshotStore::remove(QUuid instance)
{
    const auto work = [instance](const StoreDatabase &database) {
        const Result<void> removed = removeHistory(database, instance);
        moveLogAfter(removed, database);
        return removed;
    };
    return inStore(work);
}

QCoro::Task<Result<int>> SqliteSnapshotStore::prune(Retention retention, std::stop_token stop)
{
    const auto work = [retention, stop, now = m_clock.nowUtc()](const StoreDatabase &database) {
        const Result<int> removed = pruneHistory(database, retention, now, stop);
        moveLogAfter(removed, database);
        return removed;
    };
    return inStore(work);
}

QCoro::Task<Result<void>> SqliteSnapshotStore::check()
{
    const auto work = [](const StoreDatabase &database) { return checkFile(database); };
    return inStore(work);
}

} // namespace airside
