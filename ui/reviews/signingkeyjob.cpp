#include "ui/reviews/signingkeyjob.h"

#include "core/credentials/evidencekey.h"
#include "core/export/packsignature.h"

namespace airside {

namespace {

Result<QByteArray> fingerprintOfKey(const Secret &key)
{
    const Result<QByteArray> known = publicKeyOf(key);
    return known ? Result<QByteArray>(fingerprintOf(*known)) : Result<QByteArray>(fail(known.error()));
}

} // namespace

QCoro::Task<Result<QByteArray>> signingFingerprint(CredentialStore *store, std::stop_token stop)
{
    const Result<Secret> key = co_await keptEvidenceKey(store, stop);
    if (key)
        co_return fingerprintOfKey(*key);
    if (key.error().kind == ErrorKind::NotFound)
        co_return QByteArray();
    co_return fail(key.error());
}

QCoro::Task<Result<QByteArray>> makeSigningKey(CredentialStore *store, bool replace, std::stop_token stop)
{
    const Result<Secret> made = newSigningKey();
    if (!made)
        co_return fail(made.error());
    const Secret &key = *made;
    const Result<void> kept = co_await keepEvidenceKey(store, key, replace, stop);
    if (!kept)
        co_return fail(kept.error());
    co_return fingerprintOfKey(key);
}

} // namespace airside
