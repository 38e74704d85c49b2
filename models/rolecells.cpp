#include "models/rolecells.h"

#include "core/access/effective.h"
#include "models/usertablecells.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace airside {

namespace {

constexpr qsizetype kMostPermissionsExported = 20; ///< more are only counted

QString roleCellText(const char *source, qsizetype n = -1)
{
    return QCoreApplication::translate("RoleTable", source, nullptr, int(n));
}

QString becomes(const QString &before, const QString &after)
{
    return before == after ? after : QStringLiteral("%1 \u2192 %2").arg(before, after);
}

} // namespace

QString roleNameText(const RoleRow &row)
{
    return row.before && row.after ? becomes(row.before->name, row.after->name) : row.name();
}

QString rolePermissionsText(const RoleRow &row)
{
    const QLocale locale;
    const auto count = [&locale](const Role &role) { return locale.toString(role.permissions.size()); };
    return row.before && row.after ? becomes(count(*row.before), count(*row.after)) : count(row.shown());
}

QString roleKindText(const RoleRow &row)
{
    return isBuiltIn(row.name()) ? roleCellText(QT_TRANSLATE_NOOP("RoleTable", "built-in"))
                                 : roleCellText(QT_TRANSLATE_NOOP("RoleTable", "custom"));
}

QString privilegeWord(PrivilegeLevel level)
{
    switch (level) {
    case PrivilegeLevel::Ordinary:
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "ordinary"));
    case PrivilegeLevel::Powerful:
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "powerful"));
    case PrivilegeLevel::CanBecomeAdmin:
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "can become Admin"));
    }
    return {};
}

QString rolePrivilegeText(const RoleRow &row)
{
    const Privilege &privilege = row.after ? row.privilegeAfter : row.privilegeBefore;
    const bool differs = row.before && row.after && row.privilegeBefore.level != row.privilegeAfter.level;
    QString text = differs ? becomes(privilegeWord(row.privilegeBefore.level), privilegeWord(privilege.level))
                           : privilegeWord(privilege.level);
    QStringList why;
    for (const Permission &permission : privilege.because)
        why += permission.text();
    return why.isEmpty() ? text : text + QStringLiteral(": ") + why.join(QStringLiteral(", "));
}

QString roleInstanceText(const RoleRow &row)
{
    return instanceText(row.snapshot->instance);
}

QString roleStagedExportText(const RoleRow &row)
{
    switch (row.staged()) {
    case StagedState::None:
        return {};
    case StagedState::Added:
        return QStringLiteral("will be created");
    case StagedState::Removed:
        return QStringLiteral("will be deleted");
    case StagedState::Changed:
        break;
    }
    QStringList parts;
    if (row.before->name != row.after->name)
        parts += QStringLiteral("name: %1 -> %2").arg(row.before->name, row.after->name);
    PermissionList added;
    std::ranges::set_difference(row.after->permissions, row.before->permissions, std::back_inserter(added));
    PermissionList taken;
    std::ranges::set_difference(row.before->permissions, row.after->permissions, std::back_inserter(taken));
    QStringList permissions;
    for (const Permission &permission : std::as_const(added))
        permissions += QLatin1Char('+') + permission.text();
    for (const Permission &permission : std::as_const(taken))
        permissions += QLatin1Char('-') + permission.text();
    if (permissions.size() > kMostPermissionsExported)
        parts += QStringLiteral("permissions: %1 more, %2 fewer").arg(added.size()).arg(taken.size());
    else if (!permissions.isEmpty())
        parts += QStringLiteral("permissions: ") + permissions.join(QStringLiteral(", "));
    return parts.isEmpty() ? QStringLiteral("will be changed") : parts.join(QStringLiteral("; "));
}

QString permissionCountText(qsizetype count)
{
    return roleCellText(QT_TRANSLATE_N_NOOP("RoleTable", "%Ln permissions"), count);
}

QString holderCountText(qsizetype count)
{
    return count == 0 ? roleCellText(QT_TRANSLATE_NOOP("RoleTable", "no holder"))
                      : roleCellText(QT_TRANSLATE_N_NOOP("RoleTable", "%Ln holders"), count);
}

QString holdersFilter(const QString &roleName)
{
    return roleName;
}

QString stagedWord(StagedState state)
{
    switch (state) {
    case StagedState::Added:
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "staged creation"));
    case StagedState::Changed:
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "staged change"));
    case StagedState::Removed:
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "staged deletion"));
    case StagedState::None:
        break;
    }
    return {};
}

QString roleScopeText(const RoleRow &row)
{
    const PermissionList &permissions = row.shown().permissions;
    if (reachesAllDags(permissions))
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "all DAGs"));
    const QStringList ids = dagIdsOf(permissions);
    if (ids.isEmpty())
        return roleCellText(QT_TRANSLATE_NOOP("RoleTable", "no DAG"));
    const qsizetype most = 3;
    QString text = ids.mid(0, most).join(QStringLiteral(", "));
    if (ids.size() > most)
        text += QStringLiteral(" +%1").arg(QLocale().toString(ids.size() - most));
    return text;
}

} // namespace airside
