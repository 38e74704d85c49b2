#pragma once

#include "core/access/snapshot.h"
#include "core/base/clock.h"
#include "core/changes/applier.h"

namespace airside {

/// Finds out what became of writes in whose middle the program ended, from a listing that was read afterwards, and
/// records it as their outcome. Sends nothing, except where a change has several steps and stands in the middle of them:
/// those that are left are taken (RoleReplacement). The api, the journal and the clock must outlive the task.
class Settler
{
public:
    Settler(AccessApi &api, Journal &journal, const Clock &clock);

    /// interrupted: from Journal::begin(), whose lease is still held. account: who read the listing. A change whose
    /// object the listing does not prove stays open, and so does one that could not be carried on to its end. Errors:
    /// those of Journal::append().
    [[nodiscard]] QCoro::Task<Result<QList<Settled>>> settle(QList<JournalEntry> interrupted, SnapshotPtr fresh,
                                                             QString account, std::stop_token stop);

private:
    /// None: it stays open and nothing can be said.
    [[nodiscard]] QCoro::Task<std::optional<ChangeResult>> becameOf(JournalEntry intent, SnapshotPtr fresh, std::stop_token stop);

    AccessApi &m_api;
    Journal &m_journal;
    const Clock &m_clock;
};

/// The entry that the change's result makes: state, status, differences, and the object as it stands now.
[[nodiscard]] JournalEntry outcomeEntry(JournalEntry intent, const ChangeResult &result, const QDateTime &at);

} // namespace airside
