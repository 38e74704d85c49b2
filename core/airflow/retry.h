#pragma once

#include "core/airflow/http.h"

#include <chrono>
#include <functional>

namespace airside {

struct RetryPolicy
{
    int attempts = 3;                           ///< for a GET that met ConnectionLost, Unreachable, 502, 503 or 504
    std::chrono::milliseconds firstDelay{300};  ///< doubled each time, with full jitter
    std::chrono::milliseconds budget{30000};    ///< for all waiting, Retry-After and 429 included
    std::function<void(std::chrono::milliseconds)> onWait; ///< says so before a wait of a second or more; may be empty
};

/// Writes are sent once. A GET is repeated as the policy says. 429 (and 503 with Retry-After) is waited out for any
/// method, since the request was refused before it did anything: Retry-After if given, else 40 s (the window of
/// Airflow's login limit). When the budget does not allow the wait: RateLimited.
[[nodiscard]] QCoro::Task<Result<HttpResponse>> sendWithRetry(HttpSender &sender, HttpRequest request,
                                                              RetryPolicy policy, std::stop_token stop);

} // namespace airside
