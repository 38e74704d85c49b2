#pragma once

#include "core/credentials/credentialstore.h"

namespace airside {

/// The key that evidence packs are signed with. Errors: NotFound (there is none), KeychainUnavailable, those of the keychain.
[[nodiscard]] QCoro::Task<Result<Secret>> signingKey(CredentialStore *store, std::stop_token stop);
/// Its fingerprint; empty: there is no key. Errors: KeychainUnavailable, those of the keychain.
[[nodiscard]] QCoro::Task<Result<QByteArray>> signingFingerprint(CredentialStore *store, std::stop_token stop);
/// Makes one and answers its fingerprint. Errors: AlreadyExists, where there is one and replace is not said; those of the keychain.
[[nodiscard]] QCoro::Task<Result<QByteArray>> makeSigningKey(CredentialStore *store, bool replace, std::stop_token stop);

} // namespace airside
