#pragma once

#include "app/ctl/commands.h"

namespace airside::ctl {

/// The key that packs are signed with, from the keychain. Errors: NotFound (there is none), those of the keychain.
[[nodiscard]] QCoro::Task<Result<Secret>> evidenceKey(Call call);

} // namespace airside::ctl
