#include "core/changes/applier.h"

#include "core/access/effective.h"
#include "core/base/taskscope.h"
#include "core/base/wakeup.h"
#include "core/base/workerpool.h"
#include "core/changes/applypause.h"
#include "core/changes/applyrun.h"
#include "core/changes/changewriter.h"
#include "core/changes/knownpermissions.h"
#include "core/changes/rolereplacement.h"
#include "core/changes/settle.h"
#include "core/plan/changejson.h"

#include <QCoroFuture>

#include <algorithm>

namespace airside {

namespace {

constexpr qint64 kGuardsHoldSeconds = 300; ///< of a pause, after which what they looked at counts as old

QList<Change> changesFor(const ChangePlan &plan, const QUuid &instance)
{
    QList<Change> out;
    for (Change &change : inApplyOrder(plan).changes) {
        if (change.instance != instance)
            continue;
        if (change.id.isNull())
            change.id = QUuid::createUuid();
        out += change;
    }
    return out;
}

bool touchesPublic(const QList<Change> &changes)
{
    return std::ranges::any_of(changes, [](const Change &change) {
        return change.roleBefore && change.roleBefore->name == QLatin1String("Public");
    });
}

/// After these no other change can fare better, and each try could lock the account or hide an attack.
bool endsEverything(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::SignInFailed:
    case ErrorKind::SignInNeedsBrowser:
    case ErrorKind::SignInLimited:
    case ErrorKind::SignInExpired:
    case ErrorKind::CredentialMissing:
    case ErrorKind::CommandFailed:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainUnavailable:
    case ErrorKind::TlsFailed:
    case ErrorKind::PinMismatch:
    case ErrorKind::InsecureTransport:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

ApplyReport emptyReport(const QList<Change> &changes)
{
    ApplyReport report;
    for (const Change &change : changes) {
        ChangeResult result;
        result.change = change.id;
        report.results += result;
    }
    return report;
}

ApplyReport failedReport(const QList<Change> &changes, const Error &error)
{
    ApplyReport report = emptyReport(changes);
    report.error = error;
    for (ChangeResult &result : report.results) {
        result.state = ChangeState::Skipped;
        result.error = error;
    }
    return report;
}

/// Nothing is written: the refused changes carry their guard's words, the others that of the first.
ApplyReport refusedReport(const QList<Change> &changes, const QList<Refusal> &refusals)
{
    ApplyReport report = emptyReport(changes);
    report.refusals = refusals;
    for (ChangeResult &result : report.results) {
        const auto own = std::ranges::find(refusals, result.change, &Refusal::change);
        result.state = own == refusals.end() ? ChangeState::Skipped : ChangeState::NotDone;
        result.error = toError(own == refusals.end() ? refusals.first() : *own);
    }
    return report;
}

struct Judgement
{
    Overridden guards;
    AccessState state;
};

} // namespace

struct Applier::Start
{
    ApplyReport report;            ///< when there is no run: the answer
    std::shared_ptr<ApplyRun> run; ///< none: nothing may be written
};

ErrorKind failureKind(const ChangeResult &result)
{
    if (result.error)
        return result.error->kind;
    switch (result.state) {
    case ChangeState::Conflict:
        return ErrorKind::ChangedMeanwhile;
    case ChangeState::Unknown:
        return ErrorKind::OutcomeUnknown;
    case ChangeState::Skipped:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::NotDone;
    }
}

QSet<QUuid> writtenOf(const ApplyReport &report)
{
    QSet<QUuid> out;
    for (const ChangeResult &result : report.results) {
        if (result.state == ChangeState::Verified || mayBeDone(result.state))
            out += result.change;
    }
    return out;
}

bool ApplyReport::allVerified() const
{
    return !error && refusals.isEmpty()
           && std::ranges::all_of(results,
                                  [](const ChangeResult &one) { return one.state == ChangeState::Verified; });
}

Applier::Applier(AccessApi &api, Journal &journal, const Clock &clock, ApplyRules rules, ApplyPause *pause)
    : m_api(api)
    , m_journal(journal)
    , m_clock(clock)
    , m_rules(std::move(rules))
    , m_pause(pause)
{
}

QCoro::Task<Applier::Start> Applier::begin(ChangePlan plan, Progress progress, QList<JournalEntry> interrupted,
                                            std::stop_token stop)
{
    Start start;
    const QList<Change> changes = changesFor(plan, m_api.instance().id);
    if (changes.isEmpty())
        co_return start;
    if (m_api.instance().readOnly) {
        start.report = refusedReport(changes, {{GuardKind::ReadOnlyInstance, {}, m_api.instance().name}});
        co_return start;
    }
    GuardContext context;
    context.ownAccount = m_api.instance().username;
    context.policy = m_rules.policy;
    if (touchesPublic(changes)) {
        const Result<bool> matters = co_await m_api.publicRoleMatters(stop);
        if (!matters) {
            start.report = failedReport(changes, matters.error());
            co_return start;
        }
        context.publicRoleMatters = *matters;
    }
    SnapshotRequest request;
    request.permissions = false;
    request.dags = false;
    const Result<SnapshotPtr> listing = co_await m_api.takeSnapshot(request, stop);
    if (!listing) {
        start.report = failedReport(changes, listing.error());
        co_return start;
    }
    SnapshotPtr fresh = *listing;
    if (fresh->instance.id != m_api.instance().id) { // the guards would find nothing to judge
        start.report = failedReport(changes, {ErrorKind::Internal, 0, m_api.instance().name, {}, {}});
        co_return start;
    }
    const QString account = m_api.instance().username.isEmpty() ? fresh->signedInAs : m_api.instance().username;
    Settler settler(m_api, m_journal, m_clock);
    const Result<QList<Settled>> settled = co_await settler.settle(interrupted, fresh, account, stop);
    if (!settled) {
        start.report = failedReport(changes, settled.error());
        co_return start;
    }
    if (std::ranges::any_of(*settled, &Settled::carriedOn)) { // the server is another one since
        const Result<SnapshotPtr> again = co_await m_api.takeSnapshot(request, stop);
        if (!again) {
            start.report = failedReport(changes, again.error());
            start.report.settled = *settled;
            co_return start;
        }
        fresh = *again;
    }
    const ChangePlan own{changes};
    const QList<GuardOverride> overrides = m_rules.overrides;
    const auto judge = [fresh, own, context, overrides] {
        return Judgement{withOverrides(checkGuards(*fresh, own, context), overrides), AccessState(*fresh)};
    };
    const Judgement judgement = co_await inPool(judge);
    if (stop.stop_requested())
        start.report = failedReport(changes, {ErrorKind::Cancelled, 0, m_api.instance().name, {}, {}});
    else if (!judgement.guards.left.isEmpty())
        start.report = refusedReport(changes, judgement.guards.left);
    else
        start.run = std::make_shared<ApplyRun>(changes, *fresh, judgement.state, std::move(progress), judgement.guards.overridden);
    start.report.settled = *settled;
    start.report.overridden = judgement.guards.overridden;
    co_return start;
}

QCoro::Task<ApplyReport> Applier::check(ChangePlan plan, std::stop_token stop)
{
    const Progress silent;
    const QList<JournalEntry> nothing; // a check settles nothing
    const Start start = co_await begin(plan, silent, nothing, stop);
    if (!start.run)
        co_return start.report;
    const AccessState planned = start.run->planned();
    const PermissionList unknown = co_await unknownPermissions(&m_api, start.run, stop);
    ApplyReport report = start.report;
    for (qsizetype i = 0; i < start.run->size(); ++i) {
        const Change &change = start.run->change(i);
        const Snapshot &fresh = start.run->fresh();
        const User *user = change.isUserChange() ? fresh.user(change.objectName()) : nullptr;
        const Role *role = change.isUserChange() ? nullptr : fresh.role(change.objectName());
        ChangeResult result = compared(change, user ? std::optional(*user) : std::nullopt,
                                       role ? std::optional(*role) : std::nullopt);
        result.way = wayOf(m_api, change);
        if (result.way == WriteWay::Replacement)
            result.replacement = replacementCost(m_api, change, fresh);
        std::optional<Error> impossible = impossibleBecause(change);
        if (!impossible)
            impossible = start.run->missingRole(i, planned);
        if (!impossible && !result.error)
            impossible = knownRefusal(m_api, change);
        if (!impossible && !result.error)
            impossible = givesUnknown(change, unknown);
        if (impossible) {
            result.state = ChangeState::NotDone;
            result.error = impossible;
        }
        report.results += result;
    }
    co_return report;
}

QCoro::Task<ApplyReport> Applier::apply(ChangePlan plan, Progress progress, std::stop_token stop)
{
    const QList<Change> changes = changesFor(plan, m_api.instance().id);
    Result<Applying> applying = Applying();
    if (!changes.isEmpty() && !m_api.instance().readOnly)
        applying = co_await m_journal.begin(m_api.instance().id);
    if (!applying)
        co_return failedReport(changes, applying.error());
    const QList<JournalEntry> interrupted = applying->interrupted;
    const Start start = co_await begin(plan, std::move(progress), interrupted, stop);
    if (!start.run)
        co_return start.report;
    const std::shared_ptr<ApplyRun> run = start.run;
    for (int round = 0; round < 2; ++round) {
        const bool mayPutOff = round == 0;
        co_await goThrough(run, mayPutOff, stop);
    }
    run->skipWaiting();
    ApplyReport report = start.report;
    report.results = run->results();
    report.error = run->journalError();
    co_return report;
}

QCoro::Task<void> Applier::pausePassed(std::shared_ptr<ApplyRun> run, std::stop_token stop)
{
    if (!m_pause)
        co_return;
    const QDateTime since = m_clock.nowUtc();
    co_await m_pause->passed(stop);
    if (since.secsTo(m_clock.nowUtc()) > kGuardsHoldSeconds)
        run->end({ErrorKind::PausedTooLong, 0, m_api.instance().name, {}, {}});
}

QCoro::Task<void> Applier::turn(std::shared_ptr<ApplyRun> run, qsizetype at, std::stop_token stop)
{
    while (true) {
        co_await pausePassed(run, stop);
        if (run->ended() || stop.stop_requested() || !run->mustWait(at, m_api.writesAtOnce()))
            co_return;
        const QFuture<void> ended = run->stepEnded();
        co_await ended;
    }
}

QCoro::Task<void> Applier::goThrough(std::shared_ptr<ApplyRun> run, bool mayPutOff, std::stop_token stop)
{
    TaskScope steps;
    for (qsizetype i = 0; i < run->size() && !run->ended(); ++i) {
        if (run->results()[i].state != ChangeState::Waiting)
            continue;
        co_await turn(run, i, stop);
        if (stop.stop_requested())
            run->end({ErrorKind::Cancelled, 0, m_api.instance().name, {}, {}});
        if (run->ended() || !run->mayGoAhead(i, mayPutOff))
            continue;
        run->running(i);
        steps.start(step(run, i, stop));
    }
    while (steps.running() > 0)
        co_await nextSignal(&steps, &TaskScope::idle);
}

QCoro::Task<void> Applier::step(std::shared_ptr<ApplyRun> run, qsizetype at, std::stop_token stop)
{
    const Change adjusted = run->adjusted(at);
    ChangeWriter writer(m_api);
    ChangeResult before = co_await writer.precondition(adjusted, stop);
    while (m_pause && m_pause->isPaused() && !before.error && !stop.stop_requested()) {
        co_await pausePassed(run, stop);
        before = co_await writer.precondition(adjusted, stop);
    }
    if (before.error || stop.stop_requested() || run->ended()) {
        finishStep(*run, at, before, stop);
        co_return;
    }
    const Change change = withWhatAirflowAdds(adjusted, before.serverRole);
    const JournalEntry meant = intentEntry(*run, change);
    const Result<void> intent = co_await m_journal.append(meant);
    if (!intent) {
        run->endForJournal(intent.error());
        run->finishWith(at, ChangeState::Skipped, intent.error());
        co_return;
    }
    const ChangeResult outcome = co_await writer.write(change, stop);
    Result<void> recorded = Result<void>();
    if (!outcome.unfinished) { // else the intent stays open, and is carried on before the next application
        const JournalEntry became = outcomeEntry(meant, outcome, m_clock.nowUtc());
        recorded = co_await m_journal.append(became);
    }
    if (!recorded)
        run->endForJournal(recorded.error());
    finishStep(*run, at, outcome, stop);
}

void Applier::finishStep(ApplyRun &run, qsizetype at, ChangeResult result, const std::stop_token &stop) const
{
    const Error cancelled{ErrorKind::Cancelled, 0, m_api.instance().name, {}, {}};
    if (result.state == ChangeState::Waiting) {
        result.state = ChangeState::Skipped;
        result.error = run.ended().value_or(cancelled);
    }
    if (result.error && endsEverything(result.error->kind))
        run.end(*result.error);
    else if (stop.stop_requested())
        run.end(cancelled);
    run.finish(at, std::move(result)); // the last: it may resume what ends this
}

JournalEntry Applier::intentEntry(const ApplyRun &run, const Change &change) const
{
    JournalEntry entry;
    entry.at = m_clock.nowUtc();
    entry.event = JournalEvent::Intent;
    entry.change = change.id;
    entry.plan = run.id();
    entry.instance = m_api.instance().id;
    entry.instanceName = m_api.instance().name;
    entry.account = m_api.instance().username.isEmpty() ? run.fresh().signedInAs : m_api.instance().username;
    entry.kind = changeKindName(change.kind);
    entry.object = change.objectName();
    entry.origin = originName(change.origin);
    entry.reason = change.reason;
    entry.lines = changeLines(change);
    entry.whole = toJson(change);
    for (const OverriddenRefusal &one : run.overridden()) {
        if (one.refusal.change.isNull() || one.refusal.change == change.id)
            entry.overrides += JournalOverride{guardName(one.refusal.guard), one.refusal.object, one.reason};
    }
    const bool replaced = goesByReplacement(m_api, change);
    if (change.kind == ChangeKind::DeleteRole || replaced)
        entry.holders = holdersOf(run.fresh(), change.objectName());
    if (replaced)
        entry.lines += QStringLiteral("by a new role that takes its place, on the way called ") + replacementName(change);
    return entry;
}

} // namespace airside
