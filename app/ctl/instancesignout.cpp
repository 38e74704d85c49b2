#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> signOutInstance(Call call)
{
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (!target)
        co_return failWith(call, target.error());
    const Instance &instance = (*target)->instance;
    const Result<void> ended = co_await (*target)->client->access().signOut(call.stop);
    if (!ended && ended.error().kind != ErrorKind::KeychainUnavailable)
        co_return failWith(call, ended.error(), instance.name);
    call.printer->print({QStringLiteral("%1: signed out").arg(instance.name)},
                        {{QStringLiteral("instance"), instance.name}, {QStringLiteral("signed_out"), true}});
    co_return Done;
}

} // namespace

Command instanceSignOutCommand()
{
    return {{{QStringLiteral("instance"), QStringLiteral("sign-out")}, QStringLiteral("End the kept sign-in on the server and forget it."),
             {{QStringLiteral("NAME"), QStringLiteral("which instance"), true}}, {}, Reach::Instance, {}},
            signOutInstance, false};
}

} // namespace airside::ctl
