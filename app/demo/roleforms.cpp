#include "app/demo/demoforms.h"
#include "app/demo/demopages.h"

#include <algorithm>

namespace airside::demo {

namespace {

std::string pairText(const PermissionPair &pair)
{
    std::string action = pair.action;
    std::ranges::replace(action, '_', ' ');
    return action + " on " + pair.resource;
}

/// Numbers of pairs that there are not are left out, as Flask-AppBuilder does.
std::vector<int> sentPairs(DemoAirflow &airflow, const DemoRequest &request)
{
    std::vector<int> out;
    for (const std::string &id : forms::values(request, "permissions")) {
        const auto number = wholeNumber(id);
        if (number && *number > 0 && *number <= static_cast<std::int64_t>(airflow.world.pairs().size())) {
            out.push_back(static_cast<int>(*number) - 1);
        }
    }
    return out;
}

DemoResponse rolePage(DemoAirflow &airflow, const DemoRequest &request, const std::string &name, const std::vector<int> &held,
                      const std::string &error)
{
    std::vector<forms::Option> options;
    const std::vector<PermissionPair> &pairs = airflow.world.pairs();
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const bool selected = std::ranges::find(held, static_cast<int>(i)) != held.end();
        options.push_back({std::to_string(i + 1), pairText(pairs[i]), selected});
    }
    return forms::editPage(airflow, request,
                           forms::row("name", forms::input("name", name, 64), error)
                               + forms::row("permissions", forms::multiSelect("permissions", options, false), {}));
}

DemoResponse roleList(DemoAirflow &airflow, const DemoRequest &request)
{
    std::vector<std::pair<int, std::string>> listed;
    const auto name = request.parameter("_flt_3_name");
    for (const auto &[id, role] : airflow.world.roles()) {
        if ((!name || role.name == *name) && listed.size() < 25) {
            listed.emplace_back(id, role.name);
        }
    }
    return forms::listPage(airflow, request, "roles", listed);
}

DemoResponse editRole(DemoAirflow &airflow, const DemoRequest &request, DemoRole &role)
{
    if (request.method != "POST") {
        return rolePage(airflow, request, role.name, role.permissions, {});
    }
    const std::string name = forms::value(request, "name");
    const std::vector<int> held = sentPairs(airflow, request);
    const DemoRole *same = airflow.world.roleByName(name);
    if (name.empty() || (same && same->id != role.id)) {
        return rolePage(airflow, request, name, held, name.empty() ? "This field is required." : "Already exists.");
    }
    role.name = name;
    role.permissions.clear();
    for (const int pair : held) {
        airflow.world.grant(role, pair);
    }
    return forms::saved(airflow);
}

bool isHeld(const DemoAirflow &airflow, int role)
{
    return std::ranges::any_of(airflow.world.users(), [role](const DemoUser &user) {
        return std::ranges::find(user.roles, role) != user.roles.end();
    });
}

} // namespace

DemoResponse roleForms(DemoAirflow &airflow, const DemoRequest &request, const std::string &path)
{
    if (path.ends_with("/roles/list/")) {
        const auto refused = forms::refusal(airflow, request, "can_read", "Roles");
        return refused ? *refused : roleList(airflow, request);
    }
    const int toEdit = forms::idIn(path, "/roles/edit/");
    const int toDelete = forms::idIn(path, "/roles/delete/");
    if (toEdit == 0 && toDelete == 0) {
        return htmlResponse(404, notFoundPage(airflow.traits));
    }
    if (const auto refused = forms::refusal(airflow, request, toEdit != 0 ? "can_edit" : "can_delete", "Roles")) {
        return *refused;
    }
    DemoRole *role = airflow.world.roleById(toEdit != 0 ? toEdit : toDelete);
    if (!role) {
        return htmlResponse(404, notFoundPage(airflow.traits));
    }
    if (toEdit != 0) {
        return editRole(airflow, request, *role);
    }
    const bool mayGo = !airflow.traits.formKeepsHeldRoles || !isHeld(airflow, role->id);
    if (request.method == "POST" && mayGo) { // by GET it only says that access is denied
        airflow.world.removeRole(role->id);
    }
    return forms::saved(airflow);
}

} // namespace airside::demo
