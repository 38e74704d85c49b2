#pragma once

#include "app/unified/answers.h"
#include "core/base/clock.h"
#include "core/store/reviewstore.h"
#include "core/store/snapshotstore.h"
#include "core/store/sqlitejournal.h"

namespace airside::unified {

/// What Airside keeps itself, to be read. Nothing of it asks an Airflow. The pointers outlive it.
struct Archive
{
    SqliteJournal *journal = nullptr;
    SnapshotStore *snapshots = nullptr;
    ReviewStore *reviews = nullptr; ///< needed for reviews only
    const Clock *clock = nullptr;
    QList<Place> places;
    bool everything = false; ///< also what is of no instance, or of one that is not among the places any more
};

/// What a program asks to be told of it.
struct ArchiveRequest
{
    enum class What {
        Journal,       ///< newest first
        Snapshots,     ///< newest first
        AccessChanges, ///< what differs between two snapshots
        Reviews,       ///< in the order in which they were made
        Review,        ///< one, with who has to decide what is open
        ReviewItems,   ///< of one, by their number
    };
    What what = What::Journal;
    QString id;       ///< of a review, or of its items: its name or its id
    QString instance; ///< a name; empty: all
    int limit = kDefaultLimit;
    QString cursor;
    QString object;   ///< of the journal: a user, role or request
    QDateTime since;  ///< of the journal
    QDateTime until;
    qint64 earlier = 0; ///< of access changes: a snapshot; 0: the one before the later one
    qint64 later = 0;   ///< 0: the newest
    bool open = false;  ///< of review items: only those that nobody decided
    bool redact = false;
    Progress progress = {};
};

/// In the one shape of all answers. Errors: InvalidInput (limit, cursor, which instance, which snapshots), NotFound, File, BadFile,
/// DamagedFile, Cancelled.
[[nodiscard]] QCoro::Task<Result<QJsonObject>> answerFromArchive(ArchiveRequest request, Archive archive, std::stop_token stop);

/// What became of a change, in words: "done", "not done", "needs a person", "open", "done differently", or, of a record or a request,
/// its state.
[[nodiscard]] QString journalResult(const JournalEntry &intent, const std::optional<JournalEntry> &outcome);

} // namespace airside::unified
