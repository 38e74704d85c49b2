#pragma once

#include <QMap>
#include <QStringList>
#include <QUuid>

namespace airside {

/// What is protected on one instance, beside what is on every one.
struct ProtectedNames
{
    QStringList users;
    QStringList roles;

    [[nodiscard]] bool isEmpty() const { return users.isEmpty() && roles.isEmpty(); }
    bool operator==(const ProtectedNames &) const = default;
};

/// What a person wants guarded, beyond what always is. A setting; it holds no secret.
struct GuardPolicy
{
    QStringList protectedUsers; ///< on every instance: usernames of break-glass and service accounts, however they are capitalised
    QStringList protectedRoles; ///< on every instance: exact names
    int mostChanges = 200;      ///< of one instance at once
    int mostPercent = 20;       ///< of an instance's users at once; fewer than kFewUsers are never too many
    /// What was set could not be understood. Nobody knows then what is protected, so nothing may be written.
    bool unreadable = false;
    QMap<QUuid, ProtectedNames> ofInstances = {}; ///< none of them empty

    /// On every instance and on this one.
    [[nodiscard]] ProtectedNames protectedOn(const QUuid &instance) const
    {
        const ProtectedNames own = ofInstances.value(instance);
        return {protectedUsers + own.users, protectedRoles + own.roles};
    }
    /// With these names for the instance in place of what it had; a null id: for every instance.
    void protect(const QUuid &instance, const ProtectedNames &names)
    {
        if (instance.isNull()) {
            protectedUsers = names.users;
            protectedRoles = names.roles;
        } else if (names.isEmpty()) {
            ofInstances.remove(instance);
        } else {
            ofInstances.insert(instance, names);
        }
    }
    /// What is listed for this instance alone; a null id: for every one.
    [[nodiscard]] ProtectedNames listed(const QUuid &instance) const
    {
        return instance.isNull() ? ProtectedNames{protectedUsers, protectedRoles} : ofInstances.value(instance);
    }

    bool operator==(const GuardPolicy &) const = default;
};

inline constexpr int kFewUsers = 10;
inline constexpr int kMostChangesLimit = 1'000'000;

} // namespace airside
