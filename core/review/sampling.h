#pragma once

#include "core/review/review.h"

namespace airside {

/// So many of the ids, the same ones for the same seed in every program: those whose SHA-256 of "seed:id" is least, in that order.
[[nodiscard]] QStringList sampleOf(const QStringList &ids, const QString &seed, qsizetype count);
/// How many "25" or "10%" of a population are; a part of an item counts as a whole one. nullopt: neither, or not above zero.
[[nodiscard]] std::optional<qsizetype> sampleSize(const QString &wish, qsizetype population);
/// Of all items of a review, to draw from.
[[nodiscard]] QStringList idsOf(const Review &review);

} // namespace airside
