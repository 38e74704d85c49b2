#include "app/demo/fastmodel.h"

#include "app/demo/builtinroles.h"
#include "app/demo/demopages.h"

#include <algorithm>
#include <limits>

namespace airside::demo {

void FastErrors::add(const char *type, Json::Array location, const char *message, Json input, Json context)
{
    Json::Object error{{"type", type}, {"loc", std::move(location)}, {"msg", message}, {"input", std::move(input)}};
    if (!context.isNull()) {
        error.emplace_back("ctx", std::move(context));
    }
    m_detail.push_back(std::move(error));
}

DemoResponse FastErrors::response() const
{
    return compactJson(422, Json::Object{{"detail", m_detail}});
}

const std::string *FastErrors::text(const Json &body, const char *field, bool required, bool mayBeEmpty, bool mayBeNull)
{
    const Json *value = body.find(field);
    if (!value) {
        if (required) {
            add("missing", {"body", field}, "Field required", body);
        }
        return nullptr;
    }
    if (value->isNull() && mayBeNull) {
        return nullptr;
    }
    const std::string *string = value->string();
    if (!string) {
        add("string_type", {"body", field}, "Input should be a valid string", *value);
    } else if (string->empty() && !mayBeEmpty) {
        add("string_too_short", {"body", field}, "String should have at least 1 character", *value,
            Json::Object{{"min_length", 1}});
        return nullptr;
    }
    return string;
}

void FastErrors::refuseOthers(const Json &body, std::initializer_list<std::string_view> known)
{
    for (const auto &[key, value] : *body.object()) {
        if (std::ranges::find(known, std::string_view(key)) == known.end()) {
            add("extra_forbidden", {"body", key}, "Extra inputs are not permitted", value);
        }
    }
}

std::variant<Json, DemoResponse> fastBody(const DemoRequest &request, const Traits &traits)
{
    const std::string type = request.contentType();
    if (request.body.empty()) {
        return Json();
    }
    const bool isJson = type == "application/json" || type.ends_with("+json")
                        || (type.empty() && traits.untypedBodyIsJson);
    if (!isJson) {
        return Json(request.body);
    }
    auto parsed = Json::parse(request.body);
    if (const auto *error = std::get_if<Json::ParseError>(&parsed)) {
        FastErrors errors;
        errors.add("json_invalid", {"body", std::int64_t(error->position)}, "JSON decode error", Json::Object{},
                   Json::Object{{"error", error->message}});
        return errors.response();
    }
    return std::get<Json>(std::move(parsed));
}

std::optional<std::int64_t> fastNumber(const DemoRequest &request, const char *name, std::int64_t absent,
                                       FastErrors &errors)
{
    const auto given = request.parameter(name);
    if (!given) {
        return absent;
    }
    const auto value = wholeNumber(*given);
    if (!value) {
        errors.add("int_parsing", {"query", name},
                   "Input should be a valid integer, unable to parse string as an integer", *given);
    } else if (*value < 0) {
        errors.add("greater_than_equal", {"query", name}, "Input should be greater than or equal to 0", *given,
                   Json::Object{{"ge", 0}});
        return std::nullopt;
    }
    return value;
}

std::variant<FastPage, DemoResponse> fastPage(const DemoRequest &request, const Traits &traits, const char *defaultOrder)
{
    FastErrors errors;
    const auto limit = fastNumber(request, "limit", 100, errors);
    const auto offset = fastNumber(request, "offset", 0, errors);
    if (!errors.isEmpty()) {
        return errors.response();
    }
    if (isTooLarge(request.parameter("offset"))) {
        return plainServerError();
    }
    return FastPage{request.parameter("order_by").value_or(defaultOrder),
                    *limit == 0 ? traits.zeroLimit : std::min<std::int64_t>(*limit, 100), *offset};
}

DemoResponse fastOrderRefused(const std::string &orderBy)
{
    return detailJson(400, "Ordering with '" + orderBy + "' is disallowed or the attribute does not exist on the model");
}

std::optional<DemoResponse> tokenRefusal(const Caller &caller)
{
    switch (caller.kind) {
    case Caller::Kind::Nobody:
        return detailJson(401, "Not authenticated");
    case Caller::Kind::Expired:
        return detailJson(401, "Token Expired");
    case Caller::Kind::Invalid:
    case Caller::Kind::Broken:
        return detailJson(403, "Invalid JWT token");
    case Caller::Kind::User:
        break;
    }
    return std::nullopt;
}

std::optional<DemoResponse> fastRefusal(const DemoAirflow &airflow, const Caller &caller, std::string_view action,
                                        std::string_view resource)
{
    if (auto refusal = tokenRefusal(caller)) {
        return refusal;
    }
    return mayDo(airflow, caller, action, resource) ? std::nullopt : std::optional(detailJson(403, "Forbidden"));
}

namespace {

DemoResponse routeAccess(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts)
{
    const bool addressable = !parts.empty() && parts.size() <= 2 && !parts.back().empty();
    const std::string &kind = parts.empty() ? request.method : parts.front();
    if (addressable && kind == "users") {
        return fastUsers(airflow, request, parts);
    }
    if (addressable && kind == "roles") {
        return fastRoles(airflow, request, parts);
    }
    if (kind == "permissions" && parts.size() == 1 && request.method == "GET") {
        return fastPermissions(airflow, request);
    }
    return htmlResponse(404, notFoundPage(airflow.traits));
}

} // namespace

DemoResponse fastAccess(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts)
{
    if (airflow.traits.synchronizesRoles) {
        synchronizeRoles(airflow.world, airflow.traits);
    }
    DemoResponse response = routeAccess(airflow, request, parts);
    if (airflow.signIns.hasBadTokenCookie(request)) {
        response.headers.emplace_back("Set-Cookie", "_token=\"\"; HttpOnly; Max-Age=0; Path=/; SameSite=lax");
    }
    return response;
}

} // namespace airside::demo
