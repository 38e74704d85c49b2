#include "core/store/sqlitesnapshotstore.h"

#include "core/base/workerpool.h"
#include "core/store/snapshotloader.h"
#include "core/store/snapshotwriter.h"

#include <QVariant>

namespace airside {

namespace {

Error cancelled()
{
    return {ErrorKind::Cancelled, 0, {}, {}, {}};
}

Result<QList<QUuid>> readInstances(const StoreDatabase &database)
{
    Result<QSqlQuery> query = database.prepare(QStringLiteral("SELECT instance FROM snapshot"));
    if (!query)
        return fail(query.error());
    if (!query->exec())
        return fail(database.failureOf(*query));
    QList<QUuid> instances;
    while (query->next())
        instances += QUuid(query->value(0).toString());
    return instances;
}

Result<void> removeSnapshot(const StoreDatabase &database, const QUuid &instance)
{
    Result<QSqlQuery> query = database.prepare(QStringLiteral("DELETE FROM snapshot WHERE instance = ?"));
    if (!query)
        return fail(query.error());
    query->bindValue(0, instance.toString(QUuid::WithoutBraces));
    if (!query->exec())
        return fail(database.failureOf(*query));
    query->finish();
    [[maybe_unused]] const Result<void> moved = database.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

} // namespace

SqliteSnapshotStore::SqliteSnapshotStore(const QString &path, const Clock &clock, const QList<Migration> &migrations)
    : m_database(std::make_shared<StoreDatabase>(path, migrations, clock))
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
    const auto work = [snapshot](const StoreDatabase &database) { return writeSnapshot(database, *snapshot); };
    return inStore(work);
}

QCoro::Task<Result<SnapshotPtr>> SqliteSnapshotStore::load(Instance instance, std::stop_token stop)
{
    const auto work = [instance, stop](const StoreDatabase &database) -> Result<SnapshotPtr> {
        return stop.stop_requested() ? Result<SnapshotPtr>(fail(cancelled())) : readSnapshot(database, instance, stop);
    };
    return inStore(work);
}

QCoro::Task<Result<QList<QUuid>>> SqliteSnapshotStore::list(std::stop_token stop)
{
    const auto work = [stop](const StoreDatabase &database) -> Result<QList<QUuid>> {
        return stop.stop_requested() ? Result<QList<QUuid>>(fail(cancelled())) : readInstances(database);
    };
    return inStore(work);
}

QCoro::Task<Result<void>> SqliteSnapshotStore::remove(QUuid instance)
{
    const auto work = [instance](const StoreDatabase &database) { return removeSnapshot(database, instance); };
    return inStore(work);
}

} // namespace airside
