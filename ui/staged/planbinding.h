#pragma once

#include "core/changes/applier.h"
#include "core/plan/planfile.h"

namespace airside {

class Workspace;

/// A plan file as this machine sees it.
struct BoundPlan
{
    ChangePlan plan;        ///< what can be staged, about the instances that are set up here
    QStringList leftOut;    ///< one sentence for each change that cannot
    QList<QUuid> instances; ///< that plan is about
};

/// An instance is found by its id; on a machine that knows it by another one, by its address.
[[nodiscard]] BoundPlan boundPlan(const PlanFile &file, const Workspace &workspace);

/// Whether the server, as it was last read, still is as the plan saw it: Waiting, or Conflict with what it has now, or NotDone.
[[nodiscard]] ChangeResult sinceThePlan(const Change &change, const Snapshot *snapshot);

} // namespace airside
