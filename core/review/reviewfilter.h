#pragma once

#include "core/access/filterquery.h"
#include "core/base/result.h"
#include "core/review/reviewitem.h"

namespace airside {

/// instance, username, email, name, role (of an account: any that it holds), permission, privileged, active.
[[nodiscard]] const FilterFieldSet &reviewFilterFields();

/// Errors: InvalidInput, with the sentence that says what is wrong with it.
[[nodiscard]] Result<FilterQuery> reviewFilter(const QString &filter);
[[nodiscard]] bool fits(const FilterQuery &query, const ReviewItem &item);

} // namespace airside
