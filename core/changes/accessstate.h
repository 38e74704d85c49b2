#pragma once

#include "core/access/snapshot.h"
#include "core/plan/change.h"
#include "core/plan/rolemoves.h"

#include <QHash>

namespace airside {

/// Bits for read, create, edit and delete on Users and on Roles.
using AccessRights = quint8;
constexpr AccessRights kEditUsers = 1U << 2U;
constexpr AccessRights kEditRoles = 1U << 6U;
constexpr AccessRights kAdministers = kEditUsers | kEditRoles;

[[nodiscard]] AccessRights accessRightsOf(const PermissionList &permissions);

/// Who may do what to users and roles, by effect; changes can be tried on it one by one, in apply order. Roles that
/// the listing does not know give nothing.
class AccessState
{
public:
    explicit AccessState(const Snapshot &snapshot);

    /// The same for these accounts alone (folded names); quick to copy and to try things on.
    [[nodiscard]] AccessState only(const QStringList &foldedUsernames) const;

    void apply(const Change &change);
    /// What is certain after a change of which nobody knows whether it was done: what it would take is gone, what
    /// it would give is not there.
    void applyDoubtful(const Change &change);

    [[nodiscard]] bool hasRole(const QString &name) const { return m_roles.contains(name); }
    /// Rights of an active account that somebody can sign in to; by folded name. None for all others.
    [[nodiscard]] AccessRights rightsOf(const QString &foldedUsername) const;
    [[nodiscard]] bool anyoneAdministers() const;
    /// Folded usernames, sorted.
    [[nodiscard]] QStringList administrators() const;
    /// Whether it concerns anybody's administration, to give, to keep or to take; also of an account that cannot sign in.
    [[nodiscard]] bool touchesAdministration(const Change &change) const;
    /// Quick and on the safe side: false only when the change takes administration from nobody.
    [[nodiscard]] bool mayTakeAdministration(const Change &change) const;

private:
    struct Account
    {
        QStringList roles;
        bool active = true;
        bool reachable = true; ///< false: its password was replaced by one that nobody knows
    };

    [[nodiscard]] AccessRights rightsOf(const Account &account) const;
    [[nodiscard]] AccessRights rightsOf(const QStringList &roles) const;
    void applyUser(const Change &change);
    void applyRole(const Change &change);

    QHash<QString, Account> m_accounts;
    QHash<QString, AccessRights> m_roles;
    RoleMoves m_moves;
};

} // namespace airside
