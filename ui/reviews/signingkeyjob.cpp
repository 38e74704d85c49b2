#include "ui/reviews/signingkeyjob.h"

#include "core/credentials/evidencekeyplace.h"
#include "core/export/packsignature.h"

#include <QCoreApplication>

namespace airside {

namespace {

Error noKeychainForKeys()
{
    return {ErrorKind::KeychainUnavailable, 0, {}, QCoreApplication::translate("SigningKey", "A key for signatures is kept in a keychain and nowhere else."), {}};
}

QString theKey()
{
    return QCoreApplication::translate("SigningKey", "the key for signatures");
}

Result<QByteArray> fingerprintOfKey(const Secret &key)
{
    const Result<QByteArray> known = publicKeyOf(key);
    return known ? Result<QByteArray>(fingerprintOf(*known)) : Result<QByteArray>(fail(known.error()));
}

} // namespace

QCoro::Task<Result<Secret>> signingKey(CredentialStore *store, std::stop_token stop)
{
    if (!store || !store->isPersistent())
        co_return fail(noKeychainForKeys());
    const CredentialKey place = evidenceKeyPlace();
    const Result<std::optional<Secret>> kept = co_await store->read(place, stop);
    if (!kept)
        co_return fail(kept.error());
    if (!*kept)
        co_return fail({ErrorKind::NotFound, 0, theKey(), {}, {}});
    co_return **kept;
}

QCoro::Task<Result<QByteArray>> signingFingerprint(CredentialStore *store, std::stop_token stop)
{
    const Result<Secret> key = co_await signingKey(store, stop);
    if (key)
        co_return fingerprintOfKey(*key);
    if (key.error().kind == ErrorKind::NotFound)
        co_return QByteArray();
    co_return fail(key.error());
}

QCoro::Task<Result<QByteArray>> makeSigningKey(CredentialStore *store, bool replace, std::stop_token stop)
{
    const Result<Secret> before = co_await signingKey(store, stop);
    if (!before && before.error().kind != ErrorKind::NotFound)
        co_return fail(before.error());
    if (before && !replace)
        co_return fail({ErrorKind::AlreadyExists, 0, theKey(), {}, {}});
    const Result<Secret> made = newSigningKey();
    if (!made)
        co_return fail(made.error());
    const CredentialKey place = evidenceKeyPlace();
    const Secret secret = *made;
    const Result<void> written = co_await store->write(place, secret, stop);
    if (!written)
        co_return fail(written.error());
    co_return fingerprintOfKey(secret);
}

} // namespace airside
