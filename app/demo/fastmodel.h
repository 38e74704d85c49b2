#pragma once

#include "app/demo/demoairflow.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace airside::demo {

/// What pydantic finds wrong; becomes FastAPI's 422, which echoes the input.
class FastErrors
{
public:
    void add(const char *type, Json::Array location, const char *message, Json input, Json context = {});
    [[nodiscard]] bool isEmpty() const { return m_detail.empty(); }
    [[nodiscard]] DemoResponse response() const;

    /// A field that has to be a string; null unless good. Absent is an error only where it is required.
    const std::string *text(const Json &body, const char *field, bool required, bool mayBeEmpty, bool mayBeNull);
    /// Members outside the known ones.
    void refuseOthers(const Json &body, std::initializer_list<std::string_view> known);

private:
    Json::Array m_detail;
};

/// The parsed body, or the 422 that comes even before the question who asks (malformed JSON only). A body of
/// another content type is a string.
[[nodiscard]] std::variant<Json, DemoResponse> fastBody(const DemoRequest &request, const Traits &traits);

struct FastPage
{
    std::string orderBy;
    std::int64_t limit = 0;
    std::int64_t offset = 0;
};

/// limit, offset and order_by by the access API's rules, or the answer that refuses them.
[[nodiscard]] std::variant<FastPage, DemoResponse> fastPage(const DemoRequest &request, const Traits &traits,
                                                            const char *defaultOrder);
[[nodiscard]] DemoResponse fastOrderRefused(const std::string &orderBy);

/// A whole number in the query with a smallest value of 0; nullopt after adding the error. Numbers beyond 64 bits
/// come out as the largest.
[[nodiscard]] std::optional<std::int64_t> fastNumber(const DemoRequest &request, const char *name,
                                                     std::int64_t absent, FastErrors &errors);

/// nullopt when the token is good; rights are another question.
[[nodiscard]] std::optional<DemoResponse> tokenRefusal(const Caller &caller);
/// nullopt when the caller may; else 401 or 403.
[[nodiscard]] std::optional<DemoResponse> fastRefusal(const DemoAirflow &airflow, const Caller &caller,
                                                      std::string_view action, std::string_view resource);

template <typename Item>
[[nodiscard]] std::pair<std::size_t, std::size_t> pageBounds(const std::vector<Item> &items, std::int64_t offset,
                                                             std::int64_t limit)
{
    const auto first = std::min<std::int64_t>(offset, std::int64_t(items.size()));
    const auto last = std::min<std::int64_t>(first + limit, std::int64_t(items.size()));
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(last)};
}

[[nodiscard]] DemoResponse fastUsers(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts);
[[nodiscard]] DemoResponse fastRoles(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts);
[[nodiscard]] DemoResponse fastPermissions(DemoAirflow &airflow, const DemoRequest &request);

} // namespace airside::demo
