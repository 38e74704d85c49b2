#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoroTask>
#include <QUuid>

#include <stop_token>

namespace airside {

/// What a stored secret is for. SignIn: the password, token or cookie a person gave. Session: the web session or
/// bearer token that the server issued, kept so that sign-ins stay few. JournalHead: no secret, but the journal's end, out of
/// reach of who can only write files. EvidenceKey: what evidence packs are signed with.
enum class CredentialPurpose { SignIn, Session, JournalHead, EvidenceKey };

struct CredentialKey
{
    QUuid instance;
    QString account; ///< folded username; may be empty
    CredentialPurpose purpose = CredentialPurpose::SignIn;

    bool operator==(const CredentialKey &) const = default;
};

/// Where secrets live. Every call may wait for a person to unlock a keychain; a stop request ends the wait with
/// Cancelled (the operation underneath is left to finish by itself). Use from the GUI thread.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    /// An empty optional: there certainly is no entry. Errors: KeychainLocked (also where the keychain cannot
    /// tell "absent" from "locked"), KeychainUnavailable, Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Secret>>> read(CredentialKey key, std::stop_token stop) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(CredentialKey key, Secret secret, std::stop_token stop) = 0;
    /// Success also when there was none.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(CredentialKey key, std::stop_token stop) = 0;
    /// False: secrets are gone when the program ends, and the person is told so.
    [[nodiscard]] virtual bool isPersistent() const = 0;
};

} // namespace airside
