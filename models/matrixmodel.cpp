#include "models/matrixmodel.h"

#include "core/base/text.h"
#include "models/modelroles.h"

#include <algorithm>

namespace airside {

MatrixModel::MatrixModel(QObject *parent)
    : ShownRowsModel(parent)
{
}

void MatrixModel::setInput(Input input)
{
    const bool sameRole = input.key == m_input.key && !m_grid.order().empty();
    const bool sameServer = sameRole && input.catalogue == m_input.catalogue && input.base == m_input.base
                            && input.dagIds == m_input.dagIds && input.dags == m_input.dags;
    m_input = std::move(input);
    m_sums.clear();
    if (sameServer && m_grid.knows(m_input.pending)) {
        m_grid.setPending(m_input.pending);
    } else if (sameRole && m_grid.actions() == matrixActions(m_input.catalogue, m_input.base, m_input.pending)) {
        load();
        m_filter = matrixFilter(m_grid, m_filterText, m_onlyGranted);
        show(rowsToShow());
    } else {
        beginResetModel();
        start();
        replaceShown(rowsToShow());
        endResetModel();
        return;
    }
    shownDataChanged();
}

void MatrixModel::load()
{
    m_grid.load(m_input.catalogue, m_input.dagIds, m_input.base, m_input.pending, DagLabels::from(m_input.dags, m_grouping));
    m_sums.clear();
}

void MatrixModel::start()
{
    m_grid = MatrixGrid();
    load();
    m_filter = matrixFilter(m_grid, m_filterText, m_onlyGranted);
    m_foldedInFilter.clear();
    foldAtFirst();
}

void MatrixModel::setGrouping(DagGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_input.pending = m_grid.pending();
    beginResetModel();
    start();
    replaceShown(rowsToShow());
    endResetModel();
}

/// The runs of a DAG are folded away unless the role holds some: a company has hundreds of DAGs. So are tags and owners.
void MatrixModel::foldAtFirst()
{
    m_folded.clear();
    for (const int id : m_grid.order()) {
        const MatrixRow &row = m_grid.row(id);
        if (row.kind == MatrixRow::Kind::Label)
            m_folded.insert(id);
        if (row.kind != MatrixRow::Kind::DagRuns)
            continue;
        const MatrixGrid::Count count = m_grid.count({id}, -1, {});
        if (count.granted == 0 && count.taken == 0)
            m_folded.insert(row.parent);
    }
}

const MatrixModel::Sum &MatrixModel::sum(int id) const
{
    const auto known = m_sums.constFind(id);
    if (known != m_sums.constEnd())
        return *known;
    const std::vector<int> members = m_grid.members(id);
    return *m_sums.insert(id, {m_grid.countByAction(members, m_filter.passes), m_grid.count(members, -1, m_filter.passes),
                               m_grid.count(members, -1, {})});
}

void MatrixModel::setPending(const PermissionList &pending)
{
    Input input = m_input;
    input.pending = pending;
    setInput(std::move(input));
}

Role MatrixModel::pendingRole() const
{
    return {m_input.roleName, m_grid.pending()};
}

MatrixGrid::Count MatrixModel::total() const
{
    return m_grid.count(m_grid.order(), -1, {});
}

void MatrixModel::setFilter(const QString &text, bool onlyGranted)
{
    if (text == m_filterText && onlyGranted == m_onlyGranted)
        return;
    m_filterText = text;
    m_onlyGranted = onlyGranted;
    m_foldedInFilter.clear();
    m_sums.clear();
    m_filter = matrixFilter(m_grid, m_filterText, m_onlyGranted);
    show(rowsToShow());
    shownDataChanged();
}

int MatrixModel::resourcesPassing() const
{
    QSet<QString> passing; // a DAG under several tags is one resource
    for (const int id : m_grid.order()) {
        if (!m_grid.row(id).holdsOthers() && m_filter.passes[size_t(id)])
            passing.insert(m_grid.row(id).resource);
    }
    return int(passing.size());
}

int MatrixModel::resourceCount() const
{
    QSet<QString> resources;
    for (const int id : m_grid.order()) {
        if (!m_grid.row(id).holdsOthers())
            resources.insert(m_grid.row(id).resource);
    }
    return int(resources.size());
}

/// While something is filtered, all that passes is unfolded at first, and what is folded then is forgotten with it.
const QSet<int> &MatrixModel::folds() const
{
    return m_onlyGranted || !m_filterText.trimmed().isEmpty() ? m_foldedInFilter : m_folded;
}

QSet<int> &MatrixModel::folds()
{
    return const_cast<QSet<int> &>(std::as_const(*this).folds());
}

std::vector<int> MatrixModel::rowsToShow() const
{
    std::vector<int> out;
    const QSet<int> &folded = folds();
    for (const int id : m_grid.order()) {
        bool visibleRow = m_filter.passes[size_t(id)];
        for (int up = m_grid.row(id).parent; visibleRow && up >= 0; up = m_grid.row(up).parent)
            visibleRow = !folded.contains(up);
        if (visibleRow)
            out.push_back(id);
    }
    return out;
}

MatrixModel::Fold MatrixModel::fold(int id) const
{
    if (!m_grid.row(id).holdsOthers()) {
        const int runs = m_grid.runsOf(id);
        if (runs < 0 || !m_filter.passes[size_t(runs)])
            return Fold::Leaf;
    }
    return folds().contains(id) ? Fold::Folded : Fold::Open;
}

bool MatrixModel::setFolded(int row, bool folded)
{
    if (row < 0 || row >= rowCount() || fold(idAt(row)) == Fold::Leaf)
        return false;
    if (folded)
        folds().insert(idAt(row));
    else
        folds().remove(idAt(row));
    show(rowsToShow());
    const QModelIndex changed = index(row, ResourceColumn);
    Q_EMIT dataChanged(changed, changed);
    return true;
}

void MatrixModel::setAllFolded(bool folded)
{
    folds().clear();
    for (const int id : m_grid.order()) {
        if (folded && fold(id) != Fold::Leaf)
            folds().insert(id);
    }
    show(rowsToShow());
    shownDataChanged();
}

bool MatrixModel::toggle(const QModelIndexList &cells)
{
    const bool reachesActions =
        std::ranges::any_of(cells, [](const QModelIndex &one) { return one.column() >= FirstActionColumn; });
    const auto isGroup = [this](const QModelIndex &one) { return m_grid.row(idAt(one.row())).holdsOthers(); };
    const bool reachesResources = std::ranges::any_of(cells, [&](const QModelIndex &one) { return !isGroup(one); });
    std::vector<MatrixGrid::CellRef> refs;
    for (const QModelIndex &one : cells) {
        const int id = idAt(one.row());
        if (reachesActions && one.column() < FirstActionColumn)
            continue;
        if (reachesResources && isGroup(one) && fold(id) == Fold::Open)
            continue;
        for (const int member : m_grid.members(id)) {
            if (!m_filter.passes[size_t(member)])
                continue;
            if (one.column() >= FirstActionColumn)
                refs.emplace_back(member, one.column() - FirstActionColumn);
            for (int action = 0; one.column() < FirstActionColumn && action < m_grid.actions().size(); ++action)
                refs.emplace_back(member, action);
        }
    }
    return apply(refs);
}

bool MatrixModel::toggleColumn(int column)
{
    if (column < FirstActionColumn || column >= columnCount())
        return false;
    std::vector<MatrixGrid::CellRef> refs;
    for (const int id : m_grid.order()) {
        if (m_filter.passes[size_t(id)])
            refs.emplace_back(id, column - FirstActionColumn);
    }
    return apply(refs);
}

bool MatrixModel::apply(const std::vector<MatrixGrid::CellRef> &cells)
{
    if (!m_input.editable)
        return false;
    const bool anyOpen = std::ranges::any_of(cells, [this](const MatrixGrid::CellRef &one) {
        return (m_grid.cell(one.first, one.second) & (MatrixGrid::Exists | MatrixGrid::Pending)) == MatrixGrid::Exists;
    });
    if (!m_grid.set(cells, anyOpen))
        return false;
    m_sums.clear();
    shownDataChanged();
    Q_EMIT edited();
    return true;
}

int MatrixModel::rowOfKey(const QString &key) const
{
    auto found = std::ranges::find(shown(), m_grid.idOf(key));
    if (found == shown().end() && !key.isEmpty())
        found = std::ranges::find_if(shown(), [this, &key](int id) { return m_grid.row(id).resource == key; });
    return found == shown().end() ? -1 : int(found - shown().begin());
}

int MatrixModel::find(const QString &text, int fromRow)
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
            if (!m_filter.passes[size_t(id)] || !(atStart ? name.startsWith(needle) : name.contains(needle)))
                continue;
            for (int up = m_grid.row(id).parent; up >= 0; up = m_grid.row(up).parent)
                folds().remove(up);
            show(rowsToShow());
            shownDataChanged();
            return rowOfKey(m_grid.key(id));
        }
    }
    return -1;
}

} // namespace airside
