#pragma once

#include "core/base/result.h"
#include "core/export/sheet.h"

namespace airside {

/// The sheet of a review's results without its people: usernames, names, e-mails, reviewers and item ids become "p-" and 16 digits of an
/// HMAC-SHA256 with the key, the same for the same (folded) name everywhere; digests and people's own words are left out. Who has the key
/// can tell of a name which pseudonym it has; without it that cannot even be tried.
[[nodiscard]] Sheet pseudonymised(const Sheet &sheet, const QByteArray &key);
[[nodiscard]] QString pseudonymOf(const QString &name, const QByteArray &key);

/// The key in a file; a new one is made where there is no file (32 random bytes as hexadecimal digits, 0600). Errors: File; BadFile: it
/// holds no such key.
[[nodiscard]] Result<QByteArray> pseudonymKey(const QString &path);

} // namespace airside
