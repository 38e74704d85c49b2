#include "app/ctl/plancost.h"

#include "app/ctl/changeflow.h"
#include "core/access/effective.h"
#include "core/airflow/capabilities.h"
#include "core/airflow/rolewrites.h"
#include "core/changes/rolereplacement.h"

namespace airside::ctl {

namespace {

QString counted(qsizetype count, const char *one, const char *many)
{
    return count == 1 ? QStringLiteral("1 ") + QLatin1String(one) : QString::number(count) + QLatin1Char(' ') + QLatin1String(many);
}

/// By id; on a machine that knows it by another one, by its address, as plan apply does.
const Instance *knownAs(const PlanInstance &wanted, const InstanceStore &instances)
{
    const Instance *found = instances.byId(wanted.id);
    for (const Instance &one : instances.instances()) {
        if (!found && one.url == wanted.url)
            found = &one;
    }
    return found;
}

Capabilities observedOf(const QJsonObject &facts)
{
    Capabilities capabilities;
    capabilities.airflowVersion = facts.value(QLatin1String("airflow_version")).toString();
    capabilities.applyObserved(facts);
    return capabilities;
}

qsizetype takenBy(const Change &change)
{
    if (change.kind != ChangeKind::UpdateRole)
        return 0;
    RoleEdit edit;
    edit.permissions = change.roleAfter->permissions;
    return removedBy(*change.roleBefore, edit).size();
}

/// The same conditions as goesByReplacement(), where nothing can be asked.
bool mayBeReplaced(const Change &change, const Capabilities &seen)
{
    const bool builtIn = isBuiltIn(change.roleBefore->name) || isBuiltIn(change.roleAfter->name);
    const bool onlyAdds = seen.rolePatchEffect == RolePatch::AddsOnly || seen.rolePatchEffect == RolePatch::Unknown;
    return !builtIn && onlyAdds && seen.roleDelete != RoleDelete::Fails;
}

RoleCost costOf(const Change &change, const PlanInstance &wanted, const Instance *known, const Capabilities &seen, const SnapshotPtr &kept)
{
    RoleCost cost;
    cost.change = change.id;
    cost.instance = wanted.name;
    cost.role = change.objectName();
    cost.taken = takenBy(change);
    if (kept) {
        cost.holders = holdersOf(*kept, change.roleBefore->name).size();
        cost.readAt = kept->takenAt;
    }
    if (!mayBeReplaced(change, seen))
        return cost;
    const qsizetype holders = cost.holders.value_or(0);
    cost.replacement = ReplacementCost{holders, replacementWrites(holders, seen.roleDelete)};
    const bool opensPages = !known || known->signIn == SignInKind::Password || known->signIn == SignInKind::Cookie;
    cost.certain = seen.rolePatchEffect == RolePatch::AddsOnly && !opensPages;
    return cost;
}

} // namespace

QCoro::Task<Result<QList<RoleCost>>> roleCosts(Call call, PlanFile file)
{
    QList<RoleCost> costs;
    if (std::ranges::none_of(file.plan.changes, takenBy))
        co_return costs;
    const Result<State *> opened = call.session->state();
    if (!opened)
        co_return fail(opened.error());
    State *const state = *opened;
    QHash<QUuid, SnapshotPtr> newest;
    for (const Change &change : std::as_const(file.plan.changes)) {
        if (takenBy(change) == 0)
            continue;
        const PlanInstance wanted = *file.instance(change.instance);
        const Instance *const known = knownAs(wanted, state->instances);
        Capabilities seen;
        if (known)
            seen = observedOf(state->instances.observed(known->id));
        if (known && state->snapshots && !newest.contains(wanted.id)) {
            const Result<SnapshotPtr> kept = co_await state->snapshots->load(*known, call.stop);
            if (!kept)
                co_return fail(kept.error());
            newest.insert(wanted.id, *kept);
        }
        costs += costOf(change, wanted, known, seen, newest.value(wanted.id));
    }
    co_return costs;
}

QStringList costLines(const RoleCost &cost)
{
    const QString taken = counted(cost.taken, "permission", "permissions");
    QStringList lines;
    if (cost.holders)
        lines += QStringLiteral("  cost: takes %1 from the %2 (read %3)").arg(taken, counted(*cost.holders, "person who holds it", "people who hold it"), isoUtc(cost.readAt));
    else
        lines += QStringLiteral("  cost: takes %1 from everybody who holds it; how many is not known, no snapshot is kept").arg(taken);
    if (!cost.replacement)
        return lines;
    const QString when = cost.certain ? QStringLiteral("its API takes no permission away and this sign-in opens none of Airflow's pages: ")
                                      : QStringLiteral("if its API takes no permission away and Airflow's own page cannot be opened (plan apply --dry-run tells): ");
    const QString moved = cost.holders ? QStringLiteral("%1 moved to it one by one, up to %2")
                                             .arg(counted(cost.replacement->holders, "person is", "people are"), counted(cost.replacement->writes, "write", "writes"))
                                       : QStringLiteral("each of them is moved to it, one write a person");
    lines += QStringLiteral("  cost: ") + when + QStringLiteral("a new role takes its place, %1; the number that Airflow knows it by changes; "
                                                                "if it stops in the middle the next application carries it on, and nobody is without the role").arg(moved);
    return lines;
}

QJsonObject costJson(const RoleCost &cost)
{
    QJsonValue replacement;
    if (cost.replacement) {
        QJsonObject json = costJson(*cost.replacement);
        json.insert(QStringLiteral("certain"), cost.certain);
        if (!cost.holders) {
            json.insert(QStringLiteral("holders"), QJsonValue());
            json.insert(QStringLiteral("writes"), QJsonValue());
        }
        replacement = json;
    }
    return {{QStringLiteral("change"), cost.change.toString(QUuid::WithoutBraces)},
            {QStringLiteral("instance"), cost.instance},
            {QStringLiteral("role"), cost.role},
            {QStringLiteral("permissions_taken"), cost.taken},
            {QStringLiteral("holders"), cost.holders ? QJsonValue(*cost.holders) : QJsonValue()},
            {QStringLiteral("read_at"), cost.holders ? QJsonValue(isoUtc(cost.readAt)) : QJsonValue()},
            {QStringLiteral("replacement"), replacement}};
}

} // namespace airside::ctl
