#pragma once

#include "core/access/permission.h"

namespace airside {

/// "can_read on DAGs; can_edit on DAG:x" -> a sorted list.
inline PermissionList permissionsFrom(const QString &text)
{
    PermissionList out;
    for (const QString &one : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        out += Permission::fromText(one.trimmed()).value();
    return sortedUnique(out);
}

/// "DAGs|redm" is read, edit, delete and menu on DAGs.
inline PermissionList pairsFrom(const QStringList &lines)
{
    PermissionList out;
    for (const QString &line : lines) {
        const qsizetype bar = line.lastIndexOf(QLatin1Char('|'));
        for (const QChar letter : line.mid(bar + 1)) {
            const QString action = letter == QLatin1Char('r')   ? QStringLiteral("can_read")
                                   : letter == QLatin1Char('c') ? QStringLiteral("can_create")
                                   : letter == QLatin1Char('e') ? QStringLiteral("can_edit")
                                   : letter == QLatin1Char('d') ? QStringLiteral("can_delete")
                                                                : QStringLiteral("menu_access");
            out.append({action, line.left(bar)});
        }
    }
    return sortedUnique(out);
}

} // namespace airside
