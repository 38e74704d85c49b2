#pragma once

#include "app/ctl/arguments.h"

namespace airside::ctl {

/// The options of users create and users update.
[[nodiscard]] QList<OptionSpec> userFieldOptions();

} // namespace airside::ctl
