#pragma once

#include "core/access/snapshot.h"
#include "core/store/storedatabase.h"

namespace airside {

/// Puts a complete snapshot in the place of what is kept of its instance, in one transaction. Blocks; in the store's
/// thread. Errors: InvalidInput (not proven complete), File, DamagedFile.
[[nodiscard]] Result<void> writeSnapshot(const StoreDatabase &database, const Snapshot &snapshot);

} // namespace airside
