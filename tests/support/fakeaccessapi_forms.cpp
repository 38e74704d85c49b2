#include "core/airflow/rolewrites.h"
#include "tests/support/fakeaccessapi.h"

// What Airflow's own pages do.

namespace airside {

WriteWay FakeAccessApi::wayOfRoleUpdate(const Role &current, const RoleEdit &edit) const
{
    return m_hasOnlyAdded && !removedBy(current, edit).isEmpty() ? WriteWay::Form : WriteWay::Api;
}

std::optional<Error> FakeAccessApi::knownRefusal(const Role &current, const RoleEdit &edit) const
{
    return knownRoleRefusal || wayOfRoleUpdate(current, edit) == WriteWay::Api ? knownRoleRefusal : noForms;
}

Result<User> FakeAccessApi::doSetActive(const QString &username, bool active)
{
    User *found = user(username);
    if (!found)
        return airside::fail({ErrorKind::NotFound, 404, username, {}, {}});
    found->active = active;
    return *found;
}

QCoro::Task<Result<User>> FakeAccessApi::setActive(QString username, bool active, std::stop_token stop)
{
    const FakeCall call{active ? QStringLiteral("activate") : QStringLiteral("deactivate"), username};
    const Arrival arrival = co_await arrive(call, stop);
    Result<User> result = arrival.acts ? doSetActive(username, active) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<Role>> FakeAccessApi::updateRoleByForm(QString name, RoleEdit edit, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("updateRoleByForm"), name};
    const Arrival arrival = co_await arrive(call, stop);
    Result<Role> result = arrival.acts ? doUpdateRole(name, edit, false) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<void>> FakeAccessApi::deleteRoleByForm(QString name, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("deleteRoleByForm"), name};
    const Arrival arrival = co_await arrive(call, stop);
    Result<void> result = arrival.acts ? doDeleteRole(name) : airside::fail(*arrival.error);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

} // namespace airside
