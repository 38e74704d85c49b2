#include "models/matrixgrid.h"

#include <algorithm>

namespace airside {

void MatrixGrid::load(const PermissionList &catalogue, const std::optional<QSet<QString>> &dagIds,
                      const PermissionList &base, const PermissionList &pending)
{
    m_catalogue = catalogue;
    m_actions = matrixActions(catalogue, base, pending);
    intern(matrixRows(catalogue, base == pending ? base : sortedUnique(base + pending), dagIds));
    m_cells.assign(m_rows.size() * size_t(m_actions.size()), 0);
    mark(catalogue, Exists);
    mark(base, Exists | Base);
    mark(pending, Exists | Pending);
}

void MatrixGrid::intern(const std::vector<MatrixRow> &rows)
{
    m_order.clear();
    std::vector<int> idOfPosition;
    for (const MatrixRow &row : rows) {
        int id = m_idOfKey.value(row.key(), -1);
        if (id < 0) {
            id = int(m_rows.size());
            m_rows.push_back({});
            m_idOfKey.insert(row.key(), id);
        }
        m_rows[size_t(id)] = row;
        if (row.parent >= 0)
            m_rows[size_t(id)].parent = idOfPosition[size_t(row.parent)];
        idOfPosition.push_back(id);
        m_order.push_back(id);
    }
    m_positionOfId.assign(m_rows.size(), -1);
    for (size_t position = 0; position < m_order.size(); ++position)
        m_positionOfId[size_t(m_order[position])] = int(position);
}

void MatrixGrid::mark(const PermissionList &permissions, quint8 bits)
{
    for (const Permission &permission : permissions) {
        const int id = idOf(permission.resource);
        const auto action = m_actions.indexOf(permission.action);
        if (id >= 0 && action >= 0)
            m_cells[at(id, int(action))] |= bits;
    }
}

bool MatrixGrid::knows(const PermissionList &permissions) const
{
    return std::ranges::all_of(permissions, [this](const Permission &one) {
        const int id = idOf(one.resource);
        const auto action = m_actions.indexOf(one.action);
        return id >= 0 && action >= 0 && (cell(id, int(action)) & Exists);
    });
}

void MatrixGrid::setPending(const PermissionList &pending)
{
    for (quint8 &one : m_cells)
        one &= quint8(~Pending);
    mark(pending, Exists | Pending);
}

PermissionList MatrixGrid::pending() const
{
    PermissionList out;
    for (const int id : m_order) {
        for (int action = 0; action < m_actions.size(); ++action) {
            if (cell(id, action) & Pending)
                out.append({m_actions[action], row(id).resource});
        }
    }
    return sortedUnique(std::move(out));
}

bool MatrixGrid::isListed(const Permission &permission) const
{
    return std::binary_search(m_catalogue.begin(), m_catalogue.end(), permission);
}

std::vector<int> MatrixGrid::members(int id) const
{
    if (row(id).kind != MatrixRow::Kind::Group)
        return {id};
    std::vector<int> out;
    const int position = m_positionOfId[size_t(id)];
    for (size_t next = size_t(position) + 1; position >= 0 && next < m_order.size(); ++next) {
        if (row(m_order[next]).kind == MatrixRow::Kind::Group)
            break;
        out.push_back(m_order[next]);
    }
    return out;
}

int MatrixGrid::runsOf(int id) const
{
    const int position = m_positionOfId[size_t(id)];
    if (position < 0 || row(id).kind != MatrixRow::Kind::Resource || size_t(position) + 1 >= m_order.size())
        return -1;
    const int next = m_order[size_t(position) + 1];
    return row(next).parent == id ? next : -1;
}

MatrixGrid::Count MatrixGrid::count(const std::vector<int> &ids, int action, const std::vector<bool> &passes) const
{
    Count out;
    const int from = action < 0 ? 0 : action;
    const int to = action < 0 ? int(m_actions.size()) : action + 1;
    for (const int id : ids) {
        if (!passes.empty() && !passes[size_t(id)])
            continue;
        for (int one = from; one < to; ++one) {
            const quint8 bits = cell(id, one);
            out.there += bits & Exists ? 1 : 0;
            out.granted += bits & Pending ? 1 : 0;
            out.added += (bits & (Base | Pending)) == Pending ? 1 : 0;
            out.taken += (bits & (Base | Pending)) == Base ? 1 : 0;
        }
    }
    return out;
}

bool MatrixGrid::set(const std::vector<CellRef> &cells, bool granted)
{
    bool changed = false;
    for (const auto &[id, action] : cells) {
        quint8 &bits = m_cells[at(id, action)];
        if (!(bits & Exists))
            continue;
        const quint8 next = granted ? quint8(bits | Pending) : quint8(bits & ~Pending);
        changed = changed || next != bits;
        bits = next;
    }
    return changed;
}

namespace {

/// The explanations of a resource of one DAG differ by its id only: made once for all of them.
struct FilterWords
{
    QString needle;
    QHash<QString, bool> matches; ///< by kind of resource and action

    bool holds(const Permission &permission)
    {
        const bool ofDag = !dagIdOfResource(permission.resource).isEmpty();
        const QString kind =
            ofDag ? permission.resource.left(permission.resource.indexOf(QLatin1Char(':')) + 1) : permission.resource;
        const QString key = permission.action + QLatin1Char('\n') + kind;
        const auto known = matches.constFind(key);
        if (known != matches.constEnd())
            return *known;
        const bool found = explain({permission.action, kind}).toCaseFolded().contains(needle);
        matches.insert(key, found);
        return found;
    }
};

bool passesMatrixFilter(const MatrixGrid &grid, int id, FilterWords &words, bool byWords, bool onlyGranted)
{
    const MatrixRow &row = grid.row(id);
    bool granted = false;
    bool named = false;
    for (int action = 0; action < grid.actions().size(); ++action) {
        const quint8 bits = grid.cell(id, action);
        granted = granted || (bits & (MatrixGrid::Base | MatrixGrid::Pending));
        if (byWords && !named && (bits & MatrixGrid::Exists))
            named = words.holds({grid.actions()[action], row.resource});
    }
    if (!byWords)
        named = words.needle.isEmpty() || row.resource.toCaseFolded().contains(words.needle);
    return named && (granted || !onlyGranted);
}

std::vector<bool> matrixPasses(const MatrixGrid &grid, const QString &needle, bool byWords, bool onlyGranted)
{
    std::vector<bool> passes(size_t(grid.idLimit()), false);
    FilterWords words{needle, {}};
    for (const int id : grid.order()) {
        if (grid.row(id).kind == MatrixRow::Kind::Group || !passesMatrixFilter(grid, id, words, byWords, onlyGranted))
            continue;
        for (int up = id; up >= 0; up = grid.row(up).parent)
            passes[size_t(up)] = true;
    }
    return passes;
}

} // namespace

MatrixFilter matrixFilter(const MatrixGrid &grid, const QString &text, bool onlyGranted)
{
    const QString needle = text.trimmed().toCaseFolded();
    MatrixFilter out{matrixPasses(grid, needle, false, onlyGranted), false};
    const bool anything = std::ranges::find(out.passes, true) != out.passes.end();
    if (!anything && needle.size() >= 3) {
        std::vector<bool> byWords = matrixPasses(grid, needle, true, onlyGranted);
        out.byWords = std::ranges::find(byWords, true) != byWords.end();
        if (out.byWords)
            out.passes = std::move(byWords);
    }
    return out;
}

} // namespace airside
