#pragma once

#include "core/credentials/credentialstore.h"

#include <chrono>

namespace airside {

/// The operating system's keychain through QtKeychain (Secret Service, KWallet). Never falls back to plain text.
/// EntryNotFound of a keyring may mean "locked" (measured with gnome-keyring 42: a locked collection without a
/// prompter answers EntryNotFound), so read() reports "absent" only after it has seen that the keyring is open.
class KeychainCredentialStore final : public CredentialStore
{
public:
    /// patience: how long one operation may wait for an unlock prompt before it ends with KeychainLocked.
    explicit KeychainCredentialStore(std::chrono::seconds patience = std::chrono::seconds(120));

    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) override;
    [[nodiscard]] bool isPersistent() const override { return true; }

    /// Tries one harmless read. Success: usable. Errors: KeychainUnavailable, KeychainLocked.
    [[nodiscard]] QCoro::Task<Result<void>> probe(std::stop_token stop);

private:
    std::chrono::seconds m_patience;
};

} // namespace airside
