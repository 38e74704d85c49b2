#include "ui/staged/proposalinbox.h"

#include "core/changes/proposaldecision.h"
#include "ui/kit/poolwork.h"
#include "ui/workspace.h"

#include <algorithm>

namespace airside {

ProposalInbox::ProposalInbox(Workspace &workspace, const ProposalStore &store, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_store(store)
{
    const Result<QString> folder = m_store.prepared();
    if (folder)
        m_watcher.addPath(*folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProposalInbox::reload);
    connect(&workspace, &Workspace::applied, this, &ProposalInbox::reload);
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

void ProposalInbox::refuse(const QUuid &id, const QString &reason, std::function<void(std::optional<Error>)> then)
{
    const Proposal *proposal = find(id);
    if (!proposal)
        return;
    const Workspace::Collaborators &with = m_workspace.collaborators();
    const JournalEntry entry = decisionEntry(*proposal, ProposalState::Refused, reason, with.clock->nowUtc());
    m_workspace.ask(this, with.journal->append(entry), [this, id, then](const Result<void> &journalled) {
        Result<void> done = journalled;
        if (done)
            done = m_store.decide(id, ProposalState::Refused);
        reload();
        then(done ? std::nullopt : std::optional(done.error()));
    });
}

} // namespace airside
