#include "core/airflow/clientcontext.h"

#include <QCoreApplication>

namespace airside {

RetryPolicy ClientContext::retryPolicy() const
{
    RetryPolicy policy;
    policy.budget = options.timeout;
    policy.onWait = [notice = options.notice, name = where()](std::chrono::milliseconds wait) {
        if (!notice)
            return;
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
        notice(QCoreApplication::translate("Airflow", "%1 asks for patience: waiting %2 s.").arg(name).arg(seconds));
    };
    return policy;
}

QCoro::Task<Result<HttpResponse>> ClientContext::send(HttpRequest request, std::stop_token stop)
{
    return sendWithRetry(*channel, std::move(request), retryPolicy(), std::move(stop));
}

} // namespace airside
