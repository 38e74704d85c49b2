#pragma once

#include <QString>

#include <optional>

namespace airside {

/// What the items of a campaign are.
enum class ReviewKind {
    Grants,       ///< user x role: whether somebody shall hold a role
    Accounts,     ///< user: whether an account shall exist
    RoleContents, ///< role x permission: whether a role shall allow something
};

[[nodiscard]] QString reviewKindName(ReviewKind kind); ///< "grants", "accounts", "role-contents"
[[nodiscard]] std::optional<ReviewKind> reviewKindFromName(const QString &name);

} // namespace airside
