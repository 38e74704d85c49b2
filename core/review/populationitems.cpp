#include "core/review/populationitems.h"

#include "core/access/grantfacts.h"

namespace airside {

namespace {

/// Of hundreds of DAGs the first ones and how many more there are: the frozen role has them all.
QHash<QString, QString> shortScopes(const Snapshot &snapshot)
{
    constexpr qsizetype most = 10;
    QHash<QString, QString> out;
    for (const Role &role : snapshot.roles) {
        const QStringList dags = reachesAllDags(role.permissions) ? QStringList() : dagIdsOf(role.permissions);
        out.insert(role.name, dags.size() <= most ? dagScope(role.permissions)
                                                  : QStringLiteral("%1 and %2 more DAGs").arg(dags.first(most).join(QStringLiteral(", ")), QString::number(dags.size() - most)));
    }
    return out;
}

ReviewItem accountItem(ReviewKind kind, const Snapshot &snapshot, const User &user, bool isList)
{
    ReviewItem item;
    item.kind = kind;
    item.listed = isList;
    item.account = {snapshot.instance.id, foldName(user.username), user.createdOn ? user.createdOn->text() : QString()};
    item.instance = snapshot.instance.name;
    item.username = user.username;
    item.name = user.displayName();
    item.email = user.email;
    item.active = user.active;
    item.lastLogin = user.lastLogin ? user.lastLogin->text() : QString();
    item.logins = user.loginCount;
    item.failedLogins = user.failedLoginCount;
    return item;
}

void setPrivilege(ReviewItem &item, const User &user, const QString &role, const GrantFacts &facts, const AccountList *list)
{
    const bool told = list && list->privileged.contains({item.account.username, role});
    const PrivilegeLevel level = list ? (told ? PrivilegeLevel::Powerful : PrivilegeLevel::Ordinary) : facts.level(role, user.roles);
    if (level <= item.level)
        return;
    item.level = level;
    item.why = list ? QStringLiteral("privileged, as its list says") : facts.why(role, user.roles);
}

void forEachPermission(const Snapshot &snapshot, const std::function<void(const ReviewItem &)> &take)
{
    QHash<QString, qint64> holders;
    for (const User &user : snapshot.users) {
        for (const QString &role : user.roles)
            ++holders[role];
    }
    for (const Role &role : snapshot.roles) {
        for (const Permission &permission : role.permissions) {
            ReviewItem item;
            item.kind = ReviewKind::RoleContents;
            item.account.instance = snapshot.instance.id;
            item.instance = snapshot.instance.name;
            item.role = role.name;
            item.permission = permission.text();
            item.holders = holders.value(role.name);
            item.permissions = role.permissions.size();
            const PermissionPrivilege privilege = privilegeFrom(permission);
            item.level = privilege.level;
            if (privilege.level != PrivilegeLevel::Ordinary) {
                QStringList beside;
                for (const Permission &other : privilege.together)
                    beside += other.text();
                item.why = privilegeName(privilege.level)
                           + (beside.isEmpty() ? QString() : QStringLiteral(", together with ") + beside.join(QStringLiteral(" and ")));
            }
            take(item);
        }
    }
}

} // namespace

void forEachItem(ReviewKind kind, const Snapshot &snapshot, const AccountList *list, const std::function<void(const ReviewItem &)> &take)
{
    if (kind == ReviewKind::RoleContents) {
        if (!list)
            forEachPermission(snapshot, take);
        return;
    }
    const GrantFacts facts(snapshot);
    const QHash<QString, QString> scopes = kind == ReviewKind::Grants && !list ? shortScopes(snapshot) : QHash<QString, QString>();
    for (const User &user : snapshot.users) {
        ReviewItem item = accountItem(kind, snapshot, user, list != nullptr);
        if (kind == ReviewKind::Accounts) {
            item.holds = user.roles;
            for (const QString &role : user.roles)
                setPrivilege(item, user, role, facts, list);
            take(item);
            continue;
        }
        for (const QString &role : user.roles) {
            ReviewItem grant = item;
            const RoleFacts *known = list ? nullptr : facts.role(role);
            grant.role = role;
            grant.roleRead = known || list;
            grant.permissions = known ? known->permissions : 0;
            grant.dagScope = scopes.value(role);
            setPrivilege(grant, user, role, facts, list);
            take(grant);
        }
    }
}

} // namespace airside
