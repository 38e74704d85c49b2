#pragma once

#include "app/ctl/printer.h"
#include "core/access/user.h"

namespace airside::ctl {

/// With the field names of Airflow's REST API, and the instance.
[[nodiscard]] QJsonObject userJson(const User &user, const QString &instance);
[[nodiscard]] QList<SheetColumn> userColumns();
[[nodiscard]] QList<QVariant> userCells(const User &user, const QString &instance);
[[nodiscard]] Details userDetails(const User &user, const QString &instance);

} // namespace airside::ctl
