#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/useroutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> getUser(Call call)
{
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (!target)
        co_return failWith(call, target.error());
    const Result<User> user = co_await (*target)->client->access().fetchUser(call.in.argument(0), call.stop);
    if (!user)
        co_return failWith(call, user.error(), (*target)->instance.name);
    call.printer->print(userDetails(*user, (*target)->instance.name));
    co_return Done;
}

} // namespace

Command usersGetCommand()
{
    return {{{QStringLiteral("users"), QStringLiteral("get")}, QStringLiteral("Show one user."),
             {{QStringLiteral("USERNAME"), QStringLiteral("who"), false}}, {}, Reach::Instance, {}},
            getUser};
}

} // namespace airside::ctl
