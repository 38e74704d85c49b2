#pragma once

#include "core/access/personlinks.h"
#include "core/access/snapshot.h"

#include <span>
#include <vector>

namespace airside {

[[nodiscard]] AccountKey accountKey(const QUuid &instance, const User &user);

/// Whether the e-mail of an account can tell which person it is.
enum class EmailUse : quint8 {
    Joins,
    Empty,
    Placeholder, ///< "...@email.notfound", which Airflow makes up for whom it knows no e-mail of
    Shared,      ///< several accounts of one instance have it
};

/// One account of a person and why it is there. An account alone is neither byEmail nor linked.
struct PersonAccount
{
    enum class ByHand : quint8 { No, Linked, Apart };

    qint32 source = 0; ///< which snapshot
    qint32 user = 0;   ///< which user of it
    EmailUse email = EmailUse::Joins;
    bool byEmail = false; ///< has its e-mail in common with another account of the person
    ByHand byHand = ByHand::No;
    QDateTime decidedAt; ///< when, for byHand
};

/// The accounts of several snapshots as persons, in the order of their first accounts; an account that nothing joins
/// is a person of its own. The accounts of a person are in the order of the snapshots, then of their users.
class Persons
{
public:
    [[nodiscard]] qsizetype count() const { return qsizetype(m_begins.size()) - 1; }
    [[nodiscard]] std::span<const PersonAccount> accounts(qsizetype person) const
    {
        return std::span(m_accounts).subspan(size_t(m_begins[size_t(person)]),
                                             size_t(m_begins[size_t(person) + 1] - m_begins[size_t(person)]));
    }

private:
    friend class PersonJoiner;
    std::vector<PersonAccount> m_accounts;
    std::vector<qint32> m_begins{0};
};

/// Joins accounts to persons: by folded e-mail, never by one that is empty, a placeholder or shared by several accounts
/// of one instance; what was decided by hand wins. snapshots: of different instances, each with its users by folded
/// username. Pure and deterministic: the same accounts give the same persons in whatever order.
[[nodiscard]] Persons joinPersons(const QList<SnapshotPtr> &snapshots, const PersonLinks &links);

/// Whether two names can hardly be one human: both are given, and no word of one is a word, or the initial of a word,
/// of the other.
[[nodiscard]] bool namesContradict(const QString &a, const QString &b);

} // namespace airside
