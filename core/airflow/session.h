#pragma once

#include "core/base/secret.h"

#include <QDateTime>
#include <QNetworkCookie>
#include <QUrl>

#include <optional>

namespace airside {

/// What signing in gave: a bearer token, the cookies of a web session, or the right to send basic each time.
struct Session
{
    Secret token;
    QDateTime tokenExpires; ///< UTC; invalid: not told
    QDateTime renewToken;   ///< UTC; ask for a new one from here on; invalid: only after a refusal
    bool web = false;       ///< the jar's cookies are signed in
    QDateTime webExpires;   ///< UTC; invalid: not told
    Secret formToken;       ///< came along with a web session where another token is used; only to be ended
    bool basicEachTime = false; ///< basic is on, but gives no usable session (2.5, 2.7; 3.0 with basic alone)
    bool webByBasic = false;    ///< the web session came from basic; for telling

    [[nodiscard]] bool isEmpty() const { return token.isEmpty() && !web && !basicEachTime; }
};

/// Takes over a token that was received at now, with what it says about its own life: it is renewed a minute (of a
/// short life: a fifth) before its end. Its life counts from now, so that clocks that differ do no harm.
void setToken(Session &session, const Secret &token, const QDateTime &now);

/// A session as it is kept in the credential store: JSON with the server's address and the account, so that it is
/// never sent to another one. basicEachTime is not kept (it is the password).
[[nodiscard]] Secret keptForm(const Session &session, const QList<QNetworkCookie> &cookies, const QUrl &url,
                              const QString &account);

struct KeptSession
{
    Session session;
    QList<QNetworkCookie> cookies;
};

/// nullopt: damaged, of another address or account, or past its end at now.
[[nodiscard]] std::optional<KeptSession> fromKeptForm(const Secret &kept, const QUrl &url, const QString &account,
                                                      const QDateTime &now);

} // namespace airside
