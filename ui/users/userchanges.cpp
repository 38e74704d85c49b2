#include "ui/users/userchanges.h"

#include "core/access/keys.h"

#include <QHash>
#include <QSet>

namespace airside {

namespace {

Change userChange(ChangeKind kind, const QUuid &instance)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = instance;
    change.kind = kind;
    return change;
}

const User &seen(const ShownUser &shown)
{
    return shown.server ? *shown.server : *shown.user;
}

} // namespace

Change userCreation(const QUuid &instance, const User &user, PasswordIntent intent, const Secret &password)
{
    Change change = userChange(ChangeKind::CreateUser, instance);
    change.userAfter = user;
    change.userAfter->roles = sortedUniqueRoles(user.roles);
    change.passwordIntent = intent;
    change.password = password;
    return change;
}

Change userUpdate(const ShownUser &shown, const User &wish, PasswordIntent intent, const Secret &password)
{
    Change change = userChange(ChangeKind::UpdateUser, shown.snapshot->instance.id);
    change.userBefore = seen(shown);
    change.userAfter = wish;
    change.userAfter->roles = sortedUniqueRoles(wish.roles);
    change.passwordIntent = intent;
    change.password = password;
    return change;
}

Change userDeletion(const ShownUser &shown)
{
    Change change = userChange(ChangeKind::DeleteUser, shown.snapshot->instance.id);
    change.userBefore = seen(shown);
    return change;
}

QList<Change> roleChanges(const QList<ShownUser> &users, const QString &role, bool give, const ChangePlan &plan)
{
    QHash<QUuid, bool> known;
    QList<Change> changes;
    for (const ShownUser &shown : users) {
        const QUuid id = shown.snapshot->instance.id;
        if (!known.contains(id)) {
            const QList<Role> roles = givableRoles(*shown.snapshot, plan);
            known.insert(id, std::ranges::any_of(roles, [&role](const Role &one) { return one.name == role; }));
        }
        const bool has = shown.user->roles.contains(role);
        if (shown.staged == StagedState::Removed || has == give || (give && !known.value(id)))
            continue;
        User wish = *shown.user;
        if (give)
            wish.roles += role;
        else
            wish.roles.removeAll(role);
        changes += userUpdate(shown, wish);
    }
    return changes;
}

QList<Role> givableRoles(const Snapshot &snapshot, const ChangePlan &plan)
{
    return rolesAfter(snapshot.roles, plan, snapshot.instance.id);
}

bool isOwnAccount(const Snapshot &snapshot, const QString &username)
{
    const QString folded = foldName(username);
    return !folded.isEmpty() && (folded == foldName(snapshot.instance.username) || folded == foldName(snapshot.signedInAs));
}

} // namespace airside
