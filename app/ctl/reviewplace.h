#pragma once

#include "app/ctl/commands.h"

namespace airside::ctl {

/// From the keychain; empty where there is none, or none is to be had: a socket needs none, and libpq has places of its own.
[[nodiscard]] QCoro::Task<Secret> teamPassword(Call call, TeamAddress address);

} // namespace airside::ctl
