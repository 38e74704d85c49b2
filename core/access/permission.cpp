#include "core/access/permission.h"

#include <algorithm>

namespace airside {

std::optional<Permission> Permission::fromText(const QString &text)
{
    const QString separator = QStringLiteral(" on ");
    const qsizetype at = text.indexOf(separator);
    if (at <= 0 || at + separator.size() >= text.size())
        return std::nullopt;
    return Permission{text.left(at), text.mid(at + separator.size())};
}

PermissionList sortedUnique(PermissionList permissions)
{
    // Mostly they are: what is sorted stays as it is, and shares its buffer.
    const auto unsorted = std::adjacent_find(permissions.cbegin(), permissions.cend(),
                                             [](const Permission &a, const Permission &b) { return !(a < b); });
    if (unsorted == permissions.cend())
        return permissions;
    std::sort(permissions.begin(), permissions.end());
    permissions.erase(std::unique(permissions.begin(), permissions.end()), permissions.end());
    return permissions;
}

QString dagIdOfResource(const QString &resource)
{
    for (const QLatin1String prefix : {QLatin1String("DAG:"), QLatin1String("DAG Run:")}) {
        if (resource.startsWith(prefix))
            return resource.mid(prefix.size());
    }
    return {};
}

} // namespace airside
