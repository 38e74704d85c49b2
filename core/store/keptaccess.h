#pragma once

#include "core/access/snapshot.h"
#include "core/store/storedatabase.h"

#include <limits>
#include <stop_token>

namespace airside {

/// The gone_in of a row that is still in the newest snapshot of its instance.
inline constexpr qint64 kStillThere = std::numeric_limits<qint64>::max();

/// One snapshot as its rows tell it, with the numbers that they have.
struct KeptAccess
{
    Snapshot snapshot; ///< its instance has only what is kept: id and address
    QList<qint64> userIds; ///< of snapshot.users, in their order
    QList<qint64> roleIds;
    QList<qint64> dagIds;
    QHash<qint64, Permission> pairs; ///< every pair that a snapshot of the instance ever had
    QHash<qint64, QStringList> lists;
};

/// The number that the store has for an instance; nothing: nothing is kept of it. Errors: File, DamagedFile.
[[nodiscard]] Result<std::optional<qint64>> keptInstance(const StoreDatabase &database, const QUuid &id);
/// The newest snapshot of an instance, by its number; nothing: there is none. Errors: File, DamagedFile.
[[nodiscard]] Result<std::optional<qint64>> newestSnapshot(const StoreDatabase &database, qint64 instance);

/// Blocks; in the store's thread and in a transaction. Texts that repeat share their buffers as after a reading.
/// Errors: NotFound, Cancelled, File, DamagedFile (also when the rows are not those that the snapshot counts).
[[nodiscard]] Result<KeptAccess> readKeptAccess(const StoreDatabase &database, qint64 snapshot, const std::stop_token &stop);

} // namespace airside
