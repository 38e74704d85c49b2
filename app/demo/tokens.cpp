#include "app/demo/fastmodel.h"

namespace airside::demo {

namespace {

bool isMissing(const Json *value)
{
    return !value || value->isNull() || (value->string() && value->string()->empty());
}

} // namespace

DemoResponse fastTokens(DemoAirflow &airflow, const DemoRequest &request)
{
    auto given = fastBody(request, airflow.traits);
    if (const auto *malformed = std::get_if<DemoResponse>(&given)) {
        return *malformed;
    }
    const Json &body = std::get<Json>(given);
    FastErrors errors;
    if (body.isNull()) {
        errors.add("missing", {"body"}, "Field required", Json());
    } else if (airflow.traits.tokenBodyIsModel) {
        if (!body.object()) {
            errors.add("model_attributes_type", {"body"},
                       "Input should be a valid dictionary or object to extract fields from", body);
        } else {
            errors.text(body, "username", true, true, false);
            errors.text(body, "password", true, true, false);
        }
    } else if (!body.object()) {
        errors.add("dict_type", {"body"}, "Input should be a valid dictionary", body);
    }
    if (!errors.isEmpty()) {
        return errors.response();
    }
    const Json *username = body.find("username");
    const Json *password = body.find("password");
    if (isMissing(username) || isMissing(password)) {
        return detailJson(400, "Username and password must be provided");
    }
    const bool known = username->string() && airflow.world.userByName(*username->string());
    if (known && !password->string()) {
        return plainServerError();
    }
    const DemoUser *user = username->string() && password->string()
                               ? airflow.world.signIn(*username->string(), *password->string())
                               : nullptr;
    if (!user) {
        return detailJson(401, "Invalid credentials");
    }
    const std::int64_t seconds = request.path().ends_with("/cli") ? 3600 : 86400;
    return compactJson(201, Json::Object{{"access_token", airflow.signIns.issueToken(user->id, seconds)}});
}

} // namespace airside::demo
