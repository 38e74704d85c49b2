#include "tests/support/fakeaccessapi.h"

#include "core/access/keys.h"

#include <QCoroTimer>

#include <algorithm>

namespace airside {

FakeAccessApi::FakeAccessApi(Instance instance)
    : m_instance(std::move(instance))
{
    if (m_instance.id.isNull())
        m_instance.id = QUuid::createUuid();
    if (m_instance.name.isEmpty())
        m_instance.name = QStringLiteral("Fake");
}

void FakeAccessApi::fail(const QString &name, const QString &object, const Error &error, Effect effect, int times)
{
    m_failures.append({{name, object}, error, effect, times});
}

QStringList FakeAccessApi::callTexts() const
{
    QStringList out;
    for (const FakeCall &call : calls)
        out += call.text();
    return out;
}

QStringList FakeAccessApi::writes() const
{
    static const QStringList names{QStringLiteral("createUser"), QStringLiteral("updateUser"),
                                   QStringLiteral("deleteUser"), QStringLiteral("createRole"),
                                   QStringLiteral("updateRole"), QStringLiteral("deleteRole"),
                                   QStringLiteral("activate"),   QStringLiteral("deactivate"),
                                   QStringLiteral("updateRoleByForm"), QStringLiteral("deleteRoleByForm")};
    QStringList out;
    for (const FakeCall &call : calls) {
        if (names.contains(call.name))
            out += call.text();
    }
    return out;
}

User *FakeAccessApi::user(const QString &username)
{
    const auto it = std::ranges::find_if(
        users, [&](const User &one) { return foldName(one.username) == foldName(username); });
    return it == users.end() ? nullptr : &*it;
}

Role *FakeAccessApi::role(const QString &name)
{
    const auto it = std::ranges::find(roles, name, &Role::name);
    return it == roles.end() ? nullptr : &*it;
}

User &FakeAccessApi::addUser(const QString &username, const QStringList &roleNames)
{
    User user;
    user.username = username;
    user.email = foldName(username) + QStringLiteral("@example.org");
    user.firstName = username;
    user.lastName = QStringLiteral("Tester");
    user.roles = sortedUniqueRoles(roleNames);
    user.createdOn = ServerTime::parse(
        QStringLiteral("2026-01-01T08:00:00.%1").arg(++m_madeUsers, 6, 10, QLatin1Char('0')));
    user.changedOn = user.createdOn;
    users += user;
    return users.last();
}

Role &FakeAccessApi::addRole(const QString &name, const QStringList &permissionTexts)
{
    PermissionList list;
    for (const QString &text : permissionTexts) {
        if (const std::optional<Permission> permission = Permission::fromText(text))
            list += *permission;
    }
    roles.append({name, sortedUnique(list)});
    return roles.last();
}

FakeAccessApi::Arrival FakeAccessApi::failureOf(const FakeCall &call)
{
    for (Failure &failure : m_failures) {
        const bool matches = failure.times > 0 && failure.call.name == call.name
                             && (failure.call.object.isEmpty() || failure.call.object == call.object);
        if (matches) {
            --failure.times;
            return {failure.error, failure.effect == Effect::DoneAnyway};
        }
    }
    return {};
}

QCoro::Task<FakeAccessApi::Arrival> FakeAccessApi::arrive(FakeCall call, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return Arrival{Error{ErrorKind::Cancelled, 0, call.object, {}, {}}, false};
    calls += call;
    if (delay.count() > 0)
        co_await QCoro::sleepFor(delay);
    while (stopped || call.name == held)
        co_await QCoro::sleepFor(std::chrono::milliseconds(5));
    if (onCall)
        onCall(call);
    co_return failureOf(call);
}

void FakeAccessApi::answer(const FakeCall &call)
{
    if (onAnswer)
        onAnswer(call);
}

QCoro::Task<Result<ConnectionReport>> FakeAccessApi::testConnection(std::stop_token stop)
{
    const FakeCall call{QStringLiteral("testConnection"), {}};
    const Arrival arrival = co_await arrive(call, stop);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    ConnectionReport report;
    report.capabilities.airflowVersion = QStringLiteral("3.3.2");
    report.capabilities.publicRoleMatters = publicMatters;
    report.signedInAs = signedInAs;
    report.signInWay = QStringLiteral("bearer token");
    co_return report;
}

QCoro::Task<Result<void>> FakeAccessApi::signOut(std::stop_token stop)
{
    const FakeCall call{QStringLiteral("signOut"), {}};
    const Arrival arrival = co_await arrive(call, stop);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return Result<void>();
}

SnapshotPtr FakeAccessApi::snapshot(const SnapshotRequest &request) const
{
    const auto proof = [](qint64 rows) { return Completeness{rows, rows, rows, 0, std::nullopt}; };
    auto out = std::make_shared<Snapshot>();
    out->instance = m_instance;
    out->takenAt = takenAt;
    out->airflowVersion = QStringLiteral("3.3.2");
    out->signedInAs = signedInAs;
    out->issuesTokens = issuesTokens;
    if (request.users) {
        out->users = users;
        std::ranges::sort(out->users, {}, [](const User &one) { return foldName(one.username); });
        out->usersProof = proof(users.size());
        if (listsIncompletely)
            out->usersProof.totalAfter = users.size() + 1;
    }
    if (request.roles) {
        out->roles = roles;
        std::ranges::sort(out->roles, {}, &Role::name);
        out->rolesProof = proof(roles.size());
    }
    if (request.permissions) {
        out->permissions = permissions;
        for (const Role &role : roles)
            out->permissions += role.permissions;
        out->permissions = sortedUnique(out->permissions);
        out->permissionsProof = proof(out->permissions.size());
    }
    if (request.dags) {
        out->dags = dags;
        std::ranges::sort(out->dags, {}, &Dag::id);
        out->dagsProof = proof(dags.size());
    }
    return out;
}

QCoro::Task<Result<SnapshotPtr>> FakeAccessApi::takeSnapshot(SnapshotRequest request, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("takeSnapshot"), {}};
    const Arrival arrival = co_await arrive(call, stop);
    if (request.progress && request.users)
        request.progress({ListProgress::Part::Users, users.size(), users.size()});
    const SnapshotPtr taken = prepared ? prepared : snapshot(request);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return taken;
}

QCoro::Task<Result<User>> FakeAccessApi::fetchUser(QString username, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("fetchUser"), username};
    const Arrival arrival = co_await arrive(call, stop);
    const User *found = user(username);
    Result<User> result = found ? Result<User>(*found)
                                : airside::fail({ErrorKind::NotFound, 404, username, {}, {}});
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<Role>> FakeAccessApi::fetchRole(QString name, std::stop_token stop)
{
    const FakeCall call{QStringLiteral("fetchRole"), name};
    const Arrival arrival = co_await arrive(call, stop);
    const Role *found = role(name);
    Result<Role> result = found ? Result<Role>(*found) : airside::fail({ErrorKind::NotFound, 404, name, {}, {}});
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return result;
}

QCoro::Task<Result<bool>> FakeAccessApi::publicRoleMatters(std::stop_token stop)
{
    const FakeCall call{QStringLiteral("publicRoleMatters"), {}};
    const Arrival arrival = co_await arrive(call, stop);
    answer(call);
    if (arrival.error)
        co_return airside::fail(*arrival.error);
    co_return publicMatters;
}

} // namespace airside
