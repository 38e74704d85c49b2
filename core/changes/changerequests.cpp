#include "core/changes/changerequests.h"

#include "core/airflow/webrolewrites.h"
#include "core/changes/rolereplacement.h"

namespace airside {

UserDraft draftOf(const Change &change)
{
    const User &user = *change.userAfter;
    const bool typed = change.passwordIntent == PasswordIntent::Typed;
    return {user.username, user.email, user.firstName, user.lastName, user.roles,
            typed ? change.password : Secret::random()};
}

UserPatch patchOf(const Change &change)
{
    const User &before = *change.userBefore;
    const User &after = *change.userAfter;
    UserPatch patch;
    const auto set = [](std::optional<QString> &field, const QString &was, const QString &is) {
        if (was != is)
            field = is;
    };
    set(patch.username, before.username, after.username);
    set(patch.email, before.email, after.email);
    set(patch.firstName, before.firstName, after.firstName);
    set(patch.lastName, before.lastName, after.lastName);
    if (before.roles != after.roles)
        patch.roles = after.roles;
    if (change.passwordIntent == PasswordIntent::Typed)
        patch.password = change.password;
    if (change.passwordIntent == PasswordIntent::Random)
        patch.password = Secret::random();
    return patch;
}

RoleEdit editOf(const Change &change)
{
    RoleEdit edit;
    if (change.roleBefore->name != change.roleAfter->name)
        edit.name = change.roleAfter->name;
    if (change.roleBefore->permissions != change.roleAfter->permissions)
        edit.permissions = change.roleAfter->permissions;
    return edit;
}

bool changesActive(const Change &change)
{
    return change.kind == ChangeKind::UpdateUser && change.userBefore->active != change.userAfter->active;
}

bool hasPatch(const Change &change)
{
    Change rest = change;
    rest.userAfter->active = rest.userBefore->active;
    return !changesNothing(rest);
}

WriteWay wayOf(const AccessApi &api, const Change &change)
{
    if (goesByReplacement(api, change))
        return WriteWay::Replacement;
    if (change.kind == ChangeKind::UpdateRole)
        return api.wayOfRoleUpdate(*change.roleBefore, editOf(change));
    if (change.kind == ChangeKind::DeleteRole)
        return api.wayOfRoleDeletion();
    return changesActive(change) ? WriteWay::Form : WriteWay::Api;
}

std::optional<Error> knownRefusal(const AccessApi &api, const Change &change)
{
    if (goesByReplacement(api, change))
        return std::nullopt;
    if (change.kind == ChangeKind::UpdateRole)
        return api.knownRefusal(*change.roleBefore, editOf(change));
    if (wayOf(api, change) == WriteWay::Api)
        return std::nullopt;
    const std::optional<Error> refused = api.formRefusal(change.objectName());
    if (!refused || change.kind != ChangeKind::DeleteRole)
        return refused;
    return Error{ErrorKind::RunOnServer, 0, change.objectName(), commandToDelete(change.objectName()), {}};
}

} // namespace airside
