#pragma once

#include "core/plan/change.h"

#include <QJsonObject>

namespace airside {

// Without secrets. What reads answers nullopt for anything that is not as toJson() writes it.

[[nodiscard]] QJsonObject toJson(const User &user);
[[nodiscard]] QJsonObject toJson(const Role &role);
[[nodiscard]] QJsonObject toJson(const Change &change);
[[nodiscard]] std::optional<User> userFromJson(const QJsonValue &json);
[[nodiscard]] std::optional<Role> roleFromJson(const QJsonValue &json);
[[nodiscard]] std::optional<Change> changeFromJson(const QJsonValue &json);

} // namespace airside
