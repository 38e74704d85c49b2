#pragma once

#include <QString>

namespace airside {

/// Of the account that the program runs as, not of an environment that anybody can set.
[[nodiscard]] QString osUserName();

} // namespace airside
