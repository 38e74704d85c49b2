#pragma once

#include "core/airflow/accessapi.h"
#include "core/plan/change.h"

namespace airside {

/// What a change asks of a server. Pure.
[[nodiscard]] UserDraft draftOf(const Change &change);
[[nodiscard]] UserPatch patchOf(const Change &change); ///< only what changes; "active" is no part of it
[[nodiscard]] RoleEdit editOf(const Change &change);

/// An update that switches the account on or off, which goes by a request of its own.
[[nodiscard]] bool changesActive(const Change &change);
[[nodiscard]] bool hasPatch(const Change &change); ///< what of a user's update the API does

/// The way that the change takes, by what is known of the server.
[[nodiscard]] WriteWay wayOf(const AccessApi &api, const Change &change);
/// Why this server is known not to make the change; asked before every write, and by a dry run.
[[nodiscard]] std::optional<Error> knownRefusal(const AccessApi &api, const Change &change);

} // namespace airside
