#pragma once

#include "core/base/clock.h"
#include "models/persontable.h"
#include "models/shownrowsmodel.h"

namespace airside {

/// The rows of a PersonView: one a person, with a column for each instance. It arranges nothing itself: everything slow
/// is in the view, which the page makes in the worker pool. Sorting asks for another view by arrangementWanted().
class PeopleTableModel : public ShownRowsModel
{
    Q_OBJECT

public:
    explicit PeopleTableModel(const Clock &clock, QObject *parent = nullptr);

    /// A merge: selection and scroll position survive. Columns of instances come and go.
    void setView(const PersonView &view);
    [[nodiscard]] const PersonTablePtr &table() const { return m_table; }
    [[nodiscard]] int totalRows() const { return m_table->total(); }
    [[nodiscard]] const std::vector<int> &shownIds() const { return shown(); }
    [[nodiscard]] int idOfRow(int row) const { return idAt(row); }
    [[nodiscard]] int rowOfId(int id) const; ///< -1: filtered away, or none
    [[nodiscard]] int sortColumn() const { return m_column; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_order; }
    /// The "3 days ago" texts move with the clock: to be called now and then.
    void timePassed();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void arrangementWanted();

private:
    void setInstances(const PersonTablePtr &table);

    const Clock &m_clock;
    PersonTablePtr m_table = std::make_shared<const PersonTable>();
    int m_instances = 0; ///< columns of them
    int m_column = int(PersonColumn::Name);
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace airside
