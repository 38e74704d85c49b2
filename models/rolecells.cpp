#include "models/rolecells.h"

#include "core/access/effective.h"
#include "core/access/keys.h"

#include <QCoreApplication>
#include <QLocale>

namespace airside {

namespace {

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
    const Instance &instance = row.snapshot->instance;
    if (foldName(instance.name).contains(environmentName(instance.environment)))
        return instance.name;
    const char *word = instance.environment == Environment::Production ? QT_TRANSLATE_NOOP("RoleTable", "PRODUCTION")
                       : instance.environment == Environment::Staging  ? QT_TRANSLATE_NOOP("RoleTable", "staging")
                                                                       : QT_TRANSLATE_NOOP("RoleTable", "development");
    return instance.name + QStringLiteral(" \u00b7 ") + roleCellText(word);
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
