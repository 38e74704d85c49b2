#include "app/ctl/roleoutput.h"

#include "core/access/privilege.h"

namespace airside::ctl {

QList<SheetColumn> roleColumns()
{
    const auto column = [](const char *key, ColumnType type) {
        const QString name = QString::fromLatin1(key);
        return SheetColumn{name, name, type, 16, {}};
    };
    return {column("instance", ColumnType::Text),          column("name", ColumnType::Text),
            column("built_in", ColumnType::Boolean),       column("permission_count", ColumnType::Number),
            column("privileged", ColumnType::Text),        column("permissions", ColumnType::Text)};
}

QStringList roleColumnsOnlyInCsv()
{
    return {QStringLiteral("permissions")};
}

QList<QVariant> roleCells(const Role &role, const QString &instance)
{
    QStringList permissions;
    for (const Permission &permission : role.permissions)
        permissions += permission.text();
    return {instance,
            role.name,
            isBuiltIn(role.name),
            role.permissions.size(),
            privilegeName(privilegeOf(role.permissions).level),
            permissions.join(QStringLiteral("; "))};
}

Details roleDetails(const Role &role, const QString &instance)
{
    Details details;
    details.listing.sheet = {QStringLiteral("Role"), roleColumns(), 1,
                             [role, instance](qsizetype) { return roleCells(role, instance); }, {}};
    details.listing.json = [role, instance](qsizetype) { return roleJson(role, instance); };
    const QList<QVariant> cells = roleCells(role, instance);
    for (qsizetype i = 0; i + 1 < cells.size(); ++i)
        details.fields.append({details.listing.sheet.columns[i].key, plainCell(cells[i])});
    for (const Permission &permission : role.permissions)
        details.fields.append({QStringLiteral("permission"), permission.text()});
    return details;
}

QList<SheetColumn> permissionColumns()
{
    QList<SheetColumn> columns;
    for (const char *key : {"instance", "action", "resource"})
        columns.append({QString::fromLatin1(key), QString::fromLatin1(key), ColumnType::Text, 16, {}});
    return columns;
}

QList<QVariant> permissionCells(const Permission &permission, const QString &instance)
{
    return {instance, permission.action, permission.resource};
}

QJsonObject permissionRowJson(const Permission &permission, const QString &instance)
{
    QJsonObject json = unified::permissionJson(permission);
    json[QLatin1String("instance")] = instance;
    return json;
}

} // namespace airside::ctl
