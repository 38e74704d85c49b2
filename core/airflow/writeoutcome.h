#pragma once

#include "core/airflow/http.h"

#include <QStringList>

#include <array>

namespace airside {

/// Nothing tells whether the write was done: the connection ended, or a proxy gave up waiting (502, 503, 504).
[[nodiscard]] bool isLost(const Result<HttpResponse> &answer);
[[nodiscard]] bool isSuccess(const HttpResponse &answer); ///< 2xx
[[nodiscard]] int statusOf(const Result<HttpResponse> &answer); ///< 0: no answer

/// Said done, or lost, and not so.
[[nodiscard]] Error notDone(const QString &subject, const Result<HttpResponse> &answer, const QStringList &difference,
                            const QString &words = {});
/// Reading back failed as well.
[[nodiscard]] Error unsettled(const QString &subject, const Result<HttpResponse> &answer, const Error &readError);

/// When an object is read back, in milliseconds: at once; after a lost answer two more times, since the server may
/// still be at it.
inline constexpr std::array<int, 3> kSettleWaitsMs{0, 300, 1200};

} // namespace airside
