#pragma once

#include "app/demo/demohttp.h"
#include "app/demo/demotraits.h"
#include "app/demo/demoworld.h"
#include "app/demo/signins.h"

namespace airside::demo {

/// The imitated server without its transport: a request value goes in, a response value comes out. Not thread-safe.
class DemoAirflow
{
public:
    DemoAirflow(Traits traits, World::Now now);
    DemoAirflow(const DemoAirflow &) = delete;
    DemoAirflow &operator=(const DemoAirflow &) = delete;

    [[nodiscard]] DemoResponse handle(const DemoRequest &request);

    const Traits traits;
    World world;
    SignIns signIns;
    bool strangeForms = false; ///< the pages that edit have a field more than Airflow's
    std::string baseUrl; ///< for absolute redirects; set before the first request
};

/// Right of the caller, or of everybody where the server has such; no roles: none.
[[nodiscard]] bool mayDo(const DemoAirflow &airflow, const Caller &caller, std::string_view action,
                         std::string_view resource);

/// The action that a method needs on the object of its path.
[[nodiscard]] const char *actionOf(const std::string &method);

// Each answers the requests below its own part of the path.
[[nodiscard]] DemoResponse fastAccess(DemoAirflow &airflow, const DemoRequest &request,
                                      const std::vector<std::string> &parts); ///< behind /auth/fab/v1
[[nodiscard]] DemoResponse flaskAccess(DemoAirflow &airflow, const DemoRequest &request,
                                       const std::vector<std::string> &parts); ///< behind /auth/fab/v1 or /api/v1
[[nodiscard]] DemoResponse fastTokens(DemoAirflow &airflow, const DemoRequest &request); ///< POST /auth/token, /auth/token/cli
[[nodiscard]] DemoResponse apiV1(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts);
[[nodiscard]] DemoResponse apiV2(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts);
[[nodiscard]] DemoResponse webPage(DemoAirflow &airflow, const DemoRequest &request, const std::string &path);

} // namespace airside::demo
