#pragma once

#include "core/credentials/credentialstore.h"

namespace airside {

/// The fingerprint of the key that evidence packs are signed with; empty: there is no key. Errors: KeychainUnavailable, those of the keychain.
[[nodiscard]] QCoro::Task<Result<QByteArray>> signingFingerprint(CredentialStore *store, std::stop_token stop);
/// Makes one and answers its fingerprint. Errors: AlreadyExists, where there is one and replace is not said; KeychainUnavailable, those of the keychain.
[[nodiscard]] QCoro::Task<Result<QByteArray>> makeSigningKey(CredentialStore *store, bool replace, std::stop_token stop);

} // namespace airside
