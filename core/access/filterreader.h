#pragma once

#include "core/access/filterquery.h"

namespace airside {

/// The grammar: tokens to conditions, or what is wrong with the first bad one. Used by FilterQuery::parse().
[[nodiscard]] tl::expected<std::vector<FilterTerm>, FilterError> readFilter(const QString &filter, const FilterFieldSet &fields);

} // namespace airside
