#include "core/airflow/rolewrites.h"

#include "core/airflow/answers.h"
#include "core/airflow/requests.h"
#include "core/airflow/writeoutcome.h"

#include <QCoreApplication>
#include <QCoroTimer>

namespace airside {

namespace {

PermissionList without(const PermissionList &from, const PermissionList &what)
{
    PermissionList out;
    std::set_difference(from.begin(), from.end(), what.begin(), what.end(), std::back_inserter(out));
    return out;
}

QStringList textsOf(const PermissionList &permissions)
{
    QStringList out;
    for (const Permission &permission : permissions)
        out += permission.text();
    return out;
}

bool holds(const Role &role, const char *action, const char *resource)
{
    return role.permissions.contains(Permission{QLatin1String(action), QLatin1String(resource)});
}

} // namespace

Role edited(Role role, const RoleEdit &edit)
{
    role.name = edit.name.value_or(role.name);
    role.permissions = edit.permissions ? sortedUnique(*edit.permissions) : role.permissions;
    return role;
}

PermissionList removedBy(const Role &role, const RoleEdit &edit)
{
    return edit.permissions ? without(role.permissions, sortedUnique(*edit.permissions)) : PermissionList();
}

PermissionList addedBy(const Role &role, const RoleEdit &edit)
{
    return edit.permissions ? without(sortedUnique(*edit.permissions), role.permissions) : PermissionList();
}

Error cannotRemove(const QString &name, const PermissionList &removed)
{
    return {ErrorKind::Unsupported, 0, name,
            QCoreApplication::translate(
                "Airflow", "its API only adds permissions to a role and takes none away. Nothing was sent."),
            textsOf(removed).join(QLatin1Char('\n'))};
}

QCoro::Task<Result<Role>> settleRole(ClientContext *context, SignedSender *sender, Role before, Role wanted, bool patiently)
{
    Result<Role> found = fail({ErrorKind::Internal, 0, wanted.name, {}, {}});
    for (const int wait : kSettleWaitsMs) {
        if (wait > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(wait));
        found = co_await readRole(context, sender, wanted.name, {});
        const bool stillOpen = found ? !standsAsWished(*found, before, wanted) : found.error().kind == ErrorKind::NotFound;
        if (!patiently || !stillOpen)
            break;
    }
    co_return found;
}

RoleWrites::RoleWrites(ClientContext &context, SignedSender &sender)
    : m_with(context)
    , m_sender(sender)
{
}

QCoro::Task<Result<Role>> RoleWrites::create(Role role, std::stop_token stop)
{
    role.permissions = sortedUnique(role.permissions);
    const Result<Role> before = co_await readRole(&m_with, &m_sender, role.name, stop);
    if (before)
        co_return fail({ErrorKind::AlreadyExists, 409, role.name, {}, {}});
    if (before.error().kind != ErrorKind::NotFound)
        co_return fail(before.error());
    const HttpRequest request = requests::createRole(m_with.caps, role);
    const Result<HttpResponse> answer = co_await m_sender.send(Area::Roles, request, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    if (!lost && !isSuccess(*answer))
        co_return fail(errorOf(*answer, role.name));
    const Role none{role.name, {}};
    const Result<Role> now = co_await settleRole(&m_with, &m_sender, none, role, lost);
    if (!now && now.error().kind == ErrorKind::NotFound)
        co_return fail(notDone(role.name, answer, {}));
    if (!now)
        co_return fail(unsettled(role.name, answer, now.error()));
    if (!standsAsWished(*now, none, role))
        co_return fail(notDone(role.name, answer, differences(*now, role)));
    co_return *now;
}

QCoro::Task<Result<void>> RoleWrites::checkNewName(Role current, RoleEdit edit, std::stop_token stop)
{
    if (!edit.name || *edit.name == current.name)
        co_return Result<void>();
    // Both dialects answer 200 to a name that is taken, and do nothing.
    const Result<Role> taken = co_await readRole(&m_with, &m_sender, *edit.name, stop);
    if (taken)
        co_return fail({ErrorKind::AlreadyExists, 0, *edit.name, {}, {}});
    if (taken.error().kind != ErrorKind::NotFound)
        co_return fail(taken.error());
    co_return Result<void>();
}

QCoro::Task<Result<Role>> RoleWrites::update(QString name, RoleEdit edit, std::stop_token stop)
{
    Result<Role> current = co_await readRole(&m_with, &m_sender, name, stop);
    if (!current)
        co_return current;
    if (edit.name && *edit.name == current->name)
        edit.name.reset();
    const PermissionList removed = removedBy(*current, edit);
    const PermissionList added = addedBy(*current, edit);
    if (removed.isEmpty() && added.isEmpty())
        edit.permissions.reset();
    if (!edit.name && !edit.permissions)
        co_return current;
    if (!removed.isEmpty() && m_with.caps.rolePatchEffect == RolePatch::AddsOnly)
        co_return fail(cannotRemove(name, removed));
    const Result<void> free = co_await checkNewName(*current, edit, stop);
    if (!free)
        co_return fail(free.error());
    const bool mayOnlyAdd = m_with.caps.rolePatchEffect != RolePatch::Replaces;
    if (!removed.isEmpty() && mayOnlyAdd && (!added.isEmpty() || edit.name)) {
        // Whether this server takes permissions away shows only when it is asked to: alone first, so that nothing
        // is half done when it does not.
        RoleEdit removal;
        removal.permissions = without(current->permissions, removed);
        current = co_await patch(*current, removal, stop);
        if (!current)
            co_return current;
    }
    const Result<Role> done = co_await patch(*current, edit, stop);
    co_return done;
}

Result<Role> RoleWrites::judge(const Role &before, const Role &wanted, const Role &now, const Result<HttpResponse> &answer)
{
    PermissionList removed = without(before.permissions, wanted.permissions);
    const bool website = removed.removeAll(websiteRead()) > 0;
    const bool asWanted = standsAsWished(now, before, wanted);
    if (!removed.isEmpty() && answer) {
        const bool kept = without(removed, now.permissions).isEmpty();
        if (kept)
            m_with.caps.rolePatchEffect = RolePatch::AddsOnly;
        else if (asWanted)
            m_with.caps.rolePatchEffect = RolePatch::Replaces;
        if (kept)
            return fail(notDone(before.name, answer, differences(now, wanted),
                                QCoreApplication::translate(
                                    "Airflow", "The API of this server only adds permissions to a role and takes none away.")));
    }
    if (asWanted)
        return now;
    if (website && sameAccess(now, wanted))
        return fail(notDone(before.name, answer, {QStringLiteral("- ") + websiteRead().text()},
                            QCoreApplication::translate("Airflow", "Airflow itself gives can_read on Website to every custom role: "
                                                                   "this server put it back at once, or only adds.")));
    return fail(notDone(before.name, answer, differences(now, wanted)));
}

QCoro::Task<Result<Role>> RoleWrites::patch(Role current, RoleEdit edit, std::stop_token stop)
{
    const Role wanted = edited(current, edit);
    const HttpRequest request = requests::patchRole(m_with.caps, current.name, edit);
    const Result<HttpResponse> answer = co_await m_sender.send(Area::Roles, request, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    if (!lost && !isSuccess(*answer)) {
        const Error error = co_await patchRefusal(*answer, current.name, stop);
        co_return fail(error);
    }
    Result<Role> now = co_await settleRole(&m_with, &m_sender, current, wanted, lost);
    if (!now && now.error().kind == ErrorKind::NotFound && wanted.name != current.name)
        now = co_await readRole(&m_with, &m_sender, current.name, {});
    if (!now)
        co_return fail(unsettled(current.name, answer, now.error()));
    const Result<Role> judged = judge(current, wanted, *now, answer);
    // A built-in role comes back by itself under its old name; any other must be gone from there, or the new name
    // was taken by somebody else at the same moment.
    if (!judged || wanted.name == current.name || isBuiltIn(current.name))
        co_return judged;
    const Result<Role> old = co_await readRole(&m_with, &m_sender, current.name, {});
    if (old)
        co_return fail(notDone(current.name, answer, {QStringLiteral("name: %1 -> %2").arg(current.name, wanted.name)}));
    co_return judged;
}

QCoro::Task<bool> RoleWrites::maySurelyEditRoles(std::stop_token stop)
{
    if (m_with.instance.username.isEmpty())
        co_return false;
    const Result<User> self = co_await readUser(&m_with, &m_sender, m_with.instance.username, stop);
    if (!self)
        co_return false;
    for (const QString &name : self->roles) {
        const Result<Role> role = co_await readRole(&m_with, &m_sender, name, stop);
        if (role && holds(*role, "can_edit", "Roles"))
            co_return true;
    }
    co_return false;
}

QCoro::Task<Error> RoleWrites::patchRefusal(HttpResponse answer, QString name, std::stop_token stop)
{
    Error error = errorOf(answer, name);
    if (error.kind != ErrorKind::Forbidden || m_with.caps.rolePatch == Dialect::Flask)
        co_return error;
    // FAB 3.0.3 to 3.2 refuse this to everybody: the right that they ask for does not exist.
    const bool allowed = co_await maySurelyEditRoles(stop);
    if (allowed) {
        m_with.caps.rolePatchEffect = RolePatch::Refused;
        error.kind = ErrorKind::ServerDefect;
        error.message = QCoreApplication::translate(
            "Airflow", "The account has can_edit on Roles, yet this server refuses every change of a role over its API "
                       "(FAB provider 3.0.3 to 3.2).");
    }
    co_return error;
}

QCoro::Task<Result<void>> RoleWrites::remove(QString name, std::stop_token stop)
{
    const Result<void> addressable = checkAddressable(name);
    if (!addressable)
        co_return fail(addressable.error());
    const HttpRequest request = requests::deleteRole(m_with.caps, name);
    const Result<HttpResponse> answer = co_await m_sender.send(Area::Roles, request, stop);
    const bool lost = isLost(answer);
    if (!answer && !lost)
        co_return fail(answer.error());
    if (!lost && !isSuccess(*answer) && answer->status < 500)
        co_return fail(errorOf(*answer, name));
    for (const int wait : kSettleWaitsMs) {
        if (wait > 0)
            co_await QCoro::sleepFor(std::chrono::milliseconds(wait));
        const Result<Role> now = co_await readRole(&m_with, &m_sender, name, {});
        if (!now && now.error().kind == ErrorKind::NotFound) {
            m_with.caps.roleDelete = RoleDelete::Works;
            co_return Result<void>();
        }
        if (!now)
            co_return fail(unsettled(name, answer, now.error()));
        if (!lost)
            break;
    }
    if (answer && answer->status == 500) {
        m_with.caps.roleDelete = RoleDelete::Fails;
        co_return fail({ErrorKind::ServerDefect, 500, name,
                        QCoreApplication::translate("Airflow", "It answers 500 to every deletion of a role over its API (FAB provider "
                                                               "3.0.2 to 3.5)."), {}});
    }
    co_return fail(notDone(name, answer, {}));
}

} // namespace airside
