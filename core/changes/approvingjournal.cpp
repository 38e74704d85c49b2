#include "core/changes/approvingjournal.h"

#include "core/changes/proposaldecision.h"

#include <QCoroFuture>
#include <QPromise>

#include <algorithm>

namespace airside {

namespace {

bool isOf(const Proposal &proposal, const QUuid &change)
{
    return std::ranges::any_of(proposal.file.plan.changes, [&change](const Change &one) { return one.id == change; });
}

} // namespace

ApprovingJournal::ApprovingJournal(Journal &journal, const Clock &clock, std::optional<ProposalStore> store, const QList<Proposal> &proposals, QString reason)
    : m_journal(journal)
    , m_clock(clock)
    , m_store(std::move(store))
    , m_reason(std::move(reason))
{
    for (const Proposal &one : proposals)
        m_approvals.push_back({one, false, {}, {}});
}

QCoro::Task<Result<void>> ApprovingJournal::append(JournalEntry entry)
{
    const bool writes = entry.event == JournalEvent::Intent;
    for (Approval &approval : m_approvals) {
        if (!writes || !isOf(approval.proposal, entry.change))
            continue;
        if (approval.end)
            co_await *approval.end; // several changes of it are written at once
        else
            co_await approve(&approval);
        if (approval.error)
            co_return fail(*approval.error);
    }
    auto done = co_await m_journal.append(entry);
    co_return done;
}

QCoro::Task<Result<Applying>> ApprovingJournal::begin(QUuid instance)
{
    return m_journal.begin(instance);
}

/// Marked first, since only one of several who apply it at once can do so: it is approved once.
Result<void> ApprovingJournal::mark(Approval &approval) const
{
    if (approval.proposal.state != ProposalState::Open)
        return {};
    const Result<void> decided = m_store->decide(approval.proposal.id, ProposalState::Approved);
    approval.marked = decided.has_value();
    return decided;
}

QCoro::Task<void> ApprovingJournal::approve(Approval *approval)
{
    QPromise<void> promise;
    promise.start();
    approval->end = promise.future();
    const Result<void> marked = mark(*approval);
    if (!marked) {
        // Its changes of another instance may be applied at the same time, and have it approved already.
        const Result<Proposal> now = m_store->find(approval->proposal.id.toString(QUuid::WithoutBraces));
        if (!now || now->state != ProposalState::Approved)
            approval->error = marked.error();
        promise.finish();
        co_return;
    }
    const JournalEntry entry = decisionEntry(approval->proposal, ProposalState::Approved, m_reason, m_clock.nowUtc());
    const Result<void> journalled = co_await m_journal.append(entry);
    if (!journalled) {
        approval->error = journalled.error();
        if (approval->marked)
            approval->marked = !m_store->reopen(approval->proposal.id).has_value();
    }
    promise.finish();
}

Result<void> ApprovingJournal::finish(const QSet<QUuid> &written) const
{
    for (const Approval &approval : m_approvals) {
        const QList<Change> &changes = approval.proposal.file.plan.changes;
        const bool some = std::ranges::any_of(changes, [&written](const Change &one) { return written.contains(one.id); });
        // What another application does in another instance is not known here: then it stays approved.
        if (!approval.marked || some || approval.proposal.file.instances.size() > 1)
            continue;
        const Result<void> reopened = m_store->reopen(approval.proposal.id);
        if (!reopened)
            return reopened;
    }
    return {};
}

} // namespace airside
