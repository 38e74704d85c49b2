#pragma once

#include "core/plan/change.h"

namespace airside {

/// The same wish on a newer state of the object: what the change alters stays altered, what it leaves alone follows the
/// server. "Before" becomes now, so applying compares with what the person has seen meanwhile. Not for creations.
[[nodiscard]] Change rebased(Change change, const User &now);
[[nodiscard]] Change rebased(Change change, const Role &now);

/// Whether the object on the server is the one that the change speaks of: there, and not made again under its name.
[[nodiscard]] bool canRebase(const Change &change, const std::optional<User> &user, const std::optional<Role> &role);

} // namespace airside
