#pragma once

#include "core/changes/applyrun.h"

namespace airside {

/// What the run's changes give to roles and the server does not know. The server's catalogue is read only when no
/// role of the fresh listing holds a permission that is given; when it cannot be read whole, nothing counts as
/// unknown. The api must outlive the task.
[[nodiscard]] QCoro::Task<PermissionList> unknownPermissions(AccessApi *api, std::shared_ptr<ApplyRun> run,
                                                             std::stop_token stop);

/// NotFound for the first of them that the change gives.
[[nodiscard]] std::optional<Error> givesUnknown(const Change &change, const PermissionList &unknown);

} // namespace airside
