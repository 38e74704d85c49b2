#pragma once

#include "core/store/snapshotstore.h"
#include "core/store/storedatabase.h"

namespace airside {

// Of the snapshots as a whole. All block; in the store's thread. Errors: File, DamagedFile.

/// Newest first; of one instance, or of all when the id is null.
[[nodiscard]] Result<QList<KeptSnapshot>> listSnapshots(const StoreDatabase &database, const QUuid &instance);
/// Those of which something is kept.
[[nodiscard]] Result<QList<QUuid>> listInstances(const StoreDatabase &database);
/// Everything of the instance.
[[nodiscard]] Result<void> removeHistory(const StoreDatabase &database, const QUuid &instance);
/// Removes what is not to be kept, and what only it had; gives how many there were. Cancelled between two instances.
[[nodiscard]] Result<int> pruneHistory(const StoreDatabase &database, const Retention &retention, const QDateTime &now,
                                       const std::stop_token &stop);
/// Reads the file through. Errors: DamagedFile when it is not whole.
[[nodiscard]] Result<void> checkFile(const StoreDatabase &database);

} // namespace airside
