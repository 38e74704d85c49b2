#pragma once

#include <QString>

namespace airside {

/// Text from a server, a feed or an agent is hostile. These make it safe to show; none of them is for storage.

/// One line of plain text: control, zero-width and bidirectional characters, line breaks included, become
/// visible as "<U+202E>"; tabs become blanks. Ordinary text of any script is unchanged.
[[nodiscard]] QString visible(const QString &text);

/// visible(), escaped for a rich-text tooltip, cut at 500 characters with an ellipsis.
[[nodiscard]] QString tooltip(const QString &text);

/// Server text for an error: cut at 400 characters; the values of JSON keys "input", "password",
/// "access_token" and "csrf_token", and anything like a JWT, are replaced by "***"
/// (a 422 of Airflow 3 echoes the whole request body).
[[nodiscard]] QString redact(const QString &text);

/// The sentence with a full stop, unless it ends with a mark of its own; for sentences put one after the other.
[[nodiscard]] QString withFullStop(const QString &sentence);

/// Hosts, names and e-mails that look alike compare equal here though they differ in code points
/// (Latin, Greek and Cyrillic twins, case, zero-width characters). For warnings only, never for identity.
[[nodiscard]] QString skeleton(const QString &text);
/// A hash of skeleton(); of plain text made without making that, for texts by the hundred thousand.
[[nodiscard]] quint32 skeletonHash(const QString &text);

} // namespace airside
