#pragma once

#include "core/access/privilege.h"
#include "core/access/snapshot.h"
#include "core/plan/changeplan.h"

#include <QHash>

#include <map>

namespace airside {

/// What a staged change leads to, judged by effect over the whole of what is staged.
struct Risk
{
    PrivilegeLevel gains = PrivilegeLevel::Ordinary; ///< the level newly reached; Ordinary: none
    QStringList names;   ///< the usernames that reach it (a role change: its holders)
    QStringList through; ///< the roles that the change adds, for "grants Admin"
    bool leavesWithoutRole = false;
    int losesHolders = 0; ///< a role that is deleted: how many hold it
};

/// snapshot may be null: then nothing can be judged. plan is everything staged.
[[nodiscard]] Risk riskOf(const Change &change, const ChangePlan &plan, const Snapshot *snapshot);
/// Risks of many changes of one plan: what they share is worked out once. The snapshots must outlive it.
class RiskJudge
{
public:
    RiskJudge(const ChangePlan &plan, std::function<const Snapshot *(const QUuid &)> snapshotOf);
    [[nodiscard]] Risk riskOf(const Change &change);

private:
    struct Place
    {
        const Snapshot *now = nullptr; ///< null: nothing can be judged
        Snapshot after; ///< its roles as planned, without anything else
        QHash<QString, PrivilegeLevel> levelsNow; ///< by the names of the roles
        QHash<QString, PrivilegeLevel> levelsAfter;
    };
    Place &placeOf(const QUuid &instance);
    [[nodiscard]] static Risk userRisk(const Change &change, Place &place);

    const ChangePlan &m_plan;
    std::function<const Snapshot *(const QUuid &)> m_snapshotOf;
    std::map<QUuid, Place> m_places;
};

/// For a person, translated: "Grants Admin: alice becomes able to make anybody an administrator". Empty: no risk.
[[nodiscard]] QStringList riskTexts(const Risk &risk);
/// For the staged bar: "2 people", "1 role", "1 grants Admin".
[[nodiscard]] QString stagedSummary(const ChangePlan &plan, const std::function<const Snapshot *(const QUuid &)> &snapshotOf);

} // namespace airside
