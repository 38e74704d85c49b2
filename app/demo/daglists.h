#pragma once

#include "app/demo/demoairflow.h"

#include <optional>
#include <variant>

namespace airside::demo {

/// What a DAG list asks for, already checked.
struct DagQuery
{
    std::int64_t limit = 0;
    std::int64_t offset = 0;
    std::string orderBy;
    std::optional<std::string> pattern;
    std::optional<bool> paused;
    std::vector<std::string> tags; ///< one of them is enough; empty: any
};

struct DagPage
{
    std::vector<const DemoDag *> rows;
    std::int64_t total = 0;
};

/// nullopt: the order is refused.
[[nodiscard]] std::optional<DagPage> dagPage(const DemoAirflow &airflow, const Caller &caller, const DagQuery &query);
/// Whether the caller may see this DAG.
[[nodiscard]] bool mayReadDag(const DemoAirflow &airflow, const Caller &caller, const std::string &dagId);
[[nodiscard]] DagQuery dagFilters(const DemoRequest &request);

[[nodiscard]] Json providersJson(const Traits &traits);

} // namespace airside::demo
