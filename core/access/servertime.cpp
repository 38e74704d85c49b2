#include "core/access/servertime.h"

#include <QDateTime>
#include <QTimeZone>

namespace airside {

namespace {

/// As Python's datetime.isoformat() prints it: six digits of microseconds, or none.
QString canonical(qint64 micros)
{
    const qint64 fraction = ((micros % 1'000'000) + 1'000'000) % 1'000'000;
    const QDateTime seconds = QDateTime::fromMSecsSinceEpoch((micros - fraction) / 1000, Qt::UTC);
    QString text = seconds.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (fraction != 0)
        text += QStringLiteral(".%1").arg(fraction, 6, 10, QLatin1Char('0'));
    return text;
}

} // namespace

ServerTime ServerTime::parse(const QString &text)
{
    ServerTime time;
    // QDateTime knows milliseconds only and rounds .9995 up to the next second: the fraction is taken from the text.
    QString whole = text;
    QString digits;
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    if (dot >= 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text[end] >= QLatin1Char('0') && text[end] <= QLatin1Char('9'))
            ++end;
        digits = text.mid(dot + 1, end - dot - 1);
        if (!digits.isEmpty())
            whole.remove(dot, end - dot);
    }
    const QDateTime parsed = QDateTime::fromString(whole, Qt::ISODate);
    if (parsed.isValid()) {
        const QDateTime asUtc = parsed.timeSpec() == Qt::LocalTime
                                    ? QDateTime(parsed.date(), parsed.time(), Qt::UTC)
                                    : parsed.toUTC();
        const qint64 fraction = digits.left(6).leftJustified(6, QLatin1Char('0')).toLongLong();
        time.micros = asUtc.toSecsSinceEpoch() * 1'000'000 + fraction;
        if (canonical(time.micros) == text)
            return time;
    }
    time.odd = text;
    return time;
}

QString ServerTime::text() const
{
    return odd.isEmpty() && micros != kUnknown ? canonical(micros) : odd.text();
}

} // namespace airside
