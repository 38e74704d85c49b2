#pragma once

#include "core/plan/changeplan.h"
#include "models/matrixwords.h"
#include "models/rolerows.h"

#include <QJsonObject>

namespace airside {

/// What was observed of a server that matters to edits of roles.
struct RoleServerFacts
{
    RevokeAbility revokes = RevokeAbility::Unknown;
    bool deletionFails = false;

    bool operator==(const RoleServerFacts &) const = default;
};
/// From InstanceStore::observed().
[[nodiscard]] RoleServerFacts roleServerFacts(const QJsonObject &observed);

/// Why a role cannot get this name on the snapshot's server, for a person; empty: it can. current: its name now, empty
/// for a new one. Names are compared exactly, with those there are and those that are staged.
[[nodiscard]] QString roleNameProblem(const QString &name, const QString &current, const Snapshot &snapshot,
                                      const ChangePlan &plan);
/// An existing role's name that looks like this one without being it; empty: none.
[[nodiscard]] QString roleNameTwin(const QString &name, const QString &current, const Snapshot &snapshot,
                                   const ChangePlan &plan);

[[nodiscard]] Change roleCreation(const QUuid &instance, const Role &role);
[[nodiscard]] Change roleUpdate(const RoleRow &row, const Role &after);
[[nodiscard]] Change roleDeletion(const RoleRow &row);

/// Why the server was seen not to do this change of a role, for a person; empty: it does, or nobody knows.
[[nodiscard]] QStringList roleObstacles(const Change &change, const RoleServerFacts &facts);
/// Whether it takes permissions from a role that stays.
[[nodiscard]] bool takesPermissions(const Change &change);

/// What a deletion does, for a person: who loses the role, what Airflow does about it.
[[nodiscard]] QStringList deletionConsequences(const RoleRow &row, const RoleServerFacts &facts);

} // namespace airside
