#include "core/access/retention.h"

#include <optional>

namespace airside {

namespace {

/// The same for all times of one day, week or month.
qint64 periodOf(const QDateTime &time, Retention::Then then)
{
    const QDate date = time.toUTC().date();
    switch (then) {
    case Retention::Then::Daily:
        return date.toJulianDay();
    case Retention::Then::Weekly:
        return date.addDays(1 - date.dayOfWeek()).toJulianDay();
    case Retention::Then::Monthly:
        return qint64(date.year()) * 12 + date.month();
    }
    return 0;
}

} // namespace

QList<qint64> superfluous(const QList<SnapshotTime> &newestFirst, const Retention &retention, const QDateTime &now)
{
    const QDateTime everyFrom = now.addDays(-retention.everyDays);
    const QDateTime end = now.addDays(-retention.removeAfterDays);
    std::optional<qint64> lastPeriod;
    QList<qint64> out;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const auto &[id, time] = newestFirst.at(i);
        const qint64 period = periodOf(time, retention.then);
        const bool thinned = time < everyFrom && lastPeriod == period;
        const bool over = retention.removeAfterDays > 0 && time < end;
        if (i > 0 && (thinned || over))
            out += id;
        lastPeriod = period;
    }
    return out;
}

} // namespace airside
