#pragma once

#include "core/access/permission.h"

#include <QStringList>

namespace airside {

struct Role
{
    QString name; ///< exact; "RA" and "rA" are two roles
    PermissionList permissions;

    bool operator==(const Role &) const = default;
};

/// Admin, Op, User, Viewer, Public: Airflow re-creates them at its start. A mark for people, never a base for
/// judging privilege.
[[nodiscard]] bool isBuiltIn(const QString &roleName);

/// Equal by name and permissions, ignoring "can_read on Website", which Airflow itself adds to every custom role
/// at a server's start.
[[nodiscard]] bool sameAccess(const Role &a, const Role &b);

/// Whether a role that was before is now as it was wished: sameAccess(), and to the letter when the wish was about
/// "can_read on Website".
[[nodiscard]] bool standsAsWished(const Role &now, const Role &before, const Role &wish);

/// "can_read on Website".
[[nodiscard]] const Permission &websiteRead();

/// "+ can_edit on DAGs", "- can_read on Jobs", "name: a -> b". Not translated; for detail texts.
[[nodiscard]] QStringList differences(const Role &a, const Role &b);

} // namespace airside
