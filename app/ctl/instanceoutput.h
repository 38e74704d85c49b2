#pragma once

#include "app/ctl/printer.h"
#include "core/access/instance.h"

namespace airside::ctl {

[[nodiscard]] QJsonObject instanceJson(const Instance &instance);
[[nodiscard]] QList<SheetColumn> instanceColumns();
[[nodiscard]] QList<QVariant> instanceCells(const Instance &instance);
[[nodiscard]] Details instanceDetails(const Instance &instance);

} // namespace airside::ctl
