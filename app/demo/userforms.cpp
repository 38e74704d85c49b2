#include "app/demo/demoforms.h"
#include "app/demo/demopages.h"

#include <algorithm>

namespace airside::demo {

namespace {

using forms::Option;

constexpr const char *kRequired = "This field is required.";

struct UserFields
{
    std::string firstName;
    std::string lastName;
    std::string username;
    std::string email;
    bool active = false;
    std::vector<int> roles;
};

struct UserErrors
{
    std::string firstName;
    std::string lastName;
    std::string username;
    std::string email;
    std::string roles;

    [[nodiscard]] bool isEmpty() const
    {
        return firstName.empty() && lastName.empty() && username.empty() && email.empty() && roles.empty();
    }
};

UserFields fieldsOf(const DemoUser &user)
{
    return {user.firstName, user.lastName, user.username, user.email, user.active, user.roles};
}

/// Ids that are no role's are left out, as Flask-AppBuilder does.
UserFields sentFields(DemoAirflow &airflow, const DemoRequest &request)
{
    UserFields out{forms::value(request, "first_name"), forms::value(request, "last_name"), forms::value(request, "username"),
                   forms::value(request, "email"), false, {}};
    const std::vector<std::string> active = forms::values(request, "active");
    out.active = !active.empty() && !active.front().empty() && active.front() != "false"; // "n" and "0" switch it on
    for (const std::string &id : forms::values(request, "roles")) {
        const auto number = wholeNumber(id);
        if (number && airflow.world.roleById(static_cast<int>(*number))) {
            out.roles.push_back(static_cast<int>(*number));
        }
    }
    return out;
}

UserErrors errorsIn(DemoAirflow &airflow, const UserFields &fields, const DemoUser &user)
{
    UserErrors out;
    const auto required = [](const std::string &text) { return text.empty() ? std::string(kRequired) : std::string(); };
    out.firstName = required(fields.firstName);
    out.lastName = required(fields.lastName);
    out.username = required(fields.username);
    out.email = required(fields.email);
    const DemoUser *sameName = airflow.world.userByName(fields.username);
    const DemoUser *sameEmail = airflow.world.userByEmail(fields.email);
    if (sameName && sameName->id != user.id) {
        out.username = "Already exists.";
    }
    if (sameEmail && sameEmail->id != user.id) {
        out.email = "Already exists.";
    }
    if (fields.roles.empty()) {
        out.roles = airflow.traits.userFormHasGroups ? "Either select a role or a group" : kRequired;
    }
    return out;
}

DemoResponse userPage(DemoAirflow &airflow, const DemoRequest &request, const UserFields &fields, const UserErrors &errors)
{
    std::vector<Option> roles;
    for (const auto &[id, role] : airflow.world.roles()) {
        roles.push_back({std::to_string(id), role.name, std::ranges::find(fields.roles, id) != fields.roles.end()});
    }
    const bool groups = airflow.traits.userFormHasGroups;
    const std::string active = std::string("<input ") + (fields.active ? "checked " : "")
                               + "id=\"active\" name=\"active\" type=\"checkbox\" value=\"y\">";
    std::string rows = forms::row("first_name", forms::input("first_name", fields.firstName, 256), errors.firstName)
                       + forms::row("last_name", forms::input("last_name", fields.lastName, 256), errors.lastName)
                       + forms::row("username", forms::input("username", fields.username, 512), errors.username)
                       + forms::row("active", active, {})
                       + forms::row("email", forms::input("email", fields.email, 512), errors.email)
                       + forms::row("roles", forms::multiSelect("roles", roles, !groups), errors.roles);
    if (groups) {
        rows += forms::row("groups", forms::multiSelect("groups", {}, false), {});
    }
    return forms::editPage(airflow, request, rows);
}

DemoResponse userList(DemoAirflow &airflow, const DemoRequest &request)
{
    std::vector<std::pair<int, std::string>> listed;
    const auto name = request.parameter("_flt_3_username");
    for (const DemoUser &user : airflow.world.users()) {
        if ((!name || foldAscii(user.username) == foldAscii(*name)) && listed.size() < 25) {
            listed.emplace_back(user.id, user.username);
        }
    }
    return forms::listPage(airflow, request, "users", listed);
}

DemoResponse editUser(DemoAirflow &airflow, const DemoRequest &request, DemoUser &user)
{
    if (request.method != "POST") {
        return userPage(airflow, request, fieldsOf(user), {});
    }
    const UserFields fields = sentFields(airflow, request);
    const UserErrors errors = errorsIn(airflow, fields, user);
    if (!errors.isEmpty()) {
        return userPage(airflow, request, fields, errors);
    }
    if (fields.username != user.username) {
        airflow.world.renameUser(user, fields.username);
    }
    user.firstName = fields.firstName;
    user.lastName = fields.lastName;
    user.email = fields.email;
    user.active = fields.active;
    user.roles = fields.roles;
    user.changedOn = airflow.world.now();
    return forms::saved(airflow);
}

} // namespace

DemoResponse userForms(DemoAirflow &airflow, const DemoRequest &request, const std::string &path)
{
    if (path.ends_with("/users/list/")) {
        const auto refused = forms::refusal(airflow, request, "can_read", "Users");
        return refused ? *refused : userList(airflow, request);
    }
    const int toEdit = forms::idIn(path, "/users/edit/");
    const int toDelete = forms::idIn(path, "/users/delete/");
    if (toEdit == 0 && toDelete == 0) {
        return htmlResponse(404, notFoundPage(airflow.traits));
    }
    if (const auto refused = forms::refusal(airflow, request, toEdit != 0 ? "can_edit" : "can_delete", "Users")) {
        return *refused;
    }
    DemoUser *user = airflow.world.userById(toEdit != 0 ? toEdit : toDelete);
    if (!user) {
        return htmlResponse(404, notFoundPage(airflow.traits));
    }
    if (toEdit != 0) {
        return editUser(airflow, request, *user);
    }
    if (request.method == "POST") { // by GET it only says that access is denied
        airflow.world.removeUser(user->id);
    }
    return forms::saved(airflow);
}

} // namespace airside::demo
