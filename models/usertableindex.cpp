#include "models/usertableindex.h"

#include "core/access/keys.h"
#include "core/base/sharedvalue.h"
#include "core/base/text.h"

#include <QCollator>

namespace airside {

namespace {

/// Role sets repeat, so each is judged once.
class RoleSetPrivilege
{
public:
    explicit RoleSetPrivilege(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    PrivilegeLevel of(const QStringList &roles)
    {
        const auto known = m_levels.constFind(roles);
        if (known != m_levels.cend())
            return *known;
        const PrivilegeLevel level = privilegeOf(effectivePermissionSet(m_snapshot, roles)).level;
        m_levels.insert(roles, level);
        return level;
    }

private:
    const Snapshot &m_snapshot;
    QHash<QStringList, PrivilegeLevel> m_levels;
};

/// Points users at one another whose texts differ but are drawn alike.
class LookAlikes
{
public:
    explicit LookAlikes(UserIndex &index)
        : m_index(index)
    {
        m_first.reserve(qsizetype(index.entries.size()));
    }

    void add(qint32 user, const QString &text)
    {
        if (text.isEmpty())
            return;
        const QString looks = skeleton(text);
        const auto first = m_first.constFind(looks);
        if (first == m_first.cend()) {
            m_first.insert(looks, user);
            return;
        }
        mark(user, *first);
        mark(*first, user);
    }

private:
    void mark(qint32 user, qint32 other)
    {
        qint32 &slot = m_index.entries[size_t(user)].lookAlike;
        if (slot < 0)
            slot = other;
    }

    UserIndex &m_index;
    QHash<QString, qint32> m_first;
};

bool sameTexts(const User &a, const User &b)
{
    return a.username == b.username && a.firstName == b.firstName && a.lastName == b.lastName && a.email == b.email &&
           a.roles == b.roles;
}

/// The entries of an earlier snapshot, asked for in the order of usernames.
class EarlierEntries
{
public:
    explicit EarlierEntries(const UserIndexPtr &index)
        : m_index(index)
    {
    }

    /// nullptr: the user was not there, or its texts were others.
    const UserIndex::Entry *of(const User &user)
    {
        if (!m_index)
            return nullptr;
        const QList<User> &users = m_index->snapshot->users;
        if (m_next < users.size() && users[m_next].username != user.username) {
            const QString key = foldName(user.username);
            while (m_next < users.size() && m_index->entries[size_t(m_next)].key() < key)
                ++m_next;
        }
        return m_next < users.size() && sameTexts(users[m_next], user) ? &m_index->entries[size_t(m_next++)] : nullptr;
    }

private:
    const UserIndexPtr &m_index;
    qsizetype m_next = 0;
};

} // namespace

UserIndex::Entry makeUserEntry(const User &user, const QCollator &collator)
{
    const QString username = foldName(user.username);
    const QString name = foldName(user.displayName());
    const QString email = foldName(user.email);
    const QChar line = QLatin1Char('\n');
    QString text = username + line + name + line + email;
    for (const QString &role : user.roles)
        text += line + foldName(role);
    text.squeeze();
    UserIndex::Entry entry;
    entry.text = text;
    entry.keyLength = username.size();
    entry.nameLength = name.size();
    entry.emailLength = email.size();
    if (!name.isEmpty())
        entry.nameKey = collator.sortKey(name);
    return entry;
}

UserIndexPtr makeUserIndex(const SnapshotPtr &snapshot, const UserIndexPtr &before)
{
    auto index = std::make_unique<UserIndex>();
    index->snapshot = snapshot;
    index->instanceName = foldName(snapshot->instance.name);
    index->environment = foldName(environmentName(snapshot->instance.environment));
    for (const Role &role : snapshot->roles)
        index->rolePrivilege.insert(role.name, privilegeOf(role.permissions).level);

    const QCollator collator = nameCollator();
    RoleSetPrivilege privilege(*snapshot);
    index->entries.reserve(size_t(snapshot->users.size()));
    EarlierEntries earlier(before);
    for (const User &user : snapshot->users) {
        const UserIndex::Entry *known = earlier.of(user);
        index->entries.push_back(known ? *known : makeUserEntry(user, collator));
        index->entries.back().lookAlike = -1;
        index->entries.back().privilege = privilege.of(user.roles);
    }
    for (const auto text : {&User::username, &User::email}) {
        LookAlikes alike(*index);
        for (qint32 i = 0; i < snapshot->users.size(); ++i)
            alike.add(i, snapshot->users[i].*text);
    }
    return sharedValue(std::move(index));
}

} // namespace airside
