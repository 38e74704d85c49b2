#pragma once

#include "core/base/result.h"
#include "core/plan/change.h"

#include <QJsonObject>

namespace airside {

/// An ordered list of changes: the one way that every edit goes.
struct ChangePlan
{
    QList<Change> changes;

    [[nodiscard]] bool isEmpty() const { return changes.isEmpty(); }
};

/// Merges an edit into the plan: at most one change for each object. An update of a staged creation stays a
/// creation; an update back to the original disappears; deleting a staged creation removes it; deleting a
/// staged update keeps the first "before". The merged change keeps the earlier change's id and place.
/// "before" may be the object as it is on the server or as it is staged; "after" is the whole wish, so build it on
/// the staged state (usersAfter(), rolesAfter()). A "before" that is the server's and newer than the staged one replaces
/// it, since the person has seen it: build the wish on rebased() then. A password that is staged stays staged. Creating what is staged
/// for deletion becomes an update. An account made again under the same name (another created_on) is another object.
[[nodiscard]] ChangePlan withChange(ChangePlan plan, Change change);
[[nodiscard]] ChangePlan withChanges(ChangePlan plan, const QList<Change> &changes); ///< one after the other, quickly

/// The order in which they can be applied: roles are made and changed before users that need them, users are
/// changed before roles are deleted, users are deleted last. A name is freed before another object takes it.
[[nodiscard]] ChangePlan inApplyOrder(ChangePlan plan);

/// A user list or role list as it would be after the plan (one instance's changes only). For guards and previews.
/// Renaming a role renames it in its holders, deleting it takes it from them. Sorted as in a Snapshot.
[[nodiscard]] QList<User> usersAfter(QList<User> users, const ChangePlan &plan, const QUuid &instance);
[[nodiscard]] QList<Role> rolesAfter(QList<Role> roles, const ChangePlan &plan, const QUuid &instance);

/// Without secrets. fromJson errors: BadFile (damaged, newer version).
[[nodiscard]] QJsonObject toJson(const ChangePlan &plan);
[[nodiscard]] Result<ChangePlan> planFromJson(const QJsonObject &json);

} // namespace airside
