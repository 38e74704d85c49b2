#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace airside {

namespace {

QString timeTr(const char *text)
{
    return QCoreApplication::translate("Time", text);
}

QString counted(qint64 n, const char *one, const char *many)
{
    return n == 1 ? timeTr(one) : timeTr(many).arg(n);
}

QString span(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 3600, day = 86400;
    if (seconds < hour)
        return timeTr(QT_TRANSLATE_NOOP("Time", "%1 min")).arg(seconds / minute);
    if (seconds < day)
        return counted(seconds / hour, QT_TRANSLATE_NOOP("Time", "1 hour"), QT_TRANSLATE_NOOP("Time", "%1 hours"));
    if (seconds < 60 * day)
        return counted(seconds / day, QT_TRANSLATE_NOOP("Time", "1 day"), QT_TRANSLATE_NOOP("Time", "%1 days"));
    if (seconds < 730 * day)
        return timeTr(QT_TRANSLATE_NOOP("Time", "%1 months")).arg(seconds / (day * 30));
    return timeTr(QT_TRANSLATE_NOOP("Time", "%1 years")).arg(seconds / (day * 365));
}

} // namespace

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const qint64 seconds = then.secsTo(now);
    if (std::abs(seconds) < 60)
        return timeTr(QT_TRANSLATE_NOOP("Time", "just now"));
    return seconds > 0 ? timeTr(QT_TRANSLATE_NOOP("Time", "%1 ago")).arg(span(seconds))
                       : timeTr(QT_TRANSLATE_NOOP("Time", "in %1")).arg(span(-seconds));
}

QString exactTimeText(const QDateTime &time)
{
    const QString local = QLocale().toString(time.toLocalTime(), QStringLiteral("d MMM yyyy HH:mm:ss"));
    return timeTr(QT_TRANSLATE_NOOP("Time", "%1 (local) \u00b7 %2")).arg(local, time.toUTC().toString(Qt::ISODate));
}

QDateTime serverInstant(const ServerTime &time, std::optional<int> offsetSeconds)
{
    if (time.micros == ServerTime::kUnknown)
        return {};
    return QDateTime::fromMSecsSinceEpoch(time.micros / 1000 - qint64(offsetSeconds.value_or(0)) * 1000, Qt::UTC);
}

QString serverAgoText(const ServerTime &time, std::optional<int> offsetSeconds, const QDateTime &now)
{
    const QDateTime instant = serverInstant(time, offsetSeconds);
    return instant.isValid() ? agoText(instant, now) : time.text();
}

QString serverExactText(const ServerTime &time, std::optional<int> offsetSeconds)
{
    const QDateTime instant = serverInstant(time, offsetSeconds);
    if (!instant.isValid())
        return timeTr(QT_TRANSLATE_NOOP("Time", "Received as \u201c%1\u201d, which is not a time.")).arg(time.text());
    if (!offsetSeconds)
        return timeTr(QT_TRANSLATE_NOOP("Time", "%1 by the server's own clock; its time zone is unknown")).arg(time.text());
    return exactTimeText(instant);
}

} // namespace airside
