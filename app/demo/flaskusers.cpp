#include "app/demo/flaskmodel.h"

#include "app/demo/demopages.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace airside::demo {

namespace {

Json flaskUser(DemoAirflow &airflow, const DemoUser &user)
{
    Json::Array roles;
    for (const int id : user.roles) {
        roles.push_back(Json::Object{{"name", airflow.world.roleById(id)->name}});
    }
    const auto count = [](std::int64_t value) { return value < 0 ? Json() : Json(value); };
    const auto time = [](std::int64_t value) { return value < 0 ? Json() : Json(isoTime(value)); };
    return Json::Object{{"active", user.active},
                        {"changed_on", time(user.changedOn)},
                        {"created_on", time(user.createdOn)},
                        {"email", user.email},
                        {"fail_login_count", count(user.failedLogins)},
                        {"first_name", user.firstName},
                        {"last_login", time(user.lastLogin)},
                        {"last_name", user.lastName},
                        {"login_count", count(user.loginCount)},
                        {"roles", std::move(roles)},
                        {"username", user.username}};
}

DemoResponse flaskListUsers(DemoAirflow &airflow, const DemoRequest &request)
{
    const auto &users = airflow.world.users();
    const auto asked = flaskPage(request, airflow.traits, "id", users.size());
    if (const auto *refused = std::get_if<DemoResponse>(&asked)) {
        return *refused;
    }
    const FlaskPage &page = std::get<FlaskPage>(asked);
    const std::array broken{"user_name", "is_active", "role"};
    if (std::ranges::find(broken, page.orderBy) != broken.end()) {
        return htmlResponse(500, oopsPage(airflow.traits));
    }
    std::vector<std::size_t> order(users.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto sortBy = [&](auto member) {
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return users[i].*member; });
    };
    if (page.orderBy == "first_name") {
        sortBy(&DemoUser::firstName);
    } else if (page.orderBy == "last_name") {
        sortBy(&DemoUser::lastName);
    } else if (page.orderBy == "email") {
        sortBy(&DemoUser::email);
    } else if (page.orderBy != "id") {
        return flaskOrderRefused(airflow.traits, page.orderBy);
    }
    Json::Array rows;
    for (std::size_t i = page.first; i < page.last; ++i) {
        rows.push_back(flaskUser(airflow, users[order[i]]));
    }
    return prettyJson(200, Json::Object{{"users", std::move(rows)}, {"total_entries", std::int64_t(users.size())}});
}

struct FlaskUserBody
{
    const std::string *username = nullptr;
    const std::string *email = nullptr;
    const std::string *firstName = nullptr;
    const std::string *lastName = nullptr;
    const std::string *password = nullptr;
    std::optional<std::vector<std::string>> roles;

    [[nodiscard]] bool has(const std::string &field) const
    {
        return field == "username"     ? username != nullptr
               : field == "email"      ? email != nullptr
               : field == "first_name" ? firstName != nullptr
               : field == "last_name"  ? lastName != nullptr
               : field == "password"   ? password != nullptr
                                       : field == "roles" && roles.has_value();
    }
};

std::optional<std::vector<std::string>> flaskRoleNames(const Json &body, MarshmallowErrors &errors)
{
    const Json *roles = body.find("roles");
    if (!roles) {
        return std::nullopt;
    }
    std::vector<std::string> names;
    Json::Object wrong;
    std::size_t index = 0;
    for (const Json &item : *roles->array()) {
        Json::Object problems;
        const Json *name = item.find("name");
        if (item.isNull()) {
            wrong.emplace_back(std::to_string(index++), Json::Array{"Field may not be null."});
            continue;
        }
        if (!name) {
            problems.emplace_back("name", Json::Array{"Missing data for required field."});
        } else {
            names.push_back(*name->string());
        }
        for (const auto &[key, value] : *item.object()) {
            if (key != "name") {
                problems.emplace_back(key, Json::Array{"Unknown field."});
            }
        }
        if (!problems.empty()) {
            wrong.emplace_back(std::to_string(index), std::move(problems));
        }
        ++index;
    }
    if (!wrong.empty()) {
        errors.add("roles", std::move(wrong));
    }
    return names;
}

OrResponse<FlaskUserBody> flaskUserBody(const Json &body, const Traits &traits)
{
    MarshmallowErrors errors;
    FlaskUserBody user;
    user.firstName = errors.text(body, "first_name", true, 256);
    user.lastName = errors.text(body, "last_name", true, 256);
    user.username = errors.text(body, "username", true, 512);
    user.email = errors.text(body, "email", true, 512);
    user.roles = flaskRoleNames(body, errors);
    user.password = errors.text(body, "password", false, 256);
    errors.refuseOthers(body, {"first_name", "last_name", "username", "email", "roles", "password"});
    if (!errors.isEmpty()) {
        return errors.response(traits);
    }
    return user;
}

/// Ids as given, duplicates kept; or the 400 that names the unknown ones.
OrResponse<std::vector<int>> namedRoles(DemoAirflow &airflow, const std::vector<std::string> &names)
{
    std::vector<int> ids;
    std::string missing;
    for (const std::string &name : names) {
        if (const DemoRole *role = airflow.world.roleByName(name)) {
            ids.push_back(role->id);
        } else {
            missing += (missing.empty() ? "" : ", ") + pythonRepr(name);
        }
    }
    if (!missing.empty()) {
        return badRequest(airflow.traits.version, "Unknown roles: " + missing);
    }
    return ids;
}

bool hasDuplicates(const std::vector<int> &ids)
{
    return std::set<int>(ids.begin(), ids.end()).size() != ids.size();
}

DemoResponse conflict(const Traits &traits, const std::string &detail)
{
    return problem(traits.version, 409, "Conflict", detail, "AlreadyExists");
}

DemoResponse flaskCreateUser(DemoAirflow &airflow, const FlaskUserBody &body)
{
    World &world = airflow.world;
    if (world.userByName(*body.username)) {
        return conflict(airflow.traits, "Username `" + *body.username + "` already exists. Use PATCH to update.");
    }
    if (world.userByEmail(*body.email)) {
        return conflict(airflow.traits, "The email `" + *body.email + "` is already taken.");
    }
    auto named = namedRoles(airflow, body.roles.value_or(std::vector<std::string>{}));
    if (const auto *refused = std::get_if<DemoResponse>(&named)) {
        return *refused;
    }
    auto roles = std::get<std::vector<int>>(std::move(named));
    const DemoRole *publicRole = airflow.traits.rolelessGetPublic ? world.roleByName("Public") : nullptr;
    if (roles.empty() && publicRole) {
        roles.push_back(publicRole->id);
    }
    if (roles.empty() || hasDuplicates(roles)) {
        return problem(airflow.traits.version, 500, "Internal Server Error",
                       "Failed to add user `" + *body.username + "`.", "Unknown");
    }
    DemoUser user;
    user.username = *body.username;
    user.email = *body.email;
    user.firstName = *body.firstName;
    user.lastName = *body.lastName;
    user.passwordDigest = body.password ? world.digest(*body.password) : std::string();
    user.roles = std::move(roles);
    user.createdOn = world.now();
    user.changedOn = user.createdOn + 10;
    return prettyJson(200, flaskUser(airflow, world.addUser(std::move(user))));
}

/// The fields to write: those of the body, or those of the mask, all of which have to be in the body.
OrResponse<std::set<std::string>> flaskUserMask(const DemoRequest &request, const Traits &traits,
                                                const FlaskUserBody &body)
{
    std::set<std::string> fields;
    const auto mask = request.parameter("update_mask");
    if (!mask) {
        for (const char *field : {"username", "email", "first_name", "last_name", "roles", "password"}) {
            if (body.has(field)) {
                fields.insert(field);
            }
        }
        return fields;
    }
    std::string unknown;
    for (const std::string &field : maskFields(*mask)) {
        if (body.has(field)) {
            fields.insert(field);
        } else {
            unknown += (unknown.empty() ? "" : ", ") + pythonRepr(field);
        }
    }
    if (!unknown.empty()) {
        return badRequest(traits.version, "Unknown update masks: " + unknown);
    }
    return fields;
}

void writeFlaskUser(DemoAirflow &airflow, DemoUser &user, const FlaskUserBody &body, const std::set<std::string> &fields)
{
    if (fields.contains("email")) {
        user.email = *body.email;
    }
    if (fields.contains("first_name")) {
        user.firstName = *body.firstName;
    }
    if (fields.contains("last_name")) {
        user.lastName = *body.lastName;
    }
    if (fields.contains("password")) {
        user.passwordDigest = airflow.world.digest(*body.password);
    }
    if (fields.contains("username")) {
        airflow.world.renameUser(user, *body.username);
    }
}

DemoResponse flaskPatchUser(DemoAirflow &airflow, const DemoRequest &request, DemoUser &user,
                            const std::string &addressed, const FlaskUserBody &body)
{
    World &world = airflow.world;
    if (!body.username->empty() && *body.username != addressed && world.userByName(*body.username)) {
        return conflict(airflow.traits, "The username `" + *body.username + "` already exists");
    }
    if (!body.email->empty() && *body.email != user.email && world.userByEmail(*body.email)) {
        return conflict(airflow.traits, "The email `" + *body.email + "` already exists");
    }
    const auto mask = flaskUserMask(request, airflow.traits, body);
    if (const auto *refused = std::get_if<DemoResponse>(&mask)) {
        return *refused;
    }
    const auto &fields = std::get<std::set<std::string>>(mask);
    if (fields.contains("roles")) {
        auto named = namedRoles(airflow, *body.roles);
        if (const auto *refused = std::get_if<DemoResponse>(&named)) {
            return *refused;
        }
        if (hasDuplicates(std::get<std::vector<int>>(named))) {
            return prettyJson(200, flaskUser(airflow, user)); // all of it is rolled back, and 200 all the same
        }
        user.roles = std::get<std::vector<int>>(std::move(named));
    }
    writeFlaskUser(airflow, user, body, fields);
    return prettyJson(200, flaskUser(airflow, user));
}

DemoResponse flaskOneUser(DemoAirflow &airflow, const DemoRequest &request, const std::string &username,
                          const FlaskUserBody &body)
{
    DemoUser *user = airflow.world.userByName(username);
    if (!user) {
        return problem(airflow.traits.version, 404, "User not found",
                       "The User with username `" + username + "` was not found", "NotFound");
    }
    if (request.method == "PATCH") {
        return flaskPatchUser(airflow, request, *user, username, body);
    }
    if (request.method == "DELETE") {
        airflow.world.removeUser(user->id);
        return {204, "application/json", {}, {}};
    }
    return prettyJson(200, flaskUser(airflow, *user));
}

OrResponse<Json> userJson(const DemoRequest &request, const Traits &traits)
{
    using Type = SchemaField::Type;
    return flaskBody(request, traits,
                     {{"first_name", Type::Text},
                      {"last_name", Type::Text},
                      {"username", Type::NonEmptyText},
                      {"email", Type::NonEmptyText},
                      {"active", Type::ReadOnly},
                      {"last_login", Type::ReadOnly},
                      {"login_count", Type::ReadOnly},
                      {"failed_login_count", Type::ReadOnly},
                      {"roles", Type::Roles},
                      {"created_on", Type::ReadOnly},
                      {"changed_on", Type::ReadOnly},
                      {"password", Type::Text}});
}

} // namespace

DemoResponse flaskUsers(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts,
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
    auto json = writes ? userJson(request, airflow.traits) : OrResponse<Json>(Json());
    if (const auto *wrong = std::get_if<DemoResponse>(&json)) {
        return *wrong;
    }
    caller = airflow.signIns.flaskCaller(request);
    if (auto refusal = flaskRefusal(airflow, caller, actionOf(method), "Users")) {
        return *refusal;
    }
    FlaskUserBody body;
    if (writes) {
        const auto valid = flaskUserBody(std::get<Json>(json), airflow.traits);
        if (const auto *wrong = std::get_if<DemoResponse>(&valid)) {
            return *wrong;
        }
        body = std::get<FlaskUserBody>(valid);
    }
    if (one) {
        return flaskOneUser(airflow, request, parts[1], body);
    }
    return method == "POST" ? flaskCreateUser(airflow, body) : flaskListUsers(airflow, request);
}

} // namespace airside::demo
