#pragma once

#include "core/access/snapshot.h"
#include "core/store/storedatabase.h"

namespace airside {

/// Adds a complete snapshot to the history of its instance, in one transaction: a row for itself, and rows for what is
/// not as in the one before. Blocks; in the store's thread. Errors: InvalidInput (not proven complete), File, DamagedFile.
[[nodiscard]] Result<void> writeSnapshot(const StoreDatabase &database, const Snapshot &snapshot, const QDateTime &now);

} // namespace airside
