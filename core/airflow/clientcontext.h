#pragma once

#include "core/airflow/airflowclient.h"
#include "core/airflow/channel.h"
#include "core/airflow/retry.h"

namespace airside {

/// What the parts of one client share. It lives in the client and outlives every call.
struct ClientContext
{
    Instance instance;
    CredentialStore &store;
    const Clock &clock;
    ClientOptions options;
    std::unique_ptr<Channel> channel;
    Capabilities caps;
    bool probed = false;

    void tell(const QString &words) const
    {
        if (options.notice)
            options.notice(words);
    }
    [[nodiscard]] QString where() const { return instance.url.toDisplayString(); } ///< for errors
    [[nodiscard]] RetryPolicy retryPolicy() const;
    /// Without a credential, but with the cookies of the jar. Bounded retry for GET.
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop);
};

} // namespace airside
