#pragma once

#include <QDateTime>

namespace airside {

/// Time as a collaborator, so that tests own it.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Airside's own times in files, journal and exports: ISO 8601 in UTC with seconds and Z.
[[nodiscard]] inline QString isoUtc(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace airside
