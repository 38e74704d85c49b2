#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>

#include <compare>

namespace airside {

/// action + resource in Airflow's words ("can_read" on "DAGs").
struct Permission
{
    QString action;
    QString resource;

    bool operator==(const Permission &) const = default;
    /// By resource, then action.
    friend std::strong_ordering operator<=>(const Permission &a, const Permission &b)
    {
        const int byResource = a.resource.compare(b.resource);
        const int order = byResource != 0 ? byResource : a.action.compare(b.action);
        return order <=> 0;
    }
    friend size_t qHash(const Permission &p, size_t seed = 0) { return qHashMulti(seed, p.action, p.resource); }

    [[nodiscard]] QString text() const { return action + QStringLiteral(" on ") + resource; } ///< "can_read on DAGs"
    /// The reverse of text(); splits at the first " on ". nullopt when there is none or a part is empty.
    [[nodiscard]] static std::optional<Permission> fromText(const QString &text);
};

/// Sorted by operator<=>, without duplicates. Every Role holds its permissions like this.
using PermissionList = QList<Permission>;
[[nodiscard]] PermissionList sortedUnique(PermissionList permissions);

/// "DAG:x" and "DAG Run:x" -> x; anything else -> empty. Also with ids that hold colons.
[[nodiscard]] QString dagIdOfResource(const QString &resource);

} // namespace airside
