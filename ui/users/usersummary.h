#pragma once

#include "models/usertablerows.h"
#include "ui/users/rolechoices.h"

#include <QMap>

namespace airside {

/// What the panel says of several users.
struct UserSummary
{
    int users = 0;
    QMap<QString, int> byInstance;            ///< by the name with its environment
    QHash<QUuid, QString> instances;          ///< their names
    bool ownAccount = false; ///< one of them is an account that Airside signs in with
    bool allRemoved = true;  ///< all are staged for deletion
    bool anyStaged = false;
    QList<RoleChoice> choices;
};

/// Pure; 100,000 users take too long for the window's thread.
[[nodiscard]] UserSummary summaryOf(const QList<ShownUser> &users, const ChangePlan &plan);

} // namespace airside
