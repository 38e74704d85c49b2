#pragma once

#include "app/demo/demoairflow.h"

namespace airside::demo {

/// Airflow's own pages that list, edit and delete users and roles, behind the web session.
[[nodiscard]] DemoResponse userForms(DemoAirflow &airflow, const DemoRequest &request, const std::string &path);
[[nodiscard]] DemoResponse roleForms(DemoAirflow &airflow, const DemoRequest &request, const std::string &path);

/// What both have in common.
namespace forms {

struct Option
{
    std::string value;
    std::string text;
    bool selected = false;
};

/// The one who is signed in may do this; otherwise the redirect to the login page, the same for strangers and for those
/// who lack the right. A POST without a good token is refused before.
[[nodiscard]] std::optional<DemoResponse> refusal(DemoAirflow &airflow, const DemoRequest &request, const char *action,
                                                  const char *resource);
[[nodiscard]] std::string csrfToken(DemoAirflow &airflow, const DemoRequest &request);
/// Of the form's body; empty: not sent.
[[nodiscard]] std::vector<std::string> values(const DemoRequest &request, const std::string &name);
[[nodiscard]] std::string value(const DemoRequest &request, const std::string &name);
/// The number behind ".../edit/" or ".../delete/"; 0: none.
[[nodiscard]] int idIn(const std::string &path, const std::string &folder);

// HTML, as Flask-AppBuilder writes it
[[nodiscard]] std::string input(const std::string &name, const std::string &text, int most);
[[nodiscard]] std::string multiSelect(const std::string &name, const std::vector<Option> &options, bool required);
/// A label and a control, with the error over it.
[[nodiscard]] std::string row(const std::string &name, const std::string &control, const std::string &error);
[[nodiscard]] DemoResponse editPage(DemoAirflow &airflow, const DemoRequest &request, const std::string &rows);
[[nodiscard]] DemoResponse listPage(DemoAirflow &airflow, const DemoRequest &request, const std::string &family,
                                    const std::vector<std::pair<int, std::string>> &objects);
[[nodiscard]] DemoResponse saved(const DemoAirflow &airflow);

} // namespace forms

} // namespace airside::demo
