#include "core/review/sampling.h"

#include <algorithm>

namespace airside {

QStringList sampleOf(const QStringList &ids, const QString &seed, qsizetype count)
{
    QList<std::pair<QByteArray, QString>> ranked;
    ranked.reserve(ids.size());
    for (const QString &id : ids)
        ranked.append({sha256Hex((seed + QLatin1Char(':') + id).toUtf8()), id});
    std::ranges::sort(ranked);
    QStringList out;
    for (qsizetype i = 0; i < std::min(count, ranked.size()); ++i)
        out += ranked[i].second;
    return out;
}

std::optional<qsizetype> sampleSize(const QString &wish, qsizetype population)
{
    const bool percent = wish.endsWith(QLatin1Char('%'));
    bool isNumber = false;
    const qsizetype number = wish.chopped(percent ? 1 : 0).toLongLong(&isNumber);
    if (!isNumber || number < 1 || (percent && number > 100))
        return std::nullopt;
    return percent ? (population * number + 99) / 100 : number;
}

QStringList idsOf(const Review &review)
{
    QStringList ids;
    for (const ReviewItem &item : review.items)
        ids += item.id;
    return ids;
}

} // namespace airside
