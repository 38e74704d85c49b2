#pragma once

#include "core/access/user.h"
#include "core/plan/change.h"

namespace airside {

/// What renamed and deleted roles do to their holders: Airflow ties users to roles by number, so a rename follows
/// to every holder and a deletion takes the role away. In the order in which they happen.
class RoleMoves
{
public:
    /// Takes note of a role change; others have no effect on holders and are ignored, except that a created role's
    /// name is remembered as new.
    void add(const Change &change);

    /// What a holder of these roles holds afterwards; sorted.
    [[nodiscard]] QStringList applied(const QStringList &roles) const;
    /// A wished set of roles in the names that are valid afterwards. A name the account held before means that role,
    /// under its new name; otherwise a created role of that name comes first. Deleted roles stay in the wish.
    [[nodiscard]] QStringList wished(const QStringList &before, const QStringList &after) const;

private:
    [[nodiscard]] QString renamed(QString role) const;

    struct Move
    {
        QString from;
        std::optional<QString> to; ///< none: deleted
    };
    QList<Move> m_moves;
    QStringList m_created;
};

} // namespace airside
