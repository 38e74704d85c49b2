#include "core/changes/lockout.h"

#include <algorithm>

namespace airside {

bool suspends(const Change &change)
{
    return change.kind == ChangeKind::UpdateUser && change.passwordIntent == PasswordIntent::Random && change.userAfter
           && change.userAfter->roles.isEmpty();
}

User suspended(User user)
{
    user.roles.clear();
    return user;
}

bool isSuspended(const User &user, const std::optional<Suspension> &kept)
{
    return kept && user.roles.isEmpty();
}

std::optional<User> restored(User user, const Suspension &kept)
{
    if (!user.roles.isEmpty() && user.roles != kept.roles)
        return std::nullopt;
    user.roles = kept.roles;
    return user;
}

SuspensionRun::SuspensionRun(SuspensionStore *store, QString instance, QDateTime nowUtc)
    : m_store(store)
    , m_instance(std::move(instance))
    , m_now(std::move(nowUtc))
{
}

Result<void> SuspensionRun::begin(const QList<Change> &changes)
{
    const bool any = std::ranges::any_of(changes, suspends);
    if (!m_store) {
        if (any)
            return fail({ErrorKind::File, 0, QStringLiteral("suspended.json"), {}, {}});
        return {};
    }
    const Result<QList<Suspension>> kept = m_store->all();
    if (!kept && any)
        return fail(kept.error());
    if (!kept)
        return {}; // what cannot be read is left alone; other changes need none of it
    m_changes = changes;
    m_earlier = *kept;
    QList<Suspension> begun;
    for (const Change &change : changes) {
        if (!suspends(change) || !change.userBefore)
            continue;
        const Suspension one = suspensionOf(m_instance, *change.userBefore, m_now);
        if (isSuspended(*change.userBefore, suspensionIn(m_earlier, one)))
            continue; // only the password is another one again
        begun += one;
        m_begun.insert(change.id, one);
    }
    if (begun.isEmpty())
        return {};
    return m_store->keep(begun);
}

Result<void> SuspensionRun::finish()
{
    QList<Suspension> gone;
    QList<Suspension> again;
    for (const Change &change : std::as_const(m_changes)) {
        const ChangeState state = m_states.value(change.id, ChangeState::Skipped);
        if (const auto begun = m_begun.constFind(change.id); begun != m_begun.constEnd()) {
            // Perhaps or partly done: what it held stays known.
            if (state == ChangeState::Verified || mayBeDone(state))
                continue;
            gone += *begun;
            if (const std::optional<Suspension> earlier = suspensionIn(m_earlier, *begun))
                again += *earlier;
            continue;
        }
        if (state != ChangeState::Verified || !change.isUserChange() || !change.userBefore)
            continue;
        const std::optional<Suspension> earlier = suspensionIn(m_earlier, suspensionOf(m_instance, *change.userBefore, m_now));
        if (earlier && (change.kind == ChangeKind::DeleteUser || (!suspends(change) && change.userAfter->roles == earlier->roles)))
            gone += *earlier;
    }
    return gone.isEmpty() ? Result<void>() : m_store->replace(gone, again);
}

} // namespace airside
