#include "app/demo/daglists.h"
#include "app/demo/flaskmodel.h"

#include <algorithm>

namespace airside::demo {

namespace {

Json healthOf2()
{
    const auto idle = [](const char *beat, Json status) {
        return Json::Object{{beat, Json()}, {"status", std::move(status)}};
    };
    return Json::Object{{"dag_processor", idle("latest_dag_processor_heartbeat", Json())},
                        {"metadatabase", Json::Object{{"status", "healthy"}}},
                        {"scheduler", idle("latest_scheduler_heartbeat", "unhealthy")},
                        {"triggerer", idle("latest_triggerer_heartbeat", Json())}};
}

Json dagOf2(const DemoDag &dag)
{
    Json::Array tags;
    for (const std::string &tag : dag.tags) {
        tags.push_back(Json::Object{{"name", tag}});
    }
    Json::Object object{{"dag_id", dag.id},
                        {"dag_display_name", dag.id},
                        {"default_view", "grid"},
                        {"description", dag.description.empty() ? Json() : Json(dag.description)},
                        {"file_token", "demo"},
                        {"fileloc", "/opt/airflow/dags/" + dag.file},
                        {"has_import_errors", false},
                        {"has_task_concurrency_limits", false},
                        {"is_active", true},
                        {"is_paused", dag.paused},
                        {"is_subdag", false},
                        {"last_parsed_time", isoTime(dag.parsed) + "+00:00"},
                        {"max_active_runs", 16},
                        {"max_active_tasks", 16},
                        {"max_consecutive_failed_dag_runs", 0},
                        {"owners", dag.owner.empty() ? Json::Array{} : Json::Array{dag.owner}},
                        {"tags", std::move(tags)},
                        {"timetable_description", "Never, external triggers only"}};
    for (const char *field : {"last_expired", "last_pickled", "next_dagrun", "next_dagrun_create_after",
                              "next_dagrun_data_interval_end", "next_dagrun_data_interval_start", "pickle_id",
                              "root_dag_id", "schedule_interval", "scheduler_lock"}) {
        object.emplace_back(field, Json());
    }
    return object;
}

Json onlyFields(const Json &dag, const std::vector<std::string> &fields)
{
    Json::Object kept;
    for (const std::string &field : fields) {
        if (const Json *value = dag.find(field)) {
            kept.emplace_back(field, *value);
        }
    }
    return kept;
}

DemoResponse dagsOf2(DemoAirflow &airflow, const DemoRequest &request)
{
    const Traits &traits = airflow.traits;
    if (auto refused = flaskQueryRefusal(request, traits,
                                         {"limit", "offset", "order_by", "fields", "tags", "dag_id_pattern",
                                          "only_active", "paused"})) {
        return *refused;
    }
    const Caller caller = airflow.signIns.flaskCaller(request);
    const bool seesSome = caller.kind == Caller::Kind::User
                          && (mayDo(airflow, caller, "can_read", "DAGs")
                              || std::ranges::any_of(airflow.world.dags(), [&](const auto &entry) {
                                     return mayReadDag(airflow, caller, entry.first);
                                 }));
    if (!seesSome) {
        return flaskRefusal(airflow, caller, "can_read", "DAGs").value();
    }
    const auto asked = flaskPage(request, traits, "dag_id", airflow.world.dags().size());
    if (const auto *refused = std::get_if<DemoResponse>(&asked)) {
        return *refused;
    }
    const FlaskPage &bounds = std::get<FlaskPage>(asked);
    DagQuery query = dagFilters(request);
    query.offset = std::int64_t(bounds.first);
    query.limit = std::int64_t(bounds.last - bounds.first);
    const auto page = dagPage(airflow, caller, query);
    if (!page) {
        return flaskOrderRefused(traits, query.orderBy);
    }
    const auto fields = request.parameter("fields");
    Json::Array rows;
    for (const DemoDag *dag : page->rows) {
        rows.push_back(fields ? onlyFields(dagOf2(*dag), maskFields(*fields)) : dagOf2(*dag));
    }
    return prettyJson(200, Json::Object{{"dags", std::move(rows)}, {"total_entries", page->total}});
}

DemoResponse readableOf2(DemoAirflow &airflow, const DemoRequest &request, const char *resource, const Json &answer)
{
    const Caller caller = airflow.signIns.flaskCaller(request);
    const auto refusal = flaskRefusal(airflow, caller, "can_read", resource);
    return refusal ? *refusal : prettyJson(200, answer);
}

} // namespace

DemoResponse apiV1(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts)
{
    const std::string kind = parts.size() == 1 ? parts.front() : std::string();
    const bool known = kind == "version" || kind == "health" || kind == "dags" || kind == "providers"
                       || kind == "eventLogs";
    if (!known) {
        return flaskNotFound();
    }
    if (request.method != "GET" && request.method != "HEAD" && !(kind == "dags" && request.method == "PATCH")) {
        return flaskMethodNotAllowed();
    }
    if (kind == "version") {
        return prettyJson(
            200, Json::Object{{"git_version", airflow.traits.gitVersion}, {"version", airflow.traits.version}});
    }
    if (kind == "health") {
        return prettyJson(200, healthOf2());
    }
    if (kind == "dags") {
        return dagsOf2(airflow, request);
    }
    if (kind == "providers") {
        return readableOf2(airflow, request, "Providers", providersJson(airflow.traits));
    }
    return readableOf2(airflow, request, "Audit Logs", Json::Object{{"event_logs", Json::Array{}}, {"total_entries", 0}});
}

} // namespace airside::demo
