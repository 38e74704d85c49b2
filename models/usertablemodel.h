#pragma once

#include "core/base/clock.h"
#include "models/refreshmarks.h"
#include "models/usertableupdate.h"

#include <QAbstractTableModel>

#include <functional>

namespace airside {

/// Users of several instances as they will be after what is staged, with an order and a filter of its own, since
/// QSortFilterProxyModel freezes at 100,000 rows. Persistent indexes (and with them selection, current cell and
/// scroll position) follow their users through refreshing, filtering and sorting; rows that go leave the selection.
class UserTableModel : public QAbstractTableModel, public SortsByKeys
{
    Q_OBJECT

public:
    explicit UserTableModel(const Clock &clock, QObject *parent = nullptr);

    /// What the table shows from now on: a merge by UserKey, not a reset.
    void setUsers(const QList<UserIndexPtr> &sources, const ChangePlan &plan);
    void setPlan(const ChangePlan &plan);
    /// The long part of setUsers(), for the worker pool: a pure function over values. The short part is take().
    [[nodiscard]] std::function<UserTableUpdate(const QList<UserIndexPtr> &sources)> preparation(const ChangePlan &plan) const;
    /// False, and nothing done, when the table was filtered, sorted or changed since: to be prepared again.
    [[nodiscard]] bool take(UserTableUpdate update, const ChangePlan &plan);
    /// In the filter language over userFilterFields(). A filter that cannot be read changes nothing.
    void setFilter(const QString &text);
    [[nodiscard]] QString filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void sortBy(const QList<SortKey> &keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_order.keys; }

    /// Marks rows and cells until others are given.
    void setMarks(const RefreshMarks &marks);
    /// The "3 days ago" texts move with the clock: to be called now and then.
    void timePassed();

    [[nodiscard]] int totalRows() const { return m_rows.total(); } ///< without the filter
    /// Everything the model holds, to be copied for the worker pool.
    [[nodiscard]] const UserTableRows &rows() const { return m_rows; }
    [[nodiscard]] const QList<UserIndexPtr> &sources() const { return m_rows.sources(); }
    [[nodiscard]] ShownUser userAt(int row) const;
    [[nodiscard]] UserKey keyAt(int row) const;
    [[nodiscard]] int rowOf(const UserKey &key) const; ///< -1: none, or filtered away
    /// Whether the user exists, filtered away or not.
    [[nodiscard]] std::optional<ShownUser> userOf(const UserKey &key) const;
    [[nodiscard]] PrivilegeLevel privilegeAt(int row) const;
    /// The username that looks like this row's; empty: none.
    [[nodiscard]] QString lookAlikeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void become(UserTableUpdate update);
    void removeBlocks(const std::vector<RowBlock> &blocks);
    void insertBlock(int first, const std::vector<int> &rows);
    void replaceStaying(UserTableRows next, const std::vector<int> &shown, const std::vector<int> &rowMap, bool reordered);
    void rearrange(std::vector<int> shown);
    void becomeReordered(UserTableRows next, const std::vector<int> &moved);
    void remapPersistent(const std::vector<int> &moved);
    void tellDifferences(const std::vector<bool> &differs);
    [[nodiscard]] const UserTableRows::Row &at(int row) const { return m_rows.row(m_rows.shown()[size_t(row)]); }

    const Clock &m_clock;
    UserTableRows m_rows;
    ChangePlan m_plan;
    RefreshMarks m_marks;
    QString m_filter;
    UserTableOrder m_order; ///< with the query of m_filter
    quint64 m_generation = 0; ///< of what is shown and how
};

} // namespace airside
