#include "app/ctl/changeflow.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> deleteRole(Call call)
{
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());
    const Result<Role> before = co_await (*target)->client->access().fetchRole(call.in.argument(0), call.stop);
    if (!before)
        co_return failWith(call, before.error(), (*target)->instance.name);
    Change change;
    change.kind = ChangeKind::DeleteRole;
    change.roleBefore = *before;
    const int code = co_await carryOut(call, *target, change);
    co_return code;
}

} // namespace

Command rolesDeleteCommand()
{
    return {{{QStringLiteral("roles"), QStringLiteral("delete")}, QStringLiteral("Delete a role; its holders lose it."),
             {{QStringLiteral("NAME"), QStringLiteral("which role"), false}}, {reasonOption(), dryRunOption()}, Reach::Instance, {}},
            deleteRole};
}

} // namespace airside::ctl
