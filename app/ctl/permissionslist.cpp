#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/listflow.h"
#include "app/ctl/paging.h"
#include "app/ctl/roleoutput.h"

namespace airside::ctl {

namespace {

/// Servers that tell names only have no pages of permissions: the catalogue is read whole and cut here.
[[nodiscard]] QCoro::Task<Result<RowPage>> readPermissionsPage(Target *target, qint64 offset, int limit, std::stop_token stop)
{
    const SnapshotRequest permissionsOnly{false, false, true, false, {}};
    const Result<SnapshotPtr> snapshot = co_await target->client->access().takeSnapshot(permissionsOnly, stop);
    if (!snapshot)
        co_return fail(snapshot.error());
    const Completeness &proof = (*snapshot)->permissionsProof;
    if (proof.error)
        co_return fail(*proof.error);
    RowPage out;
    out.total = (*snapshot)->permissions.size();
    for (const Permission &permission : (*snapshot)->permissions.mid(offset, limit)) {
        out.rows.append({permission.text(), permissionCells(permission, target->instance.name),
                         permissionRowJson(permission, target->instance.name)});
    }
    co_return out;
}

[[nodiscard]] QCoro::Task<int> listPermissions(Call call)
{
    if (wantsPage(call.in)) {
        const PagedList pages{QStringLiteral("permissions list"), permissionColumns(), {}, readPermissionsPage};
        const int code = co_await printPage(call, pages);
        co_return code;
    }
    SnapshotList list;
    list.title = QStringLiteral("Permissions");
    list.columns = permissionColumns();
    list.count = [](const Snapshot &s) { return s.permissions.size(); };
    list.cells = [](const Snapshot &s, qsizetype row) { return permissionCells(s.permissions[row], s.instance.name); };
    list.json = [](const Snapshot &s, qsizetype row) { return permissionRowJson(s.permissions[row], s.instance.name); };
    list.proof = [](const Snapshot &s) -> const Completeness & { return s.permissionsProof; };
    const SnapshotRequest permissionsOnly{false, false, true, false, {}};
    const int code = co_await printWholeList(call, permissionsOnly, list);
    co_return code;
}

} // namespace

Command permissionsListCommand()
{
    return {{{QStringLiteral("permissions"), QStringLiteral("list")},
             QStringLiteral("List every permission that an instance knows."), {}, pageOptions(), Reach::Instance,
             QStringLiteral("Where a server tells names only, the list is the union of what its roles hold and of the\n"
                            "permissions on each of its DAGs.")},
            listPermissions};
}

} // namespace airside::ctl
