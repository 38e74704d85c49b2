#pragma once

#include <QStringList>

namespace airside {

// Filters for a small review, as reviewFilter() reads them; names may hold any letters.
/// Accounts by their usernames, or by "instance/username".
[[nodiscard]] QString scopeOfAccounts(const QStringList &accounts);
[[nodiscard]] QString scopeOfRoles(const QStringList &roles);

} // namespace airside
