#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"

namespace airside::ctl {

namespace {

int sayMadeElsewhere(const Call &call, const Instance &instance)
{
    const QString note = madeElsewhere(instance.signIn);
    call.printer->print({QStringLiteral("%1: not signed out. %2").arg(instance.name, note)},
                        {{QStringLiteral("instance"), instance.name}, {QStringLiteral("signed_out"), false},
                         {QStringLiteral("note"), note}});
    return Done;
}

[[nodiscard]] QCoro::Task<int> signOutInstance(Call call)
{
    call.session->dropGivenSecret();
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (!target)
        co_return failWith(call, target.error());
    const Instance &instance = (*target)->instance;
    if (instance.signIn != SignInKind::Password)
        co_return sayMadeElsewhere(call, instance);
    const Result<void> ended = co_await (*target)->client->access().signOut(call.stop);
    if (!ended && ended.error().kind != ErrorKind::KeychainUnavailable)
        co_return failWith(call, ended.error(), instance.name);
    call.printer->print({QStringLiteral("%1: signed out").arg(instance.name)},
                        {{QStringLiteral("instance"), instance.name}, {QStringLiteral("signed_out"), true}});
    co_return Done;
}

} // namespace

QString madeElsewhere(SignInKind kind)
{
    return kind == SignInKind::Cookie
               ? QStringLiteral("The cookie was made elsewhere: nothing was ended on the server, and it stays valid until it lapses.")
               : QStringLiteral("The token was made elsewhere: nothing was ended on the server, and it stays valid until it lapses.");
}

Command instanceSignOutCommand()
{
    return {{{QStringLiteral("instance"), QStringLiteral("sign-out")}, QStringLiteral("End the kept sign-in on the server and forget it."),
             {{QStringLiteral("NAME"), QStringLiteral("which instance"), true}}, {}, Reach::Instance,
             QStringLiteral("Tokens and cookies that were made elsewhere (--auth token, cookie, command) are not ours to end: they\n"
                            "stay valid until they lapse, which is said.")},
            signOutInstance, false};
}

} // namespace airside::ctl
