#pragma once

#include "core/airflow/capabilities.h"
#include "core/airflow/http.h"

namespace airside {

/// Looks at a server, without a credential of its own, and tells what it can do. sender must outlive the task.
/// subject names the server in errors. Errors: NotAirflow, UnsupportedManager, ApiDisabled, UnexpectedContent,
/// UnexpectedRedirect, ServerError and those of http.h.
[[nodiscard]] QCoro::Task<Result<Capabilities>> probeServer(HttpSender &sender, QString subject, std::stop_token stop);

/// The pure parts: answers in, judgement out.
namespace probing {

/// Neither /api/v2/version nor /api/v1/version told a version; health is the answer to /health.
[[nodiscard]] Error whyNotAirflow(const HttpResponse &v2, const HttpResponse &v1, const HttpResponse &health,
                                  const QString &subject);
[[nodiscard]] QString versionIn(const HttpResponse &response); ///< empty: it is not Airflow's version answer
/// Airflow 3: description answers /auth/openapi.json, users an access call without a credential.
[[nodiscard]] Result<Capabilities> judge3(const QString &version, const HttpResponse &description,
                                          const HttpResponse &users, const QString &subject);
/// Airflow 2: fabUsers answers /auth/fab/v1/users, coreUsers /api/v1/users (only asked when the first is absent).
[[nodiscard]] Result<Capabilities> judge2(const QString &version, const HttpResponse &fabUsers,
                                          const std::optional<HttpResponse> &coreUsers, const QString &subject);

} // namespace probing

} // namespace airside
