#pragma once

#include "core/access/effective.h"

#include <QHash>

namespace airside {

/// What a review says of one role; the same for all its holders.
struct RoleFacts
{
    qsizetype permissions = 0;
    Privilege privilege;
    QString why;      ///< "powerful: can_edit on Variables"; empty: ordinary
    QString dagScope; ///< dagScope()
};

/// How a reason begins that no role gives alone; what follows is as whyPrivileged() says it.
inline constexpr QLatin1String kTogether("together with the other roles ");

/// What the grants of one snapshot lead to: each role alone, and each set of roles that somebody holds together, since two harmless
/// roles can be dangerous together (read on Passwords in one, edit in the other). Texts are English. Usable in any thread.
class GrantFacts
{
public:
    explicit GrantFacts(const Snapshot &snapshot);

    [[nodiscard]] const RoleFacts *role(const QString &name) const; ///< nullptr: the role could not be read
    /// Why the grant of a role to a holder of these roles is privileged; empty: it is not.
    [[nodiscard]] QString why(const QString &role, const QStringList &roles) const;
    [[nodiscard]] PrivilegeLevel level(const QString &role, const QStringList &roles) const;

private:
    struct Together
    {
        PrivilegeLevel level = PrivilegeLevel::Ordinary;
        QString why; ///< empty: the roles reach no more together than one of them alone
    };
    [[nodiscard]] Together togetherOf(const Snapshot &snapshot, const QStringList &roles) const;

    QHash<QString, RoleFacts> m_roles;
    QHash<QStringList, Together> m_together;
};

} // namespace airside
