#pragma once

#include "core/base/clock.h"
#include "models/persontable.h"
#include "models/shownrowsmodel.h"

namespace airside {

/// The rows of a PersonView: one a person, with a column for each instance. It arranges nothing itself: everything slow
/// is in the view, which the page makes in the worker pool. Sorting asks for another view by arrangementWanted().
class PeopleTableModel : public ShownRowsModel, public SortsByKeys
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
    /// The "3 days ago" texts move with the clock: to be called now and then.
    void timePassed();

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override { sortBy({{column, order}}); }
    void sortBy(const QList<SortKey> &keys) override;
    [[nodiscard]] QList<SortKey> sortKeys() const override { return m_sort; }

Q_SIGNALS:
    void arrangementWanted();

private:
    void setInstances(const PersonTablePtr &table);
    [[nodiscard]] QList<SortKey> keysIn(const QList<PersonInstance> &now) const; ///< the columns of instances may stand elsewhere

    const Clock &m_clock;
    PersonTablePtr m_table = std::make_shared<const PersonTable>();
    int m_instances = 0; ///< columns of them
    QList<SortKey> m_sort{{int(PersonColumn::Name), Qt::AscendingOrder}};
};

} // namespace airside
