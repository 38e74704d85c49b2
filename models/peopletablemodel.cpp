#include "models/peopletablemodel.h"

#include "models/personcells.h"

#include <algorithm>

namespace airside {

PeopleTableModel::PeopleTableModel(const Clock &clock, QObject *parent)
    : ShownRowsModel(parent)
    , m_clock(clock)
{
}

void PeopleTableModel::setView(const PersonView &view)
{
    const bool other = view.table != m_table;
    if (other)
        setInstances(view.table);
    show(view.ids);
    if (other)
        shownDataChanged();
}

/// Columns of the same instances stay as they are; else all of them go and come.
void PeopleTableModel::setInstances(const PersonTablePtr &table)
{
    const auto idOf = [](const PersonInstance &one) { return one.instance.id; };
    if (std::ranges::equal(m_table->instances(), table->instances(), {}, idOf, idOf)) {
        const bool renamed = !std::ranges::equal(m_table->instances(), table->instances(), {}, &PersonInstance::instance,
                                                 &PersonInstance::instance);
        m_table = table;
        if (renamed)
            Q_EMIT headerDataChanged(Qt::Horizontal, kPersonColumns, columnCount() - 1);
        return;
    }
    if (m_instances > 0) {
        beginRemoveColumns({}, kPersonColumns, columnCount() - 1);
        m_instances = 0;
        endRemoveColumns();
    }
    m_table = table;
    if (const int count = int(table->instances().size()); count > 0) {
        beginInsertColumns({}, kPersonColumns, kPersonColumns + count - 1);
        m_instances = count;
        endInsertColumns();
    }
}

void PeopleTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_column = column;
    m_order = order;
    Q_EMIT arrangementWanted();
}

int PeopleTableModel::rowOfId(int id) const
{
    const auto found = std::ranges::find(shown(), id);
    return id < 0 || found == shown().end() ? -1 : int(found - shown().begin());
}

void PeopleTableModel::timePassed()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(PersonColumn::LastLogin)), index(rowCount() - 1, int(PersonColumn::LastLogin)), {Qt::DisplayRole});
}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPersonColumns + m_instances;
}

QVariant PeopleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return personCell(*m_table, idAt(index.row()), index.column(), role, m_clock.nowUtc());
}

QVariant PeopleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return personHeader(*m_table, section, role);
}

} // namespace airside
