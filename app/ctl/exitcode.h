#pragma once

#include "core/base/error.h"

namespace airside::ctl {

/// What airsidectl ends with.
enum ExitCode {
    Done = 0,
    Failed = 1,      ///< failed or not found
    WrongUsage = 2,
    Differences = 3, ///< --dry-run: something would change
    Partly = 4,      ///< partly done, incomplete, unknown or cancelled
    Refused = 5,     ///< by a guard
    SignInFailed = 6,
};

[[nodiscard]] int exitCodeOf(ErrorKind kind);

/// The worse of two, for several results: 6, 4, 1, 5, 2, 3, 0 from worst to best. A sign-in that failed stops
/// everything, and what is unknown must be looked at first.
[[nodiscard]] int worseExitCode(int a, int b);

/// "done", "failed", "wrong usage", ...
[[nodiscard]] QString exitCodeWord(int code);

} // namespace airside::ctl
