#include "app/demo/daglists.h"

#include "app/demo/fastmodel.h"

#include <algorithm>
#include <array>

namespace airside::demo {

namespace {

bool matches(const DemoDag &dag, const DagQuery &query)
{
    if (query.pattern && foldAscii(dag.id).find(foldAscii(*query.pattern)) == std::string::npos) {
        return false;
    }
    if (query.paused && *query.paused != dag.paused) {
        return false;
    }
    return query.tags.empty() || std::ranges::any_of(query.tags, [&](const std::string &tag) {
               return std::ranges::find(dag.tags, tag) != dag.tags.end();
           });
}

} // namespace

bool mayReadDag(const DemoAirflow &airflow, const Caller &caller, const std::string &dagId)
{
    return mayDo(airflow, caller, "can_read", "DAGs") || mayDo(airflow, caller, "can_read", "DAG:" + dagId)
           || (!airflow.traits.airflow3
               && (mayDo(airflow, caller, "can_edit", "DAGs") || mayDo(airflow, caller, "can_edit", "DAG:" + dagId)));
}

DagQuery dagFilters(const DemoRequest &request)
{
    DagQuery query;
    query.pattern = request.parameter("dag_id_pattern");
    if (const auto paused = request.parameter("paused")) {
        query.paused = foldAscii(*paused) == "true";
    }
    for (const auto &[key, value] : request.query()) {
        if (key == "tags") {
            query.tags.push_back(value);
        }
    }
    query.orderBy = request.parameter("order_by").value_or("dag_id");
    return query;
}

std::optional<DagPage> dagPage(const DemoAirflow &airflow, const Caller &caller, const DagQuery &query)
{
    const bool descending = query.orderBy.starts_with('-');
    const std::string column = query.orderBy.substr(descending ? 1 : 0);
    const std::array known{"dag_id", "dag_display_name", "is_paused", "last_parsed_time"};
    if (std::ranges::find(known, column) == known.end()) {
        return std::nullopt;
    }
    std::vector<const DemoDag *> visible;
    for (const auto &[id, dag] : airflow.world.dags()) {
        if (matches(dag, query) && mayReadDag(airflow, caller, id)) {
            visible.push_back(&dag);
        }
    }
    if (column == "is_paused") {
        std::ranges::stable_sort(visible, {}, &DemoDag::paused);
    } else if (column == "last_parsed_time") {
        std::ranges::stable_sort(visible, {}, &DemoDag::parsed);
    }
    if (descending) {
        std::ranges::reverse(visible);
    }
    const auto [first, last] = pageBounds(visible, query.offset, query.limit);
    return DagPage{{visible.begin() + std::ptrdiff_t(first), visible.begin() + std::ptrdiff_t(last)},
                   std::int64_t(visible.size())};
}

Json providersJson(const Traits &traits)
{
    const auto provider = [&](const std::string &name, const char *description, const std::string &version) {
        const std::string package = "apache-airflow-providers-" + name;
        Json::Object item{{"package_name", package}, {"description", description}, {"version", version}};
        if (traits.airflow3 && !traits.tokenBodyIsModel) {
            item.emplace_back("documentation_url", "https://airflow.apache.org/docs/" + package + "/" + version);
        }
        return Json(std::move(item));
    };
    Json::Array list{provider("common-sql", "Common SQL Provider https://en.wikipedia.org/wiki/SQL", "2.4.0"),
                     provider("fab", "Flask App Builder https://flask-appbuilder.readthedocs.io/", traits.fabVersion),
                     provider("smtp", "Simple Mail Transfer Protocol (SMTP) https://tools.ietf.org/html/rfc5321", "3.2.0")};
    const auto total = std::int64_t(list.size());
    return Json::Object{{"providers", std::move(list)}, {"total_entries", total}};
}

} // namespace airside::demo
