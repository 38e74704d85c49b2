#include "core/access/snapshotdiff.h"

#include "core/access/keys.h"
#include "core/access/walktogether.h"

#include <algorithm>
#include <array>

namespace airside {

namespace {

struct NamedDifference
{
    Difference kind;
    const char *name;
};

constexpr std::array kDifferenceNames{
    NamedDifference{Difference::UserAdded, "user_added"},
    NamedDifference{Difference::UserRemoved, "user_removed"},
    NamedDifference{Difference::UserChanged, "user_changed"},
    NamedDifference{Difference::RoleGiven, "role_given"},
    NamedDifference{Difference::RoleTaken, "role_taken"},
    NamedDifference{Difference::RoleAdded, "role_added"},
    NamedDifference{Difference::RoleRemoved, "role_removed"},
    NamedDifference{Difference::PermissionGiven, "permission_given"},
    NamedDifference{Difference::PermissionTaken, "permission_taken"},
    NamedDifference{Difference::PermissionAdded, "permission_added"},
    NamedDifference{Difference::PermissionRemoved, "permission_removed"},
};

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("true") : QStringLiteral("false");
}

QString timeText(const std::optional<ServerTime> &time)
{
    return time ? time->text() : QString();
}

/// What is only in one of two sorted lists.
template <typename List>
List missingIn(const List &from, const List &other)
{
    List out;
    std::set_difference(from.begin(), from.end(), other.begin(), other.end(), std::back_inserter(out));
    return out;
}

QString userKey(const User &user)
{
    return foldName(user.username);
}

QString roleKey(const Role &role)
{
    return role.name;
}

/// Nearly all are as they were, so this is what has to be quick.
bool isSame(const User *before, const User *after)
{
    return before && after && before->username == after->username && before->email == after->email
           && before->firstName == after->firstName && before->lastName == after->lastName && before->roles == after->roles
           && before->active == after->active && before->createdOn == after->createdOn;
}

bool isSame(const Role *before, const Role *after)
{
    return before && after && before->permissions == after->permissions;
}

template <typename Object>
bool differs(const Object *before, const Object *after)
{
    return !isSame(before, after) && !differencesOf(before, after).isEmpty();
}

} // namespace

QString differenceName(Difference kind)
{
    return QLatin1String(std::ranges::find(kDifferenceNames, kind, &NamedDifference::kind)->name);
}

QList<AccessDifference> differencesOf(const User *before, const User *after)
{
    QList<AccessDifference> out;
    if (!before && !after)
        return out;
    const QString name = after ? after->username : before->username;
    if (!before)
        out += {Difference::UserAdded, name, {}, {}, {}};
    if (!after)
        out += {Difference::UserRemoved, name, {}, {}, {}};
    if (before && after) {
        const auto compare = [&](const char *field, const QString &was, const QString &is) {
            if (was != is)
                out += {Difference::UserChanged, name, QLatin1String(field), was, is};
        };
        if (userKey(*before) != userKey(*after))
            compare("username", before->username, after->username);
        compare("email", before->email, after->email);
        compare("first_name", before->firstName, after->firstName);
        compare("last_name", before->lastName, after->lastName);
        compare("active", yesNo(before->active), yesNo(after->active));
        compare("created_on", timeText(before->createdOn), timeText(after->createdOn));
    }
    const QStringList had = before ? before->roles : QStringList();
    const QStringList has = after ? after->roles : QStringList();
    for (const QString &role : missingIn(has, had))
        out += {Difference::RoleGiven, name, role, {}, {}};
    for (const QString &role : missingIn(had, has))
        out += {Difference::RoleTaken, name, role, {}, {}};
    return out;
}

QList<AccessDifference> differencesOf(const Role *before, const Role *after)
{
    QList<AccessDifference> out;
    if (!before && !after)
        return out;
    const QString name = after ? after->name : before->name;
    if (!before)
        out += {Difference::RoleAdded, name, {}, {}, {}};
    if (!after)
        out += {Difference::RoleRemoved, name, {}, {}, {}};
    const PermissionList had = before ? before->permissions : PermissionList();
    const PermissionList has = after ? after->permissions : PermissionList();
    const bool stays = before && after;
    const auto add = [&](Difference kind, const PermissionList &permissions) {
        for (const Permission &permission : permissions) {
            if (!stays || permission != websiteRead())
                out += {kind, name, permission.text(), {}, {}};
        }
    };
    add(Difference::PermissionGiven, missingIn(has, had));
    add(Difference::PermissionTaken, missingIn(had, has));
    return out;
}

QList<AccessDifference> differencesBetween(const Snapshot &earlier, const Snapshot &later)
{
    QList<AccessDifference> out;
    const auto take = [&out](const auto *before, const auto *after) {
        if (!isSame(before, after))
            out += differencesOf(before, after);
    };
    walkTogether(earlier.users, later.users, userKey, take);
    walkTogether(earlier.roles, later.roles, roleKey, take);
    for (const Permission &permission : missingIn(later.permissions, earlier.permissions))
        out += {Difference::PermissionAdded, permission.text(), {}, {}, {}};
    for (const Permission &permission : missingIn(earlier.permissions, later.permissions))
        out += {Difference::PermissionRemoved, permission.text(), {}, {}, {}};
    return out;
}

ChangedObjects changedObjects(const Snapshot &earlier, const Snapshot &later)
{
    ChangedObjects out;
    walkTogether(earlier.users, later.users, userKey, [&out](const User *a, const User *b) { out.users += differs(a, b) ? 1 : 0; });
    walkTogether(earlier.roles, later.roles, roleKey, [&out](const Role *a, const Role *b) { out.roles += differs(a, b) ? 1 : 0; });
    return out;
}

} // namespace airside
