#include "core/access/keys.h"
#include "tests/support/fakeaccessapi.h"

namespace airside {

std::optional<Error> FakeAccessApi::rolesProblem(const QStringList &names)
{
    for (const QString &name : names) {
        if (!role(name))
            return Error{ErrorKind::Invalid, 400, name, QStringLiteral("Unknown roles: '%1'").arg(name), {}};
    }
    return std::nullopt;
}

Result<User> FakeAccessApi::doCreateUser(const UserDraft &draft)
{
    if (draft.roles.isEmpty())
        return airside::fail({ErrorKind::InvalidInput, 0, draft.username, {}, {}});
    if (user(draft.username))
        return airside::fail({ErrorKind::AlreadyExists, 409, draft.username, {}, {}});
    if (const std::optional<Error> problem = rolesProblem(draft.roles))
        return airside::fail(*problem);
    User &made = addUser(draft.username, draft.roles);
    made.email = draft.email;
    made.firstName = draft.firstName;
    made.lastName = draft.lastName;
    passwords.insert(foldName(draft.username), draft.password);
    return made;
}

Result<User> FakeAccessApi::doUpdateUser(const QString &username, const UserPatch &patch)
{
    userPatches += patch;
    User *found = user(username);
    if (!found)
        return airside::fail({ErrorKind::NotFound, 404, username, {}, {}});
    User *const other = patch.username ? user(*patch.username) : nullptr;
    if (other && other != found)
        return airside::fail({ErrorKind::AlreadyExists, 409, *patch.username, {}, {}});
    if (const std::optional<Error> problem = rolesProblem(patch.roles.value_or(QStringList())))
        return airside::fail(*problem);
    found->username = patch.username.value_or(found->username);
    found->email = patch.email.value_or(found->email);
    found->firstName = patch.firstName.value_or(found->firstName);
    found->lastName = patch.lastName.value_or(found->lastName);
    found->roles = sortedUniqueRoles(patch.roles.value_or(found->roles));
    if (patch.password)
        passwords.insert(foldName(found->username), *patch.password);
    return *found;
}

Result<void> FakeAccessApi::doDeleteUser(const QString &username)
{
    const User *found = user(username);
    if (!found)
        return airside::fail({ErrorKind::NotFound, 404, username, {}, {}});
    users.removeAt(found - users.constData());
    return {};
}

Result<Role> FakeAccessApi::doCreateRole(const Role &wanted)
{
    if (role(wanted.name))
        return airside::fail({ErrorKind::AlreadyExists, 409, wanted.name, {}, {}});
    roles.append({wanted.name, sortedUnique(wanted.permissions)});
    return roles.last();
}

Result<Role> FakeAccessApi::doUpdateRole(const QString &name, const RoleEdit &edit, bool onlyAdds)
{
    roleEdits += edit;
    Role *found = role(name);
    if (!found)
        return airside::fail({ErrorKind::NotFound, 404, name, {}, {}});
    if (edit.name && *edit.name != name && role(*edit.name))
        return airside::fail({ErrorKind::NotDone, 200, name, {}, {}});
    if (edit.name) {
        for (User &holder : users) {
            if (holder.roles.removeAll(name) > 0)
                holder.roles = sortedUniqueRoles(holder.roles << *edit.name);
        }
        found->name = *edit.name;
    }
    if (edit.permissions) {
        const PermissionList wanted = sortedUnique(*edit.permissions);
        PermissionList stays = onlyAdds ? found->permissions : kept;
        stays.removeIf([found](const Permission &one) { return !found->permissions.contains(one); });
        found->permissions = sortedUnique(wanted + stays);
        if (found->permissions != wanted) {
            m_hasOnlyAdded = m_hasOnlyAdded || addsOnly;
            const QString left = differences(Role{found->name, wanted}, *found).join(QLatin1Char('\n'));
            return airside::fail({ErrorKind::NotDone, 200, name, {}, left});
        }
    }
    return *found;
}

Result<void> FakeAccessApi::doDeleteRole(const QString &name)
{
    const Role *found = role(name);
    if (!found)
        return airside::fail({ErrorKind::NotFound, 404, name, {}, {}});
    roles.removeAt(found - roles.constData());
    for (User &holder : users)
        holder.roles.removeAll(name);
    return {};
}

QCoro::Task<Result<User>> FakeAccessApi::createUser(UserDraft draft, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("createUser"), draft.username};
    const Arrival arrival = co_await arrive(call, stop);
    Result<User> result = arrival.acts ? doCreateUser(draft) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<User>> FakeAccessApi::updateUser(QString username, UserPatch patch, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("updateUser"), username};
    const Arrival arrival = co_await arrive(call, stop);
    Result<User> result = arrival.acts ? doUpdateUser(username, patch) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<void>> FakeAccessApi::deleteUser(QString username, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("deleteUser"), username};
    const Arrival arrival = co_await arrive(call, stop);
    Result<void> result = arrival.acts ? doDeleteUser(username) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<Role>> FakeAccessApi::createRole(Role role, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("createRole"), role.name};
    const Arrival arrival = co_await arrive(call, stop);
    Result<Role> result = arrival.acts ? doCreateRole(role) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<Role>> FakeAccessApi::updateRole(QString name, RoleEdit edit, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("updateRole"), name};
    const Arrival arrival = co_await arrive(call, stop);
    Result<Role> result = arrival.acts ? doUpdateRole(name, edit, addsOnly) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<void>> FakeAccessApi::deleteRole(QString name, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("deleteRole"), name};
    const Arrival arrival = co_await arrive(call, stop);
    m_deleteHasFailed = m_deleteHasFailed || deleteFails;
    Result<void> result = airside::fail({ErrorKind::ServerDefect, 500, name, {}, {}});
    if (!arrival.acts)
        result = airside::fail(*arrival.error);
    else if (!deleteFails)
        result = doDeleteRole(name);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

} // namespace airside
