#pragma once

#include "core/access/role.h"
#include "core/access/user.h"

#include <QJsonObject>

#include <variant>

namespace airside::unified {

enum class Kind { Users, Roles, Permissions };
using Object = std::variant<User, Role, Permission>;

/// What it is known by in its instance.
[[nodiscard]] QString keyOf(const Object &object);

// With the field names of Airflow's REST API, and the instance.
[[nodiscard]] QJsonObject userJson(const User &user, const QString &instance);
[[nodiscard]] QJsonObject roleJson(const Role &role, const QString &instance);
/// {"action": {"name"}, "resource": {"name"}}
[[nodiscard]] QJsonObject permissionJson(const Permission &permission);

/// As programs get it: users with failed_login_count, roles with total_entries, permissions with name and description.
/// hidden: without e-mail addresses and people's names.
[[nodiscard]] QJsonObject objectJson(const Object &object, const QString &instance, bool hidden);

} // namespace airside::unified
