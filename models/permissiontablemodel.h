#pragma once

#include "models/permissiontable.h"
#include "models/refreshmarks.h"
#include "models/shownrowsmodel.h"

namespace airside {

/// The rows of a PermissionView, sorted. It only arranges ids: everything slow is in the view, which the page makes
/// in the worker pool when there is much.
class PermissionTableModel : public ShownRowsModel, public SortsByKeys
{
    Q_OBJECT

public:
    explicit PermissionTableModel(QObject *parent = nullptr);

    /// A merge by instance and permission: selection and scroll position survive.
    void setView(const PermissionView &view);
    /// Marks rows and cells until others are given.
    void setMarks(const RefreshMarks &marks);
    [[nodiscard]] const PermissionView &view() const { return m_view; }
    [[nodiscard]] int totalRows() const { return m_view.table->total(); }
    [[nodiscard]] const std::vector<int> &shownIds() const { return shown(); }
    [[nodiscard]] const PermissionTable::Row &rowAt(int row) const { return m_view.table->row(idAt(row)); }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { sortBy({{column, order}}); }
    void sortBy(const QList<SortKey> &keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_sort; }

private:
    [[nodiscard]] std::vector<int> arranged() const;

    PermissionView m_view;
    RefreshMarks m_marks;
    QList<SortKey> m_sort{{int(PermissionColumn::Resource), Qt::AscendingOrder}};
};

/// The raw value of a cell, for exports; callable in any thread.
[[nodiscard]] QVariant permissionExport(const PermissionTable::Row &row, PermissionColumn column);

/// The people who have one permission, each with the roles that give it. Composes only the cells that are looked at.
class PermissionHolderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHolders(const PermissionIndexPtr &index, int holderSet);
    void clear();
    /// The one of the row; a null pointer outside.
    [[nodiscard]] const User *userAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textOf(const User &user, int column) const;

    PermissionIndexPtr m_index;
    int m_set = 0;
    std::vector<int> m_users;
};

} // namespace airside
