#pragma once

#include "app/ctl/printer.h"
#include "app/unified/objects.h"

namespace airside::ctl {

using unified::roleJson;

[[nodiscard]] QList<SheetColumn> roleColumns();
/// Columns too wide for a table.
[[nodiscard]] QStringList roleColumnsOnlyInCsv();
[[nodiscard]] QList<QVariant> roleCells(const Role &role, const QString &instance);
[[nodiscard]] Details roleDetails(const Role &role, const QString &instance);

[[nodiscard]] QList<SheetColumn> permissionColumns();
[[nodiscard]] QList<QVariant> permissionCells(const Permission &permission, const QString &instance);
[[nodiscard]] QJsonObject permissionRowJson(const Permission &permission, const QString &instance);

} // namespace airside::ctl
