#pragma once

#include "core/access/servertime.h"

#include <QDateTime>

#include <optional>

namespace airside {

/// "just now", "2 min ago", "3 hours ago", "3 days ago", "5 months ago", "2 years ago"; times to come
/// are "in 3 days". Translated. Both in any zone.
[[nodiscard]] QString agoText(const QDateTime &then, const QDateTime &now);

/// As the locale writes it, with all digits of the year and with seconds: "23.11.2026 14:05:09".
[[nodiscard]] QString localTimeText(const QDateTime &time);

/// "23.11.2026 14:05:09 (local) · 2026-11-23T13:05:09Z": for tooltips.
[[nodiscard]] QString exactTimeText(const QDateTime &time);

/// A user time of a server. Without the server's offset its wall clock is read as UTC for the rough text, and the
/// exact text says that the zone is unknown. An unreadable time is shown as received.
[[nodiscard]] QString serverAgoText(const ServerTime &time, std::optional<int> offsetSeconds, const QDateTime &now);
[[nodiscard]] QString serverExactText(const ServerTime &time, std::optional<int> offsetSeconds);
/// The server's wall clock as the locale writes it, like localTimeText(); an unreadable time as received.
[[nodiscard]] QString serverClockText(const ServerTime &time);
/// As an instant; without an offset the wall clock is taken as UTC. Invalid when unreadable.
[[nodiscard]] QDateTime serverInstant(const ServerTime &time, std::optional<int> offsetSeconds);

} // namespace airside
