#include "app/demo/flaskmodel.h"

#include "app/demo/demopages.h"

#include <algorithm>

namespace airside::demo {

namespace {

Json flaskRole(const World &world, const DemoRole &role)
{
    Json::Array actions;
    for (const int id : role.permissions) {
        const PermissionPair &pair = world.pairs()[static_cast<std::size_t>(id)];
        actions.push_back(Json::Object{{"action", Json::Object{{"name", pair.action}}},
                                       {"resource", Json::Object{{"name", pair.resource}}}});
    }
    return Json::Object{{"actions", std::move(actions)}, {"name", role.name}};
}

struct FlaskRoleBody
{
    std::string name;
    std::optional<std::vector<PermissionPair>> actions; ///< nullopt: not in the body
    bool incomplete = false; ///< an action without its resource, over which the server fails
};

/// The name inside {"name": ...}, or null after noting what is wrong.
const std::string *partName(const Json &item, const char *part, Json::Object &problems)
{
    const Json *value = item.find(part);
    const Json *name = value ? value->find("name") : nullptr;
    if (value && !name) {
        problems.emplace_back(part, Json::Object{{"name", Json::Array{"Missing data for required field."}}});
    }
    return name ? name->string() : nullptr;
}

void readActions(const Json &list, FlaskRoleBody &role, MarshmallowErrors &errors)
{
    role.actions.emplace();
    Json::Object wrong;
    std::size_t index = 0;
    for (const Json &item : *list.array()) {
        Json::Object problems;
        const std::string *action = partName(item, "action", problems);
        const std::string *resource = partName(item, "resource", problems);
        if (action && resource) {
            role.actions->push_back({*action, *resource});
        } else if (!item.object()->empty() && problems.empty()) {
            role.incomplete = true;
        }
        if (!problems.empty()) {
            wrong.emplace_back(std::to_string(index), std::move(problems));
        }
        ++index;
    }
    if (!wrong.empty()) {
        errors.add("actions", std::move(wrong));
    }
}

OrResponse<FlaskRoleBody> flaskRoleBody(const Json &body, const Traits &traits)
{
    MarshmallowErrors errors;
    FlaskRoleBody role;
    if (const std::string *name = errors.text(body, "name", true, 64)) {
        role.name = *name;
    }
    if (const Json *actions = body.find("actions")) {
        readActions(*actions, role, errors);
    }
    errors.refuseOthers(body, {"name", "actions"});
    if (!errors.isEmpty()) {
        return errors.response(traits);
    }
    return role;
}

std::optional<DemoResponse> flaskUnknownPart(const DemoAirflow &airflow, const FlaskRoleBody &body)
{
    if (body.incomplete) {
        return htmlResponse(500, oopsPage(airflow.traits));
    }
    for (const PermissionPair &pair : *body.actions) {
        if (!airflow.world.hasAction(pair.action)) {
            return badRequest(airflow.traits.version,
                              "The specified action: " + pythonRepr(pair.action) + " was not found");
        }
        if (!airflow.world.hasResource(pair.resource)) {
            return badRequest(airflow.traits.version,
                              "The specified resource: " + pythonRepr(pair.resource) + " was not found");
        }
    }
    return std::nullopt;
}

void addActions(World &world, DemoRole &role, const std::vector<PermissionPair> &pairs)
{
    for (const PermissionPair &pair : pairs) {
        world.grant(role, world.pair(pair.action, pair.resource));
    }
}

DemoResponse flaskCreateRole(DemoAirflow &airflow, const FlaskRoleBody &body)
{
    if (airflow.world.roleByName(body.name)) {
        return problem(airflow.traits.version, 409, "Conflict",
                       "Role with name " + pythonRepr(body.name)
                           + " already exists; please update with the PATCH endpoint",
                       "AlreadyExists");
    }
    if (!body.actions) {
        return htmlResponse(500, oopsPage(airflow.traits));
    }
    if (auto refused = flaskUnknownPart(airflow, body)) {
        return *refused;
    }
    addActions(airflow.world, airflow.world.addRole(body.name), *body.actions);
    return prettyJson(200, Json::Object{});
}

DemoResponse flaskPatchRole(DemoAirflow &airflow, const DemoRequest &request, DemoRole &role, const FlaskRoleBody &body)
{
    bool writesName = true;
    bool writesActions = body.actions.has_value();
    if (const auto mask = request.parameter("update_mask")) {
        writesName = false;
        writesActions = false;
        for (const std::string &field : maskFields(*mask)) {
            if (field != "name" && field != "actions") {
                return badRequest(airflow.traits.version, "'" + field + "' in update_mask is unknown");
            }
            if (field == "actions" && !body.actions) {
                return htmlResponse(500, oopsPage(airflow.traits));
            }
            (field == "name" ? writesName : writesActions) = true;
        }
    }
    if (writesActions) {
        if (auto refused = flaskUnknownPart(airflow, body)) {
            return *refused;
        }
        addActions(airflow.world, role, *body.actions);
    }
    if (writesName && !airflow.world.roleByName(body.name)) {
        role.name = body.name;
    }
    return prettyJson(200, flaskRole(airflow.world, role));
}

DemoResponse flaskOneRole(DemoAirflow &airflow, const DemoRequest &request, const std::string &name,
                          const FlaskRoleBody &body)
{
    DemoRole *role = airflow.world.roleByName(name);
    if (!role) {
        return problem(airflow.traits.version, 404, "Role not found",
                       "Role with name " + pythonRepr(name) + " was not found", "NotFound");
    }
    if (request.method == "PATCH") {
        return flaskPatchRole(airflow, request, *role, body);
    }
    if (request.method == "DELETE") {
        airflow.world.removeRole(role->id);
        return {204, "application/json", {}, {}};
    }
    return prettyJson(200, flaskRole(airflow.world, *role));
}

DemoResponse flaskListRoles(DemoAirflow &airflow, const DemoRequest &request)
{
    const auto asked = flaskPage(request, airflow.traits, "name", airflow.world.roles().size());
    if (const auto *refused = std::get_if<DemoResponse>(&asked)) {
        return *refused;
    }
    const FlaskPage &page = std::get<FlaskPage>(asked);
    if (page.orderBy != "name" && page.orderBy != "role_id") {
        return flaskOrderRefused(airflow.traits, page.orderBy);
    }
    std::vector<const DemoRole *> roles;
    for (const auto &[id, role] : airflow.world.roles()) {
        roles.push_back(&role);
    }
    if (page.orderBy == "name") {
        std::ranges::sort(roles, {}, [](const DemoRole *role) { return role->name; });
    }
    Json::Array rows;
    for (std::size_t i = page.first; i < page.last; ++i) {
        rows.push_back(flaskRole(airflow.world, *roles[i]));
    }
    return prettyJson(200, Json::Object{{"roles", std::move(rows)}, {"total_entries", std::int64_t(roles.size())}});
}

} // namespace

DemoResponse flaskRoles(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts,
                        Caller &caller)
{
    const std::string method = request.method == "HEAD" ? "GET" : request.method;
    const bool one = parts.size() == 2;
    const bool writes = method == (one ? "PATCH" : "POST");
    if (!writes && method != "GET" && !(one && method == "DELETE")) {
        return flaskMethodNotAllowed();
    }
    const auto refused = one      ? (writes ? flaskQueryRefusal(request, airflow.traits, {"update_mask"})
                                            : flaskQueryRefusal(request, airflow.traits, {}))
                         : writes ? std::nullopt // POST knows no parameters and does not look for any
                                  : flaskQueryRefusal(request, airflow.traits, {"limit", "offset", "order_by"});
    if (refused) {
        return *refused;
    }
    auto json = writes ? flaskBody(request, airflow.traits,
                                   {{"name", SchemaField::Type::NonEmptyText}, {"actions", SchemaField::Type::Actions}})
                       : OrResponse<Json>(Json());
    if (const auto *wrong = std::get_if<DemoResponse>(&json)) {
        return *wrong;
    }
    caller = airflow.signIns.flaskCaller(request);
    if (auto refusal = flaskRefusal(airflow, caller, actionOf(method), "Roles")) {
        return *refusal;
    }
    FlaskRoleBody body;
    if (writes) {
        const auto valid = flaskRoleBody(std::get<Json>(json), airflow.traits);
        if (const auto *wrong = std::get_if<DemoResponse>(&valid)) {
            return *wrong;
        }
        body = std::get<FlaskRoleBody>(valid);
    }
    if (one) {
        return flaskOneRole(airflow, request, parts[1], body);
    }
    return method == "POST" ? flaskCreateRole(airflow, body) : flaskListRoles(airflow, request);
}

DemoResponse flaskPermissions(DemoAirflow &airflow, const DemoRequest &request, Caller &caller)
{
    if (request.method != "GET" && request.method != "HEAD") {
        return flaskMethodNotAllowed();
    }
    if (auto refused = flaskQueryRefusal(request, airflow.traits, {"limit", "offset"})) {
        return *refused;
    }
    caller = airflow.signIns.flaskCaller(request);
    if (auto refusal = flaskRefusal(airflow, caller, "can_read", "Permissions")) {
        return *refusal;
    }
    const auto &actions = airflow.world.actions();
    const auto asked = flaskPage(request, airflow.traits, "id", actions.size());
    if (const auto *refused = std::get_if<DemoResponse>(&asked)) {
        return *refused;
    }
    const FlaskPage &page = std::get<FlaskPage>(asked);
    Json::Array rows;
    for (std::size_t i = page.first; i < page.last; ++i) {
        rows.push_back(Json::Object{{"name", actions[i]}});
    }
    return prettyJson(200, Json::Object{{"actions", std::move(rows)}, {"total_entries", std::int64_t(actions.size())}});
}

} // namespace airside::demo
