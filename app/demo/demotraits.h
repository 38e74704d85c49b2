#pragma once

#include "app/demo/demoserver.h"

#include <string>

namespace airside::demo {

/// The two generations of code behind the access API.
enum class AccessDialect {
    Flask,   ///< problem+json, 400, PATCH needs all four fields, POST role answers {}
    FastApi, ///< 422, partial PATCH, POST role answers the role, descending order
};

enum class ActionsPatch {
    Adds,        ///< only adds, and says so
    AddsAndLies, ///< only adds, and answers with the set that was sent
    Replaces,
};

/// Everything in which the imitated servers differ; the code asks these switches and never a version.
struct Traits
{
    std::string version;
    std::string gitVersion;
    std::string fabVersion;
    int column = 0; ///< of the table of built-in roles

    bool airflow3 = true; ///< /api/v2, pages under /auth, FastAPI's own 404s
    AccessDialect access = AccessDialect::FastApi;
    ActionsPatch actionsPatch = ActionsPatch::Replaces;
    int zeroLimit = 50; ///< what limit=0 means on the access API

    bool accessUnderApi = false;    ///< /api/v1/users too
    bool flaskOpenApi = false;      ///< /auth/fab/v1/openapi.json
    bool closesAfterFailure = false; ///< the connection ends behind a 500 in plain text, unannounced
    bool closesConnections = false; ///< no keep-alive, Cache-Control: no-store, no gzip
    bool anonymousIsPublic = false; ///< 403 instead of 401 without a credential
    bool rolelessGetPublic = false; ///< POST user without roles
    bool basicAuth = false;         ///< switched on by configuration
    bool cookieForEverybody = false; ///< every answer of the access API sets a session, also to nobody
    bool bearer = false;            ///< /auth/token exists
    bool loginGivesToken = false;   ///< the login form sets _token too
    bool tokenCookieSameSite = false;
    bool tokenBodyIsModel = false;  ///< a missing password is 422, not 400
    bool tokenHasJti = false;
    bool revokesTokens = false;     ///< GET /api/v2/auth/logout ends the token
    bool tokenCookieFirst = false;  ///< before the Authorization header
    bool untypedBodyIsJson = false; ///< a body without a content type
    bool userFormHasGroups = false; ///< Flask-AppBuilder 5 before FAB 3.1
    bool formKeepsHeldRoles = false; ///< the page deletes no role that somebody holds, and says so on the next one
    bool webLogoutByPost = false;   ///< with a CSRF token; otherwise by GET
    bool authLogoutRoute = false;   ///< GET /auth/logout deletes the cookies and ends nothing
    bool synchronizesRoles = false; ///< each access call puts Website and missing built-in roles back
    bool inactiveEndsToken = false;
    bool passwordEndsSessions = false;
    std::int64_t userCacheSeconds = 0; ///< a token's user is remembered for so long
};

[[nodiscard]] Traits traitsOf(Behaviour behaviour, bool basicAuth);

} // namespace airside::demo
