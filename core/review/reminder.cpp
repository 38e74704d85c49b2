#include "core/review/reminder.h"

#include "core/base/clock.h"

#include <map>

namespace airside {

namespace {

constexpr qint64 kHoursInADay = 24;

QString numberOf(qint64 count, const char *one, const char *many)
{
    return QStringLiteral("%1 %2").arg(count).arg(QLatin1String(count == 1 ? one : many));
}

QString whenText(const QDateTime &deadline, const QDateTime &now)
{
    const qint64 hours = now.secsTo(deadline) / 3600;
    if (now > deadline)
        return QStringLiteral("The deadline, %1 (UTC), has passed.").arg(isoUtc(deadline));
    if (hours < 2 * kHoursInADay)
        return QStringLiteral("The deadline is %1 (UTC), in %2.").arg(isoUtc(deadline), numberOf(hours, "hour", "hours"));
    return QStringLiteral("The deadline is %1 (UTC), in %2 days.").arg(isoUtc(deadline)).arg(hours / kHoursInADay);
}

QString silenceText(const CampaignWish &wish)
{
    return wish.silence == SilenceRule::Revoke ? QStringLiteral("What nobody decides by then is revoked.")
                                               : QStringLiteral("What nobody decides by then goes to %1.").arg(wish.fallback);
}

void write(Reminder &reminder, const Review &review, const QDateTime &now)
{
    const CampaignWish &wish = review.campaign.wish;
    QStringList lines{QStringLiteral("Access review %1: %2 for you to decide, %3 privileged.")
                          .arg(wish.name, numberOf(reminder.open, "item is", "items are"), numberOf(reminder.openPrivileged, "of them is", "of them are")),
                      whenText(wish.deadline, now)};
    if (!reminder.overdue)
        lines += silenceText(wish);
    lines += QStringLiteral("In Airside: Reviews, %1. Or ask %2 for a sheet to fill in.").arg(wish.name, review.createdBy);
    reminder.text = lines.join(QLatin1Char('\n'));
}

} // namespace

QList<Reminder> remindersOf(const Review &review, const QDateTime &now)
{
    std::map<QString, Reminder> byName;
    for (qsizetype i = 0; i < review.items.size() && !review.signedOff; ++i) {
        if (!review.states[i].isOpen())
            continue;
        Reminder &one = byName[review.states[i].reviewer];
        ++one.open;
        one.openPrivileged += review.items[i].level != PrivilegeLevel::Ordinary ? 1 : 0;
    }
    QList<Reminder> out;
    for (auto &[name, one] : byName) {
        one.reviewer = name;
        one.overdue = now > review.campaign.wish.deadline;
        write(one, review, now);
        out += one;
    }
    return out;
}

} // namespace airside
