#include "app/demo/fastmodel.h"

#include "app/demo/demopages.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace airside::demo {

namespace {

Json fastCount(std::int64_t value)
{
    return value < 0 ? Json() : Json(value);
}

Json fastTime(std::int64_t value)
{
    return value < 0 ? Json() : Json(isoTime(value));
}

Json fastUser(DemoAirflow &airflow, const DemoUser &user)
{
    Json::Array roles;
    for (const int id : user.roles) {
        roles.push_back(Json::Object{{"name", airflow.world.roleById(id)->name}});
    }
    return Json::Object{{"username", user.username},
                        {"email", user.email},
                        {"first_name", user.firstName},
                        {"last_name", user.lastName},
                        {"roles", std::move(roles)},
                        {"active", user.active},
                        {"last_login", fastTime(user.lastLogin)},
                        {"login_count", fastCount(user.loginCount)},
                        {"fail_login_count", fastCount(user.failedLogins)},
                        {"created_on", fastTime(user.createdOn)},
                        {"changed_on", fastTime(user.changedOn)}};
}

using UserColumn = std::string (*)(const DemoUser &);

/// The text to order by; null: by id, which needs no sorting.
std::optional<UserColumn> columnOf(const std::string &name)
{
    if (name == "id" || name == "user_id") {
        return UserColumn(nullptr);
    }
    if (name == "username") {
        return UserColumn([](const DemoUser &u) { return u.username; });
    }
    if (name == "email") {
        return UserColumn([](const DemoUser &u) { return u.email; });
    }
    if (name == "first_name") {
        return UserColumn([](const DemoUser &u) { return u.firstName; });
    }
    if (name == "last_name") {
        return UserColumn([](const DemoUser &u) { return u.lastName; });
    }
    if (name == "active") {
        return UserColumn([](const DemoUser &u) { return std::string(u.active ? "1" : "0"); });
    }
    return std::nullopt;
}

DemoResponse fastListUsers(DemoAirflow &airflow, const DemoRequest &request)
{
    const auto asked = fastPage(request, airflow.traits, "id");
    if (const auto *refused = std::get_if<DemoResponse>(&asked)) {
        return *refused;
    }
    const FastPage &page = std::get<FastPage>(asked);
    const bool descending = page.orderBy.starts_with('-');
    const auto start = page.orderBy.find_first_not_of('-');
    const auto column = columnOf(start == std::string::npos ? std::string() : page.orderBy.substr(start));
    if (!column) {
        return fastOrderRefused(page.orderBy);
    }
    const auto &users = airflow.world.users();
    std::vector<std::size_t> order(users.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    if (const UserColumn text = *column) {
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return text(users[i]); });
    }
    if (descending) {
        std::ranges::reverse(order);
    }
    Json::Array rows;
    const auto [first, last] = pageBounds(order, page.offset, page.limit);
    for (std::size_t i = first; i < last; ++i) {
        rows.push_back(fastUser(airflow, users[order[i]]));
    }
    return compactJson(200, Json::Object{{"users", std::move(rows)}, {"total_entries", std::int64_t(users.size())}});
}

/// The names in "roles"; nullopt when absent or null. Errors are added.
std::optional<std::vector<std::string>> fastRoleNames(const Json &body, FastErrors &errors)
{
    const Json *roles = body.find("roles");
    if (!roles || roles->isNull()) {
        return std::nullopt;
    }
    if (!roles->array()) {
        errors.add("list_type", {"body", "roles"}, "Input should be a valid list", *roles);
        return std::nullopt;
    }
    std::vector<std::string> names;
    std::int64_t index = 0;
    for (const Json &item : *roles->array()) {
        const Json *name = item.find("name");
        if (!item.object()) {
            errors.add("model_attributes_type", {"body", "roles", index},
                       "Input should be a valid dictionary or object to extract fields from", item);
        } else if (!name) {
            errors.add("missing", {"body", "roles", index, "name"}, "Field required", item);
        } else if (!name->string()) {
            errors.add("string_type", {"body", "roles", index, "name"}, "Input should be a valid string", *name);
        } else {
            names.push_back(*name->string());
        }
        ++index;
    }
    return names;
}

struct FastUserBody
{
    const std::string *username = nullptr;
    const std::string *email = nullptr;
    const std::string *firstName = nullptr;
    const std::string *lastName = nullptr;
    const std::string *password = nullptr;
    std::optional<std::vector<std::string>> roles;
};

/// nullopt after adding to errors. The pointers live as long as the body.
std::optional<FastUserBody> fastUserBody(const Json &body, bool create, FastErrors &errors)
{
    if (body.isNull()) {
        errors.add("missing", {"body"}, "Field required", Json());
    } else if (!body.object()) {
        errors.add("model_attributes_type", {"body"},
                   "Input should be a valid dictionary or object to extract fields from", body);
    } else {
        FastUserBody user;
        user.username = errors.text(body, "username", create, false, !create);
        user.email = errors.text(body, "email", create, false, !create);
        user.firstName = errors.text(body, "first_name", create, false, !create);
        user.lastName = errors.text(body, "last_name", create, false, !create);
        user.roles = fastRoleNames(body, errors);
        user.password = errors.text(body, "password", create, true, !create);
        errors.refuseOthers(body, {"username", "email", "first_name", "last_name", "roles", "password"});
        if (errors.isEmpty()) {
            return user;
        }
    }
    return std::nullopt;
}

/// Ids without duplicates, or the answer that names the unknown ones.
std::variant<std::vector<int>, DemoResponse> resolvedRoles(World &world, const std::vector<std::string> &names)
{
    std::vector<int> ids;
    std::set<std::string> seen;
    std::string missing;
    for (const std::string &name : names) {
        if (!seen.insert(name).second) {
            continue;
        }
        if (const DemoRole *role = world.roleByName(name)) {
            ids.push_back(role->id);
        } else {
            missing += (missing.empty() ? "" : ", ") + pythonRepr(name);
        }
    }
    if (!missing.empty()) {
        return detailJson(400, "Unknown roles: " + missing);
    }
    return ids;
}

DemoResponse fastCreateUser(DemoAirflow &airflow, const FastUserBody &body)
{
    World &world = airflow.world;
    if (world.userByName(*body.username)) {
        return detailJson(409, "Username `" + *body.username + "` already exists. Use PATCH to update.");
    }
    if (world.userByEmail(*body.email)) {
        return detailJson(409, "The email `" + *body.email + "` is already taken.");
    }
    auto roles = resolvedRoles(world, body.roles.value_or(std::vector<std::string>{}));
    if (const auto *refused = std::get_if<DemoResponse>(&roles)) {
        return *refused;
    }
    if (std::get<std::vector<int>>(roles).empty()) {
        return detailJson(500, "Default registration role is not configured or not found.");
    }
    DemoUser user;
    user.username = *body.username;
    user.email = *body.email;
    user.firstName = *body.firstName;
    user.lastName = *body.lastName;
    user.passwordDigest = world.digest(*body.password);
    user.roles = std::get<std::vector<int>>(std::move(roles));
    user.createdOn = world.now();
    user.changedOn = user.createdOn + 8;
    return compactJson(200, fastUser(airflow, world.addUser(std::move(user))));
}

/// The fields to write, or the answer that refuses the mask.
std::variant<std::set<std::string>, DemoResponse> fastUserMask(const DemoRequest &request)
{
    const std::set<std::string> all{"username", "email", "first_name", "last_name", "roles", "password"};
    const auto mask = request.parameter("update_mask");
    if (!mask) {
        return all;
    }
    std::set<std::string> fields;
    std::string unknown;
    for (const std::string &field : maskFields(*mask)) {
        if (all.contains(field)) {
            fields.insert(field);
        } else if (!field.empty()) {
            unknown += (unknown.empty() ? "" : ", ") + pythonRepr(field);
        }
    }
    if (!unknown.empty()) {
        return detailJson(400, "Unknown update masks: " + unknown);
    }
    return fields;
}

std::optional<DemoResponse> fastUserConflict(World &world, const DemoUser &user, const std::string &addressed,
                                             const FastUserBody &body)
{
    if (body.username && *body.username != addressed && world.userByName(*body.username)) {
        return detailJson(409, "The username `" + *body.username + "` already exists");
    }
    if (body.email && *body.email != user.email && world.userByEmail(*body.email)) {
        return detailJson(409, "The email `" + *body.email + "` already exists");
    }
    return std::nullopt;
}

void writeFastUser(DemoAirflow &airflow, DemoUser &user, const FastUserBody &body, const std::set<std::string> &fields)
{
    const auto write = [&](const char *field, const std::string *value, std::string &target) {
        if (value && fields.contains(field)) {
            target = *value;
        }
    };
    write("email", body.email, user.email);
    write("first_name", body.firstName, user.firstName);
    write("last_name", body.lastName, user.lastName);
    if (body.username && fields.contains("username")) {
        airflow.world.renameUser(user, *body.username);
    }
    if (body.password && fields.contains("password")) {
        user.passwordDigest = airflow.world.digest(*body.password);
        if (airflow.traits.passwordEndsSessions) {
            airflow.signIns.closeSessionsOf(user.id);
        }
    }
}

DemoResponse fastPatchUser(DemoAirflow &airflow, const DemoRequest &request, DemoUser &user,
                           const std::string &addressed, const FastUserBody &body)
{
    if (auto conflict = fastUserConflict(airflow.world, user, addressed, body)) {
        return *conflict;
    }
    const auto mask = fastUserMask(request);
    if (const auto *refused = std::get_if<DemoResponse>(&mask)) {
        return *refused;
    }
    const auto &fields = std::get<std::set<std::string>>(mask);
    if (body.roles && fields.contains("roles")) {
        auto roles = resolvedRoles(airflow.world, *body.roles);
        if (const auto *refused = std::get_if<DemoResponse>(&roles)) {
            return *refused;
        }
        user.roles = std::get<std::vector<int>>(std::move(roles));
    }
    writeFastUser(airflow, user, body, fields);
    return compactJson(200, fastUser(airflow, user));
}

DemoResponse fastOneUser(DemoAirflow &airflow, const DemoRequest &request, const std::string &username,
                         const FastUserBody &body)
{
    DemoUser *user = airflow.world.userByName(username);
    if (!user) {
        return detailJson(404, "The User with username `" + username + "` was not found");
    }
    if (request.method == "PATCH") {
        return fastPatchUser(airflow, request, *user, username, body);
    }
    if (request.method == "DELETE") {
        airflow.world.removeUser(user->id);
        return {204, "application/json", {}, {}};
    }
    return compactJson(200, fastUser(airflow, *user));
}

} // namespace

DemoResponse fastUsers(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts)
{
    const std::string &method = request.method;
    const bool one = parts.size() == 2;
    const bool writes = method == (one ? "PATCH" : "POST");
    if (!writes && method != "GET" && !(one && method == "DELETE")) {
        return htmlResponse(404, notFoundPage(airflow.traits));
    }
    auto body = writes ? fastBody(request, airflow.traits) : std::variant<Json, DemoResponse>(Json());
    if (const auto *malformed = std::get_if<DemoResponse>(&body)) {
        return *malformed;
    }
    const Caller caller = airflow.signIns.tokenCaller(request, true);
    if (auto refusal = fastRefusal(airflow, caller, actionOf(method), "Users")) {
        return *refusal;
    }
    FastUserBody user;
    if (writes) {
        FastErrors errors;
        const auto valid = fastUserBody(std::get<Json>(body), !one, errors);
        if (!valid) {
            return errors.response();
        }
        user = *valid;
    }
    if (one) {
        return fastOneUser(airflow, request, parts[1], user);
    }
    return method == "POST" ? fastCreateUser(airflow, user) : fastListUsers(airflow, request);
}

} // namespace airside::demo
