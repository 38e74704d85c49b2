#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/userfields.h"

namespace airside::ctl {

namespace {

User withFields(User user, const Invocation &in, const QStringList &roles)
{
    if (in.has("email"))
        user.email = in.value("email");
    if (in.has("first-name"))
        user.firstName = in.value("first-name");
    if (in.has("last-name"))
        user.lastName = in.value("last-name");
    if (in.has("role"))
        user.roles = sortedUniqueRoles(roles);
    return user;
}

bool hasUserField(const Invocation &in)
{
    return in.has("email") || in.has("first-name") || in.has("last-name") || in.has("role") || in.has("password-stdin");
}

[[nodiscard]] QCoro::Task<int> updateUser(Call call)
{
    if (!hasUserField(call.in))
        co_return failUsage(call, QStringLiteral("Nothing is given to be changed."));
    const Result<QStringList> roles = wholeSet(call.in, "role");
    if (!roles)
        co_return failUsage(call, roles.error().message);
    const Result<Secret> password = co_await readPassword(call);
    if (!password)
        co_return failWith(call, password.error());
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());
    const Result<User> before = co_await (*target)->client->access().fetchUser(call.in.argument(0), call.stop);
    if (!before)
        co_return failWith(call, before.error(), (*target)->instance.name);
    Change change;
    change.kind = ChangeKind::UpdateUser;
    change.userBefore = *before;
    change.userAfter = withFields(*before, call.in, *roles);
    change.passwordIntent = password->isEmpty() ? PasswordIntent::Keep : PasswordIntent::Typed;
    change.password = *password;
    const int code = co_await carryOut(call, *target, change);
    co_return code;
}

} // namespace

Command usersUpdateCommand()
{
    return {{{QStringLiteral("users"), QStringLiteral("update")}, QStringLiteral("Change a user."),
             {{QStringLiteral("USERNAME"), QStringLiteral("who"), false}},
             userFieldOptions() + QList<OptionSpec>{reasonOption(), dryRunOption()}, Reach::Instance, {}},
            updateUser};
}

} // namespace airside::ctl
