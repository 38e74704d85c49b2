#pragma once

#include "app/ctl/commands.h"
#include "core/changes/applier.h"

namespace airside::ctl {

[[nodiscard]] OptionSpec dryRunOption();
[[nodiscard]] OptionSpec reasonOption();
[[nodiscard]] OptionSpec overrideOption();
/// --reason, --override, --dry-run and --plan-out.
[[nodiscard]] QList<OptionSpec> writeOptions();

/// What guards the writes: the settings, and what --override and --reason say. Errors: InvalidInput, File, BadFile.
[[nodiscard]] Result<ApplyRules> applyRules(const Call &call);
/// What guards refused, with how to go on all the same where that is possible, and what was overridden.
void printGuards(const Call &call, const ApplyReport &report, const QString &instance);

/// The one instance that a write goes to. Errors also ReadOnly, InvalidInput (an override without a reason).
[[nodiscard]] QCoro::Task<Result<Target *>> writableTarget(Call call);

/// Every write goes here: with --plan-out the change goes into a plan file; with --dry-run the guards are asked and the change is printed (3, or 5 when refused);
/// else it is applied, read back and printed. A change that changes nothing is told and gives 0.
[[nodiscard]] QCoro::Task<int> carryOut(Call call, Target *target, Change change);

/// As carryOut() for several changes of users at once, in one plan; what would change or was done is printed by account.
/// The changes have their ids. done: told of each result before it is printed.
using TellResult = std::function<void(const Change &, const ChangeResult &)>;
[[nodiscard]] QCoro::Task<int> carryOutAll(Call call, Target *target, QList<Change> changes, TellResult done);

[[nodiscard]] QJsonObject costJson(const ReplacementCost &cost);

/// Says of what Airflow itself may undo, as who set the instance up told.
void noteOverwrites(const Call &call, const Instance &instance, const ChangePlan &plan);
/// Says what became of writes in whose middle an earlier run ended.
void noteSettled(const Call &call, const QList<Settled> &settled);
/// The error of a result; one by its state when it has none of its own.
[[nodiscard]] Error errorOf(const ChangeResult &result, const Change &change);

/// The password's line of stdin when --password-stdin was given, or an empty Secret. Errors: InvalidInput, ...
[[nodiscard]] QCoro::Task<Result<Secret>> readPassword(Call call);

/// The values of --role or --permission; a single empty one is the empty set. Errors: InvalidInput (an empty one
/// among others).
[[nodiscard]] Result<QStringList> wholeSet(const Invocation &invocation, const char *option);
[[nodiscard]] Result<PermissionList> permissionSet(const Invocation &invocation);

} // namespace airside::ctl
