#include "ui/workspace.h"

#include "core/base/logging.h"
#include "core/base/workerpool.h"
#include "core/changes/approvingjournal.h"
#include "core/changes/lockout.h"

namespace airside {

namespace {

std::optional<Error> errorOf(const Result<void> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

ApplyReport nothingSent(const ChangePlan &plan, const Error &error)
{
    ApplyReport report;
    report.error = error;
    for (const Change &change : plan.changes) {
        ChangeResult result;
        result.change = change.id;
        result.state = ChangeState::Skipped;
        result.error = error;
        report.results += result;
    }
    return report;
}

} // namespace

SuspensionStore *Workspace::suspensionStore(const QUuid &id)
{
    const InstanceState *found = state(id);
    return found && found->demo ? &m_demoSuspensions : m_with.suspensions;
}

Result<QList<Suspension>> Workspace::suspensions(const QUuid &id) const
{
    const InstanceState *found = state(id);
    if (found && found->demo)
        return m_demoSuspensions.all();
    return m_with.suspensions ? m_with.suspensions->all() : Result<QList<Suspension>>(QList<Suspension>());
}

/// Of an instance that comes or goes. Where it fails the file is as it was, and what needs it tells so.
void Workspace::moveSuspensions(const QString &from, const QString &to)
{
    const Result<void> moved = m_with.suspensions ? m_with.suspensions->move(from, to) : Result<void>();
    if (!moved)
        qCWarning(logStore, "What suspended accounts held was not moved: %ls", qUtf16Printable(describe(moved.error())));
}

QCoro::Task<void> Workspace::read(QUuid id, ClientPtr client, std::stop_token stop)
{
    SnapshotRequest request;
    request.progress = [this, id, stop](ListProgress progress) {
        InstanceState *state = stop.stop_requested() ? nullptr : mutableState(id);
        if (!state)
            return;
        state->progress.insert(progress.part, progress);
        Q_EMIT stateChanged(id);
    };
    const Result<SnapshotPtr> answer = co_await client->takeSnapshot(request, stop);
    takeReading(id, client, answer);
    continueLocking();
}

void Workspace::takeReading(const QUuid &id, const ClientPtr &client, const Result<SnapshotPtr> &answer)
{
    // The instance may be gone, or its client replaced (another reading runs) or dropped (it must be read again).
    InstanceState *state = mutableState(id);
    const auto current = m_clients.find(id);
    if (!state || (current != m_clients.end() && current->second != client))
        return;
    m_readings.erase(id);
    if (current == m_clients.end()) {
        state->phase = InstanceState::Phase::NeverRead;
        refresh(id);
        return;
    }
    if (!answer && answer.error().kind == ErrorKind::Cancelled) {
        state->phase = state->snapshot ? InstanceState::Phase::Ready : InstanceState::Phase::NeverRead;
        Q_EMIT stateChanged(id);
        return;
    }
    if (!answer) {
        state->phase = InstanceState::Phase::Failed;
        state->error = answer.error();
        Q_EMIT stateChanged(id);
        return;
    }
    state->phase = InstanceState::Phase::Ready;
    state->error.reset();
    state->snapshot = *answer;
    state->stored = false;
    rememberFacts(state->instance, *client);
    if (m_with.snapshots && (!state->demo || m_with.keepsDemo) && state->snapshot->complete())
        m_tasks.start(storeSnapshot(state->snapshot));
    Q_EMIT stateChanged(id);
    Q_EMIT snapshotChanged(id);
}

std::optional<JournalHead> Workspace::journalHead(const QUuid &id) const
{
    const auto at = m_heads.find(id);
    return at == m_heads.end() ? std::nullopt : std::optional(*at);
}

QCoro::Task<void> Workspace::readHead(QUuid id)
{
    m_heads.remove(id);
    if (!m_with.journalHead)
        co_return;
    const Result<JournalHead> head = co_await m_with.journalHead(id);
    if (head)
        m_heads.insert(id, *head);
}

/// Those that may be approved by what is applied now.
QCoro::Task<QList<Proposal>> Workspace::openProposals()
{
    if (!m_with.proposals)
        co_return QList<Proposal>();
    const QFuture<Result<ProposalList>> reading = QtConcurrent::run(&ProposalStore::list, *m_with.proposals, ProposalState::Open);
    const Result<ProposalList> open = co_await resultOf(reading);
    co_return open.value_or(ProposalList()).proposals;
}

QCoro::Task<void> Workspace::runApply(QUuid id, ClientPtr client, ApplyRules rules, std::stop_token stop)
{
    const ChangePlan plan = planFor(id);
    const QList<Proposal> proposals = co_await openProposals();
    ApprovingJournal journal(*m_with.journal, *m_with.clock, m_with.proposals, proposals);
    Applier applier(*client, journal, *m_with.clock, rules, &m_pause);
    SuspensionRun suspending(suspensionStore(id), suspensionId(id), m_with.clock->nowUtc());
    const Applier::Progress progress = [this, id, &suspending](const ChangeResult &result) {
        suspending.tell(result);
        Q_EMIT changeResult(id, result);
    };
    const Result<void> kept = suspending.begin(plan.changes);
    ApplyReport report;
    if (kept)
        report = co_await applier.apply(plan, progress, stop);
    else
        report = nothingSent(plan, kept.error());
    const Result<void> settled = suspending.finish();
    if (!settled && !report.error)
        report.error = settled.error();
    const Result<void> marked = journal.finish(writtenOf(report));
    if (!marked)
        Q_EMIT proposalNotReopened(marked.error());
    co_await readHead(id);
    m_applying.remove(id);
    if (!m_applying.values().contains(true))
        setApplyingPaused(false);
    QList<QUuid> done;
    for (const ChangeResult &result : report.results) {
        if (result.state == ChangeState::Verified)
            done += result.change;
    }
    if (!done.isEmpty())
        m_with.staging->markApplied(done);
    if (const InstanceState *found = state(id))
        rememberFacts(found->instance, *client);
    if (isLocked()) {
        m_lockReport.stoppedApplying = true;
        m_lockReport.notSent += int(std::ranges::count(report.results, ChangeState::Skipped, &ChangeResult::state));
    }
    Q_EMIT applied(id, report);
    refresh(id);
    continueLocking();
}

QCoro::Task<void> Workspace::runCheck(QUuid id, ClientPtr client, ApplyRules rules, std::stop_token stop)
{
    Applier applier(*client, *m_with.journal, *m_with.clock, rules);
    const ApplyReport report = co_await applier.check(planFor(id), stop);
    m_applying.remove(id);
    Q_EMIT checked(id, report);
    continueLocking();
}

QCoro::Task<void> Workspace::storeSecret(QUuid id, Secret secret, std::stop_token stop)
{
    const InstanceState *found = state(id);
    if (!found)
        co_return;
    const CredentialKey key = keyOf(found->instance, CredentialPurpose::SignIn);
    const Result<void> stored = co_await m_with.credentials->write(key, secret, stop);
    InstanceState *current = mutableState(id);
    if (stop.stop_requested() || !current)
        co_return;
    if (!stored) {
        current->phase = InstanceState::Phase::Failed;
        current->error = stored.error();
        Q_EMIT stateChanged(id);
        co_return;
    }
    m_clients.erase(id); // a new client asks the store again
    refresh(id);
}

QCoro::Task<void> Workspace::runSignOut(QUuid id, ClientPtr client, std::stop_token stop)
{
    const Result<void> ended = co_await client->signOut(stop);
    Q_EMIT signedOut(id, errorOf(ended));
}

QCoro::Task<void> Workspace::runRemove(QUuid id)
{
    const Result<void> result = co_await removeInstance(id);
    Q_EMIT removed(id, errorOf(result));
}

QCoro::Task<Result<void>> Workspace::removeInstance(QUuid id)
{
    const InstanceState *found = state(id);
    if (!found)
        co_return fail({ErrorKind::NotFound, 0, id.toString(), {}, {}});
    const Instance instance = found->instance;
    const ClientPtr client = clientFor(instance);
    const std::stop_token stop = m_tasks.token();
    const Result<void> ended = co_await client->signOut(stop);
    const Result<void> forgotten = co_await forgetCredentials(instance, stop);
    if (!forgotten)
        co_return forgotten;
    if (m_with.instances->byId(id)) {
        const Result<void> gone = m_with.instances->remove(id);
        if (!gone)
            co_return gone;
        moveSuspensions(suspensionId(id), instance.url.toString(QUrl::FullyEncoded));
    }
    QList<QUuid> orphans;
    for (const Change &change : planFor(id).changes)
        orphans += change.id;
    if (!orphans.isEmpty())
        m_with.staging->discard(orphans);
    forgetState(id);
    Q_EMIT instancesChanged();
    Q_EMIT scopeChanged();
    co_return ended;
}

} // namespace airside
