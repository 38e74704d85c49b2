#pragma once

#include "core/airflow/signin.h"

namespace airside {

/// Sends requests that are signed in. A refusal of the sign-in (401, "Invalid JWT token", a redirect to the login
/// page; 403 where strangers have the role Public and the web session has ended) is renewed once, since the request
/// was turned away before it did anything. Any other answer is handed back as it is.
/// Errors: those of SignIn::ensure(), SignInFailed, SignInExpired, ApiDisabled (signed in on the web pages, but
/// refused by the API), those of http.h.
class SignedSender
{
public:
    SignedSender(ClientContext &context, SignIn &signIn);

    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(Area area, HttpRequest request, std::stop_token stop);

private:
    /// Whether the answer refuses the sign-in itself.
    [[nodiscard]] QCoro::Task<Result<bool>> refusesSignIn(Area area, HttpResponse answer, std::stop_token stop);

    ClientContext &m_with;
    SignIn &m_signIn;
};

} // namespace airside
