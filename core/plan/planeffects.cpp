#include "core/plan/changekeys.h"
#include "core/plan/changeplan.h"
#include "core/plan/rolemoves.h"

#include <QHash>
#include <QSet>

namespace airside {

namespace {

int applyRank(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::CreateRole:
    case ChangeKind::UpdateRole:
        return 0;
    case ChangeKind::CreateUser:
    case ChangeKind::UpdateUser:
        return 1;
    case ChangeKind::DeleteRole:
        return 2;
    case ChangeKind::DeleteUser:
        return 3;
    }
    return 3;
}

QString nameOnInstance(const Change &change, const QString &name)
{
    return change.instance.toString() + name;
}

/// One rank: a change that takes a name comes after the one that gives it up.
QList<Change> namesFreedFirst(QList<Change> changes)
{
    QSet<QString> held;
    const auto frees = [](const Change &one) { return !keyBefore(one).isEmpty() && keyBefore(one) != keyAfter(one); };
    for (const Change &change : changes) {
        if (frees(change))
            held += nameOnInstance(change, keyBefore(change));
    }
    const auto ready = [&](const Change &one) {
        return keyAfter(one).isEmpty() || keyAfter(one) == keyBefore(one)
               || !held.contains(nameOnInstance(one, keyAfter(one)));
    };
    QList<Change> out;
    while (!changes.isEmpty()) {
        auto next = std::ranges::find_if(changes, ready);
        if (next == changes.end()) // names that are swapped in a circle: the server will refuse the first
            next = changes.begin();
        if (frees(*next))
            held -= nameOnInstance(*next, keyBefore(*next));
        out += *next;
        changes.erase(next);
    }
    return out;
}

void applyToUser(User &user, const Change &change, const RoleMoves &moves)
{
    User next = *change.userAfter;
    next.roles = moves.wished(change.userBefore ? change.userBefore->roles : QStringList(), next.roles);
    next.loginCount = user.loginCount;
    next.failedLoginCount = user.failedLoginCount;
    next.lastLogin = user.lastLogin;
    next.createdOn = user.createdOn;
    next.changedOn = user.changedOn;
    user = next;
}

QList<Change> changesOf(const ChangePlan &plan, const QUuid &instance)
{
    QList<Change> out;
    for (const Change &change : inApplyOrder(plan).changes) {
        if (change.instance == instance)
            out += change;
    }
    return out;
}

} // namespace

ChangePlan inApplyOrder(ChangePlan plan)
{
    std::ranges::stable_sort(plan.changes, {}, [](const Change &change) { return applyRank(change.kind); });
    QList<Change> out;
    QList<Change> rank;
    for (qsizetype i = 0; i < plan.changes.size(); ++i) {
        rank += plan.changes[i];
        const bool last = i + 1 == plan.changes.size();
        if (last || applyRank(plan.changes[i + 1].kind) != applyRank(plan.changes[i].kind))
            out += namesFreedFirst(std::exchange(rank, {}));
    }
    return {out};
}

QList<User> usersAfter(QList<User> users, const ChangePlan &plan, const QUuid &instance)
{
    RoleMoves moves;
    RoleMoves renames;
    QHash<QString, const Change *> byName;
    QList<User> created;
    const QList<Change> changes = changesOf(plan, instance);
    for (const Change &change : changes) {
        moves.add(change);
        if (change.kind != ChangeKind::DeleteRole)
            renames.add(change);
        if (change.isUserChange() && change.userBefore)
            byName.insert(foldName(change.userBefore->username), &change);
        else if (change.kind == ChangeKind::CreateUser && change.userAfter)
            created += *change.userAfter;
    }
    QList<User> out;
    out.reserve(users.size() + created.size());
    for (User &user : users) {
        const Change *change = byName.value(foldName(user.username));
        if (change && change->kind == ChangeKind::DeleteUser)
            continue;
        if (change && change->userAfter)
            applyToUser(user, *change, renames);
        else
            user.roles = renames.applied(user.roles);
        out += std::move(user);
    }
    for (User &user : created) {
        user.roles = renames.wished({}, user.roles);
        out += std::move(user);
    }
    RoleMoves deletions;
    for (const Change &change : changes) {
        if (change.kind == ChangeKind::DeleteRole)
            deletions.add(change);
    }
    for (User &user : out)
        user.roles = deletions.applied(user.roles);
    std::ranges::stable_sort(out, {}, [](const User &user) { return foldName(user.username); });
    return out;
}

QList<Role> rolesAfter(QList<Role> roles, const ChangePlan &plan, const QUuid &instance)
{
    for (const Change &change : changesOf(plan, instance)) {
        if (change.isUserChange())
            continue;
        const auto it = std::ranges::find(roles, change.objectName(), &Role::name);
        if (change.kind == ChangeKind::CreateRole && change.roleAfter && it == roles.end())
            roles += *change.roleAfter;
        else if (change.kind == ChangeKind::UpdateRole && change.roleAfter && it != roles.end())
            *it = *change.roleAfter;
        else if (change.kind == ChangeKind::DeleteRole && it != roles.end())
            roles.erase(it);
    }
    std::ranges::stable_sort(roles, {}, &Role::name);
    return roles;
}

} // namespace airside
