#pragma once

#include "core/base/error.h"

#include <QString>

namespace airside {

/// Why PostgreSQL could not be signed in to.
struct ConnectionRefusal
{
    ErrorKind kind = ErrorKind::Unreachable; ///< or TlsFailed, or SignInFailed
    QString words;                           ///< one sentence: the server's, or libpq's
};

/// From what libpq 15 says: a line for each address that the host has, and hints below it. Of several attempts the one that
/// came furthest counts: where nobody listens at ::1, what the server at 127.0.0.1 said is the reason.
[[nodiscard]] ConnectionRefusal connectionRefusal(const QString &said);

/// The first line, without "ERROR:".
[[nodiscard]] QString firstSentence(const QString &said);

} // namespace airside
