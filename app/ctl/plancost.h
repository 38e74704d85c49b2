#pragma once

#include "app/ctl/commands.h"
#include "core/changes/applier.h"
#include "core/plan/planfile.h"

namespace airside::ctl {

/// What it costs to take permissions from a role, as far as this machine can tell without asking the server.
struct RoleCost
{
    QUuid change;
    QString instance;
    QString role;
    qsizetype taken = 0; ///< permissions
    std::optional<qsizetype> holders; ///< empty: no snapshot of the instance is kept
    QDateTime readAt; ///< of that snapshot
    std::optional<ReplacementCost> replacement; ///< a new role may have to take its place
    bool certain = false; ///< it has to: the API only adds, and this sign-in opens none of Airflow's pages
};

/// Of each change that takes permissions from a role of its own making. From the newest snapshots that are kept, and from what was observed of
/// the servers. Errors: those of the snapshot store, Cancelled.
[[nodiscard]] QCoro::Task<Result<QList<RoleCost>>> roleCosts(Call call, PlanFile file);

[[nodiscard]] QStringList costLines(const RoleCost &cost);
[[nodiscard]] QJsonObject costJson(const RoleCost &cost);

} // namespace airside::ctl
