#include "models/refreshchanges.h"

#include "core/access/effective.h"
#include "models/permissiontable.h"
#include "models/roletablemodel.h"
#include "models/usertablerows.h"

#include <algorithm>

namespace airside {

namespace {

/// Another reading of the same instance; nullptr: there is none before, or it is the same one.
template <typename List, typename SnapshotOf>
auto readingBefore(const List &before, const Snapshot &after, SnapshotOf snapshotOf) -> const typename List::value_type *
{
    const auto at = std::ranges::find_if(
        before, [&](const auto &one) { return snapshotOf(one)->instance.id == after.instance.id; });
    return at == before.end() || snapshotOf(*at).get() == &after ? nullptr : &*at;
}

template <typename Column>
quint32 bit(Column column, bool differs)
{
    return differs ? 1u << int(column) : 0u;
}

quint32 differingColumns(const User &a, const User &b)
{
    using C = UserColumn;
    return bit(C::Name, a.displayName() != b.displayName()) | bit(C::Username, a.username != b.username) | bit(C::Email, a.email != b.email)
           | bit(C::Roles, a.roles != b.roles) | bit(C::Active, a.active != b.active) | bit(C::LastLogin, a.lastLogin != b.lastLogin)
           | bit(C::Logins, a.loginCount != b.loginCount) | bit(C::FailedLogins, a.failedLoginCount != b.failedLoginCount);
}

RefreshChanges userChangesOf(const UserIndex &before, const UserIndex &after)
{
    RefreshChanges out;
    out.instance = after.snapshot->instance.id;
    out.total = int(after.entries.size());
    const bool newIsKnown = before.snapshot->usersProof.complete();
    const bool goneIsKnown = after.snapshot->usersProof.complete();
    const QString begin = out.instance.toString(QUuid::WithoutBraces) + QLatin1Char('/');
    const auto rowKey = [&](size_t i) { return begin + after.entries[i].key().toString(); };
    const auto added = [&](size_t i) {
        if (newIsKnown)
            out.added.insert(rowKey(i));
    };
    size_t a = 0;
    size_t b = 0;
    while (a < before.entries.size() || b < after.entries.size()) {
        const int order = a == before.entries.size()  ? 1
                          : b == after.entries.size() ? -1
                                                      : before.entries[a].key().compare(after.entries[b].key());
        if (order < 0) {
            out.gone += goneIsKnown ? 1 : 0;
        } else if (order > 0) {
            added(b);
        } else {
            const User &was = before.snapshot->users[qsizetype(a)];
            const User &is = after.snapshot->users[qsizetype(b)];
            if (was.createdOn != is.createdOn) { // another account under the same name
                ++out.gone;
                out.added.insert(rowKey(b));
            } else if (const quint32 columns = was == is ? 0 : differingColumns(was, is)) {
                out.changed.insert(rowKey(b), columns);
            }
        }
        a += order <= 0 ? 1 : 0;
        b += order >= 0 ? 1 : 0;
    }
    return out;
}

quint32 differingColumns(const RoleSource &before, const Role &a, const Privilege &levelA, const RoleSource &after, const Role &b,
                         const Privilege &levelB)
{
    using M = RoleTableModel;
    const quint32 holders = bit(M::HoldersColumn, before.holders.value(a.name) != after.holders.value(b.name));
    if (a.permissions == b.permissions)
        return holders;
    return holders | bit(M::PermissionsColumn, true) | bit(M::PrivilegeColumn, levelA.level != levelB.level)
           | bit(M::ScopeColumn, dagScope(a.permissions) != dagScope(b.permissions));
}

RefreshChanges roleChangesOf(const RoleSource &before, const RoleSource &after)
{
    RefreshChanges out;
    out.instance = after.snapshot->instance.id;
    out.total = int(after.snapshot->roles.size());
    QHash<QString, qsizetype> old;
    for (qsizetype i = 0; i < before.snapshot->roles.size(); ++i)
        old.insert(before.snapshot->roles[i].name, i);
    for (qsizetype i = 0; i < after.snapshot->roles.size(); ++i) {
        const Role &role = after.snapshot->roles[i];
        const QString key = roleKey(out.instance, role.name);
        const auto at = old.constFind(role.name);
        if (at == old.cend()) {
            if (before.snapshot->rolesProof.complete())
                out.added.insert(key);
            continue;
        }
        const quint32 columns = differingColumns(before, before.snapshot->roles[*at], before.privileges[*at], after, role, after.privileges[i]);
        if (columns != 0)
            out.changed.insert(key, columns);
        old.erase(at);
    }
    out.gone = after.snapshot->rolesProof.complete() ? int(old.size()) : 0;
    return out;
}

/// Whether two sets of roles of two readings are the same; asked once for each pair, since most permissions share them.
class SameHolders
{
public:
    SameHolders(const PermissionIndex &before, const PermissionIndex &after)
        : m_before(before)
        , m_after(after)
    {
    }

    bool operator()(int a, int b)
    {
        const auto known = m_known.constFind({a, b});
        if (known != m_known.cend())
            return *known;
        const auto names = [](const PermissionIndex &index, int set) {
            QStringList out;
            for (const int role : index.holderSets[size_t(set)].roles)
                out += index.snapshot->roles[role].name;
            return out;
        };
        return *m_known.insert({a, b}, names(m_before, a) == names(m_after, b));
    }

private:
    const PermissionIndex &m_before;
    const PermissionIndex &m_after;
    QHash<std::pair<int, int>, bool> m_known;
};

RefreshChanges permissionChangesOf(const PermissionIndex &before, const PermissionIndex &after)
{
    RefreshChanges out;
    out.instance = after.snapshot->instance.id;
    out.total = int(after.permissions.size());
    const bool newIsKnown = before.snapshot->permissionsProof.complete();
    const bool goneIsKnown = after.snapshot->permissionsProof.complete();
    SameHolders same(before, after);
    auto a = before.permissions.begin();
    auto b = after.permissions.begin();
    while (a != before.permissions.end() || b != after.permissions.end()) {
        const bool isGone = b == after.permissions.end() || (a != before.permissions.end() && a->permission < b->permission);
        const bool isNew = !isGone && (a == before.permissions.end() || b->permission < a->permission);
        const QString key = isGone ? QString() : PermissionTable::Row{&after, &*b}.key();
        if (isGone) {
            out.gone += goneIsKnown ? 1 : 0;
        } else if (isNew && newIsKnown) {
            out.added.insert(key);
        } else if (!isNew) {
            const int people = before.holderSets[size_t(a->holders)].people;
            const quint32 columns = bit(PermissionColumn::Roles, !same(a->holders, b->holders))
                                    | bit(PermissionColumn::People, people != after.holderSets[size_t(b->holders)].people);
            if (columns != 0)
                out.changed.insert(key, columns);
        }
        a += isNew ? 0 : 1;
        b += isGone ? 0 : 1;
    }
    return out;
}

template <typename List, typename SnapshotOf, typename ChangesOf>
QList<RefreshChanges> changesBetween(const List &before, const List &after, SnapshotOf snapshotOf, ChangesOf changesOf)
{
    QList<RefreshChanges> out;
    for (const auto &now : after) {
        if (const auto *then = readingBefore(before, *snapshotOf(now), snapshotOf))
            out += changesOf(*then, now);
    }
    return out;
}

} // namespace

QList<RefreshChanges> userChanges(const QList<UserIndexPtr> &before, const QList<UserIndexPtr> &after)
{
    return changesBetween(
        before, after, [](const UserIndexPtr &one) { return one->snapshot; },
        [](const UserIndexPtr &a, const UserIndexPtr &b) { return userChangesOf(*a, *b); });
}

QList<RefreshChanges> roleChanges(const QList<RoleSource> &before, const QList<RoleSource> &after)
{
    return changesBetween(before, after, [](const RoleSource &one) { return one.snapshot; }, roleChangesOf);
}

QList<RefreshChanges> permissionChanges(const PermissionTable &before, const PermissionTable &after)
{
    return changesBetween(
        before.sources(), after.sources(), [](const PermissionIndexPtr &one) { return one->snapshot; },
        [](const PermissionIndexPtr &a, const PermissionIndexPtr &b) { return permissionChangesOf(*a, *b); });
}

} // namespace airside
