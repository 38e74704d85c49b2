#pragma once

#include "core/access/snapshot.h"
#include "core/changes/journal.h"

namespace airside {

/// What the demo's instances were like before: made up from a first reading, so that there is a history to look at.
struct DemoPast
{
    QList<SnapshotPtr> readings;  ///< oldest first, all before that reading
    QList<JournalEntry> entries;  ///< of what was done from here meanwhile; all else was done elsewhere
};
[[nodiscard]] DemoPast demoPastOf(const Snapshot &now);

} // namespace airside
