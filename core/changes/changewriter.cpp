#include "core/changes/changewriter.h"

#include "core/airflow/webrolewrites.h"
#include "core/changes/changestates.h"
#include "core/changes/rolereplacement.h"
#include "core/plan/changekeys.h"

namespace airside {

namespace {

ChangeResult failedResult(const Change &change, const Error &error)
{
    ChangeResult result;
    result.change = change.id;
    result.state = error.kind == ErrorKind::Cancelled ? ChangeState::Skipped : ChangeState::NotDone;
    result.error = error;
    return result;
}

template <typename T>
ChangeResult answerOf(const Change &change, const Result<T> &done)
{
    if (!done)
        return failedResult(change, done.error());
    ChangeResult result;
    result.change = change.id;
    result.state = ChangeState::Verified;
    if constexpr (std::is_same_v<T, User>)
        result.serverUser = *done;
    if constexpr (std::is_same_v<T, Role>)
        result.serverRole = *done;
    return result;
}

/// What could not be done by the form is told with what does it on the server.
Error withCommands(Error error, const QString &commands)
{
    if (commands.isEmpty() || error.kind == ErrorKind::OutcomeUnknown)
        return error;
    if (error.kind == ErrorKind::Unsupported)
        return {ErrorKind::RunOnServer, error.httpStatus, error.subject, commands, error.message};
    error.detail += (error.detail.isEmpty() ? QString() : QStringLiteral("\n")) + commands;
    return error;
}

} // namespace

ChangeWriter::ChangeWriter(AccessApi &api)
    : m_api(api)
{
}

QCoro::Task<ChangeResult> ChangeWriter::read(QUuid change, bool user, QString name, std::stop_token stop)
{
    ChangeResult seen;
    seen.change = change;
    std::optional<Error> error;
    if (user) {
        const Result<User> found = co_await m_api.fetchUser(name, stop);
        if (found)
            seen.serverUser = *found;
        else
            error = found.error();
    } else {
        const Result<Role> found = co_await m_api.fetchRole(name, stop);
        if (found)
            seen.serverRole = *found;
        else
            error = found.error();
    }
    if (error && error->kind != ErrorKind::NotFound)
        seen.error = error;
    co_return seen;
}

QCoro::Task<ChangeResult> ChangeWriter::precondition(Change change, std::stop_token stop)
{
    const ChangeResult seen = co_await read(change.id, change.isUserChange(), change.objectName(), stop);
    if (seen.error)
        co_return failedResult(change, *seen.error);
    const ChangeResult result = compared(change, seen.serverUser, seen.serverRole);
    if (result.error)
        co_return result;
    const std::optional<Error> refusal = knownRefusal(m_api, change);
    if (refusal)
        co_return failedResult(change, *refusal);
    co_return result;
}

QCoro::Task<ChangeResult> ChangeWriter::write(Change change, std::stop_token stop)
{
    ChangeResult sent = co_await send(change, stop);
    // A call that was cancelled may have sent its write before it noticed.
    const bool open = sent.error && !sent.unfinished
                      && (sent.error->kind == ErrorKind::OutcomeUnknown || sent.error->kind == ErrorKind::Cancelled);
    if (sent.error && !sent.unfinished && sent.error->kind == ErrorKind::NotDone) {
        ChangeResult judged = co_await madeOfIt(change, sent);
        co_return judged;
    }
    if (!open)
        co_return sent;
    ChangeResult settled = co_await settle(change, *sent.error);
    settled.way = sent.way;
    co_return settled;
}

QCoro::Task<ChangeResult> ChangeWriter::madeOfIt(Change change, ChangeResult sent)
{
    ChangeResult seen = co_await readEitherName(change);
    const bool told = !seen.error && !isAbsent(seen) && !isDeletion(change) && !asksForPasswordOnly(change);
    if (!told || standsAsBefore(change, seen))
        co_return sent;
    sent.serverUser = seen.serverUser;
    sent.serverRole = seen.serverRole;
    sent.state = ChangeState::Differently;
    sent.error->kind = ErrorKind::DoneDifferently;
    // The detail may hold commands for the whole of it, of which a part is done.
    QStringList left;
    if (change.isUserChange())
        left = differences(*seen.serverUser, *change.userAfter);
    else
        left = differences(*seen.serverRole, *change.roleAfter);
    if (left.isEmpty()) // all that differences() passes over
        left += QStringLiteral("- ") + websiteRead().text();
    sent.error->detail = left.join(QLatin1Char('\n'));
    co_return sent;
}

QCoro::Task<ChangeResult> ChangeWriter::send(Change change, std::stop_token stop)
{
    if (change.isUserChange()) {
        const ChangeResult user = co_await sendUser(change, stop);
        co_return user;
    }
    const ChangeResult role = co_await sendRole(change, stop);
    co_return role;
}

QCoro::Task<ChangeResult> ChangeWriter::sendUser(Change change, std::stop_token stop)
{
    const QString name = change.objectName();
    if (change.kind == ChangeKind::DeleteUser) {
        const Result<void> done = co_await m_api.deleteUser(name, stop);
        co_return answerOf(change, done);
    }
    if (change.kind == ChangeKind::CreateUser) {
        const UserDraft draft = draftOf(change);
        const Result<User> done = co_await m_api.createUser(draft, stop);
        co_return answerOf(change, done);
    }
    const ChangeResult updated = co_await sendUserUpdate(change, stop);
    co_return updated;
}

QCoro::Task<ChangeResult> ChangeWriter::sendUserUpdate(Change change, std::stop_token stop)
{
    const QString name = change.objectName();
    UserPatch patch = patchOf(change);
    if (!changesActive(change)) {
        patch.current = change.userBefore; // precondition() has just found it so
        const Result<User> done = co_await m_api.updateUser(name, patch, stop);
        co_return answerOf(change, done);
    }
    const bool active = change.userAfter->active;
    const bool both = hasPatch(change);
    Result<User> done = fail({ErrorKind::Internal, 0, name, {}, {}});
    if (!active || !both)
        done = co_await m_api.setActive(name, active, stop);
    else
        done = co_await m_api.updateUser(name, patch, stop);
    if (done && both) {
        // From here on it is half done: a stop request would leave it so.
        if (active)
            done = co_await m_api.setActive(change.userAfter->username, active, {});
        else
            done = co_await m_api.updateUser(name, patch, {});
        if (!done && done.error().kind != ErrorKind::OutcomeUnknown) {
            const ChangeResult half = co_await partlyDone(change, done.error());
            co_return half;
        }
    }
    ChangeResult result = answerOf(change, done);
    result.way = WriteWay::Form;
    co_return result;
}

QCoro::Task<ChangeResult> ChangeWriter::partlyDone(Change change, Error why)
{
    ChangeResult result = co_await settle(change, why);
    result.way = WriteWay::Form;
    if (result.state == ChangeState::Verified && change.passwordIntent == PasswordIntent::Keep)
        co_return result;
    const QStringList left = result.serverUser ? differences(*result.serverUser, *change.userAfter) : QStringList();
    // Whoever counts on either state would be wrong.
    const bool seen = result.serverUser && change.passwordIntent == PasswordIntent::Keep;
    result.state = seen ? ChangeState::Differently : ChangeState::Unknown;
    result.error = why;
    if (seen) {
        result.error->kind = ErrorKind::DoneDifferently;
        result.error->message = describe(why);
    }
    result.error->detail = (left + QStringList{why.detail}).join(QLatin1Char('\n')).trimmed();
    co_return result;
}

QCoro::Task<ChangeResult> ChangeWriter::sendRole(Change change, std::stop_token stop)
{
    const QString name = change.objectName();
    if (change.kind == ChangeKind::DeleteRole) {
        const ChangeResult deleted = co_await sendRoleDeletion(change, stop);
        co_return deleted;
    }
    if (change.kind == ChangeKind::CreateRole) {
        const Role role = *change.roleAfter;
        const Result<Role> done = co_await m_api.createRole(role, stop);
        co_return answerOf(change, done);
    }
    const ChangeResult updated = co_await sendRoleUpdate(change, stop);
    co_return updated;
}

QCoro::Task<ChangeResult> ChangeWriter::sendRoleUpdate(Change change, std::stop_token stop)
{
    const QString name = change.objectName();
    const Role before = *change.roleBefore;
    const RoleEdit edit = editOf(change);
    if (m_api.wayOfRoleUpdate(before, edit) == WriteWay::Api) {
        const Result<Role> done = co_await m_api.updateRole(name, edit, stop);
        // A refused removal shows what this server is like, and has changed nothing.
        const bool shown = !done && m_api.wayOfRoleUpdate(before, edit) == WriteWay::Form
                           && done.error().kind != ErrorKind::OutcomeUnknown;
        if (!shown)
            co_return answerOf(change, done);
    }
    if (goesByReplacement(m_api, change)) {
        RoleReplacement replacement(m_api);
        const ChangeResult replaced = co_await replacement.run(change, stop);
        co_return replaced;
    }
    if (const std::optional<Error> refused = knownRefusal(m_api, change))
        co_return failedResult(change, *refused);
    Result<Role> done = co_await m_api.updateRoleByForm(name, edit, stop);
    if (!done)
        done = fail(withCommands(done.error(), commandsToEdit(before, edit)));
    ChangeResult result = answerOf(change, done);
    result.way = WriteWay::Form;
    co_return result;
}

QCoro::Task<ChangeResult> ChangeWriter::sendRoleDeletion(Change change, std::stop_token stop)
{
    const QString name = change.objectName();
    if (m_api.wayOfRoleDeletion() == WriteWay::Api) {
        const Result<void> done = co_await m_api.deleteRole(name, stop);
        const bool shown = !done && m_api.wayOfRoleDeletion() == WriteWay::Form
                           && done.error().kind != ErrorKind::OutcomeUnknown;
        if (!shown)
            co_return answerOf(change, done);
    }
    if (const std::optional<Error> refused = knownRefusal(m_api, change))
        co_return failedResult(change, *refused);
    Result<void> done = co_await m_api.deleteRoleByForm(name, stop);
    if (!done)
        done = fail(withCommands(done.error(), commandToDelete(name)));
    ChangeResult result = answerOf(change, done);
    result.way = WriteWay::Form;
    co_return result;
}

QCoro::Task<ChangeResult> ChangeWriter::readEitherName(Change change)
{
    const bool user = change.isUserChange();
    const QString before = change.objectName();
    const QString after = user ? (change.userAfter ? change.userAfter->username : before)
                               : (change.roleAfter ? change.roleAfter->name : before);
    // Not the caller's stop token: what was sent must be known, and this sends nothing that changes anything.
    ChangeResult seen = co_await read(change.id, user, after, std::stop_token());
    if (isAbsent(seen) && after != before)
        seen = co_await read(change.id, user, before, std::stop_token());
    co_return seen;
}

QCoro::Task<ChangeResult> ChangeWriter::settle(Change change, Error why)
{
    const QString before = change.objectName();
    const ChangeResult seen = co_await readEitherName(change);
    const ChangeState state = settledState(change, seen);
    if (state == ChangeState::NotDone && why.kind == ErrorKind::Cancelled)
        co_return failedResult(change, why);
    ChangeResult result = seen;
    result.state = state;
    if (state == ChangeState::Verified)
        result.error = std::nullopt;
    else if (state == ChangeState::NotDone)
        result.error = Error{ErrorKind::ConnectionLost, 0, before, why.message, why.detail};
    else
        result.error = Error{ErrorKind::OutcomeUnknown, why.httpStatus, before, why.message, why.detail};
    co_return result;
}

} // namespace airside
