#pragma once

#include "core/access/keys.h"
#include "core/plan/change.h"

namespace airside {

[[nodiscard]] inline bool isCreation(const Change &change)
{
    return change.kind == ChangeKind::CreateUser || change.kind == ChangeKind::CreateRole;
}

[[nodiscard]] inline bool isDeletion(const Change &change)
{
    return change.kind == ChangeKind::DeleteUser || change.kind == ChangeKind::DeleteRole;
}

/// The object's name as it is compared: folded for users, exact for roles. Empty: there is none on that side.
[[nodiscard]] inline QString keyBefore(const Change &change)
{
    if (change.userBefore)
        return foldName(change.userBefore->username);
    return change.roleBefore ? change.roleBefore->name : QString();
}

[[nodiscard]] inline QString keyAfter(const Change &change)
{
    if (change.userAfter)
        return foldName(change.userAfter->username);
    return change.roleAfter ? change.roleAfter->name : QString();
}

} // namespace airside
