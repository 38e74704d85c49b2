#include "core/changes/applyrun.h"

#include "core/changes/changerequests.h"
#include "core/changes/changewriter.h"
#include "core/plan/changekeys.h"

#include <algorithm>

namespace airside {

namespace {

QStringList rolesGranted(const Change &change)
{
    QStringList out;
    if (!change.userAfter)
        return out;
    for (const QString &role : change.userAfter->roles) {
        if (!change.userBefore || !change.userBefore->roles.contains(role))
            out += role;
    }
    return out;
}

/// The names that no two accounts share, before and after.
QStringList uniqueNames(const Change &change)
{
    QStringList out;
    for (const std::optional<User> &user : {change.userBefore, change.userAfter}) {
        if (user)
            out += QLatin1Char('u') + foldName(user->username);
        if (user && !user->email.isEmpty())
            out += QLatin1Char('e') + foldName(user->email);
    }
    return out;
}

} // namespace

ApplyRun::ApplyRun(QList<Change> changes, const Snapshot &fresh, AccessState state, Applier::Progress progress,
                   QList<OverriddenRefusal> overridden)
    : m_changes(std::move(changes))
    , m_fresh(fresh)
    , m_state(std::move(state))
    , m_progress(std::move(progress))
    , m_overridden(std::move(overridden))
{
    for (const Change &change : m_changes) {
        ChangeResult result;
        result.change = change.id;
        m_results += result;
    }
    findNeeds();
}

void ApplyRun::findNeeds()
{
    QMultiHash<QString, qsizetype> makers;   // role -> the changes that make or change it
    QMultiHash<QString, qsizetype> removals; // role -> the changes of users that lose it
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const Change &change = m_changes[i];
        if (change.roleAfter) {
            makers.insert(change.roleAfter->name, i);
            if (change.roleBefore && change.roleBefore->name != change.roleAfter->name)
                makers.insert(change.roleBefore->name, i);
        }
        if (change.userBefore && change.userAfter) {
            for (const QString &role : change.userBefore->roles) {
                if (!change.userAfter->roles.contains(role))
                    removals.insert(role, i);
            }
        }
    }
    for (const Change &change : m_changes) {
        QList<qsizetype> needs;
        for (const QString &role : rolesGranted(change))
            needs += makers.values(role);
        if (change.kind == ChangeKind::DeleteRole)
            needs += removals.values(change.objectName());
        m_needs += needs;
    }
}

Change ApplyRun::adjusted(qsizetype at) const
{
    Change change = m_changes[at];
    const QStringList held = change.userBefore ? change.userBefore->roles : QStringList();
    if (change.userAfter)
        change.userAfter->roles = m_moves.wished(held, change.userAfter->roles);
    if (change.userBefore)
        change.userBefore->roles = m_moves.applied(held);
    if (change.roleBefore)
        change.roleBefore->permissions = sortedUnique(change.roleBefore->permissions);
    if (change.roleAfter)
        change.roleAfter->permissions = sortedUnique(change.roleAfter->permissions);
    return change;
}

ApplyRun::Need ApplyRun::need(qsizetype at, QString *blocker) const
{
    Need need = Need::Met;
    for (const qsizetype i : m_needs[at]) {
        const ChangeState state = m_results[i].state;
        if (state == ChangeState::Verified)
            continue;
        *blocker = m_changes[i].objectName();
        if (state != ChangeState::Waiting)
            return Need::NotMet;
        need = Need::PutOff;
    }
    return need;
}

std::optional<Error> ApplyRun::missingRole(qsizetype at, const AccessState &planned) const
{
    for (const QString &role : rolesGranted(adjusted(at))) {
        if (!m_state.hasRole(role) && !planned.hasRole(role))
            return Error{ErrorKind::NotFound, 0, role, {}, {}};
    }
    return std::nullopt;
}

AccessState ApplyRun::planned() const
{
    AccessState state = m_state;
    for (const Change &change : m_changes) {
        if (!isDeletion(change))
            state.apply(change);
    }
    return state;
}

bool ApplyRun::mayGoAhead(qsizetype at, bool mayPutOff)
{
    const Change &change = m_changes[at];
    if (const std::optional<Error> impossible = impossibleBecause(change)) {
        finishWith(at, ChangeState::NotDone, *impossible);
        return false;
    }
    QString blocker;
    const Need found = need(at, &blocker);
    if (found == Need::PutOff && mayPutOff)
        return false;
    if (found != Need::Met) {
        finishWith(at, ChangeState::Skipped, {ErrorKind::EarlierNotDone, 0, change.objectName(), blocker, {}});
        return false;
    }
    if (const std::optional<Error> missing = missingRole(at, m_state)) {
        finishWith(at, ChangeState::NotDone, *missing);
        return false;
    }
    if (!leavesNobody(at))
        return true;
    if (!mayPutOff)
        finishWith(at, ChangeState::NotDone,
                   toError({GuardKind::LastAdministrator, change.id, change.objectName()}));
    return false;
}

bool ApplyRun::leavesNobody(qsizetype at) const
{
    if (!m_state.mayTakeAdministration(m_changes[at]) || !m_state.anyoneAdministers())
        return false;
    AccessState after = m_state;
    after.apply(m_changes[at]);
    return !after.anyoneAdministers();
}

bool ApplyRun::goesAlone(qsizetype at) const
{
    const Change &change = m_changes[at];
    const QString own = foldName(m_fresh.instance.username.isEmpty() ? m_fresh.signedInAs : m_fresh.instance.username);
    const QStringList names = uniqueNames(change); // Airflow takes an e-mail address at sign-in too
    return changesActive(change) || m_state.touchesAdministration(change) || names.contains(QLatin1Char('u') + own)
           || names.contains(QLatin1Char('e') + own);
}

bool ApplyRun::mustWait(qsizetype at, int atOnce) const
{
    if (m_onTheirWay.isEmpty())
        return false;
    if (m_onTheirWay.size() >= atOnce || goesAlone(at))
        return true;
    const QStringList names = uniqueNames(m_changes[at]);
    return std::ranges::any_of(m_onTheirWay, [&](qsizetype other) {
        const QStringList others = uniqueNames(m_changes[other]);
        return goesAlone(other) || std::ranges::any_of(names, [&others](const QString &name) { return others.contains(name); });
    });
}

void ApplyRun::running(qsizetype at)
{
    m_onTheirWay += at;
    m_results[at].state = ChangeState::Running;
    if (m_progress)
        m_progress(m_results[at]);
}

void ApplyRun::finish(qsizetype at, ChangeResult result)
{
    const bool wasRunning = m_onTheirWay.removeOne(at);
    result.change = m_changes[at].id;
    m_results[at] = std::move(result);
    if (m_results[at].state == ChangeState::Verified) {
        m_state.apply(m_changes[at]);
        m_moves.add(m_changes[at]);
    } else if (mayBeDone(m_results[at].state)) {
        m_state.applyDoubtful(m_changes[at]);
    }
    if (m_progress)
        m_progress(m_results[at]);
    if (wasRunning)
        m_stepEnded.wake();
}

void ApplyRun::finishWith(qsizetype at, ChangeState state, const Error &error)
{
    ChangeResult result;
    result.state = state;
    result.error = error;
    finish(at, std::move(result));
}

void ApplyRun::end(const Error &error)
{
    if (!m_end)
        m_end = error;
}

void ApplyRun::endForJournal(const Error &error)
{
    m_journalError = error;
    m_end = error;
}

void ApplyRun::skipWaiting()
{
    const Error why = m_end.value_or(Error{ErrorKind::Cancelled, 0, m_fresh.instance.name, {}, {}});
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        if (m_results[i].state == ChangeState::Waiting)
            finishWith(i, ChangeState::Skipped, why);
    }
}

} // namespace airside
