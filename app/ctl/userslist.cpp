#include "app/ctl/commands.h"
#include "app/ctl/listflow.h"
#include "app/ctl/paging.h"
#include "app/ctl/useroutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> listUsers(Call call)
{
    if (wantsPage(call.in)) {
        PagedList pages;
        pages.kind = unified::Kind::Users;
        pages.title = QStringLiteral("users list");
        pages.columns = userColumns();
        pages.cells = [](const unified::PageRow &row) { return userCells(std::get<User>(row.object), row.instance); };
        pages.json = [](const unified::PageRow &row) { return userJson(std::get<User>(row.object), row.instance); };
        const int code = co_await printPage(call, pages);
        co_return code;
    }
    SnapshotList list;
    list.title = QStringLiteral("Users");
    list.columns = userColumns();
    list.count = [](const Snapshot &s) { return s.users.size(); };
    list.cells = [](const Snapshot &s, qsizetype row) { return userCells(s.users[row], s.instance.name); };
    list.json = [](const Snapshot &s, qsizetype row) { return userJson(s.users[row], s.instance.name); };
    list.proof = [](const Snapshot &s) -> const Completeness & { return s.usersProof; };
    const SnapshotRequest usersOnly{true, false, false, false, {}};
    const int code = co_await printWholeList(call, usersOnly, list);
    co_return code;
}

} // namespace

Command usersListCommand()
{
    return {{{QStringLiteral("users"), QStringLiteral("list")}, QStringLiteral("List the users of all instances, or of one."),
             {}, pageOptions(), Reach::Instance, {}},
            listUsers};
}

} // namespace airside::ctl
