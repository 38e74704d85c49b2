#pragma once

#include "core/changes/applier.h"

#include <QRandomGenerator>

namespace airside::test {

/// Who holds what: of six accounts and four roles as many as the dice say.
struct Access
{
    QMap<QString, Role> roles;
    QMap<QString, User> users;
};

[[nodiscard]] inline Access thrown(QRandomGenerator &dice)
{
    static const QStringList permissions{QStringLiteral("can_read on DAGs"), QStringLiteral("can_edit on DAGs"),
                                         QStringLiteral("can_read on Pools"), QStringLiteral("can_read on Jobs")};
    Access out;
    for (int i = 0; i < 4; ++i) {
        if (dice.bounded(4) == 0)
            continue;
        Role role{QStringLiteral("r%1").arg(i), {}};
        for (const QString &text : permissions) {
            if (dice.bounded(2) == 0)
                role.permissions += *Permission::fromText(text);
        }
        role.permissions = sortedUnique(role.permissions);
        out.roles.insert(role.name, role);
    }
    for (int i = 0; i < 6; ++i) {
        if (dice.bounded(4) == 0)
            continue;
        User user;
        user.username = QStringLiteral("u%1").arg(i);
        user.email = QStringLiteral("u%1.%2@example.org").arg(i).arg(dice.bounded(3));
        user.firstName = QStringLiteral("F%1").arg(dice.bounded(3));
        user.lastName = QStringLiteral("L");
        user.roles = QStringList{QStringLiteral("Viewer")};
        for (const Role &role : std::as_const(out.roles)) {
            if (dice.bounded(2) == 0)
                user.roles += role.name;
        }
        user.roles = sortedUniqueRoles(user.roles);
        out.users.insert(user.username, user);
    }
    return out;
}

/// What takes a server from what it holds to that.
[[nodiscard]] inline ChangePlan planTo(const Access &wanted, const Snapshot &now)
{
    ChangePlan plan;
    const auto add = [&plan, &now](ChangeKind kind, Change change) {
        change.id = QUuid::createUuid();
        change.instance = now.instance.id;
        change.kind = kind;
        if (kind == ChangeKind::CreateUser)
            change.passwordIntent = PasswordIntent::Random;
        if (!changesNothing(change))
            plan.changes += change;
    };
    for (int i = 0; i < 6; ++i) {
        const QString name = QStringLiteral("u%1").arg(i);
        Change change;
        if (const User *there = now.user(name))
            change.userBefore = *there;
        if (wanted.users.contains(name)) {
            User user = wanted.users[name];
            if (change.userBefore) {
                user = *change.userBefore;
                user.email = wanted.users[name].email;
                user.firstName = wanted.users[name].firstName;
                user.roles = wanted.users[name].roles;
            }
            change.userAfter = user;
        }
        if (change.userBefore || change.userAfter)
            add(!change.userBefore ? ChangeKind::CreateUser : change.userAfter ? ChangeKind::UpdateUser : ChangeKind::DeleteUser, change);
    }
    for (int i = 0; i < 4; ++i) {
        const QString name = QStringLiteral("r%1").arg(i);
        Change change;
        if (const Role *there = now.role(name))
            change.roleBefore = *there;
        if (wanted.roles.contains(name))
            change.roleAfter = wanted.roles[name];
        // Airflow's own addition is not asked away: it would come back.
        if (change.roleAfter && change.roleBefore && change.roleBefore->permissions.contains(websiteRead()))
            change.roleAfter->permissions = sortedUnique(change.roleAfter->permissions + PermissionList{websiteRead()});
        if (change.roleBefore || change.roleAfter)
            add(!change.roleBefore ? ChangeKind::CreateRole : change.roleAfter ? ChangeKind::UpdateRole : ChangeKind::DeleteRole, change);
    }
    return plan;
}

/// All that a person can see and undo, one line each; what is Airflow's own is left out.
[[nodiscard]] inline QStringList told(const QList<User> &users, const QList<Role> &roles)
{
    QStringList out;
    for (const User &user : users) {
        if (user.username.startsWith(QLatin1Char('u')))
            out += QStringList{user.username, user.email, user.firstName, user.lastName, user.roles.join(QLatin1Char('+'))}.join(QLatin1Char('|'));
    }
    for (const Role &role : roles) {
        if (!role.name.startsWith(QLatin1Char('r')))
            continue;
        QStringList texts;
        for (const Permission &permission : role.permissions) {
            if (permission != websiteRead())
                texts += permission.text();
        }
        out += role.name + QLatin1Char('=') + texts.join(QLatin1Char('+'));
    }
    out.sort();
    return out;
}

[[nodiscard]] inline QStringList told(const Access &access)
{
    return told(access.users.values(), access.roles.values());
}

[[nodiscard]] inline QStringList told(const Snapshot &now)
{
    return told(now.users, now.roles);
}

[[nodiscard]] inline QString failures(const ApplyReport &report)
{
    QStringList out;
    for (const ChangeResult &result : report.results) {
        if (result.state != ChangeState::Verified && result.error)
            out += kindName(result.error->kind) + QLatin1Char(' ') + result.error->subject + QLatin1Char(' ') + result.error->detail;
    }
    for (const Refusal &refusal : report.refusals)
        out += guardName(refusal.guard);
    return out.join(QLatin1Char('|'));
}

} // namespace airside::test
