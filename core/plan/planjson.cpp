#include "core/plan/planjson.h"

#include "core/plan/changejson.h"

#include <set>

namespace airside {

namespace {

constexpr int kPlanVersion = 1;

tl::unexpected<Error> badPlan(const QString &why)
{
    return fail({ErrorKind::BadFile, 0, {}, {}, why});
}

} // namespace

QJsonArray changesToJson(const ChangePlan &plan)
{
    QJsonArray changes;
    for (const Change &change : plan.changes)
        changes += toJson(change);
    return changes;
}

Result<ChangePlan> changesFromJson(const QJsonValue &json)
{
    if (!json.isArray())
        return badPlan(QStringLiteral("changes"));
    ChangePlan plan;
    std::set<QUuid> ids;
    const QJsonArray changes = json.toArray();
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const std::optional<Change> change = changeFromJson(changes[i]);
        if (!change || !ids.insert(change->id).second)
            return badPlan(QStringLiteral("changes[%1]").arg(i));
        plan.changes += *change;
    }
    return plan;
}

QJsonObject toJson(const ChangePlan &plan)
{
    return {{QStringLiteral("version"), kPlanVersion}, {QStringLiteral("changes"), changesToJson(plan)}};
}

Result<ChangePlan> planFromJson(const QJsonObject &json)
{
    const QJsonValue version = json.value(QLatin1String("version"));
    if (!version.isDouble() || version.toInteger() < 1)
        return badPlan(QStringLiteral("version"));
    if (version.toInteger() > kPlanVersion)
        return badPlan(QStringLiteral("version %1 > %2").arg(version.toInteger()).arg(kPlanVersion));
    return changesFromJson(json.value(QLatin1String("changes")));
}

} // namespace airside
