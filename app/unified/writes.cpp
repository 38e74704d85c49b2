#include "app/unified/writes.h"

#include "app/unified/fields.h"
#include "core/access/keys.h"
#include "core/plan/changekeys.h"

namespace airside::unified {

namespace {

constexpr qsizetype kLongestReason = 2000;

bool isUserKind(ChangeKind kind)
{
    return kind <= ChangeKind::DeleteUser;
}

bool isCreationKind(ChangeKind kind)
{
    return kind == ChangeKind::CreateUser || kind == ChangeKind::CreateRole;
}

Error wrongWrite(const QString &subject, const QString &sentence)
{
    return {ErrorKind::InvalidInput, 0, subject, sentence, {}};
}

/// What can be said without asking the server.
std::optional<Error> formProblem(const Write &write)
{
    if (!isCreationKind(write.kind) && write.id.isEmpty())
        return wrongWrite(QStringLiteral("id"), QStringLiteral("it is needed."));
    return fieldsProblem(write.fields, fieldsOf(write.kind));
}

[[nodiscard]] QCoro::Task<Result<Change>> userChange(Write write, AccessApi *api, std::stop_token stop)
{
    Change change;
    change.kind = write.kind;
    const bool creates = write.kind == ChangeKind::CreateUser;
    const QString name = creates ? write.fields.value(QLatin1String("username")).toString() : write.id;
    const Result<User> there = co_await api->fetchUser(name, stop);
    if (creates && there)
        co_return fail({ErrorKind::AlreadyExists, 0, name, {}, {}});
    if (!there && !(creates && there.error().kind == ErrorKind::NotFound))
        co_return fail(there.error());
    if (!creates)
        change.userBefore = *there;
    if (write.kind == ChangeKind::DeleteUser)
        co_return change;
    const Result<User> wished = withUserFields(change.userBefore.value_or(User{}), write.fields);
    if (!wished)
        co_return fail(wished.error());
    change.userAfter = *wished;
    change.passwordIntent = creates ? PasswordIntent::Random : PasswordIntent::Keep;
    co_return change;
}

[[nodiscard]] QCoro::Task<Result<Change>> roleChange(Write write, AccessApi *api, std::stop_token stop)
{
    Change change;
    change.kind = write.kind;
    const bool creates = write.kind == ChangeKind::CreateRole;
    const QString name = creates ? write.fields.value(QLatin1String("name")).toString() : write.id;
    const Result<Role> there = co_await api->fetchRole(name, stop);
    if (creates && there)
        co_return fail({ErrorKind::AlreadyExists, 0, name, {}, {}});
    if (!there && !(creates && there.error().kind == ErrorKind::NotFound))
        co_return fail(there.error());
    if (!creates)
        change.roleBefore = *there;
    if (write.kind == ChangeKind::DeleteRole)
        co_return change;
    const Result<Role> wished = withRoleFields(change.roleBefore.value_or(Role{}), write.fields);
    if (!wished)
        co_return fail(wished.error());
    change.roleAfter = *wished;
    co_return change;
}

} // namespace

QStringList fieldsOf(ChangeKind kind)
{
    const QStringList common{QStringLiteral("email"), QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("roles")};
    switch (kind) {
    case ChangeKind::CreateUser:
        return QStringList{QStringLiteral("username")} + common;
    case ChangeKind::UpdateUser:
        return common + QStringList{QStringLiteral("active")};
    case ChangeKind::CreateRole:
    case ChangeKind::UpdateRole:
        return {QStringLiteral("name"), QStringLiteral("actions")};
    default:
        return {};
    }
}

Result<Write> writeFromJson(const QJsonObject &json)
{
    Write write;
    write.fields = json;
    const QString action = write.fields.take(QLatin1String("action")).toString();
    const std::optional<ChangeKind> kind = changeKindFromName(action);
    if (!kind)
        return fail(wrongWrite(QStringLiteral("action"), QStringLiteral("it is create_user, update_user, delete_user, create_role, update_role or delete_role.")));
    write.kind = *kind;
    for (const auto &[key, text] : {std::pair{"id", &write.id}, std::pair{"instance", &write.instance}, std::pair{"reason", &write.reason}}) {
        const QJsonValue value = write.fields.take(QLatin1String(key));
        if (!value.isUndefined() && !value.isString())
            return fail(wrongWrite(QLatin1String(key), QStringLiteral("it is a text.")));
        *text = value.toString();
    }
    const std::optional<Error> problem = formProblem(write);
    if (problem)
        return fail(*problem);
    return write;
}

QCoro::Task<Result<Change>> changeFor(Write write, QList<Place> places, std::stop_token stop)
{
    const std::optional<Error> problem = formProblem(write);
    if (problem)
        co_return fail(*problem);
    const Result<Place> place = placeNamed(places, write.instance);
    if (!place)
        co_return fail(place.error());
    if (place->instance.readOnly)
        co_return fail({ErrorKind::ReadOnly, 0, place->instance.name, {}, {}});
    AccessApi *const api = &place->client->access();
    Result<Change> change = Change();
    if (isUserKind(write.kind))
        change = co_await userChange(write, api, stop);
    else
        change = co_await roleChange(write, api, stop);
    if (!change)
        co_return change;
    change->id = QUuid::createUuid();
    change->instance = place->instance.id;
    change->origin = Origin::Agent;
    change->reason = write.reason.left(kLongestReason);
    co_return change;
}

QCoro::Task<Result<QList<Change>>> changesFor(QList<Write> writes, QList<Place> places, std::stop_token stop)
{
    QList<Change> out;
    for (qsizetype i = 0; i < writes.size(); ++i) {
        const Write one = writes[i];
        const Result<Change> change = co_await changeFor(one, places, stop);
        if (!change) {
            Error error = change.error();
            error.subject = QStringLiteral("changes[%1] %2").arg(i).arg(error.subject).trimmed();
            co_return fail(error);
        }
        const auto same = std::ranges::find_if(out, [&change](const Change &other) {
            return other.instance == change->instance && other.isUserChange() == change->isUserChange()
                   && (!keyBefore(other).isEmpty() ? keyBefore(other) : keyAfter(other))
                          == (!keyBefore(*change).isEmpty() ? keyBefore(*change) : keyAfter(*change));
        });
        if (same != out.end())
            co_return fail(wrongWrite(QStringLiteral("changes[%1]").arg(i),
                                      QStringLiteral("it is about the same object as changes[%1]: make one of them.").arg(same - out.begin())));
        out += *change;
    }
    co_return out;
}

} // namespace airside::unified
