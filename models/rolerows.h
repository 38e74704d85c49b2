#pragma once

#include "core/access/privilege.h"
#include "core/access/snapshot.h"
#include "core/plan/changeplan.h"
#include "models/modelroles.h"

#include <QHash>

namespace airside {

/// A role as a table shows it: as the server has it, and as it will be after what is staged.
struct RoleRow
{
    SnapshotPtr snapshot; ///< never null
    std::optional<Role> before; ///< none: a staged creation
    std::optional<Role> after;  ///< none: a staged deletion
    QUuid change;               ///< the staged change; null: none
    int holders = 0;            ///< on the server
    Privilege privilegeBefore;
    Privilege privilegeAfter;

    [[nodiscard]] const Role &shown() const { return after ? *after : *before; }
    [[nodiscard]] StagedState staged() const;
    [[nodiscard]] QString name() const { return before ? before->name : after->name; } ///< on the server, or of a creation
    [[nodiscard]] QString key() const; ///< instance and name(), stable over refreshes
    [[nodiscard]] PrivilegeLevel level() const { return after ? privilegeAfter.level : privilegeBefore.level; }
};

/// How many users hold each role of one snapshot; counted once, as it goes over all users.
struct RoleSource
{
    SnapshotPtr snapshot;
    QHash<QString, int> holders;
    QList<Privilege> privileges; ///< as the snapshot's roles

    [[nodiscard]] static RoleSource from(const SnapshotPtr &snapshot);
};

[[nodiscard]] std::vector<RoleRow> roleRows(const QList<RoleSource> &sources, const ChangePlan &plan);
[[nodiscard]] QString roleKey(const QUuid &instance, const QString &name);

} // namespace airside
