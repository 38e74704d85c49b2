#pragma once

#include "core/access/effective.h"
#include "core/access/privilege.h"

#include <QHash>

namespace airside {

class NameComparer;

/// What the user table derives from a snapshot, so that filtering, sorting and marking need no second look at the
/// users. Made once a snapshot, in a worker (makeUserIndex is pure), then shared.
struct UserIndex
{
    struct Entry
    {
        QString username; ///< folded, as the other texts: those that are so already share the buffer of the snapshot
        QString name;
        QString email;
        quint32 usernameLooks = 0; ///< a hash of skeleton()
        quint32 emailLooks = 0;
        qint32 nameRank = -1;  ///< place of the name among those of the index; equal ones share it; -1: no name
        qint32 roleSet = -1;   ///< in roleSets
        qint32 lookAlike = -1; ///< another user of this snapshot whose username or e-mail looks the same
        PrivilegeLevel privilege = PrivilegeLevel::Ordinary; ///< of all roles together

        [[nodiscard]] QStringView key() const { return username; }
    };
    /// Roles that users have together; few for all users.
    struct RoleSet
    {
        QString text; ///< folded, one a line
        PrivilegeLevel privilege = PrivilegeLevel::Ordinary;
    };

    SnapshotPtr snapshot;
    QString instanceName;       ///< folded
    QString environment;        ///< folded
    std::vector<Entry> entries; ///< parallel to snapshot->users
    std::vector<qint32> byName; ///< the users with a name, in its order, then in that of usernames
    std::vector<RoleSet> roleSets;
    QHash<QString, PrivilegeLevel> rolePrivilege;
};

using UserIndexPtr = std::shared_ptr<const UserIndex>;

/// before: of an earlier snapshot of the same instance, in the same language; users whose texts are the same share theirs, and
/// only the names of the others are sorted.
[[nodiscard]] UserIndexPtr makeUserIndex(const SnapshotPtr &snapshot, const UserIndexPtr &before = nullptr);

/// The texts of an entry, without what needs the whole snapshot.
[[nodiscard]] UserIndex::Entry makeUserEntry(const User &user);
/// The text of a RoleSet.
[[nodiscard]] QString roleSetText(const QStringList &roles);

} // namespace airside
