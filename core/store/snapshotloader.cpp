#include "core/store/snapshotloader.h"

#include "core/base/sharedvalue.h"
#include "core/store/keptaccess.h"

namespace airside {

namespace {

/// One transaction over all reads: another process may save between two queries.
template <typename Work>
auto inOneReading(const StoreDatabase &database, Work work) -> decltype(work())
{
    const Result<void> begun = database.run(QStringLiteral("BEGIN"));
    if (!begun)
        return fail(begun.error());
    auto answer = work();
    [[maybe_unused]] const Result<void> ended = database.run(QStringLiteral("ROLLBACK"));
    return answer;
}

enum class FromAddress { ThisOnly, Any };

Result<SnapshotPtr> readOne(const StoreDatabase &database, const Instance &instance, qint64 id, FromAddress from, const std::stop_token &stop)
{
    Result<KeptAccess> kept = readKeptAccess(database, id, stop);
    if (!kept)
        return fail(kept.error());
    if (kept->snapshot.instance.id != instance.id)
        return fail({ErrorKind::NotFound, 0, QString::number(id), {}, {}});
    if (from == FromAddress::ThisOnly && kept->snapshot.instance.url != instance.url)
        return SnapshotPtr();
    auto snapshot = std::make_unique<Snapshot>(std::move(kept->snapshot));
    snapshot->instance = instance;
    return sharedValue(std::move(snapshot));
}

} // namespace

Result<SnapshotPtr> readSnapshot(const StoreDatabase &database, const Instance &instance, const std::stop_token &stop)
{
    return inOneReading(database, [&]() -> Result<SnapshotPtr> {
        const Result<std::optional<qint64>> kept = keptInstance(database, instance.id);
        if (!kept || !*kept)
            return kept ? Result<SnapshotPtr>(SnapshotPtr()) : Result<SnapshotPtr>(fail(kept.error()));
        const Result<std::optional<qint64>> newest = newestSnapshot(database, **kept);
        if (!newest || !*newest)
            return newest ? Result<SnapshotPtr>(SnapshotPtr()) : Result<SnapshotPtr>(fail(newest.error()));
        return readOne(database, instance, **newest, FromAddress::ThisOnly, stop);
    });
}

Result<SnapshotPtr> readPastSnapshot(const StoreDatabase &database, const Instance &instance, qint64 id, const std::stop_token &stop)
{
    return inOneReading(database, [&] { return readOne(database, instance, id, FromAddress::Any, stop); });
}

} // namespace airside
