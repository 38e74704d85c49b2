#pragma once

#include "app/ctl/arguments.h"
#include "core/access/instance.h"

#include <chrono>

namespace airside::ctl {

/// An instance as the options give it (--url, --auth, ...); without a name and id. Errors: InvalidInput, with the
/// sentence in message and nothing in subject when an option is missing or wrong.
[[nodiscard]] Result<Instance> instanceFromOptions(const Invocation &invocation);

/// --timeout in milliseconds. Errors: InvalidInput.
[[nodiscard]] Result<std::chrono::milliseconds> timeoutFromOptions(const Invocation &invocation);

/// Why the options that choose an instance and its secret do not go together; empty: they do.
[[nodiscard]] QString reachProblem(const Invocation &invocation, Reach reach);

} // namespace airside::ctl
