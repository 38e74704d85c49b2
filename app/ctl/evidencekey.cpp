#include "app/ctl/evidencekey.h"

#include "app/ctl/exitcode.h"
#include "app/ctl/reviewflow.h"
#include "core/credentials/evidencekeyplace.h"
#include "core/export/packsignature.h"

namespace airside::ctl {

namespace {

Error noKeychain()
{
    return {ErrorKind::KeychainUnavailable, 0, {}, QStringLiteral("A key for signatures is kept in a keychain and nowhere else."), {}};
}

int printKey(const Call &call, const Secret &secret)
{
    const Result<QByteArray> key = publicKeyOf(secret);
    if (!key)
        return failWith(call, key.error());
    const QString text = QString::fromLatin1(*key).trimmed();
    const QString fingerprint = QString::fromLatin1(fingerprintOf(*key));
    call.printer->print(QStringList{QStringLiteral("fingerprint %1").arg(fingerprint)} + text.split(QLatin1Char('\n')),
                        {{QStringLiteral("fingerprint"), fingerprint}, {QStringLiteral("public_key"), text + QLatin1Char('\n')}});
    return Done;
}

[[nodiscard]] QCoro::Task<int> createKey(Call call)
{
    CredentialStore *store = co_await call.session->credentials(call.stop);
    if (!store->isPersistent())
        co_return failWith(call, noKeychain());
    const Result<std::optional<Secret>> there = co_await store->read(evidenceKeyPlace(), call.stop);
    if (!there)
        co_return failWith(call, there.error());
    if (*there && !call.in.has("replace"))
        co_return failWith(call, {ErrorKind::AlreadyExists, 0, QStringLiteral("the key for signatures"), QStringLiteral("--replace makes another one in its place."), {}});
    const Result<Secret> made = newSigningKey();
    if (!made)
        co_return failWith(call, made.error());
    const Result<void> written = co_await store->write(evidenceKeyPlace(), *made, call.stop);
    if (!written)
        co_return failWith(call, written.error());
    co_return printKey(call, *made);
}

[[nodiscard]] QCoro::Task<int> showKey(Call call)
{
    const Result<Secret> key = co_await evidenceKey(call);
    if (!key)
        co_return failWith(call, key.error());
    co_return printKey(call, *key);
}

} // namespace

QCoro::Task<Result<Secret>> evidenceKey(Call call)
{
    CredentialStore *store = co_await call.session->credentials(call.stop);
    if (!store->isPersistent())
        co_return fail(noKeychain());
    const Result<std::optional<Secret>> kept = co_await store->read(evidenceKeyPlace(), call.stop);
    if (!kept)
        co_return fail(kept.error());
    if (!*kept)
        co_return fail({ErrorKind::NotFound, 0, QStringLiteral("the key for signatures"), QStringLiteral("airsidectl evidence key create makes one."), {}});
    co_return **kept;
}

Command evidenceKeyCreateCommand()
{
    return {{{QStringLiteral("evidence"), QStringLiteral("key"), QStringLiteral("create")}, QStringLiteral("Make the key that evidence packs are signed with."), {},
             {reviewOption("replace", "", "although there is one, which is lost then; what it signed can still be verified")}, Reach::Nothing,
             QStringLiteral("An Ed25519 key; it is kept in the keychain and never shown. The public key and its fingerprint are printed: give the\n"
                            "fingerprint to those who verify, by another way than the packs.")},
            createKey};
}

Command evidenceKeyShowCommand()
{
    return {{{QStringLiteral("evidence"), QStringLiteral("key"), QStringLiteral("show")}, QStringLiteral("Print the public key that evidence packs are signed with, and its fingerprint."), {},
             {}, Reach::Nothing, {}},
            showKey};
}

} // namespace airside::ctl
