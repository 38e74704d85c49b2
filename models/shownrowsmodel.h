#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace airside {

/// A table that shows some rows of a larger set in some order. A row is an id that keeps its meaning while the
/// model lives, also after the row is gone, so that data() can answer at any time in between. What is shown changes
/// by removing, reordering and inserting: selection, current cell and scroll position survive.
class ShownRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

protected:
    [[nodiscard]] const std::vector<int> &shown() const { return m_shown; }
    [[nodiscard]] int idAt(int row) const { return m_shown[size_t(row)]; }
    /// ids hold nothing twice. When too much is scattered (500 ranges, qt.md measured the views' cost), a reset.
    void show(std::vector<int> ids);
    /// Between beginResetModel() and endResetModel().
    void replaceShown(std::vector<int> ids) { m_shown = std::move(ids); }
    /// Every shown cell may have changed.
    void shownDataChanged();

private:
    void removeAllBut(const std::vector<bool> &wanted);
    void reorderLike(const std::vector<int> &ids);
    void insertMissing(const std::vector<int> &ids);

    std::vector<int> m_shown;
};

} // namespace airside
