#include "app/unified/spot.h"

#include "app/unified/cursor.h"

#include <QCryptographicHash>

#include <algorithm>

namespace airside::unified {

namespace {

constexpr qint64 kMostNumber = qint64(1) << 53;

QString scopeDigest(const SpotList &list)
{
    return QString::fromLatin1(QCryptographicHash::hash(list.scope.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QString cursorOf(const Spot &spot, const SpotList &list)
{
    return encodeCursor({list.name, scopeDigest(list), list.about, 0, QString::number(spot.number), spot.back});
}

QString aboutOf(const QString &cursor)
{
    return decodeCursor(cursor).value_or(Cursor()).at;
}

Result<std::optional<Spot>> spotOf(const QString &cursor, const SpotList &list)
{
    if (cursor.isEmpty())
        return std::optional<Spot>();
    const Result<Cursor> decoded = decodeCursor(cursor);
    if (!decoded)
        return fail(decoded.error());
    bool isNumber = false;
    const qint64 number = decoded->last.toLongLong(&isNumber);
    const bool sane = isNumber && number > -kMostNumber && number < kMostNumber;
    if (decoded->list != list.name || decoded->instances != scopeDigest(list) || !sane)
        return fail({ErrorKind::InvalidInput, 0, {}, QStringLiteral("the cursor belongs to another list, or to other arguments."), {}});
    return std::optional<Spot>(Spot{number, decoded->back});
}

Slice sliceOf(const QList<qint64> &numbers, const std::optional<Spot> &spot, int limit)
{
    Slice out;
    if (spot && spot->back) {
        const qsizetype end = std::ranges::lower_bound(numbers, spot->number) - numbers.begin();
        out.from = std::max<qsizetype>(0, end - limit);
        out.count = end - out.from;
        out.next = Spot{spot->number - 1, false};
    } else {
        out.from = spot ? std::ranges::upper_bound(numbers, spot->number) - numbers.begin() : 0;
        out.count = std::min<qsizetype>(limit, numbers.size() - out.from);
        if (out.from + out.count < numbers.size())
            out.next = Spot{numbers[out.from + out.count - 1], false};
    }
    if (out.from > 0)
        out.previous = out.count > 0 ? Spot{numbers[out.from], true} : Spot{numbers[out.from - 1] + 1, true};
    return out;
}

} // namespace airside::unified
