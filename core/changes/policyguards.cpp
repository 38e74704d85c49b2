#include "core/changes/policyguards.h"

#include "core/access/keys.h"
#include "core/access/privilege.h"
#include "core/plan/changekeys.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace airside {

namespace {

/// What the roles of a state give, by name.
using RolePermissions = QHash<QString, PermissionList>;

RolePermissions permissionsOf(const QList<Role> &roles)
{
    RolePermissions out;
    for (const Role &role : roles)
        out.insert(role.name, sortedUnique(role.permissions));
    return out;
}

PermissionList permissionsOf(const User &user, const RolePermissions &roles)
{
    PermissionList all;
    for (const QString &role : user.roles)
        all += roles.value(role);
    return sortedUnique(all);
}

bool leadsToAdmin(const PermissionList &sorted)
{
    return privilegeOf(sorted).level == PrivilegeLevel::CanBecomeAdmin;
}

QStringList differing(const QStringList &before, const QStringList &after)
{
    QStringList out;
    for (const QString &role : before) {
        if (!after.contains(role))
            out += role;
    }
    for (const QString &role : after) {
        if (!before.contains(role))
            out += role;
    }
    return out;
}

class PolicyRun
{
public:
    PolicyRun(const Snapshot &fresh, const QList<Change> &changes, const GuardPolicy &policy)
        : m_fresh(fresh)
        , m_changes(changes)
        , m_policy(policy)
        , m_protected(policy.protectedOn(fresh.instance.id))
        , m_plan{changes}
        , m_before(permissionsOf(fresh.roles))
        , m_after(permissionsOf(rolesAfter(fresh.roles, m_plan, fresh.instance.id)))
    {
        for (const QString &name : std::as_const(m_protected.users))
            m_users += foldName(name);
        for (const Change &change : changes) {
            if (change.isUserChange())
                m_byUser.insert(keyBefore(change).isEmpty() ? keyAfter(change) : keyBefore(change), &change);
            else
                m_byRole.insert(change.objectName(), &change);
        }
    }

    QList<Refusal> judge()
    {
        for (const Change &change : m_changes) {
            if (change.isUserChange())
                judgeUser(change);
            else
                judgeRole(change);
        }
        judgeHolders();
        judgeNumbers();
        return m_refusals;
    }

private:
    void refuse(GuardKind guard, const QUuid &change, const QString &object)
    {
        const Refusal refusal{guard, change, object};
        if (!m_refusals.contains(refusal))
            m_refusals += refusal;
    }

    void judgeUser(const Change &change)
    {
        for (const QString &key : {keyBefore(change), keyAfter(change)}) {
            if (!key.isEmpty() && m_users.contains(key))
                refuse(GuardKind::ProtectedAccount, change.id, change.objectName());
        }
        if (m_protected.roles.isEmpty())
            return;
        const QStringList before = change.userBefore ? change.userBefore->roles : QStringList();
        const QStringList after = change.userAfter ? change.userAfter->roles : QStringList();
        for (const QString &role : differing(before, after)) {
            if (m_protected.roles.contains(role))
                refuse(GuardKind::ProtectedRole, change.id, role);
        }
    }

    void judgeRole(const Change &change)
    {
        static const QStringList builtIn{QStringLiteral("Admin"), QStringLiteral("Op"), QStringLiteral("User"),
                                         QStringLiteral("Viewer"), QStringLiteral("Public")};
        const QString before = keyBefore(change);
        const QString after = keyAfter(change);
        for (const QString &name : {before, after}) {
            if (m_protected.roles.contains(name))
                refuse(GuardKind::ProtectedRole, change.id, name);
        }
        if (builtIn.contains(before) && before != after)
            refuse(GuardKind::BuiltInRole, change.id, before);
        // Of a role that the listing does not know nobody can tell what it gave.
        if (change.roleAfter && leadsToAdmin(sortedUnique(change.roleAfter->permissions)) && !leadsToAdmin(m_before.value(before)))
            refuse(GuardKind::Escalation, change.id, after);
    }

    /// Accounts by what their roles give together: the protected ones must lose nothing, and two roles of which neither
    /// leads to Admin must not do so together. A program must not give one that does by itself, either.
    void judgeHolders()
    {
        const QList<User> concerned = concernedUsers();
        QHash<QString, const User *> before;
        for (const User &user : concerned)
            before.insert(foldName(user.username), &user);
        const QList<User> then = usersAfter(concerned, m_plan, m_fresh.instance.id);
        for (const User &user : then) {
            const QString key = foldName(user.username);
            const User *was = before.value(key);
            const PermissionList had = was ? permissionsOf(*was, m_before) : PermissionList();
            const PermissionList has = permissionsOf(user, m_after);
            if (was && m_users.contains(key) && !std::ranges::includes(has, had))
                blame(GuardKind::ProtectedAccount, *was, user.username);
            if (leadsToAdmin(has) && !leadsToAdmin(had) && (isChangedByProgram(key) || !oneRoleLeadsToAdmin(user)))
                blame(GuardKind::Escalation, was ? *was : user, user.username);
        }
    }

    /// key: as it is called afterwards.
    [[nodiscard]] bool isChangedByProgram(const QString &key) const
    {
        return std::ranges::any_of(m_changes, [&key](const Change &change) {
            return change.isUserChange() && change.origin == Origin::Agent && keyAfter(change) == key;
        });
    }

    [[nodiscard]] bool oneRoleLeadsToAdmin(const User &user) const
    {
        return std::ranges::any_of(user.roles, [this](const QString &role) { return leadsToAdmin(m_after.value(role)); });
    }

    /// Those whose account or roles the plan touches; a change that creates one brings it by itself.
    [[nodiscard]] QList<User> concernedUsers() const
    {
        QList<User> out;
        for (const User &user : m_fresh.users) {
            const bool byRole = std::ranges::any_of(user.roles, [this](const QString &role) { return m_byRole.contains(role); });
            if (byRole || m_byUser.contains(foldName(user.username)))
                out += user;
        }
        return out;
    }

    /// The changes of the account and of its roles.
    void blame(GuardKind guard, const User &user, const QString &object)
    {
        QList<QUuid> culprits;
        if (const Change *own = m_byUser.value(foldName(user.username)))
            culprits += own->id;
        for (const QString &role : user.roles) {
            if (const Change *change = m_byRole.value(role))
                culprits += change->id;
        }
        if (culprits.isEmpty())
            culprits += QUuid();
        for (const QUuid &id : culprits)
            refuse(guard, id, object);
    }

    void judgeNumbers()
    {
        const qsizetype changes = m_changes.size();
        if (changes > m_policy.mostChanges)
            m_refusals += Refusal{GuardKind::ManyChanges, {}, m_fresh.instance.name, {}, true, changes, m_policy.mostChanges};
        const qsizetype users = touchedUsers();
        if (users >= kFewUsers && users * 100 > m_fresh.users.size() * m_policy.mostPercent)
            m_refusals += Refusal{GuardKind::ManyUsers, {}, m_fresh.instance.name, {}, true, users, m_policy.mostPercent};
    }

    /// Accounts that are changed or deleted, and those that lose a role because it is deleted.
    [[nodiscard]] qsizetype touchedUsers() const
    {
        QSet<QString> deleted;
        for (const Change &change : m_changes) {
            if (change.kind == ChangeKind::DeleteRole)
                deleted += change.objectName();
        }
        return std::ranges::count_if(m_fresh.users, [&](const User &user) {
            return m_byUser.contains(foldName(user.username))
                   || std::ranges::any_of(user.roles, [&deleted](const QString &role) { return deleted.contains(role); });
        });
    }

    const Snapshot &m_fresh;
    const QList<Change> &m_changes;
    const GuardPolicy &m_policy;
    ProtectedNames m_protected;
    ChangePlan m_plan;
    RolePermissions m_before;
    RolePermissions m_after;
    QStringList m_users; ///< protected, folded
    QHash<QString, const Change *> m_byUser;
    QHash<QString, const Change *> m_byRole;
    QList<Refusal> m_refusals;
};

struct NamedGuard
{
    GuardKind guard;
    const char *name;
};

constexpr NamedGuard kGuardNames[] = {
    {GuardKind::OwnAccount, "own_account"},
    {GuardKind::LastAdministrator, "last_administrator"},
    {GuardKind::PublicRole, "public_role"},
    {GuardKind::ReadOnlyInstance, "read_only"},
    {GuardKind::IncompleteData, "incomplete_data"},
    {GuardKind::UnreadablePolicy, "unreadable_settings"},
    {GuardKind::ProtectedAccount, "protected_account"},
    {GuardKind::ProtectedRole, "protected_role"},
    {GuardKind::BuiltInRole, "built_in_role"},
    {GuardKind::Escalation, "escalation"},
    {GuardKind::ManyChanges, "many_changes"},
    {GuardKind::ManyUsers, "many_users"},
};

bool overrides(const GuardOverride &word, const Refusal &refusal)
{
    return word.guard == refusal.guard && mayBeOverridden(word.guard) && isReason(word.reason)
           && (word.seen.isEmpty() || word.seen.contains(refusal));
}

} // namespace

QList<Refusal> checkPolicy(const Snapshot &fresh, const QList<Change> &changes, const GuardPolicy &policy)
{
    return PolicyRun(fresh, changes, policy).judge();
}

bool mayBeOverridden(GuardKind guard)
{
    return guard > GuardKind::UnreadablePolicy;
}

QString guardName(GuardKind guard)
{
    return QLatin1String(std::ranges::find(kGuardNames, guard, &NamedGuard::guard)->name);
}

std::optional<GuardKind> guardFromName(const QString &name)
{
    const auto at = std::ranges::find_if(kGuardNames, [&name](const NamedGuard &one) { return name == QLatin1String(one.name); });
    return at == std::end(kGuardNames) ? std::nullopt : std::optional(at->guard);
}

QStringList overridableGuards()
{
    QStringList out;
    for (const NamedGuard &one : kGuardNames) {
        if (mayBeOverridden(one.guard))
            out += QLatin1String(one.name);
    }
    return out;
}

bool isReason(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

Overridden withOverrides(const QList<Refusal> &refusals, const QList<GuardOverride> &words)
{
    Overridden out;
    for (const Refusal &refusal : refusals) {
        const auto word = std::ranges::find_if(words, [&refusal](const GuardOverride &one) { return overrides(one, refusal); });
        if (word == words.end())
            out.left += refusal;
        else
            out.overridden += OverriddenRefusal{refusal, word->reason};
    }
    return out;
}

} // namespace airside
