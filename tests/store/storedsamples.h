#pragma once

#include "core/access/snapshot.h"

namespace airside {

inline Instance sampleInstance()
{
    Instance instance;
    instance.id = QUuid(QStringLiteral("6f1c2b7e-0000-4000-8000-00000000000a"));
    instance.name = QStringLiteral("Production");
    instance.url = QUrl(QStringLiteral("https://airflow.example.org/x%20y"));
    instance.username = QStringLiteral("auditor");
    instance.signIn = SignInKind::Command;
    instance.command = {QStringLiteral("/usr/bin/print-a-token")};
    instance.tls.clientCertFile = QStringLiteral("/home/ada/client.pem");
    return instance;
}

inline void proveWhole(Snapshot &s)
{
    const auto whole = [](qint64 rows) { return Completeness{rows, rows, rows, 0, {}}; };
    s.usersProof = whole(s.users.size());
    s.rolesProof = whole(s.roles.size());
    s.permissionsProof = whole(s.permissions.size());
    s.dagsProof = whole(s.dags.size());
}

/// Every field in every form that it can have: known and unknown, null and empty, odd times, pairs outside the catalogue.
inline Snapshot sampleSnapshot()
{
    Snapshot s;
    s.instance = sampleInstance();
    s.takenAt = QDateTime(QDate(2026, 11, 20), QTime(9, 8, 7, 654), Qt::UTC);
    s.airflowVersion = QStringLiteral("3.3.2");
    s.serverOffsetSeconds = -12600;
    s.signedInAs = QStringLiteral("auditor");
    const QStringList both{QStringLiteral("Op"), QStringLiteral("Viewer")};
    User alice;
    alice.username = QStringLiteral("alice");
    alice.email = QStringLiteral("Alice@Example.org");
    alice.firstName = QStringLiteral("");
    alice.roles = both;
    alice.loginCount = 0;
    alice.failedLoginCount = 9'000'000'000;
    alice.lastLogin = ServerTime::parse(QStringLiteral("2026-01-02T03:04:05.000006"));
    alice.createdOn = ServerTime::parse(QStringLiteral("2026-01-02T03:04:05+02:00"));
    alice.changedOn = ServerTime::parse(QStringLiteral("yesterday"));
    User bob;
    bob.username = QStringLiteral("bob");
    bob.roles = both;
    bob.active = false;
    bob.createdOn = ServerTime::parse(QStringLiteral("1903-01-02T03:04:05"));
    bob.changedOn = ServerTime::parse(QStringLiteral(""));
    User carol;
    carol.username = QStringLiteral("carol");
    carol.roles = {QStringLiteral("A role that is not listed")};
    s.users = {alice, bob, carol};
    const Permission readDags{QStringLiteral("can_read"), QStringLiteral("DAGs")};
    const Permission editDags{QStringLiteral("can_edit"), QStringLiteral("DAGs")};
    const Permission unlisted{QStringLiteral("can_edit"), QStringLiteral("DAG:gone")};
    const Permission zLast{QStringLiteral("menu_access"), QStringLiteral("Z")};
    s.permissions = sortedUnique({readDags, editDags, {QStringLiteral("can_read"), QStringLiteral("Jobs")}});
    s.roles = {{QStringLiteral("Op"), sortedUnique({readDags, editDags, unlisted, zLast})},
               {QStringLiteral("Viewer"), {readDags}},
               {QStringLiteral("empty"), {}}};
    s.dags = {{QStringLiteral("a"), QStringLiteral("The first"), {QStringLiteral("ada"), QStringLiteral("bob")}, {}, true},
              {QStringLiteral("b"), QStringLiteral("b"), {}, {QStringLiteral("z"), QStringLiteral("a")}, false}};
    proveWhole(s);
    return s;
}

} // namespace airside
