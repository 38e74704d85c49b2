#pragma once

#include "core/base/result.h"

#include <QList>

#include <optional>

namespace airside::unified {

/// A place in a list whose rows have numbers that rise from the first row to the last and stay what they are when other rows come or go.
struct Spot
{
    qint64 number = 0;
    bool back = false; ///< the page ends before this number; otherwise it begins after it

    bool operator==(const Spot &) const = default;
};

/// What a cursor is bound to.
struct SpotList
{
    QString name;  ///< "journal"
    QString scope; ///< what chooses its rows
    QString about = {}; ///< what a cursor itself tells, for who has nothing but it
};

/// Opaque text.
[[nodiscard]] QString cursorOf(const Spot &spot, const SpotList &list);
/// What SpotList::about was; empty: nothing, or it is no cursor.
[[nodiscard]] QString aboutOf(const QString &cursor);
/// nullopt: there is no cursor. Errors: InvalidInput.
[[nodiscard]] Result<std::optional<Spot>> spotOf(const QString &cursor, const SpotList &list);

/// Which rows are one page, and where its neighbours are.
struct Slice
{
    qsizetype from = 0;
    qsizetype count = 0;
    std::optional<Spot> previous; ///< none: the list begins here
    std::optional<Spot> next;     ///< none: it ends here
};
/// numbers: of all rows.
[[nodiscard]] Slice sliceOf(const QList<qint64> &numbers, const std::optional<Spot> &spot, int limit);

} // namespace airside::unified
