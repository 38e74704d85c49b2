#include "app/ctl/lockout.h"

#include "app/ctl/exitcode.h"
#include "core/access/keys.h"

namespace airside::ctl {

namespace {

[[nodiscard]] QCoro::Task<int> setActive(Call call, bool active)
{
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return failWith(call, target.error());
    const Result<QList<User>> users = co_await namedUsers(call, *target);
    if (!users)
        co_return failWith(call, users.error(), (*target)->instance.name);
    QList<Change> changes;
    for (const User &user : *users) {
        User after = user;
        after.active = active;
        if (user.active == active)
            call.printer->note(QStringLiteral("%1: %2 is so already; nothing to change.").arg((*target)->instance.name, user.username));
        else
            changes += accountChange(**target, user, after);
    }
    if (changes.isEmpty())
        co_return Done;
    bool lockedOut = false;
    const TellResult told = [&lockedOut](const Change &change, const ChangeResult &result) {
        lockedOut = lockedOut || (result.state == ChangeState::Verified && !change.userAfter->active);
    };
    const int code = co_await carryOutAll(call, *target, changes, told);
    if (lockedOut)
        call.printer->note(QStringLiteral("Airflow 3 with a FAB provider before 3.9 goes on accepting tokens issued before, until they "
                                          "expire: 'users suspend' as well takes their rights within 30 s."));
    co_return code;
}

[[nodiscard]] QCoro::Task<int> deactivate(Call call)
{
    const int code = co_await setActive(call, false);
    co_return code;
}

[[nodiscard]] QCoro::Task<int> reactivate(Call call)
{
    const int code = co_await setActive(call, true);
    co_return code;
}

} // namespace

QCoro::Task<Result<QList<User>>> namedUsers(Call call, Target *target)
{
    QList<User> users;
    QStringList seen;
    for (const QString &name : std::as_const(call.in.arguments)) {
        if (seen.contains(foldName(name)))
            continue;
        seen += foldName(name);
        const Result<User> user = co_await target->client->access().fetchUser(name, call.stop);
        if (!user)
            co_return fail(user.error());
        users += *user;
    }
    co_return users;
}

Change accountChange(const Target &target, const User &before, const User &after)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = target.instance.id;
    change.kind = ChangeKind::UpdateUser;
    change.userBefore = before;
    change.userAfter = after;
    return change;
}

Command lockoutCommand(const char *verb, const QString &summary, const QString &notes, QCoro::Task<int> (*execute)(Call))
{
    ArgumentSpec names{QStringLiteral("USERNAME"), QStringLiteral("who; several are one plan, and a name that is not there stops it all")};
    names.repeated = true;
    return {{{QStringLiteral("users"), QLatin1String(verb)}, summary, {names}, writeOptions(), Reach::Instance, notes}, execute};
}

Command usersDeactivateCommand()
{
    return lockoutCommand("deactivate", QStringLiteral("Deactivate accounts: they cannot sign in."),
                          QStringLiteral("No API of Airflow does this. Airflow's own page for the account is read, compared with what the "
                                         "API says, and sent back with this one field changed; the API tells whether nothing else moved. "
                                         "It takes a sign-in by password or session cookie. Web sessions end at once; of tokens see the guide."),
                          deactivate);
}

Command usersReactivateCommand()
{
    return lockoutCommand("reactivate", QStringLiteral("Activate accounts again: they can sign in as before."),
                          QStringLiteral("Undoes 'users deactivate', in the same way. Roles and password are as they were."), reactivate);
}

} // namespace airside::ctl
