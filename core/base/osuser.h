#pragma once

#include <QString>

namespace airside {

/// The account that the program runs as, asked of the system and not of an environment that anybody can set.
[[nodiscard]] QString osUserName();

} // namespace airside
