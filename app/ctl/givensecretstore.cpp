#include "app/ctl/givensecretstore.h"

namespace airside::ctl {

GivenSecretStore::GivenSecretStore(CredentialStore &behind, CredentialKey key, Secret secret)
    : m_behind(behind)
    , m_key(std::move(key))
    , m_secret(std::move(secret))
{
}

QCoro::Task<Result<std::optional<Secret>>> GivenSecretStore::read(CredentialKey key, std::stop_token stop)
{
    if (key == m_key)
        co_return std::optional<Secret>(m_secret);
    auto found = co_await m_behind.read(key, stop);
    co_return found;
}

QCoro::Task<Result<void>> GivenSecretStore::write(CredentialKey key, Secret secret, std::stop_token stop)
{
    if (key == m_key)
        co_return Result<void>();
    auto written = co_await m_behind.write(key, secret, stop);
    co_return written;
}

QCoro::Task<Result<void>> GivenSecretStore::remove(CredentialKey key, std::stop_token stop)
{
    if (key == m_key)
        co_return Result<void>();
    auto removed = co_await m_behind.remove(key, stop);
    co_return removed;
}

} // namespace airside::ctl
