#pragma once

#include "core/base/clock.h"
#include "core/changes/journal.h"
#include "core/plan/proposalstore.h"

#include <QFuture>
#include <QSet>

#include <vector>

namespace airside {

/// A journal for one application of changes, some of which programs have proposed: before the first change of a proposal is
/// written, the proposal is marked as approved and the approval journalled, so that there is no moment in which something of it
/// is done and nobody has approved it. The journal and the clock outlive it.
class ApprovingJournal final : public Journal
{
public:
    /// proposals: open ones, of which changes may be among those that are applied, and approved ones, which are gone on with.
    /// reason: the person's words.
    ApprovingJournal(Journal &journal, const Clock &clock, std::optional<ProposalStore> store, const QList<Proposal> &proposals, QString reason = {});

    /// Errors also: NotFound (somebody has refused the proposal meanwhile).
    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override;
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid instance) override;

    /// At the end: an open proposal of which nothing was written after all waits again. Errors: File.
    [[nodiscard]] Result<void> finish(const QSet<QUuid> &written) const;

private:
    struct Approval
    {
        Proposal proposal;
        bool marked = false;              ///< by this application
        std::optional<QFuture<void>> end; ///< of its approval, once that has begun
        std::optional<Error> error;
    };
    [[nodiscard]] QCoro::Task<void> approve(Approval *approval);
    [[nodiscard]] Result<void> mark(Approval &approval) const;

    Journal &m_journal;
    const Clock &m_clock;
    std::optional<ProposalStore> m_store;
    std::vector<Approval> m_approvals;
    QString m_reason;
};

} // namespace airside
