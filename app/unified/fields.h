#pragma once

#include "core/access/role.h"
#include "core/access/user.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace airside::unified {

/// Why such an object cannot be taken: a member that is not allowed, above all a password. nullopt: it can.
[[nodiscard]] std::optional<Error> fieldsProblem(const QJsonObject &fields, const QStringList &allowed);

/// The user with what the fields set. roles: names, or objects with a name; the whole set. A user without a username is a
/// new one and needs all but active. Errors: InvalidInput.
[[nodiscard]] Result<User> withUserFields(User user, const QJsonObject &fields);
/// The role with what the fields set. actions: texts as "can_read on DAGs", or objects with action and resource; the whole
/// set. A role without a name is a new one. Errors: InvalidInput.
[[nodiscard]] Result<Role> withRoleFields(Role role, const QJsonObject &fields);

} // namespace airside::unified
