#include "models/rolerows.h"

#include "core/plan/rebase.h"

namespace airside {

QString roleKey(const QUuid &instance, const QString &name)
{
    return instance.toString(QUuid::WithoutBraces) + QLatin1Char('\n') + name;
}

StagedState RoleRow::staged() const
{
    if (change.isNull())
        return StagedState::None;
    return !before ? StagedState::Added : !after ? StagedState::Removed : StagedState::Changed;
}

QString RoleRow::key() const
{
    return roleKey(snapshot->instance.id, name());
}

RoleSource RoleSource::from(const SnapshotPtr &snapshot)
{
    RoleSource out{snapshot, {}, {}};
    for (const Role &role : snapshot->roles)
        out.privileges += privilegeOf(role.permissions);
    // Equal sets of a reading share one buffer, so a set is counted, not its roles again and again.
    QHash<const QString *, std::pair<const QStringList *, int>> sets;
    for (const User &user : snapshot->users) {
        auto &[roles, count] = sets[user.roles.constData()];
        roles = &user.roles;
        ++count;
    }
    for (const auto &[roles, count] : std::as_const(sets)) {
        for (const QString &role : *roles)
            out.holders[role] += count;
    }
    return out;
}

namespace {

RoleRow serverRoleRow(const RoleSource &source, qsizetype at, const Change *change)
{
    const Role &role = source.snapshot->roles[at];
    RoleRow row{source.snapshot, role, role, {}, source.holders.value(role.name), source.privileges[at], {}};
    row.privilegeAfter = row.privilegeBefore;
    if (!change)
        return row;
    row.change = change->id;
    row.after = rebased(*change, role).roleAfter;
    row.privilegeAfter = row.after ? privilegeOf(row.after->permissions) : Privilege();
    return row;
}

} // namespace

std::vector<RoleRow> roleRows(const QList<RoleSource> &sources, const ChangePlan &plan)
{
    QHash<QString, const Change *> edits;
    QList<const Change *> creations;
    for (const Change &change : plan.changes) {
        if (change.isUserChange())
            continue;
        if (change.roleBefore)
            edits.insert(roleKey(change.instance, change.roleBefore->name), &change);
        else if (change.roleAfter)
            creations += &change;
    }
    std::vector<RoleRow> out;
    for (const RoleSource &source : sources) {
        const QUuid instance = source.snapshot->instance.id;
        for (qsizetype at = 0; at < source.snapshot->roles.size(); ++at) {
            const QString key = edits.isEmpty() ? QString() : roleKey(instance, source.snapshot->roles[at].name);
            out.push_back(serverRoleRow(source, at, edits.value(key)));
        }
        for (const Change *change : std::as_const(creations)) {
            // A name that the server has meanwhile is shown as the server's; applying will tell the conflict.
            if (change->instance != instance || source.snapshot->role(change->roleAfter->name))
                continue;
            const Privilege privilege = privilegeOf(change->roleAfter->permissions);
            out.push_back({source.snapshot, std::nullopt, change->roleAfter, change->id, 0, {}, privilege});
        }
    }
    return out;
}

} // namespace airside
