#pragma once

#include <QList>
#include <QString>
#include <Qt>

namespace airside {

/// One column that rows are sorted by.
struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// A model whose rows stand by several columns, the most important first: rows that are equal in one stand by the next.
/// Its sort(), which takes one column, replaces them all.
class SortsByKeys
{
public:
    virtual ~SortsByKeys() = default;
    virtual void sortBy(const QList<SortKey> &keys) = 0;
    [[nodiscard]] virtual QList<SortKey> sortKeys() const = 0;
};

/// Without columns that there are not, and each column once, as it came first.
[[nodiscard]] QList<SortKey> usableKeys(const QList<SortKey> &keys, int columns);

/// What a person is told of one column, for tooltips and screen readers: "Sorted by this column as number 2 of 3, ascending"; empty: not
/// sorted by it. Translated.
[[nodiscard]] QString sortSentence(const QList<SortKey> &keys, int column);

} // namespace airside
