#pragma once

#include "core/credentials/credentialstore.h"

#include <vector>

namespace airside {

/// For ad hoc instances, for machines without a keychain, and for tests.
class MemoryCredentialStore final : public CredentialStore
{
public:
    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return false; }
    /// Wipes the secrets of all other instances.
    void forgetAllBut(const QList<QUuid> &instances);

private:
    std::vector<std::pair<CredentialKey, Secret>> m_entries;
};

} // namespace airside
