#include "app/demo/demoforms.h"
#include "app/demo/demopages.h"

#include "core/base/secret.h"

#include <algorithm>

namespace airside::demo {

namespace {

DemoResponse unstored(DemoResponse response)
{
    response.headers.emplace_back("Cache-Control", "no-store, no-cache, must-revalidate, max-age=0");
    return response;
}

DemoResponse loginForm(DemoAirflow &airflow, const DemoRequest &request)
{
    const SignIns::Session *known = airflow.signIns.session(request);
    if (known && known->userId != 0) {
        return unstored(redirectTo(302, airflow.traits.airflow3 ? "/auth/" : "/"));
    }
    const std::string id = known ? request.cookie("session") : airflow.signIns.openSession(0);
    DemoRequest own = request;
    own.headers.insert(own.headers.begin(), {"Cookie", "session=" + id});
    SignIns::Session *session = airflow.signIns.session(own);
    if (session->csrfToken.empty()) {
        session->csrfToken = Secret::random().reveal().toStdString();
    }
    DemoResponse page = unstored(htmlResponse(200, loginPage(airflow.traits, session->csrfToken)));
    page.headers.emplace_back("Set-Cookie", airflow.signIns.sessionCookie(id));
    return page;
}

DemoResponse badCsrf(const std::string &text)
{
    return htmlResponse(400, plainPage(400, "Bad Request", text));
}

void addTokenCookie(DemoAirflow &airflow, int userId, DemoResponse &response)
{
    response.headers.emplace_back("Set-Cookie", "_token=" + airflow.signIns.issueToken(userId, 86400)
                                                    + "; HttpOnly; Path=/"
                                                    + (airflow.traits.tokenCookieSameSite ? "; SameSite=Lax" : ""));
}

DemoResponse signedIn(DemoAirflow &airflow, const SignIns::Session &form, const DemoUser &user)
{
    DemoResponse response = unstored(redirectTo(302, airflow.traits.airflow3 ? "/auth/" : "/home"));
    if (airflow.traits.loginGivesToken) {
        addTokenCookie(airflow, user.id, response);
    }
    const std::string id = airflow.signIns.openSession(user.id, form.csrfToken);
    response.headers.emplace_back("Set-Cookie", airflow.signIns.sessionCookie(id));
    return response;
}

DemoResponse loginPost(DemoAirflow &airflow, const DemoRequest &request, const std::string &loginPath)
{
    std::string token;
    std::string username;
    std::string password;
    for (const auto &[key, value] : formFields(request.body)) {
        if (key == "csrf_token") {
            token = value;
        } else if (key == "username") {
            username = value;
        } else if (key == "password") {
            password = value;
        }
    }
    const SignIns::Session *session = airflow.signIns.session(request);
    if (token.empty()) {
        return badCsrf("The CSRF token is missing.");
    }
    if (!session || session->csrfToken.empty()) {
        return badCsrf("The CSRF session token is missing.");
    }
    if (session->csrfToken != token) {
        return badCsrf("The CSRF token is invalid.");
    }
    if (!airflow.signIns.allowLoginPost()) { // posts without a good CSRF token are not counted
        return htmlResponse(429, plainPage(429, "Too Many Requests", "5 per 40 second"));
    }
    const SignIns::Session form = *session;
    const DemoUser *user = airflow.world.signIn(username, password);
    const std::string again = airflow.traits.airflow3 ? airflow.baseUrl + loginPath + "?next=%2Fauth%2F"
                                                      : loginPath + "?next=/home";
    return user ? signedIn(airflow, form, *user) : unstored(redirectTo(302, again));
}

DemoResponse methodPage()
{
    return htmlResponse(405, plainPage(405, "Method Not Allowed", "The method is not allowed for the requested URL."));
}

DemoResponse signOut(DemoAirflow &airflow, const DemoRequest &request)
{
    const bool post = request.method == "POST";
    if (post != airflow.traits.webLogoutByPost) {
        return methodPage();
    }
    if (post) {
        const SignIns::Session *session = airflow.signIns.session(request);
        const auto fields = formFields(request.body);
        const auto token = std::ranges::find(fields, "csrf_token", &DemoHeaders::value_type::first);
        if (token == fields.end()) {
            return badCsrf("The CSRF token is missing.");
        }
        if (!session || session->csrfToken != token->second) {
            return badCsrf("The CSRF token is invalid.");
        }
    }
    airflow.signIns.closeSession(request);
    return unstored(redirectTo(302, airflow.traits.airflow3 ? "/auth/" : "/"));
}

/// Deletes the cookies of the browser; the session and the token themselves live on.
DemoResponse forgetCookies(const DemoAirflow &airflow)
{
    DemoResponse response{307, {}, {}, {{"Location", airflow.baseUrl + "/auth/login/"}}};
    for (const char *name : {"session", "_token"}) {
        response.headers.emplace_back("Set-Cookie",
                                      std::string(name) + "=\"\"; HttpOnly; Max-Age=0; Path=/; SameSite=lax");
    }
    return response;
}

bool isSignedIn(DemoAirflow &airflow, const DemoRequest &request)
{
    const SignIns::Session *session = airflow.signIns.session(request);
    const DemoUser *user = session ? airflow.world.userById(session->userId) : nullptr;
    return user && user->active;
}

DemoResponse webHome(DemoAirflow &airflow, const DemoRequest &request)
{
    SignIns::Session *session = isSignedIn(airflow, request) ? airflow.signIns.session(request) : nullptr;
    if (!session) {
        return redirectTo(302, "/login/?next=" + airflow.baseUrl + "/home");
    }
    if (session->csrfToken.empty()) {
        session->csrfToken = Secret::random().reveal().toStdString();
    }
    return htmlResponse(200, homePage(session->csrfToken));
}

} // namespace

DemoResponse webPage(DemoAirflow &airflow, const DemoRequest &request, const std::string &path)
{
    const bool three = airflow.traits.airflow3;
    const std::string prefix = three ? "/auth" : "";
    const bool get = request.method == "GET" || request.method == "HEAD";
    if (path == prefix + "/login/") {
        return get                        ? loginForm(airflow, request)
               : request.method == "POST" ? loginPost(airflow, request, path)
                                          : methodPage();
    }
    if (path == prefix + "/logout/") {
        return signOut(airflow, request);
    }
    if (path.starts_with(prefix + "/users/")) {
        return userForms(airflow, request, path);
    }
    if (path.starts_with(prefix + "/roles/")) {
        return roleForms(airflow, request, path);
    }
    if (path == "/auth/logout" && get && airflow.traits.authLogoutRoute) {
        return forgetCookies(airflow);
    }
    if (path == prefix + "/login" || (three && path == "/auth/logout")) {
        return redirectTo(308, airflow.baseUrl + path + "/");
    }
    if (three && path == "/auth/" && get) {
        return redirectTo(302, airflow.baseUrl);
    }
    if (three && !get && !path.starts_with("/auth/")) {
        DemoResponse refused = detailJson(405, "Method Not Allowed");
        refused.headers.emplace_back("Allow", "GET");
        return refused;
    }
    if (three) {
        return path.starts_with("/auth/") ? htmlResponse(404, notFoundPage(airflow.traits)) : htmlResponse(200, appPage());
    }
    if (path == "/" && get) {
        return redirectTo(302, "/home");
    }
    if (path == "/home" && get) {
        return webHome(airflow, request);
    }
    return htmlResponse(404, notFoundPage(airflow.traits));
}

} // namespace airside::demo
