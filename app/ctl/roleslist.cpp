#include "app/ctl/commands.h"
#include "app/ctl/listflow.h"
#include "app/ctl/paging.h"
#include "app/ctl/roleoutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> listRoles(Call call)
{
    if (wantsPage(call.in)) {
        PagedList pages;
        pages.kind = unified::Kind::Roles;
        pages.title = QStringLiteral("roles list");
        pages.columns = roleColumns();
        pages.onlyInCsv = roleColumnsOnlyInCsv();
        pages.cells = [](const unified::PageRow &row) { return roleCells(std::get<Role>(row.object), row.instance); };
        pages.json = [](const unified::PageRow &row) { return roleJson(std::get<Role>(row.object), row.instance); };
        const int code = co_await printPage(call, pages);
        co_return code;
    }
    SnapshotList list;
    list.title = QStringLiteral("Roles");
    list.columns = roleColumns();
    list.onlyInCsv = roleColumnsOnlyInCsv();
    list.count = [](const Snapshot &s) { return s.roles.size(); };
    list.cells = [](const Snapshot &s, qsizetype row) { return roleCells(s.roles[row], s.instance.name); };
    list.json = [](const Snapshot &s, qsizetype row) { return roleJson(s.roles[row], s.instance.name); };
    list.proof = [](const Snapshot &s) -> const Completeness & { return s.rolesProof; };
    const SnapshotRequest rolesOnly{false, true, false, false, {}};
    const int code = co_await printWholeList(call, rolesOnly, list);
    co_return code;
}

} // namespace

Command rolesListCommand()
{
    return {{{QStringLiteral("roles"), QStringLiteral("list")}, QStringLiteral("List the roles of all instances, or of one."),
             {}, pageOptions(), Reach::Instance, {}},
            listRoles};
}

} // namespace airside::ctl
