#pragma once

#include "core/plan/changeplan.h"
#include "core/review/review.h"

namespace airside {

enum class GrantPresence { There, Gone, NotRead };
/// Whether a fresh reading still has an item's grant, account or permission. An account that was made again is another one: Gone. NotRead: its instance is
/// not among the readings, or not proven complete.
[[nodiscard]] GrantPresence presenceOf(const ReviewItem &item, const QList<SnapshotPtr> &fresh);

/// What has to be done for the decisions that are not carried out yet.
struct Remediation
{
    ChangePlan plan;                   ///< one change an account or a role, Origin::Review; from what it holds now
    QHash<QUuid, QStringList> itemsOf; ///< by change
    QStringList gone;                  ///< items of which nothing is left to do
    QStringList notRead;               ///< items whose instance was not read completely
    QStringList byHand;                ///< items of other tools, where a person has to remove them
};
[[nodiscard]] Remediation remediationOf(const Review &review, const QList<SnapshotPtr> &fresh);

} // namespace airside
