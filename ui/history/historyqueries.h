#pragma once

#include "core/store/journalreader.h"
#include "core/store/snapshotstore.h"
#include "models/historyrecords.h"

namespace airside {

/// What differs between two readings.
struct Comparison
{
    QList<DifferenceRow> rows;
    bool ownRequests = false; ///< airsidectl api was used in this time: what it did counts as made elsewhere
    std::optional<Error> journalError; ///< so that nobody can tell what was made here
};

/// One user or role over the whole history.
struct ObjectHistory
{
    QList<ObjectState> states; ///< oldest first
    Comparison changes;        ///< newest first
    QDateTime since;           ///< the first reading that is kept; invalid: there is none
};

// They ask the store and the journal, whose threads do the reading, and compare in the worker pool. reader may be null: then who
// made a difference is unknown. Errors: Cancelled, and those of the store.

/// Two readings of one instance, the earlier one first.
[[nodiscard]] QCoro::Task<Result<Comparison>> compareKept(SnapshotStore *store, JournalReader *reader, Instance instance, KeptSnapshot earlier,
                                                          KeptSnapshot later, std::stop_token stop);
[[nodiscard]] QCoro::Task<Result<ObjectHistory>> historyOfObject(SnapshotStore *store, JournalReader *reader, QUuid instance, KeptObject object,
                                                                 std::stop_token stop);

} // namespace airside
