#pragma once

#include "app/demo/demoairflow.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace airside::demo {

/// Either a value or the answer that ends the request.
template <typename T>
using OrResponse = std::variant<T, DemoResponse>;

/// What connexion's schema knows of one member of a body.
struct SchemaField
{
    std::string_view name;
    enum class Type { Text, NonEmptyText, Roles, Actions, ReadOnly } type;
};

/// Content type, JSON and schema, in connexion's words; all before the question who asks.
[[nodiscard]] OrResponse<Json> flaskBody(const DemoRequest &request, const Traits &traits,
                                         std::initializer_list<SchemaField> schema);

/// The 400 of an unknown or wrongly typed query parameter, which comes before everything else.
[[nodiscard]] std::optional<DemoResponse> flaskQueryRefusal(const DemoRequest &request, const Traits &traits,
                                                            std::initializer_list<std::string_view> known);

/// What marshmallow finds wrong, printed as a Python dict.
class MarshmallowErrors
{
public:
    void add(const std::string &field, Json value) { m_fields.emplace_back(field, std::move(value)); }
    void add(const std::string &field, const char *message) { add(field, Json(Json::Array{message})); }
    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    [[nodiscard]] DemoResponse response(const Traits &traits) const;
    /// Missing and too long; null unless good.
    const std::string *text(const Json &body, const char *field, bool required, std::size_t longest);
    void refuseOthers(const Json &body, std::initializer_list<std::string_view> known);

private:
    Json::Object m_fields;
};

struct FlaskPage
{
    std::string orderBy;
    std::size_t first = 0;
    std::size_t last = 0;
};
[[nodiscard]] OrResponse<FlaskPage> flaskPage(const DemoRequest &request, const Traits &traits,
                                              const char *defaultOrder, std::size_t total);
[[nodiscard]] DemoResponse flaskOrderRefused(const Traits &traits, const std::string &orderBy);

/// nullopt when the caller may; else 401, 403 or the 500 page.
[[nodiscard]] std::optional<DemoResponse> flaskRefusal(const DemoAirflow &airflow, const Caller &caller,
                                                       std::string_view action, std::string_view resource);

[[nodiscard]] DemoResponse flaskUsers(DemoAirflow &airflow, const DemoRequest &request,
                                      const std::vector<std::string> &parts, Caller &caller);
[[nodiscard]] DemoResponse flaskRoles(DemoAirflow &airflow, const DemoRequest &request,
                                      const std::vector<std::string> &parts, Caller &caller);
[[nodiscard]] DemoResponse flaskPermissions(DemoAirflow &airflow, const DemoRequest &request, Caller &caller);
[[nodiscard]] DemoResponse flaskNotFound();
[[nodiscard]] DemoResponse flaskMethodNotAllowed();

} // namespace airside::demo
