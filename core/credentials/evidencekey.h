#pragma once

#include "core/credentials/credentialstore.h"

namespace airside {

/// The key that evidence packs are signed with: one a person, for all packs, in the keychain and nowhere else. The store outlives the task.
/// Errors: NotFound (there is none), KeychainUnavailable, those of the store.
[[nodiscard]] QCoro::Task<Result<Secret>> keptEvidenceKey(CredentialStore *store, std::stop_token stop);
/// Errors: AlreadyExists (there is one, and replace is not said), KeychainUnavailable, those of the store.
[[nodiscard]] QCoro::Task<Result<void>> keepEvidenceKey(CredentialStore *store, Secret key, bool replace, std::stop_token stop);

} // namespace airside
