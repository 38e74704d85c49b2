#pragma once

#include "app/serve/problem.h"

namespace airside::serve {

/// Which names and ports a client may have reached it by: "127.0.0.1:8421". Compared without case.
[[nodiscard]] QStringList allowedHosts(const QString &address, quint16 port, bool loopback, const QStringList &names);

/// Whether a request may come in at all, whatever it asks: it names a host of the list, comes from no web page, and shows a
/// token that is known. Sets its caller. Pure but for the file of tokens.
[[nodiscard]] std::optional<Problem> turnedAway(Request &head, const QStringList &hosts, const TokenBook &tokens, const QDateTime &now);

/// Whether what it says of its body fits its method.
[[nodiscard]] std::optional<Problem> bodyProblem(const Request &head);

/// What is missing to a token for one of these scopes.
[[nodiscard]] std::optional<Problem> scopeProblem(const ApiToken &caller, Scopes anyOf);

} // namespace airside::serve
