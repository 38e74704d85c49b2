#pragma once

#include "core/access/effective.h"
#include "models/nameorder.h"

#include <QCollatorSortKey>
#include <QHash>

namespace airside {

/// What the user table derives from a snapshot, so that filtering, sorting and marking need no second look at the
/// users. Made once a snapshot, in a worker (makeUserIndex is pure), then shared.
struct UserIndex
{
    struct Entry
    {
        QString text;            ///< folded username, name, e-mail and roles, one a line
        qsizetype keyLength = 0; ///< text begins with the folded username; usernames may hold line breaks
        qsizetype nameLength = 0;  ///< of the folded name, after a line feed
        qsizetype emailLength = 0; ///< of the folded e-mail, after another
        std::optional<QCollatorSortKey> nameKey; ///< empty: no name to sort by
        qint32 lookAlike = -1;   ///< another user of this snapshot whose username or e-mail looks the same
        PrivilegeLevel privilege = PrivilegeLevel::Ordinary; ///< of all roles together

        [[nodiscard]] QStringView key() const { return QStringView(text).left(keyLength); }
        [[nodiscard]] QStringView name() const { return QStringView(text).mid(keyLength + 1, nameLength); }
        [[nodiscard]] QStringView email() const { return QStringView(text).mid(keyLength + nameLength + 2, emailLength); }
    };

    SnapshotPtr snapshot;
    QString instanceName;       ///< folded
    QString environment;        ///< folded
    std::vector<Entry> entries; ///< parallel to snapshot->users
    QHash<QString, PrivilegeLevel> rolePrivilege;
};

using UserIndexPtr = std::shared_ptr<const UserIndex>;

/// before: of an earlier snapshot of the same instance; users whose texts are the same share theirs.
[[nodiscard]] UserIndexPtr makeUserIndex(const SnapshotPtr &snapshot, const UserIndexPtr &before = nullptr);

/// An entry without the marks that need the whole snapshot.
[[nodiscard]] UserIndex::Entry makeUserEntry(const User &user, const QCollator &collator);

} // namespace airside
