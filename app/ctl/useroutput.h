#pragma once

#include "app/ctl/printer.h"
#include "app/unified/objects.h"

namespace airside::ctl {

using unified::userJson;

[[nodiscard]] QList<SheetColumn> userColumns();
[[nodiscard]] QList<QVariant> userCells(const User &user, const QString &instance);
[[nodiscard]] Details userDetails(const User &user, const QString &instance);

} // namespace airside::ctl
