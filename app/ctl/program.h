#pragma once

#include "app/ctl/context.h"

namespace airside::ctl {

/// Runs one command line (without the program's name) and returns the exit code. A stop request: nothing new is
/// sent, what is in flight is awaited, and sign-ins that nothing keeps are ended.
[[nodiscard]] QCoro::Task<int> runProgram(QStringList words, Context *context, std::stop_token stop);

} // namespace airside::ctl
