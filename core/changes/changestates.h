#pragma once

#include "core/changes/applier.h"

namespace airside {

/// Neither there nor unreadable.
[[nodiscard]] bool isAbsent(const ChangeResult &seen);
/// But for what sameAccess() forgives.
[[nodiscard]] bool standsAsBefore(const Change &change, const ChangeResult &seen);
/// A new password cannot be read back: when nothing else was asked for in its request, reading settles nothing. Whether the account is
/// active goes by another one.
[[nodiscard]] bool asksForPasswordOnly(const Change &change);
/// Verified, NotDone, or Unknown when it stands neither as wished nor as before.
[[nodiscard]] ChangeState settledState(const Change &change, const ChangeResult &seen);

/// Why a change cannot be made on any server as it is: a typed password that is lost, a new user who is not active, a
/// name that could never be addressed, a new user without a role.
[[nodiscard]] std::optional<Error> impossibleBecause(const Change &change);

/// The object as the person saw it against the object as it is; empty: there is none. Waiting when the change may go
/// ahead. AlreadyExists is NotDone; all else that differs is a Conflict.
[[nodiscard]] ChangeResult compared(const Change &change, const std::optional<User> &user,
                                    const std::optional<Role> &role);

/// What became of a change that was sent, judged by the object as it is read afterwards (empty: there is none):
/// Verified, NotDone, or Unknown when it stands neither as wished nor as before.
[[nodiscard]] ChangeResult foundAfterwards(const Change &change, const std::optional<User> &user,
                                           const std::optional<Role> &role);

/// A role's wish that is not about "can_read on Website" leaves that as the server has it by now.
[[nodiscard]] Change withWhatAirflowAdds(Change change, const std::optional<Role> &server);

} // namespace airside
