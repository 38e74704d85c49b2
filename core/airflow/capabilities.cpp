#include "core/airflow/capabilities.h"

#include <array>

namespace airside {

namespace {

struct RolePatchName
{
    RolePatch value;
    QLatin1String name;
};

constexpr std::array kRolePatchNames{RolePatchName{RolePatch::Replaces, QLatin1String("replaces")},
                                     RolePatchName{RolePatch::AddsOnly, QLatin1String("adds_only")},
                                     RolePatchName{RolePatch::Refused, QLatin1String("refused")}};

} // namespace

QJsonObject Capabilities::observed() const
{
    QJsonObject facts;
    for (const RolePatchName &entry : kRolePatchNames) {
        if (entry.value == rolePatchEffect)
            facts.insert(QStringLiteral("role_patch"), entry.name);
    }
    if (roleDelete != RoleDelete::Unknown)
        facts.insert(QStringLiteral("role_delete"),
                     roleDelete == RoleDelete::Works ? QStringLiteral("works") : QStringLiteral("fails"));
    if (basicWorks)
        facts.insert(QStringLiteral("basic"), *basicWorks);
    if (!facts.isEmpty())
        facts.insert(QStringLiteral("airflow_version"), airflowVersion);
    return facts;
}

void Capabilities::applyObserved(const QJsonObject &facts)
{
    if (facts.value(QLatin1String("airflow_version")).toString() != airflowVersion)
        return;
    const QString patch = facts.value(QLatin1String("role_patch")).toString();
    for (const RolePatchName &entry : kRolePatchNames) {
        if (entry.name == patch)
            rolePatchEffect = entry.value;
    }
    const QString removal = facts.value(QLatin1String("role_delete")).toString();
    if (removal == QLatin1String("works"))
        roleDelete = RoleDelete::Works;
    else if (removal == QLatin1String("fails"))
        roleDelete = RoleDelete::Fails;
    const QJsonValue basic = facts.value(QLatin1String("basic"));
    if (basic.isBool() && basicPossible)
        basicWorks = basic.toBool();
}

} // namespace airside
