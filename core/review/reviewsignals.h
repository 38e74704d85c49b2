#pragma once

#include "core/review/review.h"

#include <QJsonArray>

namespace airside {

/// How somebody decided, so that clicking through is seen.
struct ReviewerSignals
{
    QString reviewer;
    qint64 decided = 0; ///< decisions that stand, by himself and not by the rule for silence
    qint64 kept = 0;    ///< with exceptions
    qint64 timed = 0;   ///< those whose time is known
    std::optional<double> medianSeconds;
    bool looksClickedThrough = false; ///< see kRubberStamp...

    [[nodiscard]] double keptShare() const { return decided > 0 ? double(kept) / double(decided) : 0; }
};

// At least so many decisions, and more than such a share kept or less than such a median time.
inline constexpr qint64 kRubberStampDecisions = 20;
inline constexpr double kRubberStampShare = 0.95;
inline constexpr double kRubberStampSeconds = 10;

/// By name.
[[nodiscard]] QList<ReviewerSignals> reviewerSignals(const Review &review);
[[nodiscard]] QJsonArray toJson(const QList<ReviewerSignals> &reviewers);

/// Accounts of the operating system that carried removals out and had decided them, alone, too.
[[nodiscard]] QStringList removersOfTheirOwnDecisions(const Review &review);

} // namespace airside
