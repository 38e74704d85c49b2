#pragma once

#include "core/access/snapshot.h"
#include "core/store/storedatabase.h"

#include <stop_token>

namespace airside {

/// The newest snapshot that is kept of the instance; a null pointer when there is none, or when it was read from another
/// address. Blocks; in the store's thread. Errors: Cancelled, File, DamagedFile (see readKeptAccess()).
[[nodiscard]] Result<SnapshotPtr> readSnapshot(const StoreDatabase &database, const Instance &instance,
                                               const std::stop_token &stop);
/// One of the instance's snapshots by its number, whatever the address. Errors: NotFound, and as readSnapshot().
[[nodiscard]] Result<SnapshotPtr> readPastSnapshot(const StoreDatabase &database, const Instance &instance, qint64 id,
                                                   const std::stop_token &stop);

} // namespace airside
