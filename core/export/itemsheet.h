#pragma once

#include "core/export/sheet.h"
#include "core/review/review.h"

namespace airside {

/// The items of a review (by their places), for a reviewer to fill in: what is frozen, then the columns of the decision, which hold what
/// is decided by now. Each row has the item's id and a digest of its line.
[[nodiscard]] Sheet itemSheet(std::shared_ptr<const Review> review, const QList<qsizetype> &places);

/// The same, with who decided when and what became of it: what an auditor reads.
[[nodiscard]] Sheet reviewResultSheet(std::shared_ptr<const Review> review, const QList<qsizetype> &places);

/// The columns that a reviewer fills in are these, from decisionColumn() on.
enum class DecisionCell { Decision, ChangeTo, ExceptionUntil, Reason, SelfReason };
inline constexpr int kDecisionCells = 5;
[[nodiscard]] qsizetype firstDecisionColumn();

[[nodiscard]] QList<qsizetype> allPlaces(const Review &review);

} // namespace airside
