#include "core/access/snapshot.h"

#include "core/access/keys.h"

#include <algorithm>

namespace airside {

const User *Snapshot::user(const QString &username) const
{
    const QString folded = foldName(username);
    const auto it = std::lower_bound(users.begin(), users.end(), folded,
                                     [](const User &u, const QString &name) { return foldName(u.username) < name; });
    return it != users.end() && foldName(it->username) == folded ? &*it : nullptr;
}

const Role *Snapshot::role(const QString &name) const
{
    const auto it = std::lower_bound(roles.begin(), roles.end(), name,
                                     [](const Role &r, const QString &wanted) { return r.name < wanted; });
    return it != roles.end() && it->name == name ? &*it : nullptr;
}

bool Snapshot::complete() const
{
    return usersProof.complete() && rolesProof.complete() && permissionsProof.complete() && dagsProof.complete();
}

} // namespace airside
