#include "app/ctl/changeflow.h"
#include "app/ctl/exitcode.h"
#include "app/ctl/userfields.h"
#include "core/access/keys.h"

namespace airside::ctl {

namespace {

/// Airflow needs all of them, and a user without roles cannot be created on most versions.
QString missingUserField(const Invocation &in)
{
    for (const char *option : {"email", "first-name", "last-name", "role"}) {
        if (in.value(option).isEmpty())
            return QStringLiteral("--%1 is needed to create a user.").arg(QLatin1String(option));
    }
    return {};
}

[[nodiscard]] QCoro::Task<int> createUser(Call call)
{
    const QString missing = missingUserField(call.in);
    if (!missing.isEmpty())
        co_return failUsage(call, missing);
    const Result<QStringList> roles = wholeSet(call.in, "role");
    if (!roles)
        co_return failUsage(call, roles.error().message);
    const QString unaddressable = unaddressableReason(call.in.argument(0));
    if (!unaddressable.isEmpty())
        co_return failWith(call, {ErrorKind::InvalidInput, 0, call.in.argument(0), unaddressable, {}});
    const Result<Secret> password = co_await readPassword(call);
    if (!password)
        co_return failWith(call, password.error());
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());

    User user;
    user.username = call.in.argument(0);
    user.email = call.in.value("email");
    user.firstName = call.in.value("first-name");
    user.lastName = call.in.value("last-name");
    user.roles = sortedUniqueRoles(*roles);
    const Result<User> existing = co_await (*target)->client->access().fetchUser(user.username, call.stop);
    if (existing)
        co_return failWith(call, {ErrorKind::AlreadyExists, 0, user.username, {}, {}}, (*target)->instance.name);
    if (existing.error().kind != ErrorKind::NotFound)
        co_return failWith(call, existing.error(), (*target)->instance.name);
    Change change;
    change.kind = ChangeKind::CreateUser;
    change.userAfter = user;
    change.passwordIntent = password->isEmpty() ? PasswordIntent::Random : PasswordIntent::Typed;
    change.password = *password;
    const int code = co_await carryOut(call, *target, change);
    co_return code;
}

} // namespace

QList<OptionSpec> userFieldOptions()
{
    const auto field = [](const char *name, const char *value, const char *help, bool repeatable) {
        return OptionSpec{QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help), QChar(), repeatable};
    };
    return {field("email", "E", "e-mail address", false), field("first-name", "F", "first name", false),
            field("last-name", "L", "last name", false),
            field("role", "R", "a role; on update all of them together are the whole set, --role '' is none", true),
            field("password-stdin", "", "read the user's password from a line of stdin", false)};
}

Command usersCreateCommand()
{
    return {{{QStringLiteral("users"), QStringLiteral("create")}, QStringLiteral("Create a user."),
             {{QStringLiteral("USERNAME"), QStringLiteral("the new user's name"), false}},
             userFieldOptions() + QList<OptionSpec>{reasonOption(), dryRunOption()}, Reach::Instance,
             QStringLiteral("--email, --first-name, --last-name and at least one --role are needed. Without --password-stdin\n"
                            "the user gets a random password that nobody learns.")},
            createUser};
}

} // namespace airside::ctl
