#include "models/permissionindex.h"

#include "core/access/explain.h"
#include "core/access/keys.h"
#include "models/rolecells.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace airside {

namespace {

PermissionList everyPermission(const Snapshot &snapshot)
{
    PermissionList catalogue = sortedUnique(snapshot.permissions);
    PermissionList beside;
    for (const Role &role : snapshot.roles) {
        for (const Permission &permission : role.permissions) {
            if (!std::ranges::binary_search(catalogue, permission))
                beside += permission;
        }
    }
    return beside.isEmpty() ? catalogue : sortedUnique(catalogue + beside);
}

/// For each permission the roles that hold it. Both lists are sorted, so each role is one walk.
std::vector<std::vector<int>> rolesByPermission(const Snapshot &snapshot, const PermissionList &permissions)
{
    std::vector<std::vector<int>> out(size_t(permissions.size()));
    for (qsizetype role = 0; role < snapshot.roles.size(); ++role) {
        qsizetype at = 0;
        for (const Permission &held : snapshot.roles[role].permissions) {
            while (at < permissions.size() && permissions[at] < held)
                ++at;
            if (at < permissions.size() && permissions[at] == held)
                out[size_t(at)].push_back(int(role));
        }
    }
    return out;
}

std::vector<std::vector<int>> holdersByRole(const Snapshot &snapshot)
{
    QHash<QString, int> positions;
    for (qsizetype role = 0; role < snapshot.roles.size(); ++role)
        positions.insert(snapshot.roles[role].name, int(role));
    std::vector<std::vector<int>> out(size_t(snapshot.roles.size()));
    for (qsizetype user = 0; user < snapshot.users.size(); ++user) {
        for (const QString &name : snapshot.users[user].roles) {
            const int role = positions.value(name, -1);
            if (role >= 0)
                out[size_t(role)].push_back(int(user));
        }
    }
    return out;
}

QString searchText(const IndexedPermission &one)
{
    const QStringList parts{one.permission.text(), explain(one.permission), resourceGroupName(resourceGroup(one.permission.resource)),
                            one.privilege.level == PrivilegeLevel::Ordinary ? QString() : permissionPrivilegeText(one.privilege)};
    return foldName(parts.join(QLatin1Char('\n')));
}

/// Counts people once for each distinct set of roles.
class HolderSets
{
public:
    explicit HolderSets(PermissionIndex &index)
        : m_index(index)
        , m_seen(size_t(index.snapshot->users.size()), -1)
    {
    }

    int add(std::vector<int> roles)
    {
        const QByteArray key(reinterpret_cast<const char *>(roles.data()), qsizetype(roles.size() * sizeof(int)));
        const auto known = m_sets.constFind(key);
        if (known != m_sets.constEnd())
            return *known;
        const int position = int(m_index.holderSets.size());
        HolderSet set{std::move(roles), 0, 0};
        for (const int role : set.roles) {
            for (const int user : m_index.roleHolders[size_t(role)]) {
                if (std::exchange(m_seen[size_t(user)], position) == position)
                    continue;
                ++set.people;
                set.inactive += m_index.snapshot->users[user].active ? 0 : 1;
            }
        }
        m_index.holderSets.push_back(std::move(set));
        m_sets.insert(key, position);
        return position;
    }

private:
    PermissionIndex &m_index;
    QHash<QByteArray, int> m_sets;
    std::vector<int> m_seen; ///< by user: the last set that counted them
};

} // namespace

PermissionIndexPtr makePermissionIndex(const SnapshotPtr &snapshot)
{
    auto index = std::make_shared<PermissionIndex>();
    index->snapshot = snapshot;
    index->roleHolders = holdersByRole(*snapshot);
    for (const Role &role : snapshot->roles)
        index->roleLevels.push_back(privilegeOf(role.permissions).level);
    const PermissionList all = everyPermission(*snapshot);
    std::vector<std::vector<int>> roles = rolesByPermission(*snapshot, all);
    HolderSets sets(*index);
    index->permissions.reserve(size_t(all.size()));
    for (qsizetype i = 0; i < all.size(); ++i) {
        IndexedPermission one{all[i], sets.add(std::move(roles[size_t(i)])), privilegeFrom(all[i]), {}};
        one.search = searchText(one);
        index->permissions.push_back(std::move(one));
    }
    return index;
}

std::vector<int> peopleThrough(const PermissionIndex &index, const HolderSet &holders)
{
    std::vector<bool> has(size_t(index.snapshot->users.size()), false);
    for (const int role : holders.roles) {
        for (const int user : index.roleHolders[size_t(role)])
            has[size_t(user)] = true;
    }
    std::vector<int> out;
    out.reserve(size_t(holders.people));
    for (size_t user = 0; user < has.size(); ++user) {
        if (has[user])
            out.push_back(int(user));
    }
    return out;
}

QString permissionPrivilegeText(const PermissionPrivilege &privilege)
{
    if (privilege.together.isEmpty())
        return privilegeWord(privilege.level);
    QStringList beside;
    for (const Permission &permission : privilege.together)
        beside += permission.text();
    return QCoreApplication::translate("PermissionTable", "%1, together with %2")
        .arg(privilegeWord(privilege.level), beside.join(QStringLiteral(", ")));
}

} // namespace airside
