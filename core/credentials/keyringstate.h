#pragma once

#include "core/base/result.h"

#include <QCoroTask>

namespace airside {

enum class KeyringState {
    Open,
    Locked,
    Missing, ///< no service answers
};

/// Whether the Secret Service's default collection is open, asked of the service itself and without a prompt, since
/// a keyring that is locked answers a search as if the entry did not exist. Without a default collection all others
/// must be open; with none at all there certainly is no entry, so that counts as Open. Where the system has another
/// kind of keychain: Open, since that opens itself before it searches.
[[nodiscard]] QCoro::Task<KeyringState> keyringState();

/// What the keychain of this desktop is called; it need not be there.
[[nodiscard]] QString keychainName();

} // namespace airside
