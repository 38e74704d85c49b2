#include "app/ctl/changeflow.h"
#include "app/ctl/planfiles.h"
#include "core/access/keys.h"
#include "core/access/role.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> updateRole(Call call)
{
    if (!call.in.has("name") && !call.in.has("permission"))
        co_return failUsage(call, QStringLiteral("Nothing is given to be changed."));
    const Result<PermissionList> permissions = permissionSet(call.in);
    if (!permissions)
        co_return failWith(call, permissions.error());
    const QString unaddressable = call.in.has("name") ? unaddressableReason(call.in.value("name")) : QString();
    if (!unaddressable.isEmpty())
        co_return failWith(call, {ErrorKind::InvalidInput, 0, call.in.value("name"), unaddressable, {}});
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());
    const Result<Role> before = co_await (*target)->client->access().fetchRole(call.in.argument(0), call.stop);
    if (!before)
        co_return failWith(call, before.error(), (*target)->instance.name);
    Change change;
    change.kind = ChangeKind::UpdateRole;
    change.roleBefore = *before;
    change.roleAfter = *before;
    if (call.in.has("name"))
        change.roleAfter->name = call.in.value("name");
    if (call.in.has("permission"))
        change.roleAfter->permissions = *permissions;
    const bool keepsWebsite = call.in.has("permission") && before->permissions.contains(websiteRead())
                              && !permissions->contains(websiteRead());
    if (keepsWebsite) {
        change.roleAfter->permissions = sortedUnique(*permissions + PermissionList{websiteRead()});
        call.printer->note(QStringLiteral("%1 stays: Airflow itself gives it to every custom role.").arg(websiteRead().text()));
    }
    const int code = co_await carryOut(call, *target, change);
    co_return code;
}

} // namespace

Command rolesUpdateCommand()
{
    return {{{QStringLiteral("roles"), QStringLiteral("update")}, QStringLiteral("Change a role's permissions or name."),
             {{QStringLiteral("NAME"), QStringLiteral("which role"), false}},
             {{QStringLiteral("permission"), QStringLiteral("'can_read on DAGs'"),
               QStringLiteral("a permission; all of them together are the whole set, --permission '' is none"), QChar(), true},
              {QStringLiteral("name"), QStringLiteral("NEW"), QStringLiteral("its new name"), QChar(), false},
              reasonOption(), overrideOption(), dryRunOption(), planOutOption()},
             Reach::Instance, {}},
            updateRole};
}

} // namespace airside::ctl
