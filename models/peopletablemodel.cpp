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

/// Columns stay up to the first instance that is another one now; the others go and come.
void PeopleTableModel::setInstances(const PersonTablePtr &table)
{
    const QList<PersonInstance> before = m_table->instances();
    const QList<PersonInstance> &now = table->instances();
    int same = 0;
    while (same < std::min(before.size(), now.size()) && before[same].instance.id == now[same].instance.id)
        ++same;
    m_sort = keysIn(now);
    if (same < m_instances) {
        beginRemoveColumns({}, kPersonColumns + same, columnCount() - 1);
        m_instances = same;
        endRemoveColumns();
    }
    m_table = table;
    if (const int count = int(now.size()); count > same) {
        beginInsertColumns({}, kPersonColumns + same, kPersonColumns + count - 1);
        m_instances = count;
        endInsertColumns();
    }
    if (same > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, kPersonColumns, kPersonColumns + same - 1);
}

QList<SortKey> PeopleTableModel::keysIn(const QList<PersonInstance> &now) const
{
    QList<SortKey> keys;
    for (SortKey key : m_sort) {
        if (key.column >= kPersonColumns) {
            const QUuid id = m_table->instances()[key.column - kPersonColumns].instance.id;
            const auto at = std::ranges::find(now, id, [](const PersonInstance &one) { return one.instance.id; });
            if (at == now.end())
                continue;
            key.column = kPersonColumns + int(at - now.begin());
        }
        keys += key;
    }
    return keys.isEmpty() ? QList<SortKey>{{int(PersonColumn::Name), Qt::AscendingOrder}} : keys;
}

void PeopleTableModel::sortBy(const QList<SortKey> &keys)
{
    const QList<SortKey> usable = usableKeys(keys, columnCount());
    if (usable.isEmpty())
        return;
    m_sort = usable;
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
    if (role == Qt::AccessibleDescriptionRole)
        return sortSentence(m_sort, section);
    return personHeader(*m_table, section, role);
}

} // namespace airside
