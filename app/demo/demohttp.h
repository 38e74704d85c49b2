#pragma once

#include "app/demo/demojson.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace airside::demo {

using DemoHeaders = std::vector<std::pair<std::string, std::string>>;

/// One request as it came from the wire.
struct DemoRequest
{
    std::string method;
    std::string target; ///< raw: percent-encoded path and query
    DemoHeaders headers;
    std::string body;

    [[nodiscard]] std::string header(std::string_view name) const; ///< in any case; empty: none
    [[nodiscard]] std::string cookie(std::string_view name) const;
    [[nodiscard]] std::string contentType() const; ///< lower case, without parameters
    [[nodiscard]] std::string path() const;        ///< decoded, as both stacks of Airflow route on
    /// Decoded pairs in order.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> query() const;
    /// The last one wins, as in both stacks.
    [[nodiscard]] std::optional<std::string> parameter(std::string_view name) const;
};

struct DemoResponse
{
    int status = 200;
    std::string contentType;
    std::string body;
    DemoHeaders headers;
};

/// A whole number as both stacks read it: blanks around it and a plus are allowed. Beyond 64 bits: the nearest.
/// nullopt: none.
[[nodiscard]] std::optional<std::int64_t> wholeNumber(std::string_view text);
/// A number that does not fit into 63 bits, over which the database fails.
[[nodiscard]] bool isTooLarge(const std::optional<std::string> &number);
[[nodiscard]] std::string percentDecoded(std::string_view text, bool plusIsBlank);
[[nodiscard]] std::vector<std::pair<std::string, std::string>> formFields(std::string_view body);
/// "/a/b" -> {"a", "b"}; "/a/" -> {"a", ""}.
[[nodiscard]] std::vector<std::string> segments(std::string_view path);

/// The parts of an update mask, trimmed; one empty part for an empty mask.
[[nodiscard]] std::vector<std::string> maskFields(std::string_view mask);

[[nodiscard]] DemoResponse htmlResponse(int status, std::string body);
[[nodiscard]] DemoResponse redirectTo(int status, const std::string &location); ///< Flask's small page

// FastAPI's shapes
[[nodiscard]] DemoResponse compactJson(int status, const Json &body);
[[nodiscard]] DemoResponse detailJson(int status, const std::string &detail);
[[nodiscard]] DemoResponse plainServerError(); ///< 500 text/plain

// Flask's shapes
[[nodiscard]] DemoResponse prettyJson(int status, const Json &body);
/// Problems that Airflow itself raises have a type of its documentation; those of the router are "about:blank".
[[nodiscard]] DemoResponse problem(const std::string &version, int status, Json title, Json detail,
                                   const std::string &anchor);
[[nodiscard]] DemoResponse badRequest(const std::string &version, const std::string &detail);
[[nodiscard]] DemoResponse blankProblem(int status, const std::string &title, const std::string &detail);

} // namespace airside::demo
