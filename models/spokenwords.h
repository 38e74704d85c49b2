#pragma once

#include "models/modelroles.h"

namespace airside {

/// Words for what a table only draws, for screen readers.

/// "Admin (privileged, built-in, staged: will be given); Viewer (built-in)".
[[nodiscard]] QString chipsText(const QList<Chip> &chips);
/// Of a column's heading: "sorted, ascending"; empty: the rows are not sorted by it.
[[nodiscard]] QString sortText(bool sorted, Qt::SortOrder order);

} // namespace airside
