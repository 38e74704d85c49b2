#pragma once

#include "app/demo/demojson.h"
#include "app/demo/demotraits.h"

#include <string>

namespace airside::demo {

[[nodiscard]] std::string notFoundPage(const Traits &traits); ///< Airflow's own 404
[[nodiscard]] std::string oopsPage(const Traits &traits);     ///< Flask's 500
[[nodiscard]] std::string appPage();                          ///< the web UI of Airflow 3
/// The web UI of Airflow 2, with the form that logs out.
[[nodiscard]] std::string homePage(const std::string &csrfToken);
[[nodiscard]] std::string loginPage(const Traits &traits, const std::string &csrfToken);
[[nodiscard]] std::string plainPage(int status, const std::string &title, const std::string &text); ///< werkzeug's

[[nodiscard]] Json authOpenApi(const Traits &traits);  ///< GET /auth/openapi.json
[[nodiscard]] Json flaskOpenApi();                     ///< GET /auth/fab/v1/openapi.json

} // namespace airside::demo
