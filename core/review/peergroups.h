#pragma once

#include "core/access/snapshot.h"

#include <functional>

namespace airside {

/// Whom an account is compared with to see whether a role is usual among its colleagues.
enum class PeerGroup {
    Manager,   ///< accounts of the instance whose manager is the same
    SameRoles, ///< accounts of the instance whose other roles are the same ones
    Instance,  ///< all accounts of the instance: the account has no manager and no other role to compare by
};

/// How many colleagues hold the role, too. Frozen with the item.
struct PeerFigure
{
    PeerGroup group = PeerGroup::Instance;
    QString manager;    ///< PeerGroup::Manager
    qint64 others = 0;  ///< accounts of the group without this one
    qint64 holders = 0; ///< of them: with the role

    bool operator==(const PeerFigure &) const = default;
};

[[nodiscard]] QString peerGroupName(PeerGroup group); ///< "manager", "same-roles", "instance"
[[nodiscard]] std::optional<PeerGroup> peerGroupFromName(const QString &name);

/// The groups of one reading, counted once: each answer is a look into three tables. Usable in any thread.
class PeerGroups
{
public:
    /// managerOf: a name, or empty where it is not known.
    PeerGroups(const Snapshot &snapshot, const std::function<QString(const User &)> &managerOf);

    /// The first group that has somebody else in it: of the manager, of the same other roles, the instance.
    [[nodiscard]] PeerFigure of(const QString &foldedUsername, const QString &role) const;

private:
    struct Account
    {
        QStringList roles;
        QString manager;
    };
    struct Crowd
    {
        qint64 all = 0;
        QHash<QString, qint64> byRole;
    };
    [[nodiscard]] static PeerFigure figure(PeerGroup group, const Crowd &crowd, const QString &role);

    QHash<QString, Account> m_accounts;
    QHash<QString, Crowd> m_byManager;
    QHash<QStringList, qint64> m_byRoles; ///< how many accounts hold exactly these
    Crowd m_everybody;
};

} // namespace airside
