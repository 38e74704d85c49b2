#pragma once

#include "core/store/snapshotstore.h"
#include "core/store/storedatabase.h"

namespace airside {

/// SnapshotStore::historyOf(). Blocks; in the store's thread. Errors: Cancelled, File, DamagedFile.
[[nodiscard]] Result<QList<ObjectState>> readObjectHistory(const StoreDatabase &database, const QUuid &instance,
                                                           const KeptObject &object, const std::stop_token &stop);

} // namespace airside
