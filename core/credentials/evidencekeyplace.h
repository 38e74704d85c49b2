#pragma once

#include "core/credentials/credentialstore.h"

namespace airside {

/// Where the key that evidence packs are signed with is kept: one a person, for all packs.
[[nodiscard]] inline CredentialKey evidenceKeyPlace()
{
    static const QUuid place(QStringLiteral("6f0d7c1e-5f0b-4a53-9a0e-2f3a9d7b6c55"));
    return {place, {}, CredentialPurpose::EvidenceKey};
}

} // namespace airside
