#include "models/usertableindex.h"

#include "core/access/keys.h"
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

UserIndexPtr makeUserIndex(const SnapshotPtr &snapshot)
{
    auto index = std::make_shared<UserIndex>();
    index->snapshot = snapshot;
    index->instanceName = foldName(snapshot->instance.name);
    index->environment = foldName(environmentName(snapshot->instance.environment));
    for (const Role &role : snapshot->roles)
        index->rolePrivilege.insert(role.name, privilegeOf(role.permissions).level);

    const QCollator collator = nameCollator();
    RoleSetPrivilege privilege(*snapshot);
    index->entries.reserve(size_t(snapshot->users.size()));
    for (const User &user : snapshot->users) {
        index->entries.push_back(makeUserEntry(user, collator));
        index->entries.back().privilege = privilege.of(user.roles);
    }

    LookAlikes usernames(*index);
    LookAlikes emails(*index);
    for (qint32 i = 0; i < snapshot->users.size(); ++i) {
        usernames.add(i, snapshot->users[i].username);
        emails.add(i, snapshot->users[i].email);
    }
    return index;
}

} // namespace airside
