#include "app/demo/demoairflow.h"

#include "app/demo/demopages.h"

#include <algorithm>

namespace airside::demo {

namespace {

std::vector<std::string> behind(const std::vector<std::string> &parts, std::size_t count)
{
    return {parts.begin() + static_cast<std::ptrdiff_t>(std::min(count, parts.size())), parts.end()};
}

bool startsWith(const std::vector<std::string> &parts, std::initializer_list<const char *> wanted)
{
    return parts.size() >= wanted.size()
           && std::equal(wanted.begin(), wanted.end(), parts.begin(),
                         [](const char *a, const std::string &b) { return b == a; });
}

/// Flask's router sends "//" to "/".
DemoResponse toSingleSlashes(const DemoAirflow &airflow, const DemoRequest &request)
{
    std::string single = request.target;
    for (auto at = single.find("//"); at != std::string::npos; at = single.find("//")) {
        single.erase(at, 1);
    }
    return redirectTo(308, airflow.baseUrl + single);
}

DemoResponse routeAirflow3(DemoAirflow &airflow, const DemoRequest &request, const std::string &path,
                           const std::vector<std::string> &parts)
{
    if (path.find('\n') != std::string::npos) {
        return detailJson(404, "Not Found"); // the routes' pattern does not reach over it
    }
    if (startsWith(parts, {"api", "v2"})) {
        return apiV2(airflow, request, behind(parts, 2));
    }
    if (path == "/api/v1") {
        return compactJson(404, Json::Object{{"error", "API route not found"}});
    }
    if (startsWith(parts, {"api", "v1"})) {
        return compactJson(404, Json::Object{{"error", "/api/v1 has been removed in Airflow 3, please use its "
                                                       "upgraded version /api/v2 instead."}});
    }
    if (path == "/health") {
        return compactJson(404, Json::Object{{"error", "Moved in Airflow 3. Please change config to check "
                                                       "`/api/v2/monitor/health`"}});
    }
    if (request.method == "GET" && path == "/auth/openapi.json") {
        return compactJson(200, authOpenApi(airflow.traits));
    }
    if (request.method == "POST" && (path == "/auth/token" || path == "/auth/token/cli")) {
        return fastTokens(airflow, request);
    }
    if (startsWith(parts, {"auth", "fab", "v1"})) {
        if (airflow.traits.access == AccessDialect::FastApi) {
            return fastAccess(airflow, request, behind(parts, 3));
        }
        return path.find("//") != std::string::npos ? toSingleSlashes(airflow, request)
                                                    : flaskAccess(airflow, request, behind(parts, 3));
    }
    return webPage(airflow, request, path);
}

DemoResponse routeAirflow2(DemoAirflow &airflow, const DemoRequest &request, const std::string &path,
                           const std::vector<std::string> &parts)
{
    if (path.find("//") != std::string::npos) {
        return toSingleSlashes(airflow, request);
    }
    if (startsWith(parts, {"auth", "fab", "v1"})) {
        return flaskAccess(airflow, request, behind(parts, 3));
    }
    if (path == "/health" && request.method == "GET") {
        return apiV1(airflow, request, {"health"});
    }
    if (startsWith(parts, {"api", "v1"})) {
        const bool access = parts.size() > 2 && (parts[2] == "users" || parts[2] == "roles" || parts[2] == "permissions");
        return access ? flaskAccess(airflow, request, behind(parts, 2)) : apiV1(airflow, request, behind(parts, 2));
    }
    return webPage(airflow, request, path);
}

/// Whatever Flask answers outside /api gives the session cookie again.
void keepSession(DemoAirflow &airflow, const DemoRequest &request, const std::string &path, DemoResponse &response)
{
    const bool isPage = response.contentType.starts_with("text/html");
    const bool byFlask = airflow.traits.airflow3 ? path.starts_with("/auth/") && isPage : !path.starts_with("/api/");
    const auto set = std::ranges::find(response.headers, "Set-Cookie", &DemoHeaders::value_type::first);
    if (!byFlask || set != response.headers.end()) {
        return;
    }
    if (airflow.signIns.session(request)) {
        response.headers.emplace_back("Set-Cookie", airflow.signIns.sessionCookie(request.cookie("session")));
    } else if (airflow.traits.cookieForEverybody) {
        response.headers.emplace_back("Set-Cookie", airflow.signIns.sessionCookie(airflow.signIns.openSession(0)));
    }
}

} // namespace

DemoAirflow::DemoAirflow(Traits given, World::Now now)
    : traits(std::move(given))
    , world(std::move(now))
    , signIns(traits, world)
{
}

DemoResponse DemoAirflow::handle(const DemoRequest &request)
{
    const std::string path = request.path();
    const std::vector<std::string> parts = segments(path);
    DemoResponse response = traits.airflow3 ? routeAirflow3(*this, request, path, parts)
                                            : routeAirflow2(*this, request, path, parts);
    keepSession(*this, request, path, response);
    const auto cacheControl = std::ranges::find(response.headers, "Cache-Control", &DemoHeaders::value_type::first);
    if (traits.closesConnections && cacheControl == response.headers.end()) {
        response.headers.emplace_back("Cache-Control", "no-store");
    }
    return response;
}

const char *actionOf(const std::string &method)
{
    return method == "GET"      ? "can_read"
           : method == "POST"   ? "can_create"
           : method == "DELETE" ? "can_delete"
                                : "can_edit";
}

bool mayDo(const DemoAirflow &airflow, const Caller &caller, std::string_view action, std::string_view resource)
{
    return airflow.world.holds(caller.roles, action, resource);
}

} // namespace airside::demo
