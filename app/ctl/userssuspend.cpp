#include "app/ctl/lockout.h"

#include "app/ctl/exitcode.h"
#include "core/config/suspensions.h"

namespace airside::ctl {

namespace {

/// What was kept before, for those whose suspension came to nothing.
[[nodiscard]] Result<void> putBack(const Suspensions &store, const QList<Suspension> &failed, const QList<Suspension> &earlier)
{
    if (failed.isEmpty())
        return {};
    const Result<void> dropped = store.drop(failed);
    QList<Suspension> again;
    for (const Suspension &one : earlier) {
        if (std::ranges::any_of(failed, [&one](const Suspension &other) { return other.isOf(one); }))
            again += one;
    }
    return dropped && !again.isEmpty() ? store.keep(again) : dropped;
}

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

bool isLockedOut(const User &user, const std::optional<Suspension> &earlier)
{
    return earlier && user.roles.isEmpty();
}

[[nodiscard]] QCoro::Task<int> suspend(Call call)
{
    const Result<Named> named = co_await readNamed(call);
    if (!named)
        co_return failWith(call, named.error());
    Target *const target = named->target;
    const Suspensions store(named->file);
    const QDateTime now = call.context->clock->nowUtc();
    QList<Change> changes;
    QList<Suspension> kept;
    QList<Suspension> earlier;
    for (const User &user : named->users) {
        const Suspension one = suspensionOf(target->identity(), user, now);
        const Result<std::optional<Suspension>> before = store.find(one);
        if (!before)
            co_return failWith(call, before.error());
        if (isLockedOut(user, *before)) {
            call.printer->note(QStringLiteral("%1: %2 is suspended already.").arg(target->instance.name, user.username));
            continue;
        }
        if (*before)
            earlier += **before;
        kept += one;
        User after = user;
        after.roles.clear();
        Change change = accountChange(*target, user, after);
        change.passwordIntent = PasswordIntent::Random;
        changes += change;
    }
    if (changes.isEmpty())
        co_return Done;
    const bool planned = call.in.has("plan-out");
    const bool nothing = call.in.has("dry-run") && !planned;
    if (!nothing) { // for a plan too: it knows what was held, and may be applied at any time
        const Result<void> written = store.keep(kept);
        if (!written)
            co_return failWith(call, written.error());
    }
    QList<Suspension> failed;
    const TellResult told = [&](const Change &change, const ChangeResult &result) {
        // Unknown: it may have been done, so what it held stays known.
        if (result.state != ChangeState::Verified && result.state != ChangeState::Unknown)
            failed += suspensionOf(target->identity(), *change.userBefore, now);
    };
    const int code = co_await carryOutAll(call, target, changes, told);
    if (nothing)
        co_return code;
    if (planned && code != Done)
        failed = kept;
    const Result<void> restored = putBack(store, failed, earlier);
    co_return restored ? code : worseExitCode(code, failWith(call, restored.error()));
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
    if (!user.roles.isEmpty() && user.roles != kept->roles) {
        call.printer->error({ErrorKind::ChangedMeanwhile, 0, user.username, {},
                             QStringLiteral("roles: %1 -> %2").arg(kept->roles.join(QStringLiteral(", ")), user.roles.join(QStringLiteral(", ")))},
                            target.instance.name);
        return std::nullopt;
    }
    User after = user;
    after.roles = kept->roles;
    return accountChange(target, user, after);
}

[[nodiscard]] QCoro::Task<int> restore(Call call)
{
    const Result<Named> named = co_await readNamed(call);
    if (!named)
        co_return failWith(call, named.error());
    Target *const target = named->target;
    const Suspensions store(named->file);
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
