#include "models/comparegrid.h"

#include "models/matrixrows.h"

#include <algorithm>

namespace airside {

namespace {

/// The permissions of each resource, its actions in the order of a matrix' columns.
QHash<QString, QStringList> actionsByResource(const PermissionList &all, const QStringList &order)
{
    QHash<QString, QStringList> out;
    for (const Permission &permission : all)
        out[permission.resource] += permission.action;
    for (QStringList &actions : out) {
        std::ranges::sort(actions, {}, [&order](const QString &action) { return order.indexOf(action); });
    }
    return out;
}

/// Roles of one server share its catalogue, and hold little beside it.
PermissionList everyPermission(const QList<ComparedRole> &roles)
{
    PermissionList all;
    for (const ComparedRole &role : roles) {
        for (const PermissionList *list : {&role.catalogue, &role.base, &role.pending}) {
            if (!std::ranges::includes(all, *list))
                all = sortedUnique(all + *list);
        }
    }
    return all;
}

} // namespace

QString CompareRow::key() const
{
    return isGroup() ? QStringLiteral("\n%1").arg(int(group)) : permission.resource + QLatin1Char('\n') + permission.action;
}

int CompareGrid::intern(const CompareRow &row)
{
    const auto known = m_idOfKey.constFind(row.key());
    if (known != m_idOfKey.constEnd())
        return *known;
    const int id = int(m_rows.size());
    m_rows.push_back(row);
    m_idOfKey.insert(row.key(), id);
    return id;
}

void CompareGrid::load(const QList<ComparedRole> &roles)
{
    m_roles = int(roles.size());
    m_order.clear();
    m_idOfPermission.clear();
    const PermissionList all = everyPermission(roles);
    const QHash<QString, QStringList> actions = actionsByResource(all, matrixActions(all, {}, {}));
    int group = -1;
    for (const MatrixRow &row : matrixRows(all, {}, std::nullopt)) {
        if (row.kind == MatrixRow::Kind::Group) {
            group = intern({row.group, {}, -1});
            m_order.push_back(group);
            continue;
        }
        for (const QString &action : actions.value(row.resource)) {
            const Permission permission{action, row.resource};
            const int id = intern({row.group, permission, group});
            m_rows[size_t(id)] = {row.group, permission, group};
            m_idOfPermission.insert(permission, id);
            m_order.push_back(id);
        }
    }
    m_cells.assign(m_rows.size() * size_t(m_roles), 0);
    for (int role = 0; role < m_roles; ++role) {
        mark(roles[role].catalogue, role, Exists);
        mark(roles[role].base, role, Exists | Base);
        mark(roles[role].pending, role, Exists | Pending);
    }
}

void CompareGrid::mark(const PermissionList &permissions, int role, quint8 bits)
{
    for (const Permission &permission : permissions) {
        const auto id = m_idOfPermission.constFind(permission);
        if (id != m_idOfPermission.constEnd())
            m_cells[size_t(*id) * size_t(m_roles) + size_t(role)] |= bits;
    }
}

bool CompareGrid::differsIn(int id, Bit bit) const
{
    int held = 0;
    for (int role = 0; role < m_roles; ++role)
        held += cell(id, role) & bit ? 1 : 0;
    return held > 0 && held < m_roles;
}

int CompareGrid::differences() const
{
    return int(std::ranges::count_if(m_order, [this](int id) { return differs(id); }));
}

MatrixMark CompareGrid::mark(int id, int role) const
{
    const quint8 bits = cell(id, role);
    if (!(bits & Exists))
        return MatrixMark::NotThere;
    if (bits & Base)
        return bits & Pending ? MatrixMark::Granted : MatrixMark::StagedRevoke;
    return bits & Pending ? MatrixMark::StagedGrant : MatrixMark::Empty;
}

void CompareGrid::set(int id, int role, bool granted)
{
    quint8 &bits = m_cells[size_t(id) * size_t(m_roles) + size_t(role)];
    if (bits & Exists)
        bits = granted ? quint8(bits | Pending) : quint8(bits & ~Pending);
}

PermissionList CompareGrid::pending(int role) const
{
    PermissionList out;
    for (const int id : m_order) {
        if (cell(id, role) & Pending)
            out.append(row(id).permission);
    }
    return sortedUnique(std::move(out));
}

} // namespace airside
