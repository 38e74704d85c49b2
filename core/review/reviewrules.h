#pragma once

#include "core/review/review.h"

namespace airside {

/// Who reviews an item first: the most specific rule, where the manager goes before one for everything, else the fallback, who also gets
/// what would be somebody's own. manager: empty where none is known.
[[nodiscard]] QString firstReviewer(const CampaignWish &wish, const ReviewItem &item, const QString &manager = {});

/// Whether the rule asks for a reason; for one item, and not one's own.
[[nodiscard]] bool needsReason(JustifyRule rule, ReviewDecision decision);

/// Whether a decision or a reassignment may be recorded now. Errors: NotFound (no such item), InvalidInput (a date, a role or a reason
/// is missing or cannot be), Refused (signed off; somebody else is to decide; one's own without a reason).
[[nodiscard]] Result<void> checkRecord(const Review &review, const ReviewRecord &record);

/// After the deadline: what the rule for silence makes of the items that nobody decided. Empty before it.
[[nodiscard]] QList<ReviewRecord> silenceRecords(const Review &review, const QDateTime &now, const QString &by, const QString &osUser);

/// What stands against signing off, one sentence each in English; nothing: it may be. fresh: a reading of every instance that removals
/// concern, taken now.
[[nodiscard]] QStringList signOffObstacles(const Review &review, const QList<SnapshotPtr> &fresh);

} // namespace airside
