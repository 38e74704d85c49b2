#pragma once

#include "core/access/snapshot.h"
#include "core/base/clock.h"
#include "core/changes/applier.h"

namespace airside {

/// Finds out what became of writes in whose middle the program ended, from a listing that was read afterwards, and
/// records it as their outcome. Sends nothing. The journal and the clock must outlive the task.
class Settler
{
public:
    Settler(Journal &journal, const Clock &clock);

    /// interrupted: from Journal::begin(), whose lease is still held. account: who read the listing. A change whose
    /// object the listing does not prove stays open. Errors: those of Journal::append().
    [[nodiscard]] QCoro::Task<Result<QList<Settled>>> settle(QList<JournalEntry> interrupted, SnapshotPtr fresh,
                                                             QString account);

private:
    Journal &m_journal;
    const Clock &m_clock;
};

/// The entry that the change's result makes: state, status, differences, and the object as it stands now.
[[nodiscard]] JournalEntry outcomeEntry(JournalEntry intent, const ChangeResult &result, const QDateTime &at);

} // namespace airside
