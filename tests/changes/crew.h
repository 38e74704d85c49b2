#pragma once

#include "tests/changes/desk.h"

#include <QTest>

namespace airside::test {

inline constexpr int kHolders = 50;

[[nodiscard]] inline Role crew(const QStringList &permissions)
{
    Role role{QStringLiteral("Crew"), {}};
    for (const QString &text : permissions)
        role.permissions += *Permission::fromText(text);
    role.permissions = sortedUnique(role.permissions);
    return role;
}

[[nodiscard]] inline Change changeOf(const AccessApi &api, ChangeKind kind)
{
    Change change;
    change.id = QUuid::createUuid();
    change.instance = api.instance().id;
    change.kind = kind;
    return change;
}

/// "Crew", which may edit and read DAGs, and fifty who hold it and Viewer.
[[nodiscard]] inline ChangePlan crewAndItsHolders(const AccessApi &api)
{
    ChangePlan plan;
    Change role = changeOf(api, ChangeKind::CreateRole);
    role.roleAfter = crew({QStringLiteral("can_edit on DAGs"), QStringLiteral("can_read on DAGs")});
    plan.changes += role;
    for (int i = 0; i < kHolders; ++i) {
        Change user = changeOf(api, ChangeKind::CreateUser);
        user.passwordIntent = PasswordIntent::Random;
        User one;
        one.username = QStringLiteral("h%1").arg(i);
        one.email = one.username + QStringLiteral("@example.org");
        one.firstName = one.lastName = QStringLiteral("H");
        one.roles = QStringList{QStringLiteral("Crew"), QStringLiteral("Viewer")};
        user.userAfter = one;
        plan.changes += user;
    }
    return plan;
}

/// Those fifty and all that is called like their role, gone.
[[nodiscard]] inline ChangePlan withoutCrew(const AccessApi &api, const Snapshot &now)
{
    ChangePlan plan;
    for (const User &user : now.users) {
        if (!user.username.startsWith(QLatin1Char('h')))
            continue;
        plan.changes += changeOf(api, ChangeKind::DeleteUser);
        plan.changes.last().userBefore = user;
    }
    for (const Role &role : now.roles) {
        if (!role.name.startsWith(QLatin1String("Crew")))
            continue;
        plan.changes += changeOf(api, ChangeKind::DeleteRole);
        plan.changes.last().roleBefore = role;
    }
    return plan;
}

[[nodiscard]] inline Change trimOf(const AccessApi &api, const Snapshot &now)
{
    Change trim = changeOf(api, ChangeKind::UpdateRole);
    trim.roleBefore = *now.role(QStringLiteral("Crew"));
    trim.roleAfter = crew({QStringLiteral("can_read on DAGs")});
    if (trim.roleBefore->permissions.contains(websiteRead())) // Airflow's own addition, and none of this
        trim.roleAfter->permissions = sortedUnique(trim.roleAfter->permissions + PermissionList{websiteRead()});
    return trim;
}

/// Another client that lists all the time, and who had neither the role nor what stands in for it.
class Watcher
{
public:
    explicit Watcher(AirflowClient &client)
        : m_client(client)
    {
    }
    void start() { m_running = look(); }
    /// How often it looked; false: it did not end.
    [[nodiscard]] bool stop()
    {
        m_on = false;
        return QTest::qWaitFor([this] { return m_ended; }, 120000);
    }
    int looks = 0;
    int inTheMiddle = 0; ///< looks at which the stand-in was there
    QStringList without;

private:
    [[nodiscard]] QCoro::Task<void> look()
    {
        while (m_on) {
            const SnapshotRequest usersAndRoles{true, true, false, false, {}};
            const Result<SnapshotPtr> taken = co_await m_client.takeSnapshot(usersAndRoles, {});
            if (!taken)
                continue;
            ++looks;
            bool standIn = false;
            for (const User &user : (*taken)->users) {
                bool holds = !user.username.startsWith(QLatin1Char('h'));
                for (const QString &role : user.roles) {
                    holds = holds || role.startsWith(QLatin1String("Crew"));
                    standIn = standIn || role.startsWith(QLatin1String("Crew~"));
                }
                if (!holds)
                    without += user.username;
            }
            inTheMiddle += standIn ? 1 : 0;
        }
        m_ended = true;
    }

    AirflowClient &m_client;
    QCoro::Task<void> m_running;
    bool m_on = true;
    bool m_ended = false;
};

[[nodiscard]] inline QString endStateOf(const Snapshot &now)
{
    int right = 0;
    for (const User &user : now.users) {
        if (user.roles == QStringList{QStringLiteral("Crew"), QStringLiteral("Viewer")})
            ++right;
    }
    QStringList roles;
    for (const Role &role : now.roles) {
        if (role.name.startsWith(QLatin1String("Crew")))
            roles += role.name + (role.permissions.contains(*Permission::fromText(QStringLiteral("can_edit on DAGs"))) ? QStringLiteral(" edits") : QStringLiteral(" reads"));
    }
    return QStringLiteral("%1 %2").arg(roles.join(QLatin1Char(','))).arg(right);
}

} // namespace airside::test
