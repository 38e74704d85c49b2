#pragma once

#include "core/access/keys.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace airside {

/// An account and when somebody decided about it (UTC).
struct DecidedAccount
{
    AccountKey account;
    QDateTime since;

    bool operator==(const DecidedAccount &) const = default;
};

/// What people decided by hand about which accounts are one person. It wins over the rule of e-mails. A plain value:
/// groups of accounts that are one person, in which no account stands twice, and accounts that the rule leaves alone.
class PersonLinks
{
public:
    using Group = QList<DecidedAccount>;

    [[nodiscard]] const QList<Group> &groups() const { return m_groups; }
    [[nodiscard]] const QList<DecidedAccount> &apart() const { return m_apart; }
    [[nodiscard]] bool isEmpty() const { return m_groups.isEmpty() && m_apart.isEmpty(); }

    /// These are one person, and with them whoever any of them was linked to before. Fewer than two change nothing.
    void link(const QList<AccountKey> &accounts, const QDateTime &now);
    /// This one is nobody else: it leaves its group, and no e-mail joins it any more. Who stays in the group stays together.
    void unlink(const AccountKey &account, const QDateTime &now);
    /// As if nothing had been decided about it.
    void forget(const AccountKey &account);
    /// Only what is about these instances.
    [[nodiscard]] PersonLinks about(const std::function<bool(const QUuid &)> &wanted) const;
    /// As they were decided earlier; for reading a file.
    [[nodiscard]] static PersonLinks from(const QList<Group> &groups, const QList<DecidedAccount> &apart);

    bool operator==(const PersonLinks &) const = default;

private:
    void leaveGroup(const AccountKey &account);

    QList<Group> m_groups;
    QList<DecidedAccount> m_apart;
};

} // namespace airside
