#pragma once

#include "core/access/snapshot.h"
#include "core/store/storedatabase.h"

#include <stop_token>

namespace airside {

/// What is kept of the instance; a null pointer when there is nothing that was read from its address. Texts that
/// repeat share their buffers as after a reading. Blocks; in the store's thread. Errors: Cancelled, File, DamagedFile
/// (also when the rows are not those that their snapshot counts).
[[nodiscard]] Result<SnapshotPtr> readSnapshot(const StoreDatabase &database, const Instance &instance,
                                               const std::stop_token &stop);

} // namespace airside
