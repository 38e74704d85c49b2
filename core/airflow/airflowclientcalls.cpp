#include "core/airflow/airflowclient_private.h"
#include "core/airflow/objectreader.h"

// What AccessApi asks for, after a look at the server.

namespace airside {

QCoro::Task<Result<AirflowClient::UsersPage>> AirflowClient::usersPage(qint64 offset, int limit, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<parsers::Page<User>> page = co_await d->reader.usersPage(offset, limit, stop);
    if (!page)
        co_return fail(page.error());
    co_return UsersPage{page->rows, page->total};
}

QCoro::Task<Result<AirflowClient::RolesPage>> AirflowClient::rolesPage(qint64 offset, int limit, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<parsers::Page<Role>> page = co_await d->reader.rolesPage(offset, limit, stop);
    if (!page)
        co_return fail(page.error());
    co_return RolesPage{page->rows, page->total};
}

QCoro::Task<Result<SnapshotPtr>> AirflowClient::takeSnapshot(SnapshotRequest request, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<SnapshotPtr> done = co_await d->reader.read(request, stop);
    co_return done;
}

QCoro::Task<Result<User>> AirflowClient::fetchUser(QString username, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<User> done = co_await readUser(&d->with, &d->sender, username, stop);
    co_return done;
}

QCoro::Task<Result<Role>> AirflowClient::fetchRole(QString name, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<Role> done = co_await readRole(&d->with, &d->sender, name, stop);
    co_return done;
}

QCoro::Task<Result<User>> AirflowClient::createUser(UserDraft draft, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<User> done = co_await d->users.create(draft, stop);
    co_return done;
}

QCoro::Task<Result<User>> AirflowClient::updateUser(QString username, UserPatch patch, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<User> done = co_await d->users.update(username, patch, stop);
    co_return done;
}

QCoro::Task<Result<void>> AirflowClient::deleteUser(QString username, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<void> done = co_await d->users.remove(username, stop);
    co_return done;
}

QCoro::Task<Result<Role>> AirflowClient::createRole(Role role, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<Role> done = co_await d->roles.create(role, stop);
    co_return done;
}

std::optional<Error> AirflowClient::knownRefusal(const Role &current, const RoleEdit &edit) const
{
    const PermissionList removed = removedBy(current, edit);
    if (removed.isEmpty() || d->with.caps.rolePatchEffect != RolePatch::AddsOnly)
        return std::nullopt;
    return cannotRemove(current.name, removed);
}

QCoro::Task<Result<Role>> AirflowClient::updateRole(QString name, RoleEdit edit, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<Role> done = co_await d->roles.update(name, edit, stop);
    co_return done;
}

QCoro::Task<Result<void>> AirflowClient::deleteRole(QString name, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<void> done = co_await d->roles.remove(name, stop);
    co_return done;
}

} // namespace airside
