#include "core/changes/settle.h"

#include "core/base/text.h"
#include "core/changes/changewriter.h"
#include "core/changes/rolereplacement.h"
#include "core/plan/changejson.h"

namespace airside {

namespace {

QString stateName(const ChangeResult &result)
{
    if (result.state == ChangeState::Verified)
        return QStringLiteral("verified");
    if (result.state == ChangeState::Unknown)
        return kindName(ErrorKind::OutcomeUnknown);
    return kindName(result.error ? result.error->kind : ErrorKind::Internal);
}

/// Under its new name, or else under the one before.
template <typename Object>
std::optional<Object> found(const std::optional<Object> &before, const std::optional<Object> &after,
                            const std::function<const Object *(const Object &)> &inListing)
{
    for (const std::optional<Object> *one : {&after, &before}) {
        const Object *there = *one ? inListing(**one) : nullptr;
        if (there)
            return *there;
    }
    return std::nullopt;
}

/// nullopt: the listing does not tell.
std::optional<ChangeResult> shownBy(const JournalEntry &intent, const Snapshot &fresh)
{
    const std::optional<Change> change = changeFromJson(intent.whole);
    ChangeResult unknown;
    unknown.change = intent.change;
    unknown.state = ChangeState::Unknown;
    if (!change)
        return unknown; // a request of a person's own: nobody knows where to look
    const Completeness &proof = change->isUserChange() ? fresh.usersProof : fresh.rolesProof;
    if (!proof.complete())
        return std::nullopt;
    const auto user = found<User>(change->userBefore, change->userAfter,
                                  [&fresh](const User &one) { return fresh.user(one.username); });
    const auto role = found<Role>(change->roleBefore, change->roleAfter,
                                  [&fresh](const Role &one) { return fresh.role(one.name); });
    return foundAfterwards(*change, user, role);
}

} // namespace

JournalEntry outcomeEntry(JournalEntry intent, const ChangeResult &result, const QDateTime &at)
{
    JournalEntry entry = std::move(intent);
    entry.at = at;
    entry.event = JournalEvent::Outcome;
    entry.origin.clear();
    entry.reason.clear();
    entry.lines.clear();
    entry.whole = {};
    entry.holders.clear();
    entry.overrides.clear();
    entry.state = stateName(result);
    entry.way = wayName(result.way);
    entry.httpStatus = result.error ? result.error->httpStatus : 0;
    if (result.error && !result.error->detail.isEmpty())
        entry.lines = redact(result.error->detail).split(QLatin1Char('\n'));
    if (result.serverUser)
        entry.now = toJson(*result.serverUser);
    if (result.serverRole)
        entry.now = toJson(*result.serverRole);
    return entry;
}

Settler::Settler(AccessApi &api, Journal &journal, const Clock &clock)
    : m_api(api)
    , m_journal(journal)
    , m_clock(clock)
{
}

QCoro::Task<std::optional<ChangeResult>> Settler::becameOf(JournalEntry intent, SnapshotPtr fresh, std::stop_token stop)
{
    const std::optional<Change> change = changeFromJson(intent.whole);
    const bool half = change && fresh->rolesProof.complete() && isHalfReplaced(*change, *fresh);
    if (!half)
        co_return shownBy(intent, *fresh);
    RoleReplacement replacement(m_api);
    const ChangeResult result = co_await replacement.run(*change, stop);
    co_return result;
}

QCoro::Task<Result<QList<Settled>>> Settler::settle(QList<JournalEntry> interrupted, SnapshotPtr fresh, QString account,
                                                    std::stop_token stop)
{
    QList<Settled> settled;
    for (const JournalEntry &intent : std::as_const(interrupted)) {
        const std::optional<ChangeResult> result = co_await becameOf(intent, fresh, stop);
        if (!result)
            continue;
        const bool carriedOn = result->way == WriteWay::Replacement;
        if (result->unfinished || result->state == ChangeState::Skipped || (carriedOn && result->state == ChangeState::Conflict)) {
            settled += {intent, ChangeState::Unknown, carriedOn};
            continue;
        }
        JournalEntry outcome = outcomeEntry(intent, *result, m_clock.nowUtc());
        outcome.account = account;
        outcome.settled = true;
        if (!carriedOn)
            outcome.way.clear(); // nobody knows any more
        const Result<void> recorded = co_await m_journal.append(outcome);
        if (!recorded)
            co_return fail(recorded.error());
        settled += {intent, result->state, carriedOn};
    }
    co_return settled;
}

} // namespace airside
