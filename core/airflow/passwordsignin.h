#pragma once

#include "core/airflow/clientcontext.h"
#include "core/airflow/session.h"

namespace airside {

/// The ways a username and a password are taken. context must outlive each task.

/// POST /auth/token (Airflow 3). Errors: SignInFailed, and those of answers.h and http.h.
[[nodiscard]] QCoro::Task<Result<Secret>> fetchToken(ClientContext *context, Secret password, std::stop_token stop);

/// A web session: from basic, once, where basic is switched on (then Airflow's login form, which allows five
/// sign-ins in 40 s, is not needed), else by the login form. Remembers in the capabilities whether basic works: a
/// wrong password then counts as one failure, not two. forPages: also where basic gives no session that opens them. Errors: SignInFailed, SignInNeedsBrowser, RateLimited (which
/// SignIn turns into SignInLimited), UnexpectedContent (a form that is not Airflow's).
[[nodiscard]] QCoro::Task<Result<Session>> signInOnWeb(ClientContext *context, Secret password, bool forPages,
                                                          std::stop_token stop);

/// Whether the jar's cookies are signed in: the login page sends those who are away, and greets the others with its
/// form. The only test that tells on every version (a lost session is 401, 403 or a redirect to the API).
[[nodiscard]] QCoro::Task<Result<bool>> isSignedInOnWeb(ClientContext *context, std::stop_token stop);

/// Ends the jar's web session through Airflow's logout page (by GET, or since 2.10 by its form) and checks that it
/// is dead. Errors: NotDone, those of http.h.
[[nodiscard]] QCoro::Task<Result<void>> signOutOnWeb(ClientContext *context, std::stop_token stop);

/// "Basic ..." for the instance's account.
[[nodiscard]] QByteArray basicHeader(const QString &username, const Secret &password);
/// The instance's URL with an encoded path behind it.
[[nodiscard]] QUrl pageUrl(const Instance &instance, const QByteArray &path);

} // namespace airside
