#pragma once

#include "core/airflow/http.h"

namespace airside {

/// The server's own words in an error answer: problem+json (Airflow 2, Flask code), {"detail": ...} (FastAPI; the
/// list of a 422 becomes "field: message; ...", never its "input", which echoes passwords), {"error": ...}.
/// Redacted; empty when the body is not JSON. Pure.
[[nodiscard]] QString serverWords(const HttpResponse &response);

/// The answer says that the one who asks is not, or no longer, signed in: 401, 403 "Invalid JWT token", or a
/// redirect to a login or logout page (2.7, 2.8: an account made inactive).
[[nodiscard]] bool saysSignedOut(const HttpResponse &response);

/// A redirect to a login or logout page.
[[nodiscard]] bool redirectsToLogin(const HttpResponse &response);

/// What an answer that is not a success means: Forbidden, NotFound, AlreadyExists (409), Invalid (400, 415, 422),
/// RateLimited, ServerError, SignInExpired, UnexpectedRedirect, UnexpectedContent.
[[nodiscard]] Error errorOf(const HttpResponse &response, const QString &subject);

/// Success (2xx) with a JSON body, or the Error. A 200 with HTML is UnexpectedContent.
[[nodiscard]] Result<QByteArray> jsonBody(const HttpResponse &response, const QString &subject);

} // namespace airside
