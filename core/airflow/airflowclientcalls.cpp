#include "core/airflow/airflowclient_private.h"
#include "core/airflow/objectreader.h"

// What AccessApi asks for, after a look at the server.

namespace airside {

QString wayName(WriteWay way)
{
    switch (way) {
    case WriteWay::Api:
        return QStringLiteral("api");
    case WriteWay::Form:
        return QStringLiteral("form");
    case WriteWay::Replacement:
        return QStringLiteral("replacement");
    }
    return {};
}

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
    std::optional<Error> refused = wayOfRoleUpdate(current, edit) == WriteWay::Form ? formRefusal(current.name) : std::nullopt;
    const QString commands = commandsToEdit(current, edit);
    if (refused && !commands.isEmpty())
        refused = Error{ErrorKind::RunOnServer, 0, current.name, commands, {}};
    return refused;
}

WriteWay AirflowClient::wayOfRoleUpdate(const Role &current, const RoleEdit &edit) const
{
    const RolePatch effect = d->with.caps.rolePatchEffect;
    const bool apiCannot = effect == RolePatch::Refused
                           || (effect == RolePatch::AddsOnly && !removedBy(current, edit).isEmpty());
    return apiCannot ? WriteWay::Form : WriteWay::Api;
}

bool AirflowClient::onlyAddsToRoles() const
{
    return d->with.caps.rolePatchEffect == RolePatch::AddsOnly;
}

RoleDelete AirflowClient::roleDeletionByApi() const
{
    return d->with.caps.roleDelete;
}

WriteWay AirflowClient::wayOfRoleDeletion() const
{
    return d->with.caps.roleDelete == RoleDelete::Fails ? WriteWay::Form : WriteWay::Api;
}

std::optional<Error> AirflowClient::formRefusal(const QString &subject) const
{
    return d->pages.refusal(subject);
}

int AirflowClient::writesAtOnce() const
{
    const Capabilities &caps = d->with.caps;
    if (caps.slowAccessCalls)
        return 1;
    return caps.users == Dialect::FastApi ? 4 : 2;
}

WidthTrial AirflowClient::pagesAtOnce() const
{
    return listingWidth(d->with.caps, d->with.options.parallelPages);
}

QCoro::Task<Result<User>> AirflowClient::setActive(QString username, bool active, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<User> done = co_await d->webUsers.setActive(username, active, stop);
    co_return done;
}

QCoro::Task<Result<Role>> AirflowClient::updateRoleByForm(QString name, RoleEdit edit, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<Role> done = co_await d->webRoles.update(name, edit, stop);
    co_return done;
}

QCoro::Task<Result<void>> AirflowClient::deleteRoleByForm(QString name, std::stop_token stop)
{
    const Result<void> looked = co_await d->look(stop);
    if (!looked)
        co_return fail(looked.error());
    const Result<void> done = co_await d->webRoles.remove(name, stop);
    co_return done;
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
