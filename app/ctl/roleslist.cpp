#include "app/ctl/commands.h"
#include "app/ctl/listflow.h"
#include "app/ctl/paging.h"
#include "app/ctl/roleoutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<Result<RowPage>> readRolesPage(Target *target, qint64 offset, int limit, std::stop_token stop)
{
    const Result<AirflowClient::RolesPage> page = co_await target->client->rolesPage(offset, limit, stop);
    if (!page)
        co_return fail(page.error());
    RowPage out;
    out.total = page->total;
    for (const Role &role : page->roles)
        out.rows.append({role.name, roleCells(role, target->instance.name), roleJson(role, target->instance.name)});
    co_return out;
}

[[nodiscard]] QCoro::Task<int> listRoles(Call call)
{
    if (wantsPage(call.in)) {
        const PagedList pages{QStringLiteral("roles list"), roleColumns(), roleColumnsOnlyInCsv(), readRolesPage};
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
