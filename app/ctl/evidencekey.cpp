#include "app/ctl/evidencekey.h"

#include "app/ctl/exitcode.h"
#include "app/ctl/reviewflow.h"
#include "core/credentials/evidencekey.h"
#include "core/export/packsignature.h"

namespace airside::ctl {

namespace {

Error advised(Error error, const QString &advice)
{
    error.message = advice;
    return error;
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
    const Result<Secret> made = newSigningKey();
    if (!made)
        co_return failWith(call, made.error());
    const Secret &key = *made;
    const bool replace = call.in.has("replace");
    const Result<void> kept = co_await keepEvidenceKey(store, key, replace, call.stop);
    if (!kept && kept.error().kind == ErrorKind::AlreadyExists)
        co_return failWith(call, advised(kept.error(), QStringLiteral("--replace makes another one in its place.")));
    if (!kept)
        co_return failWith(call, kept.error());
    co_return printKey(call, key);
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
    const Result<Secret> kept = co_await keptEvidenceKey(store, call.stop);
    if (!kept && kept.error().kind == ErrorKind::NotFound)
        co_return fail(advised(kept.error(), QStringLiteral("airsidectl evidence key create makes one.")));
    co_return kept;
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
