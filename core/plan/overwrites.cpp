#include "core/plan/overwrites.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

bool isDagGrant(const Permission &permission)
{
    return permission.resource.startsWith(QLatin1String("DAG:")) || permission.resource.startsWith(QLatin1String("DAG Run:"));
}

PermissionList dagGrantsOf(const std::optional<Role> &role)
{
    PermissionList grants = role ? role->permissions : PermissionList();
    grants.removeIf([](const Permission &permission) { return !isDagGrant(permission); });
    return grants;
}

} // namespace

bool holdsDagGrants(const Role &role)
{
    return std::ranges::any_of(role.permissions, isDagGrant);
}

Overwrite overwrittenBy(const Change &change, const Instance &instance)
{
    if (change.isUserChange()) {
        const QStringList before = change.userBefore ? change.userBefore->roles : QStringList();
        const bool roles = change.userAfter && change.userAfter->roles != before;
        return instance.rolesAtSignIn && roles ? Overwrite::RolesAtSignIn : Overwrite::None;
    }
    const bool grants = change.roleAfter && dagGrantsOf(change.roleBefore) != dagGrantsOf(change.roleAfter);
    return instance.dagGrantsFromCode && grants ? Overwrite::DagGrants : Overwrite::None;
}

QString overwriteWarning(Overwrite overwrite)
{
    switch (overwrite) {
    case Overwrite::DagGrants:
        return QCoreApplication::translate("Overwrite", "Permissions of single DAGs come from the DAGs' code here (access_control): Airflow may undo "
                                                        "this when it reads the DAG again. Change it in the code.");
    case Overwrite::RolesAtSignIn:
        return QCoreApplication::translate("Overwrite", "Roles are set anew at each sign-in here: Airflow may undo this when the person signs in. "
                                                        "Change it in the directory.");
    case Overwrite::None:
        break;
    }
    return {};
}

} // namespace airside
