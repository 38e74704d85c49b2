#include "app/demo/daglists.h"
#include "app/demo/fastmodel.h"

#include <algorithm>

namespace airside::demo {

namespace {

Json healthOf3()
{
    return Json::Object{
        {"metadatabase", Json::Object{{"status", "healthy"}}},
        {"scheduler", Json::Object{{"status", "unhealthy"}, {"latest_scheduler_heartbeat", Json()}}},
        {"triggerer", Json::Object{{"status", Json()}, {"latest_triggerer_heartbeat", Json()}}},
        {"dag_processor", Json::Object{{"status", Json()}, {"latest_dag_processor_heartbeat", Json()}}}};
}

Json dagOf3(const DemoDag &dag)
{
    Json::Array tags;
    for (const std::string &tag : dag.tags) {
        tags.push_back(Json::Object{{"name", tag}, {"dag_id", dag.id}, {"dag_display_name", dag.id}});
    }
    return Json::Object{{"dag_id", dag.id},
                        {"dag_display_name", dag.id},
                        {"is_paused", dag.paused},
                        {"is_stale", false},
                        {"last_parsed_time", isoTime(dag.parsed) + "Z"},
                        {"last_parse_duration", Json()},
                        {"last_expired", Json()},
                        {"bundle_name", "dags-folder"},
                        {"bundle_version", Json()},
                        {"relative_fileloc", dag.file},
                        {"fileloc", "/opt/airflow/dags/" + dag.file},
                        {"description", dag.description.empty() ? Json() : Json(dag.description)},
                        {"timetable_summary", Json()},
                        {"timetable_description", "Never, external triggers only"},
                        {"tags", std::move(tags)},
                        {"max_active_tasks", 16},
                        {"max_active_runs", 16},
                        {"max_consecutive_failed_dag_runs", 0},
                        {"has_task_concurrency_limits", false},
                        {"has_import_errors", false},
                        {"next_dagrun_logical_date", Json()},
                        {"next_dagrun_data_interval_start", Json()},
                        {"next_dagrun_data_interval_end", Json()},
                        {"next_dagrun_run_after", Json()},
                        {"owners", Json::Array{dag.owner}},
                        {"file_token", "demo"}};
}

DemoResponse dagsOf3(DemoAirflow &airflow, const Caller &caller, const DemoRequest &request)
{
    const bool seesSome = mayDo(airflow, caller, "can_read", "DAGs")
                          || std::ranges::any_of(airflow.world.dags(), [&](const auto &entry) {
                                 return mayReadDag(airflow, caller, entry.first);
                             });
    if (!seesSome) {
        return detailJson(403, "Forbidden");
    }
    FastErrors errors;
    DagQuery query = dagFilters(request);
    const std::string paused = foldAscii(request.parameter("paused").value_or("true"));
    if (paused != "true" && paused != "false") {
        errors.add("bool_parsing", {"query", "paused"}, "Input should be a valid boolean, unable to interpret input",
                   *request.parameter("paused"));
    }
    const auto limit = fastNumber(request, "limit", 50, errors);
    const auto offset = fastNumber(request, "offset", 0, errors);
    if (!errors.isEmpty()) {
        return errors.response();
    }
    if (isTooLarge(request.parameter("offset"))) {
        return plainServerError();
    }
    query.limit = std::min<std::int64_t>(*limit, 100);
    query.offset = *offset;
    const auto page = dagPage(airflow, caller, query);
    if (!page) {
        return fastOrderRefused(query.orderBy);
    }
    Json::Array rows;
    for (const DemoDag *dag : page->rows) {
        rows.push_back(dagOf3(*dag));
    }
    return compactJson(200, Json::Object{{"dags", std::move(rows)}, {"total_entries", page->total}});
}

DemoResponse readableOf3(DemoAirflow &airflow, const Caller &caller, const char *resource, Json answer)
{
    return mayDo(airflow, caller, "can_read", resource) ? compactJson(200, answer) : detailJson(403, "Forbidden");
}

DemoResponse signOutOf3(DemoAirflow &airflow, const DemoRequest &request)
{
    airflow.signIns.revokeToken(request);
    DemoResponse response{307, {}, {}, {}};
    response.headers.emplace_back("Location",
                                  airflow.baseUrl + (airflow.traits.authLogoutRoute ? "/auth/logout" : "/auth/logout/"));
    return response;
}

/// What needs no token.
std::optional<DemoResponse> openToAll(DemoAirflow &airflow, const DemoRequest &request, const std::string &path)
{
    if (path == "/version") {
        return compactJson(
            200, Json::Object{{"version", airflow.traits.version}, {"git_version", airflow.traits.gitVersion}});
    }
    if (path == "/monitor/health") {
        return compactJson(200, healthOf3());
    }
    if (path == "/auth/login") {
        DemoResponse response{307, {}, {}, {}};
        response.headers.emplace_back("Location", airflow.baseUrl + "/auth/login/");
        return response;
    }
    if (path == "/auth/logout") {
        return signOutOf3(airflow, request);
    }
    return std::nullopt;
}

} // namespace

DemoResponse apiV2(DemoAirflow &airflow, const DemoRequest &request, const std::vector<std::string> &parts)
{
    std::string path;
    for (const std::string &part : parts) {
        path += '/' + part;
    }
    const auto isOne = [&](std::initializer_list<const char *> known) {
        return std::ranges::any_of(known, [&](const char *one) { return path == one; });
    };
    if (!isOne({"/version", "/monitor/health", "/auth/login", "/auth/logout", "/dags", "/providers", "/eventLogs"})) {
        return compactJson(404, Json::Object{{"error", "API route not found"}});
    }
    if (request.method != "GET") {
        DemoResponse refused = detailJson(405, "Method Not Allowed");
        refused.headers.emplace_back("Allow", "GET");
        return refused;
    }
    if (auto open = openToAll(airflow, request, path)) {
        return *open;
    }
    const Caller caller = airflow.signIns.tokenCaller(request, airflow.traits.loginGivesToken);
    if (auto refusal = tokenRefusal(caller)) {
        return *refusal;
    }
    if (path == "/dags") {
        return dagsOf3(airflow, caller, request);
    }
    if (path == "/providers") {
        return readableOf3(airflow, caller, "Providers", providersJson(airflow.traits));
    }
    return readableOf3(airflow, caller, "Audit Logs", Json::Object{{"event_logs", Json::Array{}}, {"total_entries", 0}});
}

} // namespace airside::demo
