#include "core/access/person.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace airside {

AccountKey accountKey(const QUuid &instance, const User &user)
{
    return {instance, foldName(user.username), user.createdOn ? user.createdOn->text() : QString()};
}

/// Accounts are numbered through all snapshots. Sets of them are trees; the root is the lowest number, so that the
/// result does not depend on which was joined first.
class PersonJoiner
{
public:
    explicit PersonJoiner(const QList<SnapshotPtr> &snapshots)
        : m_snapshots(snapshots)
    {
        for (qint32 source = 0; source < snapshots.size(); ++source) {
            m_offsets.push_back(qint32(m_accounts.size()));
            for (qint32 user = 0; user < snapshots[source]->users.size(); ++user) {
                PersonAccount account;
                account.source = source;
                account.user = user;
                m_accounts.push_back(account);
            }
        }
        m_parents.resize(m_accounts.size());
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    void keepApart(const QList<DecidedAccount> &apart)
    {
        for (const DecidedAccount &one : apart)
            decide(numberOf(one.account), PersonAccount::ByHand::Apart, one.since);
    }

    void joinByEmail()
    {
        struct Use
        {
            qint32 first = -1; ///< of those that it may join
            qint32 lastSource = -1;
            bool shared = false;
        };
        std::vector<Use> uses;
        QHash<QString, qint32> useOfEmail;
        useOfEmail.reserve(qsizetype(m_accounts.size()));
        std::vector<qint32> useOf(m_accounts.size(), -1);
        for (size_t i = 0; i < m_accounts.size(); ++i) {
            PersonAccount &account = m_accounts[i];
            const QString email = foldName(userOf(account).email.trimmed());
            if (email.isEmpty() || email.endsWith(QLatin1String("@email.notfound"))) {
                account.email = email.isEmpty() ? EmailUse::Empty : EmailUse::Placeholder;
                continue;
            }
            auto known = useOfEmail.find(email);
            if (known == useOfEmail.end()) {
                known = useOfEmail.insert(email, qint32(uses.size()));
                uses.emplace_back();
            }
            const qint32 use = *known;
            uses[size_t(use)].shared |= uses[size_t(use)].lastSource == account.source;
            uses[size_t(use)].lastSource = account.source;
            useOf[i] = use;
        }
        for (size_t i = 0; i < m_accounts.size(); ++i) {
            if (useOf[i] < 0)
                continue;
            Use &use = uses[size_t(useOf[i])];
            if (use.shared) {
                m_accounts[i].email = EmailUse::Shared;
            } else if (m_accounts[i].byHand == PersonAccount::ByHand::Apart) {
                continue;
            } else if (use.first < 0) {
                use.first = qint32(i);
            } else {
                m_accounts[size_t(use.first)].byEmail = m_accounts[i].byEmail = true;
                unite(use.first, qint32(i));
            }
        }
    }

    void joinByHand(const QList<PersonLinks::Group> &groups)
    {
        for (const PersonLinks::Group &group : groups) {
            QList<std::pair<qint32, QDateTime>> present;
            for (const DecidedAccount &one : group) {
                if (const qint32 number = numberOf(one.account); number >= 0)
                    present += {number, one.since};
            }
            for (const auto &[number, since] : std::as_const(present)) {
                if (present.size() > 1)
                    decide(number, PersonAccount::ByHand::Linked, since);
                unite(present.first().first, number);
            }
        }
    }

    Persons take()
    {
        std::vector<qint32> sizes(m_accounts.size() + 1, 0);
        for (qint32 i = 0; i < qint32(m_accounts.size()); ++i)
            ++sizes[size_t(rootOf(i))];
        Persons persons;
        std::vector<qint32> next(m_accounts.size(), 0); ///< by root: where the next account of the person goes
        for (size_t i = 0; i < m_accounts.size(); ++i) {
            if (sizes[i] == 0)
                continue;
            next[i] = persons.m_begins.back();
            persons.m_begins.push_back(next[i] + sizes[i]);
        }
        persons.m_accounts.resize(m_accounts.size());
        for (qint32 i = 0; i < qint32(m_accounts.size()); ++i)
            persons.m_accounts[size_t(next[size_t(rootOf(i))]++)] = std::move(m_accounts[size_t(i)]);
        return persons;
    }

private:
    [[nodiscard]] const User &userOf(const PersonAccount &account) const
    {
        return m_snapshots[account.source]->users[account.user];
    }

    /// -1: gone, or another one of the same name.
    [[nodiscard]] qint32 numberOf(const AccountKey &key) const
    {
        for (qsizetype source = 0; source < m_snapshots.size(); ++source) {
            const Snapshot &snapshot = *m_snapshots[source];
            const User *user = snapshot.instance.id == key.instance ? snapshot.user(key.username) : nullptr;
            if (user && accountKey(key.instance, *user) == key)
                return m_offsets[size_t(source)] + qint32(user - snapshot.users.constData());
        }
        return -1;
    }

    void decide(qint32 number, PersonAccount::ByHand what, const QDateTime &since)
    {
        if (number < 0)
            return;
        m_accounts[size_t(number)].byHand = what;
        m_accounts[size_t(number)].decidedAt = since;
    }

    qint32 rootOf(qint32 number)
    {
        while (m_parents[size_t(number)] != number)
            number = m_parents[size_t(number)] = m_parents[size_t(m_parents[size_t(number)])];
        return number;
    }

    void unite(qint32 a, qint32 b)
    {
        a = rootOf(a);
        b = rootOf(b);
        m_parents[size_t(std::max(a, b))] = std::min(a, b);
    }

    const QList<SnapshotPtr> &m_snapshots;
    std::vector<qint32> m_offsets; ///< number of the first account of each snapshot
    std::vector<PersonAccount> m_accounts;
    std::vector<qint32> m_parents;
};

Persons joinPersons(const QList<SnapshotPtr> &snapshots, const PersonLinks &links)
{
    PersonJoiner joiner(snapshots);
    joiner.keepApart(links.apart());
    joiner.joinByEmail();
    joiner.joinByHand(links.groups());
    return joiner.take();
}

bool namesContradict(const QString &a, const QString &b)
{
    if (a == b) // as nearly always
        return false;
    const auto wordsOf = [](QString name) {
        for (QChar &c : name)
            c = c.isLetterOrNumber() ? c : QLatin1Char(' ');
        return foldName(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    const QStringList wordsA = wordsOf(a);
    const QStringList wordsB = wordsOf(b);
    if (wordsA.isEmpty() || wordsB.isEmpty())
        return false;
    return std::ranges::none_of(wordsA, [&wordsB](const QString &one) {
        return std::ranges::any_of(wordsB, [&one](const QString &other) {
            const bool initial = one.size() == 1 || other.size() == 1;
            return initial ? one.at(0) == other.at(0) : one == other;
        });
    });
}

} // namespace airside
