#include "app/ctl/lockout.h"

#include "app/ctl/exitcode.h"
#include "core/changes/lockout.h"
#include "core/config/suspensions.h"

namespace airside::ctl {

namespace {

struct Named
{
    Target *target = nullptr;
    QString file; ///< of the suspensions
    QList<User> users;
};

[[nodiscard]] QCoro::Task<Result<Named>> readNamed(Call call)
{
    const Result<Target *> target = co_await writableTarget(call);
    if (!target)
        co_return fail(target.error());
    const Result<State *> state = call.session->state();
    if (!state)
        co_return fail(state.error());
    const Result<QList<User>> users = co_await namedUsers(call, *target);
    if (!users)
        co_return fail(users.error());
    co_return Named{*target, (*state)->suspensionsFile, *users};
}

[[nodiscard]] QCoro::Task<int> suspend(Call call)
{
    const Result<Named> named = co_await readNamed(call);
    if (!named)
        co_return failWith(call, named.error());
    Target *const target = named->target;
    Suspensions store(named->file);
    const QDateTime now = call.context->clock->nowUtc();
    const Result<QList<Suspension>> kept = store.all();
    if (!kept)
        co_return failWith(call, kept.error());
    QList<Change> changes;
    for (const User &user : named->users) {
        if (isSuspended(user, suspensionIn(*kept, suspensionOf(target->identity(), user, now)))) {
            call.printer->note(QStringLiteral("%1: %2 is suspended already.").arg(target->instance.name, user.username));
            continue;
        }
        Change change = accountChange(*target, user, suspended(user));
        change.passwordIntent = PasswordIntent::Random;
        changes += change;
    }
    if (changes.isEmpty())
        co_return Done;
    const bool planned = call.in.has("plan-out");
    const bool nothing = call.in.has("dry-run") && !planned;
    SuspensionRun run(&store, target->identity(), now);
    if (!nothing) { // for a plan too: it knows what was held, and may be applied at any time
        const Result<void> begun = run.begin(changes);
        if (!begun)
            co_return failWith(call, begun.error());
    }
    const TellResult told = [&run](const Change &, const ChangeResult &result) { run.tell(result); };
    const int code = co_await carryOutAll(call, target, changes, told);
    if (nothing || (planned && code == Done))
        co_return code;
    const Result<void> finished = run.finish();
    co_return finished ? code : worseExitCode(code, failWith(call, finished.error()));
}

/// nullopt with a reason printed: it cannot be restored.
[[nodiscard]] std::optional<Change> restoration(const Call &call, const Target &target, const User &user,
                                                const std::optional<Suspension> &kept)
{
    if (!kept) {
        call.printer->failure(ErrorKind::NotFound, 0,
                              QStringLiteral("No suspension of %1 is kept here (an account that was made again counts as another one).").arg(user.username),
                              target.instance.name);
        return std::nullopt;
    }
    const std::optional<User> after = restored(user, *kept);
    if (!after) {
        call.printer->error({ErrorKind::ChangedMeanwhile, 0, user.username, {},
                             QStringLiteral("roles: %1 -> %2").arg(kept->roles.join(QStringLiteral(", ")), user.roles.join(QStringLiteral(", ")))},
                            target.instance.name);
        return std::nullopt;
    }
    return accountChange(target, user, *after);
}

[[nodiscard]] QCoro::Task<int> restore(Call call)
{
    const Result<Named> named = co_await readNamed(call);
    if (!named)
        co_return failWith(call, named.error());
    Target *const target = named->target;
    Suspensions store(named->file);
    const QString instance = target->identity();
    const QDateTime now = call.context->clock->nowUtc();
    QList<Change> changes;
    QList<Suspension> done;
    for (const User &user : named->users) {
        const Result<std::optional<Suspension>> kept = store.find(suspensionOf(instance, user, now));
        if (!kept)
            co_return failWith(call, kept.error());
        const std::optional<Change> change = restoration(call, *target, user, *kept);
        if (!change)
            co_return Failed;
        if (changesNothing(*change))
            done += **kept;
        else
            changes += *change;
    }
    int code = Done;
    const TellResult told = [&](const Change &change, const ChangeResult &result) {
        if (result.state != ChangeState::Verified)
            return;
        done += suspensionOf(instance, *change.userBefore, now);
        call.printer->note(QStringLiteral("%1: nobody knows the password of %2; give a new one with 'users update --password-stdin'.")
                               .arg(target->instance.name, change.objectName()));
    };
    if (!changes.isEmpty())
        code = co_await carryOutAll(call, target, changes, told);
    if (call.in.has("dry-run") || done.isEmpty())
        co_return code;
    const Result<void> dropped = store.drop(done);
    co_return dropped ? code : worseExitCode(code, failWith(call, dropped.error()));
}

} // namespace

Command usersSuspendCommand()
{
    return lockoutCommand("suspend", QStringLiteral("Take all rights from accounts, so that they can be given back."),
                          QStringLiteral("Takes the roles and sets a random password that nobody learns; the roles are kept in "
                                         "suspended.json of the state directory for 'users restore'. It goes by the API. Rights are gone "
                                         "at once, on Airflow 3 within 30 s, also for tokens issued before; an open web session stays open "
                                         "on Airflow 2 and may do nothing."),
                          suspend);
}

Command usersRestoreCommand()
{
    return lockoutCommand("restore", QStringLiteral("Give suspended accounts exactly the roles back that they held."),
                          QStringLiteral("An account that was given other roles since is left as it is. The password stays the random one."),
                          restore);
}

} // namespace airside::ctl
