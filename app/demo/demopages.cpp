#include "app/demo/demopages.h"

namespace airside::demo {

namespace {

std::string staticPrefix(const Traits &traits)
{
    return traits.airflow3 ? "/auth/static/" : "/static/";
}

Json pathItem(std::initializer_list<const char *> methods)
{
    Json::Object item;
    for (const char *method : methods) {
        item.emplace_back(method, Json::Object{{"tags", Json::Array{"FabAuthManager"}}});
    }
    return item;
}

} // namespace

std::string notFoundPage(const Traits &traits)
{
    const std::string prefix = staticPrefix(traits);
    return "\n\n<!DOCTYPE html>\n<html lang=\"en\">\n  <head>\n    <title>Airflow 404</title>\n"
           "    <link rel=\"icon\" type=\"image/png\" href=\""
           + prefix
           + "pin_32.png\">\n  </head>\n  <body>\n"
             "    <div style=\"font-family: verdana; text-align: center; margin-top: 200px;\">\n      <img src=\""
           + prefix
           + "pin_100.png\" width=\"50px\" alt=\"pin-logo\" />\n      <h1>Airflow 404</h1>\n"
             "      <p>Page cannot be found.</p>\n      <a href=\"/\">Return to the main page</a>\n      <p></p>\n"
             "    </div>\n  </body>\n</html>";
}

std::string oopsPage(const Traits &traits)
{
    return "\n\n<!DOCTYPE html>\n<html lang=\"en\">\n  <body>\n    <div class=\"container\">\n      <h1> Ooops! </h1>\n"
           "      <div>\n          <pre>\nSomething bad has happened. For security reasons detailed information about "
           "the error is not logged.\n\nPython version: 3.11.7\nAirflow version: "
           + traits.version
           + "\nNode: redacted\n"
             "-------------------------------------------------------------------------------\n"
             "Error! Please contact server admin.</pre>\n      </div>\n    </div>\n  </body>\n</html>";
}

std::string appPage()
{
    return "<!doctype html>\n<html style=\"height: 100%\" dir=\"ltr\" lang=\"en\">\n  <head>\n"
           "    <meta charset=\"UTF-8\" />\n    <base href=\"/\" />\n    <title>Airflow</title>\n  </head>\n"
           "  <body style=\"height: 100%\">\n    <div id=\"root\" style=\"height: 100%\"></div>\n  </body>\n</html>";
}

std::string homePage(const std::string &csrfToken)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n  <head>\n    <title>DAGs - Airflow</title>\n  </head>\n  <body>\n"
           "      <form>\n        <input id=\"timezone-other\">\n      </form>\n"
           "      <form method=\"POST\" action=\"/logout/\">\n"
           "        <input type=\"hidden\" name=\"csrf_token\" value=\""
           + csrfToken
           + "\"/>\n        <button type=\"submit\" class=\"btn btn-link\">Log Out</button>\n      </form>\n"
             "    <h2>DAGs</h2>\n  </body>\n</html>";
}

std::string loginPage(const Traits &traits, const std::string &csrfToken)
{
    return "<!DOCTYPE html>\n<html lang=\"en\">\n  <head>\n    <title>Sign In - Airflow</title>\n"
           "    <link rel=\"icon\" type=\"image/png\" href=\""
           + staticPrefix(traits)
           + "pin_32.png\">\n  </head>\n  <body>\n"
             "      <form>\n        <label for=\"timezone-other\">Other</label>\n"
             "        <input id=\"timezone-other\" placeholder=\"Select Timezone name\" autocomplete=\"off\" "
             "tabindex=\"-1\">\n      </form>\n"
             "      <form class=\"form\" action=\"\" method=\"post\" name=\"login\">\n"
             "        <input id=\"csrf_token\" name=\"csrf_token\" type=\"hidden\" value=\""
           + csrfToken
           + "\">\n        <div class=\"help-block\">Enter your login and password below:</div>\n"
             "        <label class=\"control-label\" for=\"username\">Username:</label>\n"
             "        <input autofocus class=\"form-control\" id=\"username\" name=\"username\" required size=\"80\" "
             "type=\"text\" value=\"\">\n"
             "        <label class=\"control-label\" for=\"password\">Password:</label>\n"
             "        <input class=\"form-control\" id=\"password\" name=\"password\" required size=\"80\" "
             "type=\"password\" value=\"\">\n"
             "        <input class=\"btn btn-primary btn-block\" type=\"submit\" value=\"Sign In\">\n"
             "      </form>\n  </body>\n</html>";
}

std::string plainPage(int status, const std::string &title, const std::string &text)
{
    return "<!doctype html>\n<html lang=en>\n<title>" + std::to_string(status) + ' ' + title + "</title>\n<h1>" + title
           + "</h1>\n<p>" + text + "</p>\n";
}

Json authOpenApi(const Traits &traits)
{
    Json::Object paths{{"/token", pathItem({"post"})}, {"/token/cli", pathItem({"post"})}};
    if (traits.access == AccessDialect::FastApi) {
        paths.emplace_back("/logout", pathItem({"get"}));
        paths.emplace_back("/fab/v1/roles", pathItem({"post", "get"}));
        paths.emplace_back("/fab/v1/roles/{name}", pathItem({"delete", "get", "patch"}));
        paths.emplace_back("/fab/v1/permissions", pathItem({"get"}));
        paths.emplace_back("/fab/v1/users", pathItem({"post", "get"}));
        paths.emplace_back("/fab/v1/users/{username}", pathItem({"get", "patch", "delete"}));
    }
    return Json::Object{
        {"openapi", "3.1.0"},
        {"info", Json::Object{{"title", "FAB auth manager API"},
                              {"description", "The API of the FAB auth manager: users and permissions."},
                              {"version", "0.1.0"}}},
        {"paths", std::move(paths)}};
}

Json flaskOpenApi()
{
    return Json::Object{{"openapi", "3.0.3"},
                        {"info", Json::Object{{"title", "Flask App Builder User & Role API"}, {"version", "1.0.0"}}},
                        {"servers", Json::Array{Json::Object{{"url", "/auth/fab/v1"}}}},
                        {"paths", Json::Object{{"/permissions", pathItem({"get"})},
                                               {"/roles", pathItem({"get", "post"})},
                                               {"/roles/{role_name}", pathItem({"delete", "get", "patch"})},
                                               {"/users", pathItem({"get", "post"})},
                                               {"/users/{username}", pathItem({"delete", "get", "patch"})}}}};
}

} // namespace airside::demo
