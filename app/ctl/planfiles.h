#pragma once

#include "app/ctl/commands.h"
#include "core/plan/planfile.h"

namespace airside::ctl {

[[nodiscard]] OptionSpec planOutOption();

/// Errors: File, BadFile; subject is the path as it was given.
[[nodiscard]] QCoro::Task<Result<PlanFile>> readPlanFile(QString path);

/// With --plan-out: the change goes into that file instead of to Airflow, merged with what the plan there holds.
[[nodiscard]] QCoro::Task<int> writeIntoPlan(Call call, Instance instance, Change change);

/// The change as "PROD: update_user ada" with its lines below.
[[nodiscard]] QStringList planLines(const QString &instance, const Change &change);

} // namespace airside::ctl
