#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/roleoutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> getRole(Call call)
{
    const Result<Target *> target = co_await call.session->one(call.stop);
    if (!target)
        co_return failWith(call, target.error());
    const Result<Role> role = co_await (*target)->client->access().fetchRole(call.in.argument(0), call.stop);
    if (!role)
        co_return failWith(call, role.error(), (*target)->instance.name);
    call.printer->print(roleDetails(*role, (*target)->instance.name));
    co_return Done;
}

} // namespace

Command rolesGetCommand()
{
    return {{{QStringLiteral("roles"), QStringLiteral("get")}, QStringLiteral("Show one role and its permissions."),
             {{QStringLiteral("NAME"), QStringLiteral("which role"), false}}, {}, Reach::Instance, {}},
            getRole};
}

} // namespace airside::ctl
