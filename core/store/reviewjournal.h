#pragma once

#include "core/review/review.h"
#include "core/review/roleschanged.h"
#include "core/store/journaltext.h"

namespace airside {

/// The changes that carried a review's decisions out; empty: the journal need not be asked.
[[nodiscard]] QSet<QUuid> changesOfReview(const Review &review);
/// all: the whole journal.
[[nodiscard]] ReviewJournal reviewJournal(const QSet<QUuid> &changes, const QList<JournalLine> &all);

} // namespace airside
