#pragma once

#include "app/serve/message.h"
#include "core/base/error.h"

#include <QJsonObject>

namespace airside::serve {

/// {"error": {"status", "code", "message", "advice"}}: what happened, and what to do.
struct Problem
{
    int status = 500;
    QString code; ///< stable
    QString message;
    QString advice;
};

[[nodiscard]] Response responseOf(const Problem &problem);
/// What went wrong with Airflow, or this machine; the code is kindName().
[[nodiscard]] Response responseOf(const Error &error);
[[nodiscard]] Response jsonResponse(int status, const QJsonObject &json);

} // namespace airside::serve
