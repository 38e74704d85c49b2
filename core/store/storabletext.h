#pragma once

#include <QString>

namespace airside {

/// A database's TEXT holds Unicode without U+0000, and SQLite also changes U+FFFE, U+FFFF and a leading byte order
/// mark. A text with any of these or with half a surrogate pair, as only a hostile server makes it, is kept as U+0001
/// and the hexadecimal digits of its UTF-16 units; every other text as it is. Null and empty stay apart.
[[nodiscard]] QString toStorable(const QString &text);
/// The reverse, exactly.
[[nodiscard]] QString fromStorable(const QString &stored);

} // namespace airside
