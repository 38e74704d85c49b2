#pragma once

#include "core/credentials/credentialstore.h"

namespace airside::ctl {

/// A store in front of another one: the secret that was given for this run answers for one key and is never
/// written anywhere; everything else goes through.
class GivenSecretStore final : public CredentialStore
{
public:
    GivenSecretStore(CredentialStore &behind, CredentialKey key, Secret secret);

    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return m_behind.isPersistent(); }

private:
    CredentialStore &m_behind;
    CredentialKey m_key;
    Secret m_secret;
};

} // namespace airside::ctl
