#include "models/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace airside {

namespace {

QString timeTr(const char *text)
{
    return QCoreApplication::translate("Time", text);
}

QString counted(const char *text, qint64 n)
{
    return QCoreApplication::translate("Time", text, nullptr, int(n));
}

QString span(qint64 seconds)
{
    constexpr qint64 minute = 60, hour = 3600, day = 86400;
    if (seconds < hour)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%Ln min"), seconds / minute);
    if (seconds < day)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%Ln hours"), seconds / hour);
    if (seconds < 60 * day)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%Ln days"), seconds / day);
    if (seconds < 730 * day)
        return counted(QT_TRANSLATE_N_NOOP("Time", "%Ln months"), seconds / (day * 30));
    return counted(QT_TRANSLATE_N_NOOP("Time", "%Ln years"), seconds / (day * 365));
}

QString localeText(QDate day, QTime hour)
{
    const QLocale locale;
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains(QLatin1String("yyyy"))) // the century is never left to be guessed
        date.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    QString clock = locale.timeFormat(QLocale::ShortFormat);
    if (!clock.contains(QLatin1String("ss")))
        clock.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    return locale.toString(day, date) + QLatin1Char(' ') + locale.toString(hour, clock);
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

QString localTimeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return localeText(local.date(), local.time());
}

QString exactTimeText(const QDateTime &time)
{
    return timeTr(QT_TRANSLATE_NOOP("Time", "%1 (local) \u00b7 %2")).arg(localTimeText(time), time.toUTC().toString(Qt::ISODate));
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

QString serverClockText(const ServerTime &time)
{
    const QDateTime clock = serverInstant(time, 0);
    return clock.isValid() ? localeText(clock.date(), clock.time()) : time.text();
}

} // namespace airside
