#pragma once

#include "core/base/result.h"

namespace airside::unified {

/// Where another page of a list begins, or, read backwards, ends: bound to the list and to the instances it was made over.
struct Cursor
{
    QString list;      ///< "users list"
    QString instances; ///< a digest of the instances, in their order
    QString at;        ///< Place::identity
    qint64 offset = 0; ///< rows of that instance before the place, in the order of ids
    QString last;      ///< key of the row before the place, or after it when the page ends there, to find the place again when rows were deleted
    bool back = false; ///< the page ends here

    bool operator==(const Cursor &) const = default;
};

/// Opaque text.
[[nodiscard]] QString encodeCursor(const Cursor &cursor);
/// Errors: InvalidInput.
[[nodiscard]] Result<Cursor> decodeCursor(const QString &text);

} // namespace airside::unified
