#pragma once

#include "app/serve/problem.h"
#include "core/airflow/http.h"

namespace airside::serve {

/// What is passed on of a request to Airflow. path: what stands after the instance, as it was sent. Only the headers of a
/// short list go, so none that signs in, none that a proxy before Airflow takes for a sign-in, and none of the connection.
/// Errors: InvalidInput (paths that sign in or out or give tokens, in every spelling; paths that different programs read
/// differently), Unsupported (the method). Pure.
[[nodiscard]] Result<HttpRequest> proxiedRequest(const Request &request, const QByteArray &path);

/// What is passed back: the body, and the headers of a short list, so no cookies.
[[nodiscard]] Response proxiedResponse(const HttpResponse &answer);

constexpr qsizetype kLargestProxied = qsizetype(16) * 1024 * 1024;

} // namespace airside::serve
