#include "app/ctl/commands.h"
#include "app/ctl/listflow.h"
#include "app/ctl/paging.h"
#include "app/ctl/useroutput.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<Result<RowPage>> readUsersPage(Target *target, qint64 offset, int limit, std::stop_token stop)
{
    const Result<AirflowClient::UsersPage> page = co_await target->client->usersPage(offset, limit, stop);
    if (!page)
        co_return fail(page.error());
    RowPage out;
    out.total = page->total;
    for (const User &user : page->users)
        out.rows.append({user.username, userCells(user, target->instance.name), userJson(user, target->instance.name)});
    co_return out;
}

[[nodiscard]] QCoro::Task<int> listUsers(Call call)
{
    if (wantsPage(call.in)) {
        const PagedList pages{QStringLiteral("users list"), userColumns(), {}, readUsersPage};
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
