#include "models/comparemodel.h"

#include <algorithm>

namespace airside {

void CompareModel::setRoles(const QList<ComparedRole> &roles)
{
    const bool same = std::ranges::equal(roles, m_roles, {}, &ComparedRole::key, &ComparedRole::key) && !m_grid.order().empty();
    m_roles = roles;
    if (!same)
        beginResetModel();
    if (!same) {
        m_grid = CompareGrid();
        m_folded.clear();
    }
    m_grid.load(m_roles);
    refilter();
    if (same) {
        show(rowsToShow());
        shownDataChanged();
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstRoleColumn, columnCount() - 1);
        return;
    }
    replaceShown(rowsToShow());
    endResetModel();
}

Role CompareModel::pendingRole(int role) const
{
    return {m_roles[role].name, m_grid.pending(role)};
}

int CompareModel::permissionCount() const
{
    return int(std::ranges::count_if(m_grid.order(), [this](int id) { return !m_grid.row(id).isGroup(); }));
}

int CompareModel::permissionsPassing() const
{
    return int(std::ranges::count_if(m_grid.order(), [this](int id) { return !m_grid.row(id).isGroup() && m_passes[size_t(id)]; }));
}

void CompareModel::setFilter(const QString &text, bool onlyDifferences)
{
    if (text == m_filterText && onlyDifferences == m_onlyDifferences)
        return;
    m_filterText = text;
    m_onlyDifferences = onlyDifferences;
    refilter();
    show(rowsToShow());
    shownDataChanged();
}

void CompareModel::refilter()
{
    const QStringList words = m_filterText.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_passes.assign(size_t(m_grid.idLimit()), false);
    for (const int id : m_grid.order()) {
        const CompareRow &row = m_grid.row(id);
        if (row.isGroup() || (m_onlyDifferences && !m_grid.differsNowOrBefore(id)))
            continue;
        const QString text = words.isEmpty() ? QString() : row.permission.text().toCaseFolded();
        if (std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); })) {
            m_passes[size_t(id)] = true;
            m_passes[size_t(row.parent)] = true;
        }
    }
}

std::vector<int> CompareModel::rowsToShow() const
{
    std::vector<int> out;
    for (const int id : m_grid.order()) {
        const int parent = m_grid.row(id).parent;
        if (m_passes[size_t(id)] && (parent < 0 || !m_folded.contains(parent)))
            out.push_back(id);
    }
    return out;
}

std::vector<int> CompareModel::members(int id) const
{
    if (!m_grid.row(id).isGroup())
        return {id};
    std::vector<int> out;
    std::ranges::copy_if(m_grid.order(), std::back_inserter(out),
                         [this, id](int one) { return m_grid.row(one).parent == id && m_passes[size_t(one)]; });
    return out;
}

std::vector<CompareModel::CellRef> CompareModel::cellsOf(const QModelIndexList &cells) const
{
    // An unfolded group among permissions is on the way of a selection, not meant.
    const bool anyPermission = std::ranges::any_of(cells, [this](const QModelIndex &one) { return !m_grid.row(idAt(one.row())).isGroup(); });
    std::vector<CellRef> out;
    for (const QModelIndex &one : cells) {
        const int role = roleAt(one.column());
        if (role < 0 || !m_roles[role].editable)
            continue;
        const int id = idAt(one.row());
        if (anyPermission && m_grid.row(id).isGroup() && !m_folded.contains(id))
            continue;
        for (const int member : members(id)) {
            if (m_grid.cell(member, role) & CompareGrid::Exists)
                out.emplace_back(member, role);
        }
    }
    return out;
}

bool CompareModel::toggle(const QModelIndexList &cells)
{
    const std::vector<CellRef> refs = cellsOf(cells);
    const bool anyWithout = std::ranges::any_of(refs, [this](const CellRef &one) { return !(m_grid.cell(one.first, one.second) & CompareGrid::Pending); });
    return apply(refs, anyWithout);
}

bool CompareModel::give(const QModelIndexList &cells, bool granted)
{
    return apply(cellsOf(cells), granted);
}

bool CompareModel::apply(const std::vector<CellRef> &cells, bool granted)
{
    QList<int> changed;
    for (const auto &[id, role] : cells) {
        const bool held = m_grid.cell(id, role) & CompareGrid::Pending;
        if (held == granted)
            continue;
        m_grid.set(id, role, granted);
        if (!changed.contains(role))
            changed += role;
    }
    if (changed.isEmpty())
        return false;
    shownDataChanged();
    Q_EMIT edited(changed);
    return true;
}

bool CompareModel::setFolded(int row, bool folded)
{
    if (row < 0 || row >= rowCount() || !m_grid.row(idAt(row)).isGroup())
        return false;
    if (folded)
        m_folded.insert(idAt(row));
    else
        m_folded.remove(idAt(row));
    show(rowsToShow());
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return true;
}

int CompareModel::rowOfKey(const QString &key) const
{
    const auto found = std::ranges::find(shown(), m_grid.idOf(key));
    return found == shown().end() ? -1 : int(found - shown().begin());
}

int CompareModel::find(const QString &text, int fromRow)
{
    const QString needle = text.toCaseFolded();
    const std::vector<int> &order = m_grid.order();
    if (needle.isEmpty() || order.empty())
        return -1;
    size_t start = 0;
    if (fromRow >= 0 && fromRow < rowCount())
        start = size_t(std::ranges::find(order, idAt(fromRow)) - order.begin());
    for (const bool atStart : {true, false}) {
        for (size_t step = 0; step < order.size(); ++step) {
            const int id = order[(start + step) % order.size()];
            const QString name = label(id).toCaseFolded();
            if (!m_passes[size_t(id)] || !(atStart ? name.startsWith(needle) : name.contains(needle)))
                continue;
            m_folded.remove(m_grid.row(id).parent);
            show(rowsToShow());
            return rowOfKey(m_grid.row(id).key());
        }
    }
    return -1;
}

} // namespace airside
