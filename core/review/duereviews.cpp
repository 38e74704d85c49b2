#include "core/review/duereviews.h"

namespace airside {

std::optional<DueReview> dueReview(const Review &review, const QStringList &names, const QDateTime &now)
{
    const QDateTime &deadline = review.campaign.wish.deadline;
    if (review.signedOff || now.addDays(kRemindDays) < deadline)
        return std::nullopt;
    QSet<QString> mine;
    for (const QString &name : names)
        mine += foldName(name.trimmed());
    mine.remove(QString());
    DueReview due{review.campaign.id, review.campaign.wish.name, 0, 0, deadline, now > deadline};
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ItemState &state = review.states.at(i);
        if (!state.isOpen() || !mine.contains(foldName(state.reviewer)))
            continue;
        ++due.open;
        due.openPrivileged += review.items.at(i).level != PrivilegeLevel::Ordinary ? 1 : 0;
    }
    return due.open > 0 ? std::optional(due) : std::nullopt;
}

} // namespace airside
