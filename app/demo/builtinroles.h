#pragma once

#include "app/demo/demotraits.h"
#include "app/demo/demoworld.h"

namespace airside::demo {

/// Admin, Op, User, Viewer and Public with the permissions that a fresh server of this kind gives them.
void addBuiltInRoles(World &world, const Traits &traits);

/// What the FAB provider before 3.9.0 does at each access call: missing built-in roles come back, each custom role has
/// can_read on Website, and pairs that FAB's own pages do not know are taken away from all.
void synchronizeRoles(World &world, const Traits &traits);

} // namespace airside::demo
