#include "ui/roles/rolechanges.h"

#include "core/access/effective.h"
#include "core/access/keys.h"
#include "core/airflow/capabilities.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

constexpr qsizetype kLongestRoleName = 64;
constexpr qsizetype kMostNamed = 3; ///< holders that a deletion names one by one

QString roleText(const char *source, qsizetype n = -1)
{
    return QCoreApplication::translate("Roles", source, nullptr, int(n));
}

QString deletionFailsText()
{
    return roleText(QT_TRANSLATE_NOOP("Roles", "This server was seen to fail at deleting roles, a known defect of its version: Airside does it by Airflow's own page, which needs a sign-in by password or session cookie."));
}

/// Every name that is taken: on the server now, and after what is staged.
QStringList takenRoleNames(const Snapshot &snapshot, const ChangePlan &plan, const QString &current)
{
    QStringList names;
    for (const Role &role : snapshot.roles)
        names += role.name;
    for (const Role &role : rolesAfter(snapshot.roles, plan, snapshot.instance.id))
        names += role.name;
    names.removeAll(current);
    return names;
}

} // namespace

RoleServerFacts roleServerFacts(const QJsonObject &observed)
{
    Capabilities capabilities;
    capabilities.airflowVersion = observed.value(QLatin1String("airflow_version")).toString();
    capabilities.applyObserved(observed);
    RoleServerFacts facts;
    facts.deletionFails = capabilities.roleDelete == RoleDelete::Fails;
    switch (capabilities.rolePatchEffect) {
    case RolePatch::Replaces:
        facts.revokes = RevokeAbility::Works;
        break;
    case RolePatch::AddsOnly:
        facts.revokes = RevokeAbility::AddsOnly;
        break;
    case RolePatch::Refused:
        facts.revokes = RevokeAbility::Refused;
        break;
    case RolePatch::Unknown:
        break;
    }
    return facts;
}

QString roleNameProblem(const QString &name, const QString &current, const Snapshot &snapshot, const ChangePlan &plan)
{
    if (name.isEmpty())
        return roleText(QT_TRANSLATE_NOOP("Roles", "A role needs a name."));
    const QString unaddressable = unaddressableReason(name);
    if (!unaddressable.isEmpty())
        return roleText(QT_TRANSLATE_NOOP("Roles", "Not possible: %1")).arg(unaddressable);
    const qsizetype length = name.toUcs4().size();
    if (length > kLongestRoleName)
        return roleText(QT_TRANSLATE_N_NOOP("Roles", "Airflow takes 64 characters at most; these are %Ln."), length);
    if (name != current && takenRoleNames(snapshot, plan, current).contains(name))
        return roleText(QT_TRANSLATE_NOOP("Roles", "There is a role of this name on %1.")).arg(visible(snapshot.instance.name));
    return {};
}

QString roleNameTwin(const QString &name, const QString &current, const Snapshot &snapshot, const ChangePlan &plan)
{
    const QString look = skeleton(name);
    for (const QString &taken : takenRoleNames(snapshot, plan, current)) {
        if (taken != name && skeleton(taken) == look)
            return taken;
    }
    return {};
}

Change roleCreation(const QUuid &instance, const Role &role)
{
    Change change;
    change.instance = instance;
    change.kind = ChangeKind::CreateRole;
    change.roleAfter = role;
    return change;
}

Change roleUpdate(const RoleRow &row, const Role &after)
{
    Change change;
    change.instance = row.snapshot->instance.id;
    change.kind = ChangeKind::UpdateRole;
    change.roleBefore = row.before ? row.before : row.after;
    change.roleAfter = after;
    return change;
}

Change roleDeletion(const RoleRow &row)
{
    Change change;
    change.instance = row.snapshot->instance.id;
    change.kind = ChangeKind::DeleteRole;
    change.roleBefore = row.before ? row.before : row.after;
    return change;
}

bool takesPermissions(const Change &change)
{
    return change.kind == ChangeKind::UpdateRole && change.roleBefore && change.roleAfter
           && !std::ranges::includes(change.roleAfter->permissions, change.roleBefore->permissions);
}

QStringList roleObstacles(const Change &change, const RoleServerFacts &facts)
{
    if (change.kind == ChangeKind::DeleteRole && facts.deletionFails)
        return {deletionFailsText()};
    const bool refused = change.kind == ChangeKind::UpdateRole && facts.revokes == RevokeAbility::Refused;
    if (refused || (takesPermissions(change) && facts.revokes == RevokeAbility::AddsOnly))
        return {revokeObstacle(facts.revokes)};
    return {};
}

QStringList deletionConsequences(const RoleRow &row, const RoleServerFacts &facts)
{
    QStringList out;
    if (row.before) {
        const QStringList holders = holdersOf(*row.snapshot, row.before->name);
        const int onlyRole = int(std::ranges::count_if(row.snapshot->users, [&row](const User &user) {
            return user.roles == QStringList{row.before->name};
        }));
        if (holders.isEmpty())
            out += roleText(QT_TRANSLATE_NOOP("Roles", "Nobody holds it."));
        else if (holders.size() <= kMostNamed)
            out += roleText(QT_TRANSLATE_N_NOOP("Roles", "%Ln users lose it: %1."), holders.size())
                       .arg(visible(holders.join(QStringLiteral(", "))));
        else
            out += roleText(QT_TRANSLATE_N_NOOP("Roles", "%Ln users lose it."), holders.size());
        if (onlyRole > 0 && onlyRole == holders.size())
            out += roleText(QT_TRANSLATE_N_NOOP("Roles", "It is the only role they have: they are left with none."), onlyRole);
        else if (onlyRole > 0)
            out += roleText(QT_TRANSLATE_N_NOOP("Roles", "%Ln of them have no other role and are left with none."), onlyRole);
    }
    if (row.before && row.before->name == QLatin1String("Public"))
        out += roleText(QT_TRANSLATE_NOOP("Roles", "Airflow 2 needs the role Public: without it every request of somebody who is not signed in fails. Applying "
                                                   "this will be refused there."));
    else if (row.before && isBuiltIn(row.before->name))
        out += roleText(QT_TRANSLATE_NOOP("Roles", "It is built-in: Airflow creates it again, without holders, at its next start."));
    if (row.before && facts.deletionFails)
        out += deletionFailsText();
    return out;
}

} // namespace airside
