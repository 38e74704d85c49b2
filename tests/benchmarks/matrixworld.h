#pragma once

#include "core/credentials/memorycredentialstore.h"
#include "tests/support/fakeaccessapi.h"

namespace airside {

inline constexpr int kBenchRoles = 300;
inline constexpr int kBenchDags = 1'400; ///< with their runs: 2,800 rows, 9,800 permissions

inline PermissionList benchCatalogue()
{
    PermissionList out;
    const QStringList five{QStringLiteral("can_read"), QStringLiteral("can_create"), QStringLiteral("can_edit"), QStringLiteral("can_delete"),
                           QStringLiteral("menu_access")};
    for (int i = 0; i < 40; ++i) {
        for (const QString &action : five)
            out.append({action, i == 0 ? QStringLiteral("DAGs") : QStringLiteral("Resource %1").arg(i, 2, 10, QLatin1Char('0'))});
    }
    for (int i = 0; i < kBenchDags; ++i) {
        const QString id = QStringLiteral("team_%1.pipeline_%2").arg(i % 40).arg(i, 4, 10, QLatin1Char('0'));
        for (const int action : {0, 2, 3})
            out.append({five[action], QStringLiteral("DAG:") + id});
        for (const int action : {0, 1, 3, 4})
            out.append({five[action], QStringLiteral("DAG Run:") + id});
    }
    return sortedUnique(out);
}

/// 300 roles over 10,000 permissions; role 007 holds a third of them, spread over all.
inline void fillBenchServer(FakeAccessApi &server)
{
    server.permissions = benchCatalogue();
    for (int i = 0; i < kBenchDags; ++i) {
        const QString id = QStringLiteral("team_%1.pipeline_%2").arg(i % 40).arg(i, 4, 10, QLatin1Char('0'));
        server.dags += Dag{id, id, {QStringLiteral("owner_%1").arg(i % 25)}, {QStringLiteral("tag_%1").arg(i % 30), QStringLiteral("all")}, false};
    }
    for (int role = 0; role < kBenchRoles; ++role) {
        PermissionList held;
        for (qsizetype i = 0; i < server.permissions.size(); ++i) {
            if ((i * 7 + role) % 3 == 0)
                held += server.permissions[i];
        }
        server.addRole(QStringLiteral("role %1").arg(role, 3, 10, QLatin1Char('0')), {}).permissions = held;
    }
    for (int i = 0; i < 300; ++i)
        server.addUser(QStringLiteral("user%1").arg(i), {QStringLiteral("role %1").arg(i, 3, 10, QLatin1Char('0'))});
}

} // namespace airside
