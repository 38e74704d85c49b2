#pragma once

#include "core/access/filterquery.h"
#include "models/refreshmarks.h"
#include "models/rolerows.h"
#include "models/shownrowsmodel.h"
#include "models/sortkeys.h"

namespace airside {

/// Roles of several instances with what is staged for them, with an order and a filter of its own. Persistent indexes
/// follow their roles through refreshing, filtering and sorting.
class RoleTableModel : public ShownRowsModel, public SortsByKeys
{
    Q_OBJECT

public:
    enum Column { NameColumn, HoldersColumn, PermissionsColumn, KindColumn, PrivilegeColumn, ScopeColumn, InstanceColumn };
    static constexpr int kColumns = InstanceColumn + 1;

    explicit RoleTableModel(QObject *parent = nullptr);

    /// A merge by instance and name, not a reset. Returns what new readings of the same instances changed.
    QList<RefreshChanges> setSnapshots(const QList<SnapshotPtr> &snapshots);
    /// Marks rows and cells until others are given.
    void setMarks(const RefreshMarks &marks);
    void setPlan(const ChangePlan &plan);
    /// In the filter language over roleFilterFields(). A filter that cannot be read changes nothing.
    void setFilter(const QString &text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { sortBy({{column, order}}); }
    void sortBy(const QList<SortKey> &keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_sort; }

    [[nodiscard]] QStringList keys() const; ///< of all, without the filter
    [[nodiscard]] int totalRows() const { return int(m_order.size()); } ///< without the filter
    [[nodiscard]] const RoleRow &rowAt(int row) const { return m_rows[size_t(idAt(row))]; }
    [[nodiscard]] const RoleRow *rowOf(const QString &key) const; ///< also when filtered away; nullptr: none
    [[nodiscard]] int rowNumber(const QString &key) const;        ///< -1: none, or filtered away

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void load(std::vector<RoleRow> rows);
    [[nodiscard]] std::vector<int> arranged() const;
    [[nodiscard]] bool passes(int id) const;
    [[nodiscard]] QVariant cell(const RoleRow &row, int column, int role) const;

    QList<RoleSource> m_sources;
    ChangePlan m_plan;
    std::vector<RoleRow> m_rows; ///< by id; a role that went keeps its last row
    std::vector<int> m_order;    ///< ids of the roles there are
    QHash<QString, int> m_idOfKey;
    RefreshMarks m_marks;
    FilterQuery m_query;
    QList<SortKey> m_sort{{NameColumn, Qt::AscendingOrder}};
};

} // namespace airside
