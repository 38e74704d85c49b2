#include "core/credentials/evidencekey.h"

#include <QCoreApplication>

namespace airside {

namespace {

CredentialKey place()
{
    static const QUuid id(QStringLiteral("6f0d7c1e-5f0b-4a53-9a0e-2f3a9d7b6c55"));
    return {id, {}, CredentialPurpose::EvidenceKey};
}

QString theKey()
{
    return QCoreApplication::translate("SigningKey", "the key for signatures");
}

} // namespace

QCoro::Task<Result<Secret>> keptEvidenceKey(CredentialStore *store, std::stop_token stop)
{
    if (!store || !store->isPersistent())
        co_return fail({ErrorKind::KeychainUnavailable, 0, {}, QCoreApplication::translate("SigningKey", "A key for signatures is kept in a keychain and nowhere else."), {}});
    const CredentialKey key = place();
    const Result<std::optional<Secret>> kept = co_await store->read(key, stop);
    if (!kept)
        co_return fail(kept.error());
    if (!*kept)
        co_return fail({ErrorKind::NotFound, 0, theKey(), {}, {}});
    co_return **kept;
}

QCoro::Task<Result<void>> keepEvidenceKey(CredentialStore *store, Secret key, bool replace, std::stop_token stop)
{
    const Result<Secret> before = co_await keptEvidenceKey(store, stop);
    if (!before && before.error().kind != ErrorKind::NotFound)
        co_return fail(before.error());
    if (before && !replace)
        co_return fail({ErrorKind::AlreadyExists, 0, theKey(), {}, {}});
    const CredentialKey at = place();
    auto written = co_await store->write(at, key, stop);
    co_return written;
}

} // namespace airside
