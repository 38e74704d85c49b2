#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace airside::ctl {

/// The words of one line of a batch, split as a shell splits them (single and double quotes, backslash) without a
/// shell: no variables, no globbing, no comments. Errors: InvalidInput (unbalanced quotes, a backslash at the end).
[[nodiscard]] Result<QStringList> splitWords(const QString &line);

} // namespace airside::ctl
