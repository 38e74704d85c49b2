#pragma once

#include "core/access/keys.h"
#include "core/access/snapshot.h"

#include <QSet>

/// A company's access as the figures of the store take it: 120 roles with 4,867 permissions together out of
/// a catalogue of 10,050 for 2,000 DAGs; 1 to 4 roles a user out of 400 sets.
inline airside::Snapshot storedAccess(int users)
{
    using namespace airside;
    constexpr int dags = 2000;
    constexpr int roles = 120;
    Snapshot s;
    s.takenAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    s.airflowVersion = QStringLiteral("3.3.2");
    s.serverOffsetSeconds = 3600;
    s.signedInAs = QStringLiteral("person000000@example.org");
    QStringList actions;
    for (const char *action : {"can_read", "can_edit", "can_delete", "can_create", "menu_access"})
        actions += QString::fromLatin1(action);
    for (int i = 0; i < dags; ++i) {
        const QString id = QStringLiteral("team%1_pipeline_%2").arg(i % 60).arg(i, 5, 10, QLatin1Char('0'));
        s.dags += Dag{id, id, {QStringLiteral("team%1").arg(i % 60)}, {QStringLiteral("tag%1").arg(i % 9), QStringLiteral("daily")}, i % 7 == 0};
    }
    std::ranges::sort(s.dags, {}, &Dag::id);
    for (int i = 0; i < dags + 10; ++i) {
        const QString resource = i < dags ? QStringLiteral("DAG:") + s.dags.at(i).id : QStringLiteral("Resource %1").arg(i);
        for (const QString &action : actions)
            s.permissions += Permission{action, resource};
    }
    s.permissions = sortedUnique(s.permissions);
    for (int r = 0; r < roles; ++r) {
        Role role{QStringLiteral("team%1_role").arg(r, 3, 10, QLatin1Char('0')), {}};
        const int step = r == 0 ? 6 : 97 + 31 * (r % 30);
        for (qsizetype p = r; p < s.permissions.size(); p += step)
            role.permissions += s.permissions.at(p);
        s.roles += role;
    }
    QList<QStringList> sets;
    for (int i = 0; i < 400; ++i) {
        QStringList set;
        for (int k = 0; k <= i % 4; ++k)
            set += s.roles.at((i * 7 + k * 31) % roles).name;
        sets += sortedUniqueRoles(set);
    }
    for (int i = 0; i < users; ++i) {
        User user;
        user.username = QStringLiteral("person%1@example.org").arg(i, 6, 10, QLatin1Char('0'));
        user.email = user.username;
        user.firstName = QStringLiteral("Firstname%1").arg(i % 900);
        user.lastName = QStringLiteral("Lastname%1").arg(i);
        user.roles = sets.at(i % sets.size());
        user.active = i % 20 != 0;
        user.loginCount = i;
        user.failedLoginCount = i % 5;
        user.createdOn = ServerTime{1'600'000'000'000'000 + i, {}};
        user.changedOn = user.createdOn;
        if (i % 3 != 0)
            user.lastLogin = ServerTime{1'700'000'000'000'000 + i, {}};
        s.users += user;
    }
    const auto whole = [](qint64 rows) { return Completeness{rows, rows, rows, 0, {}}; };
    s.usersProof = whole(s.users.size());
    s.rolesProof = whole(s.roles.size());
    s.permissionsProof = whole(s.permissions.size());
    s.dagsProof = whole(s.dags.size());
    return s;
}
