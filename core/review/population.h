#pragma once

#include "core/review/campaign.h"
#include "core/review/reviewitem.h"

namespace airside {

/// A campaign as it begins.
struct Population
{
    Campaign campaign;
    QList<ReviewItem> items;
    QList<QByteArray> itemLines;
    QList<QByteArray> excludedLines;
    QList<QByteArray> roleLines; ///< {"instance": ..., "role": ..., "permissions": ["can_read on DAGs", ...]}
};

/// Freezes what there is to review. Errors: InvalidInput (no name, no fallback, a deadline that has passed, a filter that is none,
/// an exclusion without a reason, a listing that is not proven complete, an instance twice, nothing to review).
[[nodiscard]] Result<Population> freezePopulation(const QUuid &id, const CampaignWish &wish, const QList<SnapshotPtr> &snapshots, const QDateTime &now);

} // namespace airside
