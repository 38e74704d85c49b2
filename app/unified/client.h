#pragma once

#include "core/airflow/airflowclient.h"

#include <memory>
#include <optional>

namespace airside::unified {

/// What programs that answer others need of one instance: its access, and what only they have beyond it.
class Client
{
public:
    virtual ~Client() = default;

    [[nodiscard]] virtual AccessApi &access() = 0;
    /// See AirflowClient.
    [[nodiscard]] virtual bool hasSession() const = 0;
    [[nodiscard]] virtual QCoro::Task<Result<HttpResponse>> raw(HttpRequest request, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<AirflowClient::UsersPage>> usersPage(qint64 offset, int limit,
                                                                                  std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<AirflowClient::RolesPage>> rolesPage(qint64 offset, int limit,
                                                                                  std::stop_token stop) = 0;
    /// What is known of how many of these pages to ask for at once; to be asked when the first has come.
    [[nodiscard]] WidthTrial &width()
    {
        if (!m_width)
            m_width = access().pagesAtOnce();
        return *m_width;
    }

private:
    std::optional<WidthTrial> m_width;
};

} // namespace airside::unified
