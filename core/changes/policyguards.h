#pragma once

#include "core/changes/guards.h"

namespace airside {

/// The guards that a person can set, and those that can be overridden. changes: of the snapshot's instance, in apply
/// order; judged as a whole. At most one refusal for each guard, change and object.
[[nodiscard]] QList<Refusal> checkPolicy(const Snapshot &fresh, const QList<Change> &changes, const GuardPolicy &policy);

} // namespace airside
