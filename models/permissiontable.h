#pragma once

#include "models/permissionindex.h"
#include "models/sortkeys.h"

#include <QHash>

#include <array>

namespace airside {

enum class PermissionColumn { Resource, Action, Allows, Roles, People, Privileged, Area, Instance };
inline constexpr int kPermissionColumns = 8;

/// The permissions of several snapshots as rows, one for each instance and permission, with everything that takes time
/// worked out: which id a row keeps over refreshes, and the order by each column. Immutable; made in the worker pool.
class PermissionTable
{
public:
    struct Row
    {
        const PermissionIndex *index = nullptr; ///< null: the row is gone
        const IndexedPermission *permission = nullptr;

        [[nodiscard]] const HolderSet &holders() const { return index->holderSets[size_t(permission->holders)]; }
        [[nodiscard]] QString key() const; ///< instance and permission, stable over refreshes
    };

    PermissionTable() = default;
    /// before: what was shown until now; its rows keep their ids. May be null.
    PermissionTable(QList<PermissionIndexPtr> sources, const PermissionTable *before);

    [[nodiscard]] const QList<PermissionIndexPtr> &sources() const { return m_sources; }
    [[nodiscard]] int total() const { return int(m_base.size()); }
    /// By id.
    [[nodiscard]] const Row &row(int id) const { return m_rows[size_t(id)]; }
    [[nodiscard]] int idLimit() const { return int(m_rows.size()); }
    /// The ids of all rows by these keys (of PermissionColumn); rows that are equal in all of them follow by resource, action
    /// and instance in both orders.
    [[nodiscard]] std::vector<int> order(const QList<SortKey> &keys) const;
    [[nodiscard]] std::vector<int> order(PermissionColumn column, Qt::SortOrder order) const;
    [[nodiscard]] int idOf(const QUuid &instance, const Permission &permission) const; ///< -1: none

private:
    using Key = std::pair<QUuid, Permission>;
    struct Order
    {
        std::vector<int> ids;
        std::vector<int> runs; ///< where rows of another value begin, 0 first
    };

    void giveIds(const PermissionTable *before);
    void makeBase();
    [[nodiscard]] Order orderBy(PermissionColumn column) const;
    [[nodiscard]] std::vector<int> ranksIn(const SortKey &key) const; ///< by id

    QList<PermissionIndexPtr> m_sources;
    std::vector<Row> m_rows;
    QHash<Key, int> m_ids;
    std::vector<int> m_base;
    std::array<Order, kPermissionColumns> m_orders;
};

using PermissionTablePtr = std::shared_ptr<const PermissionTable>;

/// A table and the rows of it that pass a filter.
struct PermissionView
{
    PermissionTablePtr table = std::make_shared<const PermissionTable>();
    QString filter;
    std::vector<bool> passing; ///< by id; empty: all
};

/// In the filter language over permissionFilterFields(). One that cannot be read lets every row pass.
[[nodiscard]] PermissionView filtered(const PermissionTablePtr &table, const QString &filter);

} // namespace airside
