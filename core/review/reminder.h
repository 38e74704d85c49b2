#pragma once

#include "core/review/review.h"

namespace airside {

/// A message for one who still has to decide, to be pasted into a mail or a chat.
struct Reminder
{
    QString reviewer;
    qint64 open = 0;
    qint64 openPrivileged = 0;
    bool overdue = false;
    QString text; ///< English
};

/// One for everybody with open items, by name; none once it is signed off.
[[nodiscard]] QList<Reminder> remindersOf(const Review &review, const QDateTime &now);

} // namespace airside
