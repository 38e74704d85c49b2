#include "models/matrixgrid.h"

#include <algorithm>
#include <numeric>

namespace airside {

void MatrixGrid::load(const PermissionList &catalogue, const std::optional<QSet<QString>> &dagIds,
                      const PermissionList &base, const PermissionList &pending, const DagLabels &labels)
{
    m_catalogue = catalogue;
    m_actions = matrixActions(catalogue, base, pending);
    intern(matrixRows(catalogue, base == pending ? base : sortedUnique(base + pending), dagIds, labels));
    m_cells.assign(m_slotResource.size() * size_t(m_actions.size()), 0);
    mark(catalogue, Exists);
    mark(base, Exists | Base);
    if (base == pending) {
        for (quint8 &one : m_cells)
            one |= one & Base ? Pending : 0;
    } else {
        mark(pending, Exists | Pending);
    }
}

/// A hostile server may name a resource like a key of another row: no id is given twice.
int MatrixGrid::idFor(const MatrixRow &row, std::vector<bool> &used)
{
    QString key = row.key();
    auto known = m_idOfKey.constFind(key);
    while (known != m_idOfKey.constEnd() && used[size_t(*known)]) {
        key += QLatin1Char('\n');
        known = m_idOfKey.constFind(key);
    }
    if (known != m_idOfKey.constEnd()) {
        used[size_t(*known)] = true;
        return *known;
    }
    const int id = int(m_rows.size());
    m_rows.push_back({});
    m_slotOfId.push_back(0);
    m_keys.push_back(key);
    m_idOfKey.insert(key, id);
    used.push_back(true);
    return id;
}

void MatrixGrid::intern(const std::vector<MatrixRow> &rows)
{
    if (m_slotResource.empty())
        m_slotResource.push_back({});
    m_order.clear();
    m_order.reserve(rows.size());
    m_sortedSlots.clear();
    m_shared = false;
    std::vector<bool> used(m_rows.size(), false);
    std::vector<bool> slotUsed(m_slotResource.size(), false);
    for (const MatrixRow &row : rows) {
        const int id = idFor(row, used);
        m_rows[size_t(id)] = row;
        if (row.parent >= 0)
            m_rows[size_t(id)].parent = m_order[size_t(row.parent)];
        m_order.push_back(id);
        if (row.holdsOthers())
            continue;
        int &slot = m_slotOfId[size_t(id)];
        if (slot == 0)
            slot = m_slotOfResource.value(row.resource, 0);
        if (slot == 0) {
            slot = int(m_slotResource.size());
            m_slotResource.push_back(row.resource);
            m_slotOfResource.insert(row.resource, slot);
            slotUsed.push_back(false);
        }
        if (slotUsed[size_t(slot)])
            m_shared = true;
        else
            m_sortedSlots.push_back(slot);
        slotUsed[size_t(slot)] = true;
    }
    std::ranges::sort(m_sortedSlots, {}, [this](int slot) -> const QString & { return m_slotResource[size_t(slot)]; });
    m_positionOfId.assign(m_rows.size(), -1);
    for (size_t position = 0; position < m_order.size(); ++position)
        m_positionOfId[size_t(m_order[position])] = int(position);
}

void MatrixGrid::mark(const PermissionList &permissions, quint8 bits)
{
    const QString *last = nullptr; // lists are sorted by resource: each is looked up once
    int slot = 0;
    for (const Permission &permission : permissions) {
        if (!last || *last != permission.resource)
            slot = m_slotOfResource.value(permission.resource, 0);
        last = &permission.resource;
        const auto action = m_actions.indexOf(permission.action);
        if (slot > 0 && action >= 0)
            m_cells[slotAt(slot, int(action))] |= bits;
    }
}

bool MatrixGrid::knows(const PermissionList &permissions) const
{
    const QString *last = nullptr;
    int slot = 0;
    return std::ranges::all_of(permissions, [&](const Permission &one) {
        if (!last || *last != one.resource)
            slot = m_slotOfResource.value(one.resource, 0);
        last = &one.resource;
        const auto action = m_actions.indexOf(one.action);
        return slot > 0 && action >= 0 && (m_cells[slotAt(slot, int(action))] & Exists);
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
    std::vector<qsizetype> byName(size_t(m_actions.size()));
    std::iota(byName.begin(), byName.end(), 0);
    std::ranges::sort(byName, {}, [this](qsizetype action) -> const QString & { return m_actions[action]; });
    PermissionList out;
    for (const int slot : m_sortedSlots) {
        for (const qsizetype action : byName) {
            if (m_cells[slotAt(slot, int(action))] & Pending)
                out.append({m_actions[action], m_slotResource[size_t(slot)]});
        }
    }
    return out;
}

bool MatrixGrid::isListed(const Permission &permission) const
{
    return std::binary_search(m_catalogue.begin(), m_catalogue.end(), permission);
}

std::vector<int> MatrixGrid::members(int id) const
{
    const MatrixRow::Kind kind = row(id).kind;
    if (!row(id).holdsOthers())
        return {id};
    std::vector<int> out;
    const int position = m_positionOfId[size_t(id)];
    for (size_t next = size_t(position) + 1; position >= 0 && next < m_order.size(); ++next) {
        const MatrixRow::Kind other = row(m_order[next]).kind;
        if (other == MatrixRow::Kind::Group || (other == MatrixRow::Kind::Label && kind == MatrixRow::Kind::Label))
            break;
        if (other != MatrixRow::Kind::Label)
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
    const std::vector<Count> all = countByAction(ids, passes);
    for (size_t one = 0; one < all.size(); ++one) {
        if (action >= 0 && size_t(action) != one)
            continue;
        out.there += all[one].there;
        out.granted += all[one].granted;
        out.added += all[one].added;
        out.taken += all[one].taken;
    }
    return out;
}

std::vector<MatrixGrid::Count> MatrixGrid::countByAction(const std::vector<int> &ids, const std::vector<bool> &passes) const
{
    std::vector<Count> out(size_t(m_actions.size()));
    std::vector<bool> seen(m_shared && ids.size() > 1 ? m_slotResource.size() : 0, false);
    for (const int id : ids) {
        const size_t slot = size_t(m_slotOfId[size_t(id)]);
        if ((!passes.empty() && !passes[size_t(id)]) || (!seen.empty() && seen[slot]))
            continue;
        if (!seen.empty())
            seen[slot] = true;
        for (size_t one = 0; one < out.size(); ++one) {
            const quint8 bits = m_cells[slotAt(int(slot), int(one))];
            out[one].there += bits & Exists ? 1 : 0;
            out[one].granted += bits & Pending ? 1 : 0;
            out[one].added += (bits & (Base | Pending)) == Pending ? 1 : 0;
            out[one].taken += (bits & (Base | Pending)) == Base ? 1 : 0;
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
        named = words.needle.isEmpty() || row.resource.contains(words.needle, Qt::CaseInsensitive)
                || row.label.contains(words.needle, Qt::CaseInsensitive);
    return named && (granted || !onlyGranted);
}

std::vector<bool> matrixPasses(const MatrixGrid &grid, const QString &needle, bool byWords, bool onlyGranted)
{
    std::vector<bool> passes(size_t(grid.idLimit()), false);
    FilterWords words{needle, {}};
    for (const int id : grid.order()) {
        if (grid.row(id).holdsOthers() || !passesMatrixFilter(grid, id, words, byWords, onlyGranted))
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
