#pragma once

#include <QDateTime>
#include <QList>

namespace airside {

/// How long past snapshots are kept.
struct Retention
{
    enum class Then { Daily, Weekly, Monthly };

    int everyDays = 30;        ///< every snapshot of so many days
    Then then = Then::Daily;   ///< of older ones the last of each day, week (from Monday) or month, UTC
    int removeAfterDays = 0;   ///< nothing that is older; 0: no end

    bool operator==(const Retention &) const = default;
};

inline constexpr int kMostEveryDays = 3650;
inline constexpr int kMostRemoveDays = 36500;

/// A snapshot's number and the time it was read at.
using SnapshotTime = std::pair<qint64, QDateTime>;

/// Those of one instance, newest first, that are not to be kept. The newest always is.
[[nodiscard]] QList<qint64> superfluous(const QList<SnapshotTime> &newestFirst, const Retention &retention, const QDateTime &now);

} // namespace airside
