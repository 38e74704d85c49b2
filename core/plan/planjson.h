#pragma once

#include "core/plan/changeplan.h"

#include <QJsonArray>

namespace airside {

/// Without secrets.
[[nodiscard]] QJsonArray changesToJson(const ChangePlan &plan);
/// Errors: BadFile, detail says where: "changes[3]".
[[nodiscard]] Result<ChangePlan> changesFromJson(const QJsonValue &json);

} // namespace airside
