#pragma once

#include "core/review/itemfindings.h"
#include "ui/kit/factlist.h"

namespace airside {

/// What speaks against an item, what is said in a few words first; one line that says so when nothing is known.
[[nodiscard]] QList<FactList::Line> findingLines(const ReviewItem &item, const CampaignSource *source);
/// How many colleagues hold the role, and who they are; none: the campaign does not know.
[[nodiscard]] QList<FactList::Line> colleagueLines(const ReviewItem &item);

} // namespace airside
