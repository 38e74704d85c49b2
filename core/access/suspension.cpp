#include "core/access/suspension.h"

#include "core/access/keys.h"

#include <algorithm>

namespace airside {

Suspension suspensionOf(const QString &instance, const User &user, const QDateTime &nowUtc)
{
    return {instance, foldName(user.username), user.createdOn ? user.createdOn->text() : QString(), user.roles, nowUtc};
}

std::optional<Suspension> suspensionIn(const QList<Suspension> &kept, const Suspension &account)
{
    const auto at = std::ranges::find_if(kept, [&account](const Suspension &one) { return one.isOf(account); });
    return at == kept.end() ? std::nullopt : std::optional(*at);
}

Result<std::optional<Suspension>> SuspensionStore::find(const Suspension &account) const
{
    const Result<QList<Suspension>> kept = all();
    if (!kept)
        return fail(kept.error());
    return suspensionIn(*kept, account);
}

Result<void> SuspensionStore::move(const QString &from, const QString &to)
{
    const Result<QList<Suspension>> kept = all();
    if (!kept)
        return fail(kept.error());
    QList<Suspension> before;
    QList<Suspension> after;
    for (const Suspension &one : *kept) {
        if (one.instance != from)
            continue;
        Suspension there = one;
        there.instance = to;
        const std::optional<Suspension> other = suspensionIn(*kept, there);
        before += {one, there};
        after += other && other->since > one.since ? *other : there;
    }
    return before.isEmpty() ? Result<void>() : replace(before, after);
}

Result<void> MemorySuspensions::replace(const QList<Suspension> &accounts, const QList<Suspension> &by)
{
    m_kept = replacedIn(m_kept, accounts, by);
    return {};
}

QList<Suspension> replacedIn(QList<Suspension> kept, const QList<Suspension> &accounts, const QList<Suspension> &by)
{
    kept.removeIf([&accounts](const Suspension &one) { return suspensionIn(accounts, one).has_value(); });
    return kept + by;
}

} // namespace airside
