#include "core/review/peergroups.h"

#include "core/access/keys.h"

namespace airside {

namespace {

constexpr std::array kPeerGroups{std::pair{PeerGroup::Manager, "manager"}, std::pair{PeerGroup::SameRoles, "same-roles"}, std::pair{PeerGroup::Instance, "instance"}};

} // namespace

QString peerGroupName(PeerGroup group)
{
    const auto found = std::ranges::find(kPeerGroups, group, [](const auto &one) { return one.first; });
    return QString::fromLatin1(found->second);
}

std::optional<PeerGroup> peerGroupFromName(const QString &name)
{
    for (const auto &[group, text] : kPeerGroups) {
        if (name == QLatin1String(text))
            return group;
    }
    return std::nullopt;
}

PeerGroups::PeerGroups(const Snapshot &snapshot, const std::function<QString(const User &)> &managerOf)
{
    m_accounts.reserve(snapshot.users.size());
    for (const User &user : snapshot.users) {
        const QString manager = managerOf(user);
        m_accounts.insert(foldName(user.username), {user.roles, manager});
        ++m_byRoles[user.roles];
        QList<Crowd *> crowds{&m_everybody};
        if (!manager.isEmpty())
            crowds += &m_byManager[foldName(manager)];
        for (Crowd *crowd : std::as_const(crowds)) {
            ++crowd->all;
            for (const QString &role : user.roles)
                ++crowd->byRole[role];
        }
    }
}

/// Without the account itself, which holds the role.
PeerFigure PeerGroups::figure(PeerGroup group, const Crowd &crowd, const QString &role)
{
    return {group, {}, crowd.all - 1, crowd.byRole.value(role) - 1};
}

PeerFigure PeerGroups::of(const QString &foldedUsername, const QString &role) const
{
    const Account account = m_accounts.value(foldedUsername);
    if (!account.manager.isEmpty()) {
        PeerFigure managed = figure(PeerGroup::Manager, m_byManager.value(foldName(account.manager)), role);
        managed.manager = account.manager;
        if (managed.others > 0)
            return managed;
    }
    QStringList without = account.roles;
    without.removeAll(role);
    const qint64 alike = m_byRoles.value(account.roles) - 1;
    const qint64 others = alike + m_byRoles.value(without);
    if (!without.isEmpty() && others > 0)
        return {PeerGroup::SameRoles, {}, others, alike};
    return figure(PeerGroup::Instance, m_everybody, role);
}

} // namespace airside
