#pragma once

#include "core/airflow/accessapi.h"
#include "core/base/clock.h"
#include "core/changes/guards.h"
#include "core/changes/journal.h"

#include <QSet>

namespace airside {

enum class ChangeState {
    Waiting,
    Running,
    Verified, ///< done, and read back
    Conflict, ///< the object is not as the person saw it; nothing was written; serverUser / serverRole hold it
    Differently, ///< written, but the server made something else of it: a part, or more; error (DoneDifferently) names what differs,
                 ///< serverUser / serverRole hold what stands there now
    NotDone,  ///< refused, failed, or said done and was not: it stands as before; error says which
    Unknown,  ///< the connection ended, and reading back could not settle it
    Skipped,  ///< not tried: cancelled, or an earlier change it needs was not done
};

/// Neither surely done nor surely as before.
[[nodiscard]] constexpr bool mayBeDone(ChangeState state) { return state == ChangeState::Unknown || state == ChangeState::Differently; }

/// What it takes to put a new role in the place of one: people are moved to it, request by request.
struct ReplacementCost
{
    qsizetype holders = 0;
    qsizetype writes = 0;

    bool operator==(const ReplacementCost &) const = default;
};

struct ChangeResult
{
    QUuid change;
    ChangeState state = ChangeState::Waiting;
    std::optional<Error> error;
    WriteWay way = WriteWay::Api; ///< that it takes or took; Form also where only a part goes that way
    bool unfinished = false; ///< Unknown: it has several steps and stands in the middle; the next application carries it on
    std::optional<ReplacementCost> replacement; ///< of a check, where that is the way
    std::optional<User> serverUser; ///< Verified: as it stands now; Conflict: as it is on the server
    std::optional<Role> serverRole;
};

/// What a result that is not Verified comes down to.
[[nodiscard]] ErrorKind failureKind(const ChangeResult &result);

/// A write in whose middle an earlier run ended, and what is known of it by now.
struct Settled
{
    JournalEntry intent;
    ChangeState state = ChangeState::Unknown; ///< Verified, NotDone, or Unknown: a person has to look
    bool carriedOn = false; ///< it had several steps, and those that were left were tried
};

struct ApplyReport
{
    QList<Settled> settled;        ///< before anything was written, whatever became of the rest
    QList<ChangeResult> results;   ///< in apply order, one for each change of this instance
    QList<Refusal> refusals;       ///< not empty: a guard refused and nothing at all was written
    QList<OverriddenRefusal> overridden; ///< what guards would have refused, but for a person's word
    std::optional<Error> error;    ///< the fresh listing failed, or the journal cannot be written: from then on nothing
                                   ///< was written, and what was not tried is Skipped

    [[nodiscard]] bool allVerified() const;
};

/// The changes that were written, or may have been.
[[nodiscard]] QSet<QUuid> writtenOf(const ApplyReport &report);

/// What guards the changes besides what always does.
struct ApplyRules
{
    GuardPolicy policy;
    QList<GuardOverride> overrides;
};

class ApplyPause;
class ApplyRun;

/// The one writer of Airflow. For one instance's part of a plan: takes a fresh listing, settles from it what an earlier
/// run left open in the journal, asks the guards, then for each change in apply order: reads the object again, compares it with what the person saw (sameAccess), writes
/// the intent to the journal, writes, and writes the outcome. Changes of different users go together, as many at once
/// as the server takes well (AccessApi::writesAtOnce()); what decides over others goes alone (ApplyRun). Stops nowhere else: a failed change does not stop the
/// others, except those that need it, and a sign-in or certificate that is no longer good ends them all. A stop
/// request: nothing new is written, what is in flight is awaited and, when its outcome is not known, read back once.
/// Holders of a role that the plan itself renames or deletes are expected to have followed. A change that would leave
/// nobody to administer access at that moment waits until the others are done, and is refused if it still would.
/// What was overridden is in the journal with its reason, in each intent that it concerns.
/// While it is paused no change is begun, and one that was only read is not written and is read again afterwards.
/// The api, the journal, the clock, the pause and the Applier must outlive the tasks.
class Applier
{
public:
    /// pause: may be null.
    Applier(AccessApi &api, Journal &journal, const Clock &clock, ApplyRules rules, ApplyPause *pause = nullptr);

    using Progress = std::function<void(const ChangeResult &)>;

    /// Guards and preconditions only; writes nothing. For --dry-run and for the review dialog.
    [[nodiscard]] QCoro::Task<ApplyReport> check(ChangePlan plan, std::stop_token stop);
    [[nodiscard]] QCoro::Task<ApplyReport> apply(ChangePlan plan, Progress progress, std::stop_token stop);

private:
    struct Start;
    [[nodiscard]] QCoro::Task<Start> begin(ChangePlan plan, Progress progress, QList<JournalEntry> interrupted,
                                             std::stop_token stop);
    /// Every change that still waits, in apply order and as many at once as may be.
    [[nodiscard]] QCoro::Task<void> goThrough(std::shared_ptr<ApplyRun> run, bool mayPutOff, std::stop_token stop);
    /// Until it may be begun: not paused, and nothing on its way that keeps it back.
    [[nodiscard]] QCoro::Task<void> turn(std::shared_ptr<ApplyRun> run, qsizetype at, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> step(std::shared_ptr<ApplyRun> run, qsizetype at, std::stop_token stop);
    [[nodiscard]] QCoro::Task<void> pausePassed(std::shared_ptr<ApplyRun> run, std::stop_token stop);
    void finishStep(ApplyRun &run, qsizetype at, ChangeResult result, const std::stop_token &stop) const;
    [[nodiscard]] JournalEntry intentEntry(const ApplyRun &run, const Change &change) const;

    AccessApi &m_api;
    Journal &m_journal;
    const Clock &m_clock;
    ApplyRules m_rules;
    ApplyPause *m_pause;
};

} // namespace airside
