#include "app/ctl/utctime.h"

namespace airside::ctl {

QDateTime utcTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

Result<QDateTime> timeOption(const Invocation &in, const char *option)
{
    if (!in.has(option))
        return QDateTime();
    const QDateTime time = utcTime(in.value(option));
    if (!time.isValid()) {
        return fail({ErrorKind::InvalidInput, 0, {},
                     QStringLiteral("--%1 is a time in UTC such as 2026-11-23 or 2026-11-23T08:00:00Z.").arg(QLatin1String(option)), {}});
    }
    return time;
}

} // namespace airside::ctl
