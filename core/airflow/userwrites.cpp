#include "core/airflow/userwrites.h"

#include "core/access/keys.h"
#include "core/airflow/answers.h"
#include "core/airflow/requests.h"
#include "core/airflow/writeoutcome.h"

#include <QCoroTimer>
#include <QCoreApplication>

namespace airside {

namespace {

/// Both dialects answer 409 to a taken e-mail address too, and name it in their words only.
Error aboutEmail(Error error, const QString &email)
{
    if (error.kind == ErrorKind::AlreadyExists && !email.isEmpty() && error.message.contains(email)) {
        error.subject = email;
        error.message = QCoreApplication::translate("Airflow", "Another user has this e-mail address.");
    }
    return error;
}

Error conflictError(const HttpResponse &answer, const User &current, const UserPatch &patch)
{
    Error error = aboutEmail(errorOf(answer, current.username), patch.email.value_or(QString()));
    const bool caseOnly = patch.username && *patch.username != current.username
                          && foldName(*patch.username) == foldName(current.username);
    if (answer.status == 409 && caseOnly)
        error.message = QCoreApplication::translate(
            "Airflow", "Airflow takes usernames that differ only in letter case for the same one, so it refuses a change of "
                       "case alone. Rename the user to another name first, then to the wanted one.");
    return error;
}

/// Nothing to ask of the server.
bool isEmpty(const UserPatch &patch)
{
    return !patch.username && !patch.email && !patch.firstName && !patch.lastName && !patch.roles && !patch.password;
}

} // namespace

User patched(User user, const UserPatch &patch)
{
    user.username = patch.username.value_or(user.username);
    user.email = patch.email.value_or(user.email);
    user.firstName = patch.firstName.value_or(user.firstName);
    user.lastName = patch.lastName.value_or(user.lastName);
    user.roles = patch.roles ? sortedUniqueRoles(*patch.roles) : user.roles;
    return user;
}

QStringList missingIn(const User &actual, const User &wanted)
{
    QStringList out = differences(actual, wanted);
    if (actual.username != wanted.username && foldName(actual.username) == foldName(wanted.username))
        out.prepend(QStringLiteral("username: %1 -> %2").arg(actual.username, wanted.username));
    return out;
}

UserWrites::UserWrites(ClientContext &context, SignedSender &sender)
    : m_with(context)
    , m_sender(sender)
{
}

QCoro::Task<Result<User>> UserWrites::settle(QString username, User wanted, bool patiently)
{
    Result<User> found = fail({ErrorKind::Internal, 0, username, {}, {}});
    for (const int wait : kSettleWaitsMs) {
        if (wait > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(wait));
        found = co_await readUser(&m_with, &m_sender, username, {});
        const bool asWanted = found && missingIn(*found, wanted).isEmpty();
        const bool stillOpen = !asWanted && (found || found.error().kind == ErrorKind::NotFound);
        if (!patiently || !stillOpen)
            break;
    }
    co_return found;
}

QCoro::Task<Error> UserWrites::creationError(HttpResponse answer, QString username, QString email, std::stop_token stop)
{
    Error error = errorOf(answer, username);
    error = aboutEmail(error, email);
    if (error.kind != ErrorKind::ServerError || stop.stop_requested())
        co_return error;
    // FastAPI code answers 500, not 409, to the one who comes second when two make the same name at once.
    const Result<User> now = co_await readUser(&m_with, &m_sender, username, {});
    if (now)
        error = {ErrorKind::AlreadyExists, answer.status, username,
                 QCoreApplication::translate("Airflow", "Somebody made it at the same moment."), {}};
    co_return error;
}

QCoro::Task<Result<User>> UserWrites::create(UserDraft draft, std::stop_token stop)
{
    draft.roles = sortedUniqueRoles(draft.roles);
    if (draft.roles.isEmpty())
        co_return fail({ErrorKind::InvalidInput, 0, draft.username,
                        QCoreApplication::translate("Airflow", "a new user needs at least one role; without one some servers "
                                                               "give the role Public and others fail."), {}});
    // Without a password Flask code stores the hash of an empty one.
    if (draft.password.isEmpty())
        draft.password = Secret::random();
    const Result<User> before = co_await readUser(&m_with, &m_sender, draft.username, stop);
    if (before)
        co_return fail({ErrorKind::AlreadyExists, 409, draft.username, {}, {}});
    if (before.error().kind != ErrorKind::NotFound)
        co_return fail(before.error());

    const HttpRequest request = requests::createUser(m_with.caps, draft);
    const Result<HttpResponse> answer = co_await m_sender.send(Area::Users, request, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    if (!lost && !isSuccess(*answer)) {
        const Error error = co_await creationError(*answer, draft.username, draft.email, stop);
        co_return fail(error);
    }
    User wanted;
    wanted.username = draft.username;
    wanted.email = draft.email;
    wanted.firstName = draft.firstName;
    wanted.lastName = draft.lastName;
    wanted.roles = draft.roles;
    const Result<User> now = co_await settle(draft.username, wanted, lost);
    if (!now && now.error().kind == ErrorKind::NotFound)
        co_return fail(notDone(draft.username, answer, {}));
    if (!now)
        co_return fail(unsettled(draft.username, answer, now.error()));
    wanted.createdOn = now->createdOn;
    const QStringList missing = missingIn(*now, wanted);
    if (!missing.isEmpty())
        co_return fail(notDone(draft.username, answer, missing));
    co_return *now;
}

QCoro::Task<Result<User>> UserWrites::update(QString username, UserPatch patch, std::stop_token stop)
{
    if (patch.username) {
        const Result<void> addressable = checkAddressable(*patch.username);
        if (!addressable)
            co_return fail(addressable.error());
    }
    Result<User> current = fail({ErrorKind::Internal, 0, username, {}, {}});
    if (patch.current)
        current = *patch.current;
    else
        current = co_await readUser(&m_with, &m_sender, username, stop);
    if (!current || isEmpty(patch))
        co_return current;
    User wanted = patched(*current, patch);
    const HttpRequest request = requests::patchUser(m_with.caps, *current, patch);
    const Result<HttpResponse> answer = co_await m_sender.send(Area::Users, request, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    if (!lost && !isSuccess(*answer))
        co_return fail(conflictError(*answer, *current, patch));
    Result<User> now = co_await settle(wanted.username, wanted, lost);
    if (!now && now.error().kind == ErrorKind::NotFound && foldName(wanted.username) != foldName(current->username))
        now = co_await readUser(&m_with, &m_sender, current->username, {});
    if (!now)
        co_return fail(unsettled(username, answer, now.error()));
    if (!patch.username)
        wanted.username = now->username; // in the letter case that it has by now
    const QStringList missing = missingIn(*now, wanted);
    if (!missing.isEmpty())
        co_return fail(notDone(username, answer, missing));
    if (lost && patch.password)
        co_return fail({ErrorKind::OutcomeUnknown, statusOf(answer), username, {},
                        QCoreApplication::translate("Airflow", "A password cannot be read back.")});
    co_return *now;
}

QCoro::Task<Result<void>> UserWrites::remove(QString username, std::stop_token stop)
{
    const Result<void> addressable = checkAddressable(username);
    if (!addressable)
        co_return fail(addressable.error());
    const HttpRequest request = requests::deleteUser(m_with.caps, username);
    const Result<HttpResponse> answer = co_await m_sender.send(Area::Users, request, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    if (!lost && !isSuccess(*answer))
        co_return fail(errorOf(*answer, username));
    for (const int wait : kSettleWaitsMs) {
        if (wait > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(wait));
        const Result<User> now = co_await readUser(&m_with, &m_sender, username, {});
        if (!now && now.error().kind == ErrorKind::NotFound)
            co_return Result<void>();
        if (!now)
            co_return fail(unsettled(username, answer, now.error()));
        if (!lost)
            break;
    }
    co_return fail(notDone(username, answer, {}));
}

} // namespace airside
