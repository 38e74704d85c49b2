#include "core/changes/settle.h"

#include "core/base/text.h"
#include "core/changes/changewriter.h"
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
std::optional<ChangeResult> becameOf(const JournalEntry &intent, const Snapshot &fresh)
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
    entry.httpStatus = result.error ? result.error->httpStatus : 0;
    if (result.error && !result.error->detail.isEmpty())
        entry.lines = redact(result.error->detail).split(QLatin1Char('\n'));
    if (result.serverUser)
        entry.now = toJson(*result.serverUser);
    if (result.serverRole)
        entry.now = toJson(*result.serverRole);
    return entry;
}

Settler::Settler(Journal &journal, const Clock &clock)
    : m_journal(journal)
    , m_clock(clock)
{
}

QCoro::Task<Result<QList<Settled>>> Settler::settle(QList<JournalEntry> interrupted, SnapshotPtr fresh, QString account)
{
    QList<Settled> settled;
    for (const JournalEntry &intent : std::as_const(interrupted)) {
        const std::optional<ChangeResult> result = becameOf(intent, *fresh);
        if (!result)
            continue;
        JournalEntry outcome = outcomeEntry(intent, *result, m_clock.nowUtc());
        outcome.account = account;
        outcome.settled = true;
        const Result<void> recorded = co_await m_journal.append(outcome);
        if (!recorded)
            co_return fail(recorded.error());
        settled += {intent, result->state};
    }
    co_return settled;
}

} // namespace airside
