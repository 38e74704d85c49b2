#include "core/access/grantfacts.h"

namespace airside {

namespace {

QString whyPrivileged(const Privilege &privilege)
{
    if (privilege.level == PrivilegeLevel::Ordinary)
        return {};
    QStringList because;
    for (const Permission &permission : privilege.because)
        because += permission.text();
    return privilegeName(privilege.level) + QStringLiteral(": ") + because.join(QStringLiteral(", "));
}

} // namespace

GrantFacts::GrantFacts(const Snapshot &snapshot)
{
    for (const Role &role : snapshot.roles) {
        RoleFacts one;
        one.permissions = role.permissions.size();
        one.privilege = privilegeOf(role.permissions);
        one.why = whyPrivileged(one.privilege);
        one.dagScope = dagScope(role.permissions);
        m_roles.insert(role.name, one);
    }
    for (const User &user : snapshot.users) {
        if (user.roles.size() > 1 && !m_together.contains(user.roles))
            m_together.insert(user.roles, togetherOf(snapshot, user.roles));
    }
}

GrantFacts::Together GrantFacts::togetherOf(const Snapshot &snapshot, const QStringList &roles) const
{
    PrivilegeLevel highest = PrivilegeLevel::Ordinary;
    for (const QString &name : roles)
        highest = std::max(highest, m_roles.value(name).privilege.level);
    const Privilege together = privilegeOf(effectivePermissionSet(snapshot, roles));
    if (together.level <= highest)
        return {};
    return {together.level, kTogether + whyPrivileged(together)};
}

const RoleFacts *GrantFacts::role(const QString &name) const
{
    const auto found = m_roles.constFind(name);
    return found == m_roles.cend() ? nullptr : &*found;
}

QString GrantFacts::why(const QString &name, const QStringList &roles) const
{
    const RoleFacts *facts = role(name);
    const QString alone = facts ? facts->why : QString();
    const QString together = m_together.value(roles).why;
    return alone.isEmpty() || together.isEmpty() ? alone + together : alone + QStringLiteral("; ") + together;
}

PrivilegeLevel GrantFacts::level(const QString &name, const QStringList &roles) const
{
    const RoleFacts *facts = role(name);
    const PrivilegeLevel alone = facts ? facts->privilege.level : PrivilegeLevel::Ordinary;
    return std::max(alone, m_together.value(roles).level);
}

} // namespace airside
