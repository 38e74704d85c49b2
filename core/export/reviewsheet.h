#pragma once

#include "core/access/snapshot.h"
#include "core/export/sheet.h"

namespace airside {

/// The access-review sheet: one row for each user x role, and one for a user without roles, over any number of
/// instances. The snapshots are shared, not copied.
[[nodiscard]] Sheet reviewSheet(const QList<SnapshotPtr> &snapshots);

} // namespace airside
