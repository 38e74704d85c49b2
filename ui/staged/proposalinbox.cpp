#include "ui/staged/proposalinbox.h"

#include "core/changes/proposaldecision.h"
#include "ui/kit/poolwork.h"
#include "ui/workspace.h"

#include <algorithm>

namespace airside {

namespace {

bool holds(const Proposal &proposal, const QUuid &change)
{
    return std::ranges::any_of(proposal.file.plan.changes, [&change](const Change &one) { return one.id == change; });
}

} // namespace

ProposalInbox::ProposalInbox(Workspace &workspace, const ProposalStore &store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
    const Result<QString> folder = m_store.prepared();
    if (folder)
        m_watcher.addPath(*folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProposalInbox::reload);
    connect(&workspace, &Workspace::applied, this, [this](const QUuid &, const ApplyReport &report) { takeApplied(report); });
    reload();
}

const Proposal *ProposalInbox::find(const QUuid &id) const
{
    const auto it = std::ranges::find(m_open, id, &Proposal::id);
    return it == m_open.end() ? nullptr : &*it;
}

void ProposalInbox::reload()
{
    m_again = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    workInPool(this, [store = m_store] { return store.list(ProposalState::Open); }, [this](const Result<ProposalList> &list) {
        m_reading = false;
        if (list) {
            m_open = list->proposals;
            m_unreadable = list->unreadable;
            Q_EMIT changed();
        }
        if (m_again)
            reload();
    });
}

void ProposalInbox::decide(const Proposal &proposal, ProposalState decision, const QString &reason,
                           const std::function<void(std::optional<Error>)> &then)
{
    const Workspace::Collaborators &with = m_workspace.collaborators();
    const JournalEntry entry = decisionEntry(proposal, decision, reason, with.clock->nowUtc());
    m_workspace.ask(this, with.journal->append(entry), [this, id = proposal.id, decision, then](const Result<void> &journalled) {
        Result<void> done = journalled;
        if (done)
            done = m_store.decide(id, decision);
        reload();
        then(done ? std::nullopt : std::optional(done.error()));
    });
}

void ProposalInbox::refuse(const QUuid &id, const QString &reason, std::function<void(std::optional<Error>)> then)
{
    const Proposal *proposal = find(id);
    if (proposal)
        decide(*proposal, ProposalState::Refused, reason, then);
}

/// A staged change keeps the id that it had in the proposal.
void ProposalInbox::takeApplied(const ApplyReport &report)
{
    const QList<Proposal> open = m_open;
    for (const Proposal &proposal : open) {
        const bool written = std::ranges::any_of(report.results, [&proposal](const ChangeResult &result) {
            return (result.state == ChangeState::Verified || mayBeDone(result.state))
                   && holds(proposal, result.change);
        });
        if (!written)
            continue;
        decide(proposal, ProposalState::Approved, {}, [this](const std::optional<Error> &error) {
            if (error && error->kind != ErrorKind::NotFound) // another application of it has marked it already
                Q_EMIT notMarked(*error);
        });
    }
}

} // namespace airside
