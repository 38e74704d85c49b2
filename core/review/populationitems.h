#pragma once

#include "core/review/accountlist.h"
#include "core/review/reviewitem.h"

#include <functional>

namespace airside {

/// Hands out what one reading gives to review, without ids, numbers and reviewers. list: where it is another tool's; nullptr: an Airflow's.
void forEachItem(ReviewKind kind, const Snapshot &snapshot, const AccountList *list, const std::function<void(const ReviewItem &)> &take);

} // namespace airside
