#include "core/airflow/http.h"

#include <QLocale>

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
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace airside
