#include "core/plan/rolemoves.h"

namespace airside {

void RoleMoves::add(const Change &change)
{
    if (change.kind == ChangeKind::CreateRole && change.roleAfter)
        m_created += change.roleAfter->name;
    if (change.kind == ChangeKind::DeleteRole && change.roleBefore)
        m_moves.append({change.roleBefore->name, std::nullopt});
    const bool update = change.kind == ChangeKind::UpdateRole && change.roleBefore && change.roleAfter;
    if (update && change.roleBefore->name != change.roleAfter->name)
        m_moves.append({change.roleBefore->name, change.roleAfter->name});
}

QStringList RoleMoves::applied(const QStringList &roles) const
{
    QStringList out = roles;
    for (const Move &move : m_moves) {
        if (!out.contains(move.from))
            continue;
        out.removeAll(move.from);
        if (move.to)
            out += *move.to;
    }
    return sortedUniqueRoles(out);
}

QString RoleMoves::renamed(QString role) const
{
    for (const Move &move : m_moves) {
        if (move.to && move.from == role)
            role = *move.to;
    }
    return role;
}

QStringList RoleMoves::wished(const QStringList &before, const QStringList &after) const
{
    QStringList out;
    for (const QString &role : after)
        out += !before.contains(role) && m_created.contains(role) ? role : renamed(role);
    return sortedUniqueRoles(out);
}

} // namespace airside
