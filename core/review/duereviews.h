#pragma once

#include "core/review/review.h"

namespace airside {

/// A review in which somebody at this window still has to decide, and soon.
struct DueReview
{
    QUuid id;
    QString name;
    qint64 open = 0;           ///< items of the person
    qint64 openPrivileged = 0;
    QDateTime deadline;
    bool overdue = false;

    bool operator==(const DueReview &) const = default;
};

inline constexpr qint64 kRemindDays = 3; ///< before the deadline

/// names: the person's, a username, an e-mail or a login; case is ignored. nullopt: nothing of theirs is open, or there is time.
[[nodiscard]] std::optional<DueReview> dueReview(const Review &review, const QStringList &names, const QDateTime &now);

} // namespace airside
