#include "app/demo/demoforms.h"

#include "app/demo/demopages.h"

#include "core/base/secret.h"

namespace airside::demo::forms {

namespace {

std::string escaped(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        out += c == '&'    ? std::string("&amp;")
               : c == '<'  ? std::string("&lt;")
               : c == '>'  ? std::string("&gt;")
               : c == '"'  ? std::string("&#34;")
               : c == '\'' ? std::string("&#39;")
                           : std::string(1, c);
    }
    return out;
}

std::string prefixOf(const DemoAirflow &airflow)
{
    return airflow.traits.airflow3 ? "/auth" : "";
}

std::string hiddenToken(const std::string &token, const char *end)
{
    return "<input type=\"hidden\" name=\"csrf_token\" value=\"" + token + "\"" + end;
}

/// Airflow 2 has its form to log out on every page, before the others.
std::string framed(const DemoAirflow &airflow, const std::string &token, const std::string &content)
{
    const std::string logOut = airflow.traits.airflow3
                                   ? std::string()
                                   : "        <form method=\"POST\" action=\"/logout/\">\n        " + hiddenToken(token, "/>")
                                         + "\n        </form>\n";
    return "<!DOCTYPE html>\n<html lang=\"en\">\n  <body>\n      <form>\n"
           "        <input id=\"timezone-other\" placeholder=\"Select Timezone name\" autocomplete=\"off\" tabindex=\"-1\">\n"
           "      </form>\n"
           + logOut + content + "  </body>\n</html>";
}

std::optional<DemoResponse> badToken(DemoAirflow &airflow, const DemoRequest &request)
{
    const auto refused = [](const char *text) { return htmlResponse(400, plainPage(400, "Bad Request", text)); };
    const SignIns::Session *session = airflow.signIns.session(request);
    const std::string token = value(request, "csrf_token");
    if (token.empty()) {
        return refused("The CSRF token is missing.");
    }
    if (!session || session->csrfToken.empty()) {
        return refused("The CSRF session token is missing.");
    }
    return session->csrfToken == token ? std::nullopt : std::optional(refused("The CSRF token is invalid."));
}

} // namespace

std::optional<DemoResponse> refusal(DemoAirflow &airflow, const DemoRequest &request, const char *action,
                                    const char *resource)
{
    if (request.method == "POST") {
        if (auto refused = badToken(airflow, request)) {
            return refused;
        }
    }
    const SignIns::Session *session = airflow.signIns.session(request);
    const DemoUser *user = session ? airflow.world.userById(session->userId) : nullptr;
    if (user && user->active && airflow.world.holds(user->roles, action, resource)) {
        return std::nullopt;
    }
    return redirectTo(302, prefixOf(airflow) + "/login/?next=" + airflow.baseUrl + request.target);
}

std::string csrfToken(DemoAirflow &airflow, const DemoRequest &request)
{
    SignIns::Session *session = airflow.signIns.session(request);
    if (session->csrfToken.empty()) {
        session->csrfToken = Secret::random().reveal().toStdString();
    }
    return session->csrfToken;
}

std::vector<std::string> values(const DemoRequest &request, const std::string &name)
{
    std::vector<std::string> out;
    for (auto &[key, text] : formFields(request.body)) {
        if (key == name) {
            out.push_back(text);
        }
    }
    return out;
}

std::string value(const DemoRequest &request, const std::string &name)
{
    const std::vector<std::string> all = values(request, name);
    return all.empty() ? std::string() : all.front();
}

int idIn(const std::string &path, const std::string &folder)
{
    const auto at = path.find(folder);
    const auto number = at == std::string::npos ? std::nullopt : wholeNumber(path.substr(at + folder.size()));
    return number && *number > 0 && *number < 1'000'000'000 ? static_cast<int>(*number) : 0;
}

std::string input(const std::string &name, const std::string &text, int most)
{
    return "<input class=\"form-control\" id=\"" + name + "\" maxlength=\"" + std::to_string(most) + "\" name=\"" + name
           + "\" required type=\"text\" value=\"" + escaped(text) + "\">";
}

std::string multiSelect(const std::string &name, const std::vector<Option> &options, bool required)
{
    std::string out = "<select class=\"my_select2 form-control\" data-placeholder=\"Select Value\" id=\"" + name
                      + "\" multiple=\"true\" name=\"" + name + "\"" + (required ? " required" : "") + ">";
    for (const Option &option : options) {
        out += std::string("<option ") + (option.selected ? "selected " : "") + "value=\"" + option.value + "\">"
               + escaped(option.text) + "</option>";
    }
    return out + "</select>";
}

std::string row(const std::string &name, const std::string &control, const std::string &error)
{
    return "<tr><td class=\"col-lg-2\"><label for=\"" + name + "\" control-label>" + name + "</label></td>\n<td>" + control
           + "\n<span class=\"help-block\"></span>"
           + (error.empty() ? std::string() : "<div class=\"alert alert-danger\">\n" + error + "\n</div>") + "</td></tr>\n";
}

DemoResponse editPage(DemoAirflow &airflow, const DemoRequest &request, const std::string &rows)
{
    const std::string token = csrfToken(airflow, request);
    const std::string strange = airflow.strangeForms ? "<input id=\"otp\" name=\"otp\" type=\"text\" value=\"\">\n" : "";
    return htmlResponse(200, framed(airflow, token,
                                    "<form id=\"model_form\" action=\"\" method=\"post\" enctype=\"multipart/form-data\">\n"
                                    "<input id=\"csrf_token\" name=\"csrf_token\" type=\"hidden\" value=\""
                                        + token + "\">\n" + strange
                                        + "<div class=\"table-responsive\"><table class=\"table table-bordered\">\n" + rows
                                        + "</table></div>\n<button type=\"submit\" class=\"btn btn-sm btn-primary\">Save</button>\n"
                                          "</form>\n"));
}

DemoResponse listPage(DemoAirflow &airflow, const DemoRequest &request, const std::string &family,
                      const std::vector<std::pair<int, std::string>> &objects)
{
    const std::string token = csrfToken(airflow, request);
    const std::string base = prefixOf(airflow) + "/" + family + "/";
    std::string rows = "<th><a href=" + base + "list/?_oc=name&amp;_od=asc>Name</a></th>\n";
    for (const auto &[id, name] : objects) {
        const std::string number = std::to_string(id);
        rows.append("<tr><td><a href=\"").append(base).append("show/").append(number);
        rows.append("\" class=\"btn btn-sm btn-default\"></a>\n<a href=\"").append(base).append("edit/").append(number);
        rows.append("\" class=\"btn btn-sm btn-default\"></a></td><td>").append(escaped(name)).append("</td></tr>\n");
    }
    return htmlResponse(200, framed(airflow, token, "<table>\n" + rows + "</table>\n<form id=\"delete_form\" action=\"\" "
                                    "method=\"POST\" style=\"display: none\">\n" + hiddenToken(token, "/>") + "\n</form>\n"));
}

DemoResponse saved(const DemoAirflow &airflow)
{
    return redirectTo(302, airflow.traits.airflow3 ? "/auth/" : "/");
}

} // namespace airside::demo::forms
