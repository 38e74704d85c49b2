#include "core/changes/accessstate.h"

#include "core/plan/changekeys.h"

#include <algorithm>

namespace airside {

AccessRights accessRightsOf(const PermissionList &permissions)
{
    static const PermissionList order = [] {
        PermissionList list;
        for (const char *resource : {"Users", "Roles"}) {
            for (const char *action : {"can_read", "can_create", "can_edit", "can_delete"})
                list += Permission{QString::fromLatin1(action), QString::fromLatin1(resource)};
        }
        return list;
    }();
    AccessRights rights = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (std::binary_search(permissions.begin(), permissions.end(), order[i]))
            rights = static_cast<AccessRights>(rights | (1U << static_cast<unsigned>(i)));
    }
    return rights;
}

AccessState::AccessState(const Snapshot &snapshot)
{
    for (const Role &role : snapshot.roles)
        m_roles.insert(role.name, accessRightsOf(role.permissions));
    m_accounts.reserve(snapshot.users.size());
    for (const User &user : snapshot.users)
        m_accounts.insert(foldName(user.username), {user.roles, user.active, true});
}

AccessRights AccessState::rightsOf(const Account &account) const
{
    return account.active && account.reachable ? rightsOf(account.roles) : AccessRights(0);
}

AccessRights AccessState::rightsOf(const QStringList &roles) const
{
    AccessRights rights = 0;
    for (const QString &role : roles)
        rights = static_cast<AccessRights>(rights | m_roles.value(role, 0));
    return rights;
}

AccessRights AccessState::rightsOf(const QString &foldedUsername) const
{
    const auto it = m_accounts.constFind(foldedUsername);
    return it == m_accounts.cend() ? AccessRights(0) : rightsOf(*it);
}

bool AccessState::anyoneAdministers() const
{
    return std::ranges::any_of(m_accounts, [this](const Account &account) {
        return (rightsOf(account) & kAdministers) == kAdministers;
    });
}

QStringList AccessState::administrators() const
{
    QStringList out;
    for (auto it = m_accounts.cbegin(); it != m_accounts.cend(); ++it) {
        if ((rightsOf(*it) & kAdministers) == kAdministers)
            out += it.key();
    }
    out.sort();
    return out;
}

bool AccessState::mayTakeAdministration(const Change &change) const
{
    if (isCreation(change))
        return false;
    if (change.isUserChange())
        return (rightsOf(keyBefore(change)) & kAdministers) == kAdministers;
    const AccessRights before = m_roles.value(change.roleBefore ? change.roleBefore->name : QString(), 0);
    const AccessRights after = change.roleAfter ? accessRightsOf(change.roleAfter->permissions) : AccessRights(0);
    return (before & ~after & kAdministers) != 0;
}

bool AccessState::touchesAdministration(const Change &change) const
{
    if (!change.isUserChange())
        return true;
    const QStringList seen = change.userBefore ? change.userBefore->roles : QStringList();
    const QStringList wished = change.userAfter ? m_moves.wished(seen, change.userAfter->roles) : QStringList();
    const QStringList held = m_accounts.value(keyBefore(change)).roles;
    return ((rightsOf(held) | rightsOf(wished)) & kAdministers) != 0;
}

AccessState AccessState::only(const QStringList &foldedUsernames) const
{
    AccessState out = *this;
    out.m_accounts.clear();
    for (const QString &name : foldedUsernames) {
        const auto it = m_accounts.constFind(name);
        if (it != m_accounts.cend())
            out.m_accounts.insert(name, *it);
    }
    return out;
}

void AccessState::apply(const Change &change)
{
    if (change.isUserChange())
        applyUser(change);
    else
        applyRole(change);
}

void AccessState::applyUser(const Change &change)
{
    Account account;
    if (change.userBefore) {
        const auto it = m_accounts.constFind(keyBefore(change));
        if (it == m_accounts.cend())
            return;
        account = *it;
        m_accounts.erase(it);
    }
    if (!change.userAfter)
        return;
    account.roles = m_moves.wished(change.userBefore ? change.userBefore->roles : QStringList(), change.userAfter->roles);
    account.active = change.userAfter->active;
    account.reachable = account.reachable && change.passwordIntent != PasswordIntent::Random;
    m_accounts.insert(keyAfter(change), account);
}

void AccessState::applyRole(const Change &change)
{
    RoleMoves move;
    move.add(change);
    if (!isDeletion(change))
        m_moves.add(change);
    if (change.roleBefore) {
        m_roles.remove(change.roleBefore->name);
        if (!change.roleAfter || change.roleAfter->name != change.roleBefore->name) {
            for (Account &account : m_accounts)
                account.roles = move.applied(account.roles);
        }
    }
    if (change.roleAfter)
        m_roles.insert(change.roleAfter->name, accessRightsOf(sortedUnique(change.roleAfter->permissions)));
}

void AccessState::applyDoubtful(const Change &change)
{
    if (isCreation(change))
        return;
    if (change.isUserChange()) {
        m_accounts.remove(keyBefore(change));
        return;
    }
    const AccessRights after = change.roleAfter ? accessRightsOf(change.roleAfter->permissions) : AccessRights(0);
    for (const QString &name : {keyBefore(change), keyAfter(change)}) {
        if (m_roles.contains(name))
            m_roles[name] = static_cast<AccessRights>(m_roles[name] & after);
    }
}

} // namespace airside
