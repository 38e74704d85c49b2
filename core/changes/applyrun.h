#pragma once

#include "core/base/wakeup.h"
#include "core/changes/accessstate.h"
#include "core/changes/applier.h"

namespace airside {

/// One application of one instance's part of a plan: its changes in apply order, what became of each, and what
/// stands on the server as far as it is known from the fresh listing and what was done since. Changes of different
/// users may be on their way together. Alone are those that touch administration, so that it is certain at each moment
/// that somebody is left to administer access; those of roles, since others depend on them and servers do not keep two
/// apart; those that go by Airflow's own pages, which are read and sent back over one web session; and those of the
/// account that signs in.
class ApplyRun
{
public:
    ApplyRun(QList<Change> changes, const Snapshot &fresh, AccessState state, Applier::Progress progress,
             QList<OverriddenRefusal> overridden);

    [[nodiscard]] QUuid id() const { return m_id; } ///< its own, for the journal
    [[nodiscard]] qsizetype size() const { return m_changes.size(); }
    [[nodiscard]] const Change &change(qsizetype at) const { return m_changes[at]; } ///< as staged
    /// In the names that roles have by now.
    [[nodiscard]] Change adjusted(qsizetype at) const;
    [[nodiscard]] const Snapshot &fresh() const { return m_fresh; }
    [[nodiscard]] const QList<OverriddenRefusal> &overridden() const { return m_overridden; }

    /// Whether it may be tried now. If not: finished with the reason, or left waiting when that may change while the
    /// others are done (mayPutOff): what it needs comes later, or nobody would administer access at this moment.
    [[nodiscard]] bool mayGoAhead(qsizetype at, bool mayPutOff);
    /// A role that it grants and that neither stands now nor would after the plan (planned()).
    [[nodiscard]] std::optional<Error> missingRole(qsizetype at, const AccessState &planned) const;
    [[nodiscard]] AccessState planned() const;

    /// It may not be begun beside what is on its way now: stepEnded() may let it. atOnce: how many may be.
    [[nodiscard]] bool mustWait(qsizetype at, int atOnce) const;
    void running(qsizetype at);
    /// Notes the result, tells it, and keeps up with what the server holds now.
    void finish(qsizetype at, ChangeResult result);
    void finishWith(qsizetype at, ChangeState state, const Error &error);

    /// Nothing more is to be tried: what still waits ends as Skipped with this error.
    void end(const Error &error);
    void endForJournal(const Error &error);
    [[nodiscard]] const std::optional<Error> &ended() const { return m_end; }
    [[nodiscard]] const std::optional<Error> &journalError() const { return m_journalError; }
    void skipWaiting();

    [[nodiscard]] const QList<ChangeResult> &results() const { return m_results; }

    [[nodiscard]] QFuture<void> stepEnded() { return m_stepEnded.next(); }

private:
    enum class Need { Met, PutOff, NotMet };
    [[nodiscard]] bool goesAlone(qsizetype at) const;
    void findNeeds();
    /// PutOff: a change that it needs has not been tried yet. blocker names that one's object.
    [[nodiscard]] Need need(qsizetype at, QString *blocker) const;
    /// Somebody administers access now, and nobody would after it.
    [[nodiscard]] bool leavesNobody(qsizetype at) const;

    QUuid m_id = QUuid::createUuid();
    QList<Change> m_changes;
    QList<ChangeResult> m_results;
    /// For each change those it needs: a role that it grants and that is made or changed here; for the deletion of a
    /// role, the users that are taken off it.
    QList<QList<qsizetype>> m_needs;
    Snapshot m_fresh;
    AccessState m_state;
    QList<qsizetype> m_onTheirWay;
    Wakeup m_stepEnded;
    RoleMoves m_moves; ///< of what was verified
    Applier::Progress m_progress;
    QList<OverriddenRefusal> m_overridden;
    std::optional<Error> m_end;
    std::optional<Error> m_journalError;
};

} // namespace airside
