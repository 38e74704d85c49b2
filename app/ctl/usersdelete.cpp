#include "app/ctl/changeflow.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> deleteUser(Call call)
{
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());
    const Result<User> before = co_await (*target)->client->access().fetchUser(call.in.argument(0), call.stop);
    if (!before)
        co_return failWith(call, before.error(), (*target)->instance.name);
    Change change;
    change.kind = ChangeKind::DeleteUser;
    change.userBefore = *before;
    const int code = co_await carryOut(call, *target, change);
    co_return code;
}

} // namespace

Command usersDeleteCommand()
{
    return {{{QStringLiteral("users"), QStringLiteral("delete")}, QStringLiteral("Delete a user."),
             {{QStringLiteral("USERNAME"), QStringLiteral("who"), false}}, {reasonOption(), dryRunOption()}, Reach::Instance, {}},
            deleteUser};
}

} // namespace airside::ctl
