#include "app/demo/flaskmodel.h"

#include "app/demo/demopages.h"

#include <algorithm>

namespace airside::demo {

namespace {

std::string typeName(SchemaField::Type type)
{
    return type == SchemaField::Type::Roles || type == SchemaField::Type::Actions ? "array" : "string";
}

/// "name" inside an object; empty: no complaint.
std::string nameComplaint(const Json &object, const std::string &place)
{
    if (!object.object()) {
        return object.python() + " is not of type 'object'" + place + "'";
    }
    const Json *name = object.find("name");
    return name && !name->string() ? name->python() + " is not of type 'string'" + place + ".name'" : std::string();
}

std::string itemComplaint(const Json::Array &items, const SchemaField &field, const std::string &list)
{
    int index = 0;
    for (const Json &item : items) {
        const std::string place = list + '.' + std::to_string(index++);
        std::string wrong;
        if (field.type == SchemaField::Type::Roles) {
            wrong = item.isNull() ? std::string() : nameComplaint(item, place);
        } else if (!item.object()) {
            wrong = item.python() + " is not of type 'object'" + place + "'";
        } else {
            for (const char *part : {"action", "resource"}) {
                const Json *object = wrong.empty() ? item.find(part) : nullptr;
                wrong = object ? nameComplaint(*object, std::string(place).append(1, '.').append(part)) : wrong;
            }
        }
        if (!wrong.empty()) {
            return wrong;
        }
    }
    return {};
}

/// The schema's complaint about one member; empty: none.
std::string complaint(const Json &value, const SchemaField &field)
{
    const std::string place = " - '" + std::string(field.name);
    if (field.type == SchemaField::Type::ReadOnly) {
        return "Property is read-only" + place + "'";
    }
    const bool isList = typeName(field.type) == "array";
    if (isList ? !value.array() : !value.string()) {
        return value.python() + " is not of type '" + typeName(field.type) + "'" + place + "'";
    }
    if (!isList) {
        const bool tooShort = field.type == SchemaField::Type::NonEmptyText && value.string()->empty();
        return tooShort ? "'' should be non-empty" + place + "'" : std::string();
    }
    return itemComplaint(*value.array(), field, place);
}

} // namespace

OrResponse<Json> flaskBody(const DemoRequest &request, const Traits &traits, std::initializer_list<SchemaField> schema)
{
    const std::string type = request.contentType();
    if (request.body.empty()) {
        return badRequest(traits.version, "Request body must not be empty");
    }
    if (type != "application/json" && !type.ends_with("+json")) {
        return blankProblem(415, "Unsupported Media Type", "Invalid Content-type (" + type + "), expected JSON data");
    }
    auto parsed = Json::parse(request.body);
    Json *body = std::get_if<Json>(&parsed);
    if (!body || body->isNull()) {
        return badRequest(traits.version, "Request body is not valid JSON");
    }
    if (!body->object()) {
        return badRequest(traits.version, body->python() + " is not of type 'object'");
    }
    for (const SchemaField &field : schema) {
        const Json *value = body->find(field.name);
        if (const std::string wrong = value ? complaint(*value, field) : std::string(); !wrong.empty()) {
            return badRequest(traits.version, wrong);
        }
    }
    return std::move(*body);
}

std::optional<DemoResponse> flaskQueryRefusal(const DemoRequest &request, const Traits &traits,
                                              std::initializer_list<std::string_view> known)
{
    std::string extra;
    for (const auto &[key, value] : request.query()) {
        if (std::ranges::find(known, std::string_view(key)) == known.end()) {
            extra += (extra.empty() ? "" : ", ") + key;
        }
    }
    if (!extra.empty()) {
        return problem(traits.version, 400, Json(), "Extra query parameter(s) " + extra + " not in spec", "BadRequest");
    }
    for (const char *name : {"limit", "offset"}) {
        const auto given = request.parameter(name);
        if (given && !wholeNumber(*given)) {
            return badRequest(traits.version, std::string("Wrong type, expected 'integer' for query parameter '") + name + "'");
        }
    }
    if (const auto offset = request.parameter("offset"); offset && offset->starts_with('-')) {
        return badRequest(traits.version, *offset + " is less than the minimum of 0\n\nFailed validating 'minimum' in "
                                                    "schema:\n    {'type': 'integer', 'minimum': 0}\n\nOn instance:\n    "
                                              + *offset);
    }
    const auto paused = request.parameter("paused");
    if (paused && foldAscii(*paused) != "true" && foldAscii(*paused) != "false") {
        return badRequest(traits.version, "Wrong type, expected 'boolean' for query parameter 'paused'");
    }
    return std::nullopt;
}

DemoResponse MarshmallowErrors::response(const Traits &traits) const
{
    return badRequest(traits.version, Json(m_fields).python());
}

const std::string *MarshmallowErrors::text(const Json &body, const char *field, bool required, std::size_t longest)
{
    const Json *value = body.find(field);
    if (!value) {
        if (required) {
            add(field, "Missing data for required field.");
        }
        return nullptr;
    }
    if (lengthOf(*value->string()) > longest) {
        const std::string message = "Longer than maximum length " + std::to_string(longest) + '.';
        add(field, Json(Json::Array{message}));
        return nullptr;
    }
    return value->string();
}

void MarshmallowErrors::refuseOthers(const Json &body, std::initializer_list<std::string_view> known)
{
    for (const auto &[key, value] : *body.object()) {
        if (std::ranges::find(known, std::string_view(key)) == known.end()) {
            add(key, "Unknown field.");
        }
    }
}

OrResponse<FlaskPage> flaskPage(const DemoRequest &request, const Traits &traits, const char *defaultOrder,
                                std::size_t total)
{
    const auto limit = wholeNumber(request.parameter("limit").value_or("100")).value_or(100);
    const auto offset = wholeNumber(request.parameter("offset").value_or("0")).value_or(0);
    if (limit < 0) {
        return problem(traits.version, 400, "Page limit must be a positive integer", Json(), "BadRequest");
    }
    if (isTooLarge(request.parameter("offset"))) {
        return htmlResponse(500, oopsPage(traits));
    }
    const std::int64_t size = limit == 0 ? traits.zeroLimit : std::min<std::int64_t>(limit, 100);
    const auto first = static_cast<std::size_t>(std::min<std::int64_t>(offset, std::int64_t(total)));
    return FlaskPage{request.parameter("order_by").value_or(defaultOrder), first,
                     std::min(first + static_cast<std::size_t>(size), total)};
}

DemoResponse flaskOrderRefused(const Traits &traits, const std::string &orderBy)
{
    return badRequest(traits.version, "Ordering with '" + orderBy
                                          + "' is disallowed or the attribute does not exist on the model");
}

std::optional<DemoResponse> flaskRefusal(const DemoAirflow &airflow, const Caller &caller, std::string_view action,
                                         std::string_view resource)
{
    const std::string &version = airflow.traits.version;
    if (caller.kind == Caller::Kind::Broken) {
        return htmlResponse(500, oopsPage(airflow.traits));
    }
    if (caller.kind != Caller::Kind::User) {
        return problem(version, 401, "Unauthorized", Json(), "Unauthenticated");
    }
    if (!mayDo(airflow, caller, action, resource)) {
        return problem(version, 403, "Forbidden", Json(), "PermissionDenied");
    }
    return std::nullopt;
}

DemoResponse flaskNotFound()
{
    return blankProblem(404, "Not Found",
                        "The requested URL was not found on the server. If you entered the URL manually please check "
                        "your spelling and try again.");
}

DemoResponse flaskMethodNotAllowed()
{
    return blankProblem(405, "Method Not Allowed", "The method is not allowed for the requested URL.");
}

DemoResponse flaskAccess(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts)
{
    const bool addressable = !parts.empty() && parts.size() <= 2 && !parts.back().empty();
    const std::string kind = addressable ? parts.front() : std::string();
    Caller caller;
    DemoResponse response;
    if (request.method == "OPTIONS" && (kind == "users" || kind == "roles" || kind == "permissions")) {
        response = htmlResponse(200, {});
        response.headers.emplace_back("Allow", parts.size() == 2         ? "DELETE, GET, HEAD, OPTIONS, PATCH"
                                               : kind == "permissions" ? "GET, HEAD, OPTIONS"
                                                                       : "GET, HEAD, OPTIONS, POST");
    } else if (kind == "users") {
        response = flaskUsers(airflow, request, parts, caller);
    } else if (kind == "roles") {
        response = flaskRoles(airflow, request, parts, caller);
    } else if (kind == "permissions" && parts.size() == 1) {
        response = flaskPermissions(airflow, request, caller);
    } else if (kind == "openapi.json" && parts.size() == 1) {
        response = prettyJson(200, flaskOpenApi());
    } else {
        response = flaskNotFound();
    }
    if (!request.target.starts_with("/auth/")) {
        return response;
    }
    const SignIns::Session *known = airflow.signIns.session(request);
    std::string cookie = !caller.newSession.empty() ? caller.newSession : known ? request.cookie("session") : std::string();
    if (cookie.empty() && airflow.traits.cookieForEverybody) {
        cookie = airflow.signIns.openSession(0);
    }
    if (!cookie.empty()) {
        response.headers.emplace_back("Set-Cookie", airflow.signIns.sessionCookie(cookie));
    }
    return response;
}

} // namespace airside::demo
