#include "app/ctl/commands.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/listflow.h"
#include "app/ctl/paging.h"
#include "app/ctl/roleoutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> listPermissions(Call call)
{
    if (wantsPage(call.in)) {
        PagedList pages;
        pages.kind = unified::Kind::Permissions;
        pages.title = QStringLiteral("permissions list");
        pages.columns = permissionColumns();
        pages.cells = [](const unified::PageRow &row) { return permissionCells(std::get<Permission>(row.object), row.instance); };
        pages.json = [](const unified::PageRow &row) { return permissionRowJson(std::get<Permission>(row.object), row.instance); };
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
