#pragma once

#include "app/unified/client.h"

namespace airside::unified {

/// The Client of a real Airflow.
class LiveClient final : public Client
{
public:
    LiveClient(const Instance &instance, CredentialStore &store, const Clock &clock, const ClientOptions &options, const QJsonObject &facts = {})
        : m_client(instance, store, clock, options, facts)
    {
    }

    AccessApi &access() override { return m_client; }
    [[nodiscard]] bool hasSession() const override { return m_client.hasSession(); }
    [[nodiscard]] QCoro::Task<Result<HttpResponse>> raw(HttpRequest request, std::stop_token stop) override
    {
        return m_client.raw(std::move(request), stop);
    }
    [[nodiscard]] QCoro::Task<Result<AirflowClient::UsersPage>> usersPage(qint64 offset, int limit, std::stop_token stop) override
    {
        return m_client.usersPage(offset, limit, stop);
    }
    [[nodiscard]] QCoro::Task<Result<AirflowClient::RolesPage>> rolesPage(qint64 offset, int limit, std::stop_token stop) override
    {
        return m_client.rolesPage(offset, limit, stop);
    }

private:
    AirflowClient m_client;
};

} // namespace airside::unified
