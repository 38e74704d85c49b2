#include "app/demo/fastmodel.h"

#include "app/demo/demopages.h"

#include <algorithm>
#include <set>

namespace airside::demo {

namespace {

Json fastPair(const PermissionPair &pair)
{
    return Json::Object{{"action", Json::Object{{"name", pair.action}}},
                        {"resource", Json::Object{{"name", pair.resource}}}};
}

Json fastRole(const std::string &name, const std::vector<PermissionPair> &pairs)
{
    Json::Array actions;
    for (const PermissionPair &pair : pairs) {
        actions.push_back(fastPair(pair));
    }
    return Json::Object{{"name", name}, {"actions", std::move(actions)}};
}

std::vector<PermissionPair> pairsOf(const World &world, const DemoRole &role)
{
    std::vector<PermissionPair> pairs;
    for (const int id : role.permissions) {
        pairs.push_back(world.pairs()[static_cast<std::size_t>(id)]);
    }
    return pairs;
}

struct FastRoleBody
{
    std::string name;
    std::optional<std::vector<PermissionPair>> actions; ///< nullopt: not in the body
};

const std::string *nameOf(const Json &item, const char *part, const Json::Array &location, FastErrors &errors)
{
    Json::Array place = location;
    place.emplace_back(part);
    const Json *value = item.find(part);
    if (!value) {
        errors.add("missing", place, "Field required", item);
        return nullptr;
    }
    if (!value->object()) {
        errors.add("model_attributes_type", place,
                   "Input should be a valid dictionary or object to extract fields from", *value);
        return nullptr;
    }
    place.emplace_back("name");
    const Json *name = value->find("name");
    if (!name) {
        errors.add("missing", place, "Field required", *value);
        return nullptr;
    }
    if (!name->string()) {
        errors.add("string_type", place, "Input should be a valid string", *name);
    }
    return name->string();
}

std::optional<std::vector<PermissionPair>> fastActions(const Json &body, FastErrors &errors)
{
    const char *key = body.find("actions") ? "actions" : "permissions";
    const Json *actions = body.find(key);
    if (!actions) {
        return std::nullopt;
    }
    std::vector<PermissionPair> pairs;
    if (!actions->array()) {
        errors.add("list_type", {"body", key}, "Input should be a valid list", *actions);
        return pairs;
    }
    std::int64_t index = 0;
    for (const Json &item : *actions->array()) {
        const Json::Array place{"body", key, index++};
        if (!item.object()) {
            errors.add("model_attributes_type", place,
                       "Input should be a valid dictionary or object to extract fields from", item);
            continue;
        }
        const std::string *action = nameOf(item, "action", place, errors);
        const std::string *resource = nameOf(item, "resource", place, errors);
        if (action && resource) {
            pairs.push_back({*action, *resource});
        }
    }
    return pairs;
}

std::optional<FastRoleBody> fastRoleBody(const Json &body, FastErrors &errors)
{
    if (body.isNull()) {
        errors.add("missing", {"body"}, "Field required", Json());
    } else if (!body.object()) {
        errors.add("model_attributes_type", {"body"},
                   "Input should be a valid dictionary or object to extract fields from", body);
    } else {
        const std::string *name = errors.text(body, "name", true, false, false);
        auto actions = fastActions(body, errors);
        errors.refuseOthers(body, {"name", "actions", "permissions"});
        if (errors.isEmpty()) {
            return FastRoleBody{*name, std::move(actions)};
        }
    }
    return std::nullopt;
}

/// The 400 that names the first unknown action or resource.
std::optional<DemoResponse> unknownPart(const World &world, const std::vector<PermissionPair> &pairs)
{
    for (const PermissionPair &pair : pairs) {
        if (!world.hasAction(pair.action)) {
            return detailJson(400, "The specified action: " + pythonRepr(pair.action) + " was not found");
        }
        if (!world.hasResource(pair.resource)) {
            return detailJson(400, "The specified resource: " + pythonRepr(pair.resource) + " was not found");
        }
    }
    return std::nullopt;
}

void grantAll(World &world, DemoRole &role, const std::vector<PermissionPair> &pairs)
{
    for (const PermissionPair &pair : pairs) {
        world.grant(role, world.pair(pair.action, pair.resource));
    }
}

DemoResponse fastCreateRole(DemoAirflow &airflow, const FastRoleBody &body)
{
    World &world = airflow.world;
    if (world.roleByName(body.name)) {
        return detailJson(409, "Role with name " + pythonRepr(body.name)
                                   + " already exists; please update with the PATCH endpoint");
    }
    const auto pairs = body.actions.value_or(std::vector<PermissionPair>{});
    if (auto refused = unknownPart(world, pairs)) {
        return *refused;
    }
    DemoRole &role = world.addRole(body.name);
    grantAll(world, role, pairs);
    return compactJson(200, fastRole(role.name, pairsOf(world, role)));
}

/// "name" and "actions" as far as they are to be written, or the 400 of an unknown mask.
std::variant<std::set<std::string>, DemoResponse> fastRoleMask(const DemoRequest &request)
{
    const auto mask = request.parameter("update_mask");
    if (!mask || mask->empty()) {
        return std::set<std::string>{"name", "actions"};
    }
    std::set<std::string> fields;
    for (const std::string &field : maskFields(*mask)) {
        if (!field.empty() && field != "name" && field != "actions" && field != "permissions") {
            return detailJson(400, "'" + field + "' in update_mask is unknown");
        }
        fields.insert(field == "permissions" ? std::string("actions") : field);
    }
    return fields;
}

DemoResponse fastPatchRole(DemoAirflow &airflow, const DemoRequest &request, DemoRole &role, const FastRoleBody &body)
{
    World &world = airflow.world;
    const auto mask = fastRoleMask(request);
    if (const auto *refused = std::get_if<DemoResponse>(&mask)) {
        return *refused;
    }
    const auto &fields = std::get<std::set<std::string>>(mask);
    const bool replaces = airflow.traits.actionsPatch == ActionsPatch::Replaces;
    const auto sent = body.actions.value_or(std::vector<PermissionPair>{});
    const bool writesActions = replaces ? fields.contains("actions") && body.actions.has_value() : true;
    const std::vector<PermissionPair> before = pairsOf(world, role);
    if (writesActions) {
        if (auto refused = unknownPart(world, sent)) {
            return *refused;
        }
        if (replaces) {
            role.permissions.clear();
        }
        grantAll(world, role, sent);
    }
    const bool answersSent = replaces ? writesActions : fields.contains("actions");
    const std::string answeredName = fields.contains("name") ? body.name : role.name;
    const Json answer = fastRole(answeredName, answersSent ? sent : before);
    if (fields.contains("name") && !world.roleByName(body.name)) {
        role.name = body.name;
    }
    return compactJson(200, answer);
}

DemoResponse fastOneRole(DemoAirflow &airflow, const DemoRequest &request, const std::string &name,
                         const std::optional<FastRoleBody> &body)
{
    DemoRole *role = airflow.world.roleByName(name);
    if (!role) {
        return detailJson(404, "Role with name " + pythonRepr(name) + " does not exist.");
    }
    if (request.method == "PATCH") {
        return fastPatchRole(airflow, request, *role, *body);
    }
    if (request.method == "DELETE") {
        airflow.world.removeRole(role->id);
        return compactJson(200, Json());
    }
    return compactJson(200, fastRole(role->name, pairsOf(airflow.world, *role)));
}

DemoResponse fastListRoles(DemoAirflow &airflow, const DemoRequest &request)
{
    const auto asked = fastPage(request, airflow.traits, "name");
    if (const auto *refused = std::get_if<DemoResponse>(&asked)) {
        return *refused;
    }
    const FastPage &page = std::get<FastPage>(asked);
    const auto start = page.orderBy.find_first_not_of('-');
    const std::string column = start == std::string::npos ? std::string() : page.orderBy.substr(start);
    if (column != "name" && column != "role_id") {
        return fastOrderRefused(page.orderBy);
    }
    std::vector<const DemoRole *> roles;
    for (const auto &[id, role] : airflow.world.roles()) {
        roles.push_back(&role);
    }
    if (column == "name") {
        std::ranges::sort(roles, {}, [](const DemoRole *role) { return role->name; });
    }
    if (page.orderBy.starts_with('-')) {
        std::ranges::reverse(roles);
    }
    Json::Array rows;
    const auto [first, last] = pageBounds(roles, page.offset, page.limit);
    for (std::size_t i = first; i < last; ++i) {
        rows.push_back(fastRole(roles[i]->name, pairsOf(airflow.world, *roles[i])));
    }
    return compactJson(200, Json::Object{{"roles", std::move(rows)}, {"total_entries", std::int64_t(roles.size())}});
}

} // namespace

DemoResponse fastRoles(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts)
{
    const std::string &method = request.method;
    const bool one = parts.size() == 2;
    const bool writes = method == (one ? "PATCH" : "POST");
    if (!writes && method != "GET" && !(one && method == "DELETE")) {
        return htmlResponse(404, notFoundPage(airflow.traits));
    }
    auto json = writes ? fastBody(request, airflow.traits) : std::variant<Json, DemoResponse>(Json());
    if (const auto *malformed = std::get_if<DemoResponse>(&json)) {
        return *malformed;
    }
    const Caller caller = airflow.signIns.tokenCaller(request, true);
    if (auto refusal = fastRefusal(airflow, caller, actionOf(method), "Roles")) {
        return *refusal;
    }
    std::optional<FastRoleBody> body;
    if (writes) {
        FastErrors errors;
        body = fastRoleBody(std::get<Json>(json), errors);
        if (!body) {
            return errors.response();
        }
    }
    if (one) {
        return fastOneRole(airflow, request, parts[1], body);
    }
    return method == "POST" ? fastCreateRole(airflow, *body) : fastListRoles(airflow, request);
}

DemoResponse fastPermissions(DemoAirflow &airflow, const DemoRequest &request)
{
    const Caller caller = airflow.signIns.tokenCaller(request, true);
    if (auto refusal = fastRefusal(airflow, caller, "can_read", "Roles")) {
        return *refusal;
    }
    const auto asked = fastPage(request, airflow.traits, "id");
    if (const auto *refused = std::get_if<DemoResponse>(&asked)) {
        return *refused;
    }
    const FastPage &page = std::get<FastPage>(asked);
    const auto start = page.orderBy.find_first_not_of('-');
    const std::string column = start == std::string::npos ? std::string() : page.orderBy.substr(start);
    std::vector<PermissionPair> pairs = airflow.world.pairs();
    if (column == "action_id") {
        std::ranges::stable_sort(pairs, {}, &PermissionPair::action);
    } else if (column == "resource_id") {
        std::ranges::stable_sort(pairs, {}, &PermissionPair::resource);
    } else if (column != "id") {
        return fastOrderRefused(page.orderBy);
    }
    if (page.orderBy.starts_with('-')) {
        std::ranges::reverse(pairs);
    }
    Json::Array rows;
    const auto [first, last] = pageBounds(pairs, page.offset, page.limit);
    for (std::size_t i = first; i < last; ++i) {
        rows.push_back(fastPair(pairs[i]));
    }
    return compactJson(200, Json::Object{{"actions", std::move(rows)}, {"total_entries", std::int64_t(pairs.size())}});
}

} // namespace airside::demo
