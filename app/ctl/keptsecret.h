#pragma once

#include "app/ctl/commands.h"

namespace airside::ctl {

/// Puts the secret that came with this call into the keychain, in place of the one there. Says where it went when that
/// is not the keychain, and gives the exit code: Done, or Partly when a keychain is there and did not take it.
[[nodiscard]] QCoro::Task<int> keepGivenSecret(Call call, Instance instance);

} // namespace airside::ctl
