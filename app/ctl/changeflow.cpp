#include "app/ctl/changeflow.h"

#include "app/ctl/exitcode.h"
#include "app/ctl/journaloutput.h"
#include "app/ctl/planfiles.h"
#include "app/ctl/roleoutput.h"
#include "app/ctl/useroutput.h"
#include "core/changes/rolereplacement.h"
#include "core/plan/overwrites.h"

#include <QJsonArray>

#include <algorithm>

namespace airside::ctl {

namespace {

QJsonObject changeJson(const Call &call, const Target &target, const Change &change, bool would,
                       WriteWay way = WriteWay::Api)
{
    return {{QStringLiteral("instance"), target.instance.name},
            {QStringLiteral("kind"), changeKindName(change.kind)},
            {QStringLiteral("object"), change.objectName()},
            {QStringLiteral("would_change"), would},
            {QStringLiteral("dry_run"), call.in.has("dry-run")},
            {QStringLiteral("way"), wayName(way)},
            {QStringLiteral("changes"), would ? QJsonArray::fromStringList(changeLines(change)) : QJsonArray()}};
}

int sayNothingChanges(const Call &call, const Target &target, const Change &change)
{
    if (call.in.has("dry-run")) {
        call.printer->print({}, changeJson(call, target, change, false));
    } else {
        const Details details = change.isUserChange() ? userDetails(*change.userBefore, target.instance.name)
                                                      : roleDetails(*change.roleBefore, target.instance.name);
        call.printer->print(details);
    }
    call.printer->note(QStringLiteral("%1: %2 is so already; nothing to change.").arg(target.instance.name, change.objectName()));
    return Done;
}

QStringList wouldChangeLines(const Target &target, const Change &change, const ChangeResult &result)
{
    QStringList lines = planLines(target.instance.name, change);
    if (result.way == WriteWay::Form)
        lines += QStringLiteral("  by Airflow's own page, since its API cannot");
    if (result.replacement)
        lines += QStringLiteral("  ") + describe(*result.replacement);
    return lines;
}

int printWouldChange(const Call &call, const Target &target, const Change &change, const ChangeResult &result)
{
    QJsonObject json = changeJson(call, target, change, true, result.way);
    if (result.replacement)
        json.insert(QStringLiteral("replacement"), costJson(*result.replacement));
    call.printer->print(wouldChangeLines(target, change, result), json);
    return Differences;
}

void printDeleted(const Call &call, const Target &target, const Change &change)
{
    const QString key = change.isUserChange() ? QStringLiteral("username") : QStringLiteral("name");
    call.printer->print({QStringLiteral("%1: deleted %2").arg(target.instance.name, change.objectName())},
                        {{QStringLiteral("instance"), target.instance.name},
                         {key, change.objectName()},
                         {QStringLiteral("deleted"), true}});
}

int printVerified(const Call &call, const Target &target, const Change &change, const ChangeResult &result)
{
    if (change.kind == ChangeKind::DeleteUser || change.kind == ChangeKind::DeleteRole)
        printDeleted(call, target, change);
    else if (change.isUserChange())
        call.printer->print(userDetails(result.serverUser.value_or(change.userAfter.value_or(User{})), target.instance.name));
    else
        call.printer->print(roleDetails(result.serverRole.value_or(change.roleAfter.value_or(Role{})), target.instance.name));
    return Done;
}

} // namespace

Error errorOf(const ChangeResult &result, const Change &change)
{
    return result.error ? *result.error : Error{failureKind(result), 0, change.objectName(), {}, {}};
}

namespace {

int printResult(const Call &call, const Target &target, const Change &change, const ChangeResult &result)
{
    if (result.state == ChangeState::Verified)
        return printVerified(call, target, change, result);
    const int code = failWith(call, errorOf(result, change), target.instance.name);
    return mayBeDone(result.state) || result.state == ChangeState::Skipped ? Partly : code;
}

/// Refusals of guards, and what stopped the writing. nullopt: nothing did.
std::optional<int> printStop(const Call &call, const Target &target, const Change &change, const ApplyReport &report)
{
    printGuards(call, report, target.instance.name);
    if (report.error) {
        const int code = failWith(call, *report.error, target.instance.name);
        // The write itself may be done all the same, when only its outcome could not be journalled.
        const bool written = !report.results.isEmpty() && report.results.first().state == ChangeState::Verified;
        return written ? worseExitCode(Partly, printVerified(call, target, change, report.results.first())) : code;
    }
    return report.refusals.isEmpty() ? std::nullopt : std::optional<int>(Refused);
}

[[nodiscard]] QCoro::Task<Result<ApplyReport>> carry(Call call, Target *target, ChangePlan plan)
{
    const Result<State *> state = call.session->state();
    if (!state)
        co_return fail(state.error());
    const Result<ApplyRules> rules = applyRules(call);
    if (!rules)
        co_return fail(rules.error());
    noteOverwrites(call, target->instance, plan);
    Applier applier(target->client->access(), *(*state)->journal, *call.context->clock, *rules);
    const Applier::Progress silent;
    ApplyReport report;
    if (call.in.has("dry-run"))
        report = co_await applier.check(plan, call.stop);
    else
        report = co_await applier.apply(plan, silent, call.stop);
    co_await addHeadToReceipt(call);
    co_return report;
}

} // namespace

QJsonObject costJson(const ReplacementCost &cost)
{
    return {{QStringLiteral("holders"), cost.holders}, {QStringLiteral("writes"), cost.writes}, {QStringLiteral("role_id_changes"), true}};
}

void noteOverwrites(const Call &call, const Instance &instance, const ChangePlan &plan)
{
    QMap<Overwrite, int> found;
    for (const Change &change : plan.changes)
        ++found[overwrittenBy(change, instance)];
    found.remove(Overwrite::None);
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        call.printer->note(QStringLiteral("%1: %2 of %3 changes: %4").arg(instance.name).arg(it.value()).arg(plan.changes.size()).arg(overwriteWarning(it.key())));
}

void noteSettled(const Call &call, const QList<Settled> &settled)
{
    for (const Settled &one : settled) {
        const QString what = QStringLiteral("%1: an earlier run ended in the middle of %2 %3, change %4: ")
                                 .arg(one.intent.instanceName, one.intent.kind, one.intent.object,
                                      one.intent.change.toString(QUuid::WithoutBraces));
        if (one.state == ChangeState::Verified)
            call.printer->note(what + QStringLiteral("it was done."));
        else if (one.state == ChangeState::NotDone)
            call.printer->note(what + QStringLiteral("it was not done."));
        else
            call.printer->note(what + QStringLiteral("nobody can tell from here; look at it, it is not sent again."));
    }
}

OptionSpec reasonOption()
{
    return {QStringLiteral("reason"), QStringLiteral("TEXT"), QStringLiteral("why; kept in the journal"), QChar(), false};
}

OptionSpec overrideOption()
{
    return {QStringLiteral("override"), overridableGuards().join(QLatin1Char('|')),
            QStringLiteral("go on although this guard objects; needs --reason, and both are kept in the journal"), QChar(), true};
}

Result<ApplyRules> applyRules(const Call &call)
{
    const auto wrong = [](const QString &sentence) { return fail({ErrorKind::InvalidInput, 0, {}, sentence, {}}); };
    const QString reason = call.in.value("reason");
    ApplyRules rules;
    for (const QString &name : call.in.values("override")) {
        const std::optional<GuardKind> guard = guardFromName(name);
        if (!guard || !mayBeOverridden(*guard))
            return wrong(QStringLiteral("--override is one of %1.").arg(overridableGuards().join(QStringLiteral(", "))));
        if (!isReason(reason))
            return wrong(QStringLiteral("--override needs --reason: it is kept in the journal."));
        if (call.in.has("plan-out"))
            return wrong(QStringLiteral("a guard is overridden by the one who applies a plan: give --override to plan apply."));
        rules.overrides += GuardOverride{*guard, reason, {}};
    }
    const Result<State *> state = call.session->state();
    if (!state)
        return fail(state.error());
    rules.policy = (*state)->guards;
    return rules;
}

void printGuards(const Call &call, const ApplyReport &report, const QString &instance)
{
    QStringList ways;
    for (const Refusal &refusal : report.refusals) {
        call.printer->error(toError(refusal), instance);
        const QString way = QStringLiteral("--override ") + guardName(refusal.guard);
        if (mayBeOverridden(refusal.guard) && !ways.contains(way))
            ways += way;
    }
    const bool all = std::ranges::all_of(report.refusals, [](const Refusal &one) { return mayBeOverridden(one.guard); });
    if (!ways.isEmpty() && all)
        call.printer->note(QStringLiteral("%1: nothing was written. To go on all the same: %2 --reason TEXT.").arg(instance, ways.join(QLatin1Char(' '))));
    for (const OverriddenRefusal &one : report.overridden)
        call.printer->note(QStringLiteral("%1: guard %2 overridden: %3").arg(instance, guardName(one.refusal.guard), describe(one.refusal)));
}

OptionSpec dryRunOption()
{
    return {QStringLiteral("dry-run"), {}, QStringLiteral("print what would change; exit 3 if anything would, 0 if nothing"), QChar(), false};
}

QCoro::Task<Result<Target *>> writableTarget(Call call)
{
    const Result<ApplyRules> rules = applyRules(call);
    if (!rules)
        co_return fail(rules.error());
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (target && (*target)->instance.readOnly)
        co_return fail({ErrorKind::ReadOnly, 0, (*target)->instance.name, {}, {}});
    co_return target;
}

QCoro::Task<int> carryOut(Call call, Target *target, Change change)
{
    change.id = QUuid::createUuid();
    change.instance = target->instance.id;
    change.reason = call.in.value("reason");
    if (changesNothing(change))
        co_return sayNothingChanges(call, *target, change);
    if (call.in.has("plan-out")) {
        const QList<InstanceChanges> changes{{target->instance, {change}}};
        const int code = co_await writeIntoPlan(call, changes);
        co_return code;
    }
    ChangePlan plan;
    plan.changes += change;
    const Result<ApplyReport> carried = co_await carry(call, target, plan);
    if (!carried)
        co_return failWith(call, carried.error());
    const ApplyReport &report = *carried;
    noteSettled(call, report.settled);
    const std::optional<int> stopped = printStop(call, *target, change, report);
    if (stopped)
        co_return *stopped;
    const ChangeResult result = report.results.value(0);
    if (!call.in.has("dry-run"))
        co_return printResult(call, *target, change, result);
    if (result.error)
        co_return failWith(call, *result.error, target->instance.name);
    co_return printWouldChange(call, *target, change, result);
}

QCoro::Task<int> carryOutAll(Call call, Target *target, QList<Change> changes, TellResult done)
{
    for (Change &change : changes)
        change.reason = call.in.value("reason");
    if (call.in.has("plan-out")) {
        const QList<InstanceChanges> planned{{target->instance, changes}};
        const int written = co_await writeIntoPlan(call, planned);
        co_return written;
    }
    ChangePlan plan;
    plan.changes = changes;
    const Result<ApplyReport> report = co_await carry(call, target, plan);
    if (!report)
        co_return failWith(call, report.error());
    printGuards(call, *report, target->instance.name);
    if (report->error)
        call.printer->error(*report->error, target->instance.name);
    const bool dryRun = call.in.has("dry-run");
    int code = report->refusals.isEmpty() ? report->error ? exitCodeOf(report->error->kind) : Done : Refused;
    QStringList lines;
    QJsonArray rows;
    for (const ChangeResult &result : report->results) {
        const auto change = std::ranges::find(changes, result.change, &Change::id);
        done(*change, result);
        const bool good = dryRun ? !result.error && report->refusals.isEmpty() : result.state == ChangeState::Verified;
        QJsonObject row = changeJson(call, *target, *change, good, result.way);
        row.insert(QStringLiteral("done"), good && !dryRun);
        rows += row;
        if (good) {
            lines += dryRun ? wouldChangeLines(*target, *change, result)
                            : QStringList{QStringLiteral("%1: %2: done").arg(target->instance.name, change->objectName())};
            code = worseExitCode(code, dryRun ? Differences : Done);
        } else if (report->refusals.isEmpty() && !report->error) {
            const int failed = failWith(call, errorOf(result, *change), target->instance.name);
            const bool open = mayBeDone(result.state) || result.state == ChangeState::Skipped;
            code = worseExitCode(code, open ? int(Partly) : failed);
        }
    }
    call.printer->print(lines, {{QStringLiteral("changes"), rows}});
    co_return code;
}

QList<OptionSpec> writeOptions()
{
    return {reasonOption(), overrideOption(), dryRunOption(), planOutOption()};
}

QCoro::Task<Result<Secret>> readPassword(Call call)
{
    if (!call.in.has("password-stdin"))
        co_return Secret();
    if (call.in.has("plan-out"))
        co_return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("a plan holds no password: give --password-stdin or --plan-out, not both."), {}});
    Result<Secret> line = co_await call.context->input->readSecret(QStringLiteral("new password"), call.stop);
    if (!line && line.error().kind == ErrorKind::CredentialMissing)
        co_return fail({ErrorKind::InvalidInput, 0, {}, line.error().message, {}});
    co_return line;
}

Result<QStringList> wholeSet(const Invocation &invocation, const char *option)
{
    const QStringList values = invocation.values(option);
    if (values == QStringList{QString()})
        return QStringList();
    if (values.contains(QString()))
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("--%1 is empty.").arg(QLatin1String(option)), {}});
    return values;
}

Result<PermissionList> permissionSet(const Invocation &invocation)
{
    const Result<QStringList> texts = wholeSet(invocation, "permission");
    if (!texts)
        return fail(texts.error());
    PermissionList out;
    for (const QString &text : *texts) {
        const std::optional<Permission> permission = Permission::fromText(text);
        if (!permission)
            return fail({ErrorKind::InvalidInput, 0, text, QStringLiteral("a permission is written as 'can_read on DAGs'."), {}});
        out += *permission;
    }
    return sortedUnique(out);
}

} // namespace airside::ctl
