#include "core/airflow/http.h"

#include <algorithm>

namespace airside {

QByteArray HttpResponse::header(const QByteArray &name) const
{
    const auto it = std::ranges::find_if(
        headers, [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return it == headers.end() ? QByteArray() : it->second;
}

bool HttpResponse::isJson() const
{
    return mimeType == "application/json" || mimeType == "application/problem+json";
}

QByteArray encodeSegment(const QString &segment)
{
    if (segment == QLatin1String("."))
        return QByteArrayLiteral("%2E");
    if (segment == QLatin1String(".."))
        return QByteArrayLiteral("%2E%2E");
    return segment.toUtf8().toPercentEncoding();
}

QDateTime httpDate(const QByteArray &value)
{
    // "Mon, 23 Nov 2026 10:00:11 GMT". Every answer has one, and a parser of dates in any format takes 50 times as long.
    static constexpr QByteArrayView kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
    const QByteArray text = value.trimmed();
    const qsizetype month = text.size() == 29 ? kMonths.indexOf(QByteArrayView(text).sliced(8, 3)) : -1;
    if (month < 0 || month % 3 != 0 || !text.endsWith(" GMT"))
        return {};
    const QDate date(text.mid(12, 4).toInt(), int(month / 3) + 1, text.mid(5, 2).toInt());
    const QTime time = QTime::fromString(QString::fromLatin1(text.mid(17, 8)), Qt::ISODate);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace airside
