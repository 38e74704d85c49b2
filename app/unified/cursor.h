#pragma once

#include "core/base/result.h"

namespace airside::unified {

/// Where the next page of a list begins: bound to the list and to the instances it was made over.
struct Cursor
{
    QString list;      ///< "users list"
    QString instances; ///< a digest of the instances, in their order
    QString at;        ///< Place::identity
    qint64 offset = 0; ///< rows of that instance that were given already, in the order of ids
    QString last;      ///< key of the last one of them, to find the place again when rows before it were deleted

    bool operator==(const Cursor &) const = default;
};

/// Opaque text.
[[nodiscard]] QString encodeCursor(const Cursor &cursor);
/// Errors: InvalidInput.
[[nodiscard]] Result<Cursor> decodeCursor(const QString &text);

} // namespace airside::unified
