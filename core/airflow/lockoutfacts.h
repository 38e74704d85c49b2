#pragma once

#include "core/access/snapshot.h"

#include <QJsonObject>

namespace airside {

/// What a server does with somebody who is locked out, as far as it is known. Empty: not known.
struct LockoutFacts
{
    /// It issues tokens, and each of its processes remembers an account for a while (kAccountsRememberedSeconds).
    std::optional<bool> tokens;
    /// Tokens of a deactivated account go on working with all rights until they expire.
    std::optional<bool> tokensOutliveDeactivation;
    bool opensPages = false; ///< the sign-in opens Airflow's own pages, without which nothing deactivates

    bool operator==(const LockoutFacts &) const = default;
};

constexpr int kAccountsRememberedSeconds = 30; ///< Airflow's default of [fab] cache_ttl
constexpr int kTokenHours = 24;                ///< Airflow's default of [api_auth] jwt_expiration_time

/// observed: AccessApi::observedFacts().
[[nodiscard]] LockoutFacts lockoutFacts(const Snapshot &snapshot, const QJsonObject &observed);

/// UTC; when the last token that the account had got by the reading expires, on a server that keeps to the default.
/// Empty: it never signed in, or the server's clock is not known.
[[nodiscard]] std::optional<QDateTime> lastTokenEnds(const Snapshot &snapshot, const User &user);

} // namespace airside
