#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace airside::demo {

/// A JSON value that keeps the order of its members, since both dialects of Airflow show an order (pydantic that of
/// its model, Flask a sorted one) and errors are told in the order of the request. Strings are UTF-8.
class Json
{
public:
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;
    struct Number
    {
        std::string text;
        bool operator==(const Number &) const = default;
    };

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool value) : m_value(value) {}
    Json(int value) : Json(std::int64_t(value)) {}
    Json(std::int64_t value) : m_value(Number{std::to_string(value)}) {}
    Json(Number value) : m_value(std::move(value)) {}
    Json(std::string value) : m_value(std::move(value)) {}
    Json(const char *value) : m_value(std::string(value)) {}
    Json(Array value) : m_value(std::move(value)) {}
    Json(Object value) : m_value(std::move(value)) {}

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::nullptr_t>(m_value); }
    [[nodiscard]] const std::string *string() const { return std::get_if<std::string>(&m_value); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&m_value); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&m_value); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const Number *number() const { return std::get_if<Number>(&m_value); }
    /// The member of an object; null when there is none or this is no object.
    [[nodiscard]] const Json *find(std::string_view key) const;

    /// As FastAPI writes: no blanks, members in their order, UTF-8.
    [[nodiscard]] std::string compact() const;
    /// As Airflow's Flask code writes: indented by two, members sorted, non-ASCII escaped, a line feed at the end.
    [[nodiscard]] std::string pretty() const;
    /// As Python's repr() shows the value; keys of digits only are shown as numbers (indices in marshmallow's errors).
    [[nodiscard]] std::string python() const;

    struct ParseError
    {
        std::string message; ///< Python's words
        std::size_t position = 0;
    };
    /// The last of two equal members wins. Deeper than 200 levels is refused.
    [[nodiscard]] static std::variant<Json, ParseError> parse(std::string_view text);

    bool operator==(const Json &) const = default;

private:
    std::variant<std::nullptr_t, bool, Number, std::string, Array, Object> m_value;
};

/// Python's repr() of a str: single quotes unless the text has them and no double ones.
[[nodiscard]] std::string pythonRepr(std::string_view text);
/// Number of code points.
[[nodiscard]] std::size_t lengthOf(std::string_view utf8);

} // namespace airside::demo
