#pragma once

#include "core/access/permission.h"

namespace airside {

/// What copying one role's permissions into another would do, told before it is done.
struct RoleCopy
{
    enum class Mode {
        Add,     ///< what the source has comes to what is there
        Replace, ///< the role has then what the source has, and nothing else
    };

    PermissionList after;   ///< of the target
    PermissionList added;
    PermissionList taken;   ///< Replace only
    PermissionList unknown; ///< the source has them, the target's server does not know them: left out

    [[nodiscard]] bool changesAnything() const { return !added.isEmpty() || !taken.isEmpty(); }
};

/// target: as it is staged. catalogue: every pair that the target's server knows; empty: not read, so nothing is left out.
[[nodiscard]] RoleCopy copiedPermissions(const PermissionList &target, const PermissionList &source,
                                         const PermissionList &catalogue, RoleCopy::Mode mode);

} // namespace airside
