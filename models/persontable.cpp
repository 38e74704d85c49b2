#include "models/persontable.h"

#include "core/access/effective.h"
#include "core/base/text.h"
#include "models/nameorder.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace airside {

namespace {

/// Points rows at one another whose texts differ but are drawn alike.
class RowTwins
{
public:
    explicit RowTwins(std::vector<PersonTable::Row> &rows)
        : m_rows(rows)
    {
        m_first.reserve(qsizetype(rows.size()));
    }

    void add(int id, const QString &text)
    {
        if (text.isEmpty())
            return;
        const QString folded = foldName(text);
        const QString looks = skeleton(folded);
        const auto first = m_first.constFind(looks);
        if (first == m_first.cend()) {
            m_first.insert(looks, {id, folded});
        } else if (first->first != id && first->second != folded) {
            mark(id, first->first);
            mark(first->first, id);
        }
    }

private:
    void mark(int id, int other)
    {
        qint32 &slot = m_rows[size_t(id)].lookAlike;
        if (slot < 0)
            slot = other;
    }

    std::vector<PersonTable::Row> &m_rows;
    QHash<QString, std::pair<int, QString>> m_first;
};

std::optional<qint64> loginMicros(const Snapshot &snapshot, const User &user)
{
    if (!user.lastLogin || user.lastLogin->micros == ServerTime::kUnknown)
        return std::nullopt;
    return user.lastLogin->micros - qint64(snapshot.serverOffsetSeconds.value_or(0)) * 1'000'000;
}

} // namespace

PersonTable::PersonTable(QList<PersonInstance> instances, const PersonLinks &links, const PersonTable *before)
    : m_instances(std::move(instances))
{
    for (const PersonInstance &one : std::as_const(m_instances)) {
        QHash<QString, PrivilegeLevel> levels;
        if (one.snapshot) {
            for (const Role &role : one.snapshot->roles)
                levels.insert(role.name, privilegeOf(role.permissions).level);
        }
        m_roleLevels += levels;
        m_setLevels += QHash<QStringList, PrivilegeLevel>();
        m_ids.emplace_back(one.snapshot ? size_t(one.snapshot->users.size()) : 0, -1);
    }
    join(links, before);
    findLookAlikes();
    orderByName();
    m_setLevels.clear();
}

/// Which id each account's row had; -1: none.
std::vector<std::vector<int>> PersonTable::earlierIds(const PersonTable *before) const
{
    std::vector<std::vector<int>> ids = m_ids; // all -1 yet
    for (qsizetype now = 0; before && now < m_instances.size(); ++now) {
        const auto then = std::ranges::find(before->m_instances, m_instances[now].instance.id,
                                            [](const PersonInstance &one) { return one.instance.id; });
        if (then == before->m_instances.end() || !then->snapshot || !m_instances[now].snapshot)
            continue;
        const std::vector<int> &old = before->m_ids[size_t(then - before->m_instances.begin())];
        if (then->snapshot == m_instances[now].snapshot) {
            ids[size_t(now)] = old;
            continue;
        }
        const QList<User> &usersThen = then->snapshot->users;
        const QList<User> &usersNow = m_instances[now].snapshot->users;
        for (qsizetype a = 0, b = 0; a < usersThen.size() && b < usersNow.size();) {
            const int order = foldName(usersThen[a].username).compare(foldName(usersNow[b].username));
            if (order == 0 && usersThen[a].createdOn == usersNow[b].createdOn)
                ids[size_t(now)][size_t(b)] = old[size_t(a)];
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
    }
    return ids;
}

void PersonTable::join(const PersonLinks &links, const PersonTable *before)
{
    QList<SnapshotPtr> snapshots;
    QList<qint32> instanceOf;
    for (qint32 i = 0; i < m_instances.size(); ++i) {
        if (m_instances[i].snapshot) {
            snapshots += m_instances[i].snapshot;
            instanceOf += i;
        }
    }
    const Persons persons = joinPersons(snapshots, links);
    const std::vector<std::vector<int>> earlier = earlierIds(before);
    m_rows.resize(before ? before->m_rows.size() : 0);
    std::vector<bool> taken(m_rows.size(), false);
    std::vector<int> idOfPerson(size_t(persons.count()), -1);
    // Whoever is still the same person keeps the id of the first account that had one.
    for (qsizetype person = 0; person < persons.count(); ++person) {
        for (const PersonAccount &account : persons.accounts(person)) {
            const int id = earlier[size_t(instanceOf[account.source])][size_t(account.user)];
            if (id < 0 || taken[size_t(id)])
                continue;
            taken[size_t(id)] = true;
            idOfPerson[size_t(person)] = id;
            break;
        }
    }
    for (qsizetype person = 0; person < persons.count(); ++person) {
        int id = idOfPerson[size_t(person)];
        if (id < 0) {
            id = int(m_rows.size());
            m_rows.emplace_back();
        }
        addRow(persons.accounts(person), instanceOf, id);
    }
}

void PersonTable::addRow(std::span<const PersonAccount> accounts, const QList<qint32> &instanceOf, int id)
{
    Row row;
    row.first = qint32(m_accounts.size());
    for (const PersonAccount &why : accounts) {
        const qint32 instance = instanceOf[why.source];
        m_ids[size_t(instance)][size_t(why.user)] = id;
        if (!m_instances[instance].inScope) {
            ++row.outside;
            continue;
        }
        Account account{why, instance, PrivilegeLevel::Ordinary};
        account.privilege = levelOf(instance, user(account).roles);
        m_accounts.push_back(account);
        ++row.count;
    }
    if (row.count > 0) {
        summarize(row);
        m_order.push_back(id);
    }
    m_rows[size_t(id)] = row;
}

PrivilegeLevel PersonTable::levelOf(qint32 instance, const QStringList &roles)
{
    auto known = m_setLevels[instance].find(roles);
    if (known == m_setLevels[instance].end())
        known = m_setLevels[instance].insert(roles, privilegeOf(effectivePermissionSet(*m_instances[instance].snapshot, roles)).level);
    return *known;
}

void PersonTable::summarize(Row &row)
{
    const std::span<const Account> all = accounts(row);
    std::optional<qint64> latest;
    QString shownName;
    bool mailed = false;
    for (qint32 i = 0; i < row.count; ++i) {
        const Account &account = all[size_t(i)];
        const User &one = user(account);
        row.privilege = std::max(row.privilege, account.privilege);
        row.active = row.active || one.active;
        const QString name = one.displayName();
        if (shownName.isEmpty() && !name.isEmpty()) {
            shownName = name;
            row.named = i;
        } else if (row.count > 1) {
            row.contradicts = row.contradicts || namesContradict(shownName, name);
        }
        if (!mailed && !one.email.trimmed().isEmpty()) {
            mailed = true;
            row.mailed = i;
        }
        const std::optional<qint64> login = loginMicros(snapshot(account), one);
        row.unknownLogin = row.unknownLogin || (one.lastLogin && !login);
        if (login && (!latest || *login > *latest)) {
            latest = login;
            row.latest = i;
        }
    }
}

QString PersonTable::name(const Row &row) const
{
    const User &one = user(accounts(row)[size_t(row.named)]);
    const QString name = one.displayName();
    return name.isEmpty() ? one.username : name;
}

QString PersonTable::email(const Row &row) const
{
    return user(accounts(row)[size_t(row.mailed)]).email.trimmed();
}

std::optional<qint64> PersonTable::lastLogin(const Row &row) const
{
    if (row.latest < 0)
        return std::nullopt;
    const Account &account = accounts(row)[size_t(row.latest)];
    return loginMicros(snapshot(account), user(account));
}

int PersonTable::idOf(const QUuid &instance, const QString &username) const
{
    for (qsizetype i = 0; i < m_instances.size(); ++i) {
        const PersonInstance &one = m_instances[i];
        const User *found = one.instance.id == instance && one.snapshot && one.inScope ? one.snapshot->user(username) : nullptr;
        if (found)
            return m_ids[size_t(i)][size_t(found - one.snapshot->users.constData())];
    }
    return -1;
}

void PersonTable::findLookAlikes()
{
    RowTwins names(m_rows);
    RowTwins emails(m_rows);
    for (const int id : m_order) {
        names.add(id, name(m_rows[size_t(id)]));
        emails.add(id, email(m_rows[size_t(id)]));
    }
}

void PersonTable::orderByName()
{
    struct Keyed
    {
        QCollatorSortKey name;
        QString email;
        int place;
        int id;
    };
    const QCollator collator = nameCollator();
    std::vector<Keyed> keyed;
    keyed.reserve(m_order.size());
    for (int place = 0; place < int(m_order.size()); ++place) {
        const Row &row = m_rows[size_t(m_order[size_t(place)])];
        keyed.push_back({collator.sortKey(foldName(name(row))), foldName(email(row)), place, m_order[size_t(place)]});
    }
    std::ranges::sort(keyed, [](const Keyed &a, const Keyed &b) {
        const int byName = a.name.compare(b.name);
        return byName != 0 ? byName < 0 : std::tie(a.email, a.place) < std::tie(b.email, b.place);
    });
    std::ranges::transform(keyed, m_order.begin(), &Keyed::id);
}

} // namespace airside
