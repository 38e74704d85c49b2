#pragma once

#include "core/changes/undo.h"
#include "ui/workspace.h"

namespace airside {

/// What of the journal a person wants undone, made ready to be staged.
struct UndoOffer
{
    QList<Change> changes;  ///< to stage
    QStringList losses;     ///< "alice: the password before": will not be restored
    QStringList impossible; ///< sentences: what cannot be undone at all
};

/// Why a change cannot be undone from this window, a sentence for a person; empty: it can.
[[nodiscard]] QString undoRefusal(const Workspace &workspace, const JournalledChange &change);
/// Of changes of one or several instances, oldest first; from what was read of the instances last. id: what the journal
/// calls it, for the reason.
[[nodiscard]] UndoOffer undoOffer(const Workspace &workspace, const QList<JournalledChange> &changes, const QUuid &id);

} // namespace airside
