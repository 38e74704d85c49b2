#include "core/access/personlinks.h"

#include <algorithm>

namespace airside {

namespace {

bool holds(const QList<DecidedAccount> &accounts, const AccountKey &account)
{
    return std::ranges::find(accounts, account, &DecidedAccount::account) != accounts.end();
}

} // namespace

void PersonLinks::link(const QList<AccountKey> &accounts, const QDateTime &now)
{
    Group joined;
    for (const AccountKey &account : accounts) {
        if (holds(joined, account))
            continue;
        const auto known = std::ranges::find_if(m_groups, [&](const Group &group) { return holds(group, account); });
        if (known == m_groups.end()) {
            joined += {account, now};
        } else {
            joined += *known; // with the days they were linked on
            m_groups.erase(known);
        }
    }
    if (joined.size() >= 2)
        m_groups += joined;
}

void PersonLinks::unlink(const AccountKey &account, const QDateTime &now)
{
    leaveGroup(account);
    if (!holds(m_apart, account))
        m_apart += {account, now};
}

void PersonLinks::forget(const AccountKey &account)
{
    leaveGroup(account);
    m_apart.removeIf([&](const DecidedAccount &one) { return one.account == account; });
}

void PersonLinks::leaveGroup(const AccountKey &account)
{
    for (Group &group : m_groups)
        group.removeIf([&](const DecidedAccount &one) { return one.account == account; });
    m_groups.removeIf([](const Group &group) { return group.size() < 2; });
}

PersonLinks PersonLinks::about(const std::function<bool(const QUuid &)> &wanted) const
{
    const auto other = [&wanted](const DecidedAccount &one) { return !wanted(one.account.instance); };
    PersonLinks out = *this;
    for (Group &group : out.m_groups)
        group.removeIf(other);
    out.m_groups.removeIf([](const Group &group) { return group.size() < 2; });
    out.m_apart.removeIf(other);
    return out;
}

PersonLinks PersonLinks::from(const QList<Group> &groups, const QList<DecidedAccount> &apart)
{
    PersonLinks links;
    for (const Group &group : groups) {
        Group kept;
        for (const DecidedAccount &one : group) {
            const bool known = holds(kept, one.account)
                               || std::ranges::any_of(links.m_groups, [&](const Group &other) { return holds(other, one.account); });
            if (!known)
                kept += one;
        }
        if (kept.size() >= 2)
            links.m_groups += kept;
    }
    for (const DecidedAccount &one : apart) {
        if (!holds(links.m_apart, one.account))
            links.m_apart += one;
    }
    return links;
}

} // namespace airside
