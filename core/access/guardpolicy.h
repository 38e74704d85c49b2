#pragma once

#include <QStringList>

namespace airside {

/// What a person wants guarded on every instance, beyond what always is. A setting; it holds no secret.
struct GuardPolicy
{
    QStringList protectedUsers; ///< usernames of break-glass and service accounts, however they are capitalised
    QStringList protectedRoles; ///< exact names
    int mostChanges = 200;      ///< of one instance at once
    int mostPercent = 20;       ///< of an instance's users at once; fewer than kFewUsers are never too many
    /// What was set could not be understood. Nobody knows then what is protected, so nothing may be written.
    bool unreadable = false;

    bool operator==(const GuardPolicy &) const = default;
};

inline constexpr int kFewUsers = 10;
inline constexpr int kMostChangesLimit = 1'000'000;

} // namespace airside
