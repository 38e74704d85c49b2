#pragma once

#include "core/base/raretext.h"

#include <optional>

namespace airside {

/// A timestamp of Airflow's user records: the server's wall clock without a zone (measured 2.5 - 3.3). Kept and
/// exported exactly as received; micros orders and measures it, and is not UTC unless the server's offset is 0.
struct ServerTime
{
    qint64 micros = kUnknown; ///< since 1970-01-01T00:00 on the server's wall clock; kUnknown: not parsable
    RareText odd;             ///< the text as received, only where text() could not reproduce it from micros

    static constexpr qint64 kUnknown = std::numeric_limits<qint64>::min();

    /// Accepts "YYYY-MM-DDTHH:MM:SS[.ffffff]"; anything else is kept in odd (a zone, if given, is honoured in micros).
    [[nodiscard]] static ServerTime parse(const QString &text);
    [[nodiscard]] QString text() const; ///< exactly as received

    bool operator==(const ServerTime &) const = default;
};

} // namespace airside
