#include "core/credentials/memorycredentialstore.h"

namespace airside {

QCoro::Task<Result<std::optional<Secret>>> MemoryCredentialStore::read(CredentialKey key, std::stop_token)
{
    for (const auto &[entryKey, secret] : m_entries) {
        if (entryKey == key)
            co_return std::optional<Secret>(secret);
    }
    co_return std::optional<Secret>();
}

QCoro::Task<Result<void>> MemoryCredentialStore::write(CredentialKey key, Secret secret, std::stop_token)
{
    std::erase_if(m_entries, [&key](const auto &entry) { return entry.first == key; });
    m_entries.emplace_back(std::move(key), std::move(secret));
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryCredentialStore::remove(CredentialKey key, std::stop_token)
{
    std::erase_if(m_entries, [&key](const auto &entry) { return entry.first == key; });
    co_return Result<void>();
}

void MemoryCredentialStore::forgetAllBut(const QList<QUuid> &instances)
{
    std::erase_if(m_entries, [&instances](const auto &entry) { return !instances.contains(entry.first.instance); });
}

} // namespace airside
