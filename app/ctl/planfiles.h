#pragma once

#include "app/ctl/commands.h"
#include "core/changes/applier.h"
#include "core/plan/planfile.h"

namespace airside::ctl {

[[nodiscard]] OptionSpec planOutOption();

/// Errors: File, BadFile; subject is the path as it was given.
[[nodiscard]] QCoro::Task<Result<PlanFile>> readPlanFile(QString path);

/// Changes that are for one instance.
struct InstanceChanges
{
    Instance instance;
    QList<Change> changes;
};

/// With --plan-out: the changes go into that file instead of to Airflow, merged with what the plan there holds.
[[nodiscard]] QCoro::Task<int> writeIntoPlan(Call call, QList<InstanceChanges> changes);

/// Applies the plan, or checks it with --dry-run, and prints what became of each change.
[[nodiscard]] QCoro::Task<int> applyPlanFile(Call call, PlanFile file, ApplyRules rules);

/// The change as "PROD: update_user ada" with its lines below.
[[nodiscard]] QStringList planLines(const QString &instance, const Change &change);

/// Every change of the plan, each after an empty line, with its origin and reason, and the notes on it.
[[nodiscard]] QStringList planFileLines(const PlanFile &file, const QHash<QUuid, QStringList> &notes = {});

} // namespace airside::ctl
