#pragma once

#include "core/access/snapshotdiff.h"
#include "core/changes/journal.h"
#include "core/store/journaldatabase.h"

namespace airside {

/// The time in which differences came about: between the beginning of the earlier reading and the end of the later one.
struct HistorySpan
{
    QUuid instance;
    QDateTime from;
    QDateTime to;
};

/// What to ask the journal for, to tell what was made here within the span: also what had begun before it.
[[nodiscard]] JournalFilter journalOf(const HistorySpan &span);

/// Which differences the journal accounts for: with one of its changes that was sent within the span and was done, or may
/// have been, in part too. The others were made elsewhere: with Airflow's own pages, or by another program.
class MadeHere
{
public:
    MadeHere(const QList<JournalEntry> &entries, const HistorySpan &span);

    /// The change that made it; a null id: it was made elsewhere.
    [[nodiscard]] QUuid changeOf(const AccessDifference &difference) const;
    /// Requests of one's own (airsidectl api) were sent, of which the journal does not know what they did.
    [[nodiscard]] bool hasOwnRequests() const { return m_ownRequests; }

private:
    void add(const JournalEntry &intent);

    QHash<QString, QUuid> m_effects; ///< by what the difference is, with the field's new value
    bool m_ownRequests = false;
};

} // namespace airside
