#include "app/ctl/changeflow.h"
#include "app/ctl/planfiles.h"
#include "core/access/keys.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> createRole(Call call)
{
    const Result<PermissionList> permissions = permissionSet(call.in);
    if (!permissions)
        co_return failWith(call, permissions.error());
    const QString unaddressable = unaddressableReason(call.in.argument(0));
    if (!unaddressable.isEmpty())
        co_return failWith(call, {ErrorKind::InvalidInput, 0, call.in.argument(0), unaddressable, {}});
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());
    const Role role{call.in.argument(0), *permissions};
    const Result<Role> existing = co_await (*target)->client->access().fetchRole(role.name, call.stop);
    if (existing)
        co_return failWith(call, {ErrorKind::AlreadyExists, 0, role.name, {}, {}}, (*target)->instance.name);
    if (existing.error().kind != ErrorKind::NotFound)
        co_return failWith(call, existing.error(), (*target)->instance.name);
    Change change;
    change.kind = ChangeKind::CreateRole;
    change.roleAfter = role;
    const int code = co_await carryOut(call, *target, change);
    co_return code;
}

} // namespace

Command rolesCreateCommand()
{
    return {{{QStringLiteral("roles"), QStringLiteral("create")}, QStringLiteral("Create a role."),
             {{QStringLiteral("NAME"), QStringLiteral("the new role's name"), false}},
             {{QStringLiteral("permission"), QStringLiteral("'can_read on DAGs'"), QStringLiteral("a permission it gives"), QChar(), true},
              reasonOption(), overrideOption(), dryRunOption(), planOutOption()},
             Reach::Instance, {}},
            createRole};
}

} // namespace airside::ctl
