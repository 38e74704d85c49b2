#pragma once

#include "core/airflow/signin.h"

namespace airside {

/// Whether a path given by a person may be asked for as it is. Sign-in, token and logout paths are refused in every
/// spelling (percent-encoded, any case, dot segments, double slashes). Errors: InvalidInput. Pure.
[[nodiscard]] Result<void> checkRawRequest(const HttpRequest &request);

/// Which credential such a path needs.
[[nodiscard]] Area areaOfPath(const QByteArray &path, const Capabilities &caps);

} // namespace airside
