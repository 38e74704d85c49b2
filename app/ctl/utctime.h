#pragma once

#include "app/ctl/arguments.h"
#include "core/base/result.h"

#include <QDateTime>

namespace airside::ctl {

/// "2026-11-23" (its midnight) or "2026-11-23T08:00:00Z", in UTC where it has no zone of its own. Invalid: it is none.
[[nodiscard]] QDateTime utcTime(const QString &text);
/// The value of an option; invalid when it was not given. Errors: InvalidInput.
[[nodiscard]] Result<QDateTime> timeOption(const Invocation &in, const char *option);

} // namespace airside::ctl
