#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "core/access/keys.h"
#include "core/config/suspensions.h"

namespace airside::ctl {

namespace {

/// The secrets of an instance; what could not be removed is said.
[[nodiscard]] QCoro::Task<bool> forgetSecrets(Call call, Instance instance)
{
    CredentialStore *store = co_await call.session->credentials(call.stop);
    bool forgotten = true;
    for (const CredentialPurpose purpose : {CredentialPurpose::SignIn, CredentialPurpose::Session}) {
        const CredentialKey key{instance.id, foldName(instance.username), purpose};
        const Result<void> removed = co_await store->remove(key, call.stop);
        if (!removed && removed.error().kind != ErrorKind::KeychainUnavailable) {
            call.printer->error(removed.error(), instance.name);
            forgotten = false;
        }
    }
    co_return forgotten;
}

[[nodiscard]] QCoro::Task<int> removeInstance(Call call)
{
    if (call.in.argument(0).isEmpty() && !call.in.has("instance"))
        co_return failUsage(call, QStringLiteral("NAME is missing."));
    call.session->dropGivenSecret();
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (!target)
        co_return failWith(call, target.error());
    const Instance instance = (*target)->instance;
    if (call.in.has("dry-run")) {
        call.printer->print({QStringLiteral("%1: would be removed").arg(instance.name)},
                            {{QStringLiteral("instance"), instance.name}, {QStringLiteral("would_change"), true}});
        co_return Differences;
    }
    const bool isOurs = instance.signIn == SignInKind::Password;
    Result<void> ended;
    if (isOurs)
        ended = co_await (*target)->client->access().signOut(call.stop);
    else
        call.printer->note(QStringLiteral("%1: %2").arg(instance.name, madeElsewhere(instance.signIn)));
    const bool signedOut = ended || ended.error().kind == ErrorKind::KeychainUnavailable;
    if (!signedOut) {
        call.printer->note(QStringLiteral("%1: The sign-in could not be ended on the server; it lives until it expires.").arg(instance.name));
        call.printer->error(ended.error(), instance.name);
    }
    const bool forgotten = co_await forgetSecrets(call, instance);
    const Result<State *> state = call.session->state();
    if (!state)
        co_return failWith(call, state.error());
    const Result<void> removed = (*state)->instances.remove(instance.id);
    if (!removed)
        co_return failWith(call, removed.error(), instance.name);
    Suspensions held((*state)->suspensionsFile);
    const Result<void> moved = held.move((*target)->identity(), instance.url.toString(QUrl::FullyEncoded));
    if (!moved)
        call.printer->error(moved.error(), instance.name);
    call.printer->print({QStringLiteral("%1: removed").arg(instance.name)},
                        {{QStringLiteral("instance"), instance.name}, {QStringLiteral("removed"), true},
                         {QStringLiteral("signed_out"), isOurs && signedOut}, {QStringLiteral("secrets_removed"), forgotten}});
    co_return signedOut && forgotten && moved ? Done : Partly;
}

} // namespace

Command instanceRemoveCommand()
{
    return {{{QStringLiteral("instance"), QStringLiteral("remove")},
             QStringLiteral("Sign out, and forget the instance and its secrets."),
             {{QStringLiteral("NAME"), QStringLiteral("which instance"), true}}, {dryRunOption()}, Reach::Instance,
             QStringLiteral("What its suspended accounts held stays, under its address: 'users restore --url' gives it back, and so does\n"
                            "an instance that is added at this address.")},
            removeInstance, false};
}

} // namespace airside::ctl
