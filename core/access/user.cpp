#include "core/access/user.h"

#include "core/access/keys.h"

#include <algorithm>

namespace airside {

QStringList sortedUniqueRoles(QStringList roles)
{
    std::sort(roles.begin(), roles.end());
    roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
    return roles;
}

QStringList differences(const User &a, const User &b)
{
    QStringList out;
    const auto compare = [&out](const char *field, const QString &before, const QString &after) {
        if (before != after)
            out += QStringLiteral("%1: %2 -> %3").arg(QLatin1String(field), before, after);
    };
    if (foldName(a.username) != foldName(b.username))
        compare("username", a.username, b.username);
    compare("email", a.email, b.email);
    compare("first_name", a.firstName, b.firstName);
    compare("last_name", a.lastName, b.lastName);
    if (a.roles != b.roles)
        compare("roles", a.roles.join(QStringLiteral(", ")), b.roles.join(QStringLiteral(", ")));
    compare("active", QLatin1String(a.active ? "true" : "false"), QLatin1String(b.active ? "true" : "false"));
    if (a.createdOn != b.createdOn)
        compare("created_on", a.createdOn ? a.createdOn->text() : QString(), b.createdOn ? b.createdOn->text() : QString());
    return out;
}

bool sameAccess(const User &a, const User &b)
{
    return differences(a, b).isEmpty();
}

} // namespace airside
