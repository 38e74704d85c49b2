#include "models/comparemodel.h"

#include "core/base/text.h"
#include "models/modelroles.h"
#include "models/rolecells.h"

#include <algorithm>

namespace airside {

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_roles.isEmpty() ? 0 : FirstRoleColumn + int(m_roles.size());
}

int CompareModel::roleAt(int column) const
{
    return column >= FirstRoleColumn && column < columnCount() ? column - FirstRoleColumn : -1;
}

std::optional<Permission> CompareModel::permissionAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_grid.row(idAt(index.row())).isGroup())
        return std::nullopt;
    return m_grid.row(idAt(index.row())).permission;
}

MatrixMark CompareModel::mark(const QModelIndex &index) const
{
    if (!index.isValid())
        return MatrixMark::NotThere;
    const int id = idAt(index.row());
    const int role = roleAt(index.column());
    if (!m_grid.row(id).isGroup()) {
        if (index.column() == DiffersColumn)
            return m_grid.differs(id) ? MatrixMark::Differs : MatrixMark::NotThere;
        return role < 0 ? MatrixMark::NotThere : m_grid.mark(id, role);
    }
    if (role < 0)
        return MatrixMark::NotThere;
    int there = 0;
    int held = 0;
    for (const int member : members(id)) {
        there += m_grid.cell(member, role) & CompareGrid::Exists ? 1 : 0;
        held += m_grid.cell(member, role) & CompareGrid::Pending ? 1 : 0;
    }
    if (there == 0)
        return MatrixMark::NotThere;
    return held == 0 ? MatrixMark::NoneOf : held == there ? MatrixMark::AllOf : MatrixMark::SomeOf;
}

QString CompareModel::label(int id) const
{
    const CompareRow &row = m_grid.row(id);
    return row.isGroup() ? resourceGroupName(row.group) : row.permission.resource;
}

QString CompareModel::cellText(const QModelIndex &index) const
{
    const int id = idAt(index.row());
    const CompareRow &row = m_grid.row(id);
    switch (index.column()) {
    case ResourceColumn:
        return label(id);
    case ActionColumn:
        return row.isGroup() ? QString() : actionWord(row.permission.action);
    case DiffersColumn:
        if (row.isGroup()) {
            const std::vector<int> ids = members(id);
            return QLocale().toString(std::ranges::count_if(ids, [this](int one) { return m_grid.differs(one); }));
        }
        return m_grid.differs(id) ? markText(MatrixMark::Differs) : tr("the same");
    default:
        return markText(mark(index));
    }
}

MatrixWords CompareModel::words(const QModelIndex &index) const
{
    MatrixWords out;
    if (!index.isValid())
        return out;
    const int id = idAt(index.row());
    const int role = roleAt(index.column());
    const std::optional<Permission> permission = permissionAt(index);
    if (!permission) {
        const std::vector<int> ids = members(id);
        out.title = visible(label(id));
        out.state = tr("%Ln differences", nullptr, int(std::ranges::count_if(ids, [this](int one) { return m_grid.differs(one); })));
        return out;
    }
    MatrixCellFacts facts;
    facts.mark = role >= 0 ? mark(index) : MatrixMark::Empty;
    if (role >= 0) {
        const ComparedRole &of = m_roles[role];
        facts.editable = of.editable;
        facts.revokes = of.revokes;
        facts.listed = std::ranges::binary_search(of.catalogue, *permission);
    }
    out = wordsFor(*permission, facts);
    if (role < 0) {
        out.state = visible(cellText(index.siblingAtColumn(DiffersColumn)));
        return out;
    }
    out.title = tr("%1: %2").arg(visible(m_roles[role].name), out.title);
    if (facts.mark == MatrixMark::NotThere)
        out.meaning = tr("%1 does not know this permission, so the role cannot be given it there.").arg(visible(m_roles[role].instance));
    return out;
}

QString CompareModel::accessibleText(const QModelIndex &index) const
{
    const int id = idAt(index.row());
    const std::optional<Permission> permission = permissionAt(index);
    const QString what = visible(permission ? permission->text() : label(id));
    const int role = roleAt(index.column());
    if (role >= 0)
        return tr("%1, %2: %3").arg(what, visible(m_roles[role].name), markText(mark(index)));
    if (!permission)
        return tr("%1: %Ln differences", nullptr, index.siblingAtColumn(DiffersColumn).data().toInt()).arg(what);
    return tr("%1: %2").arg(what, cellText(index.siblingAtColumn(DiffersColumn)));
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int id = idAt(index.row());
    const CompareRow &row = m_grid.row(id);
    switch (role) {
    case Qt::DisplayRole:
        return visible(cellText(index));
    case Qt::ToolTipRole:
        return tooltip(index.column() == ResourceColumn ? label(id) : words(index).title);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case Qt::AccessibleDescriptionRole:
        return words(index).meaning;
    case ExportRole:
        if (row.isGroup())
            return index.column() == ResourceColumn ? QVariant(label(id)) : QVariant(QMetaType(QMetaType::QString));
        return index.column() == ResourceColumn ? row.permission.resource
               : index.column() == ActionColumn ? row.permission.action
                                                : cellText(index);
    case MarkRole:
        return index.column() < DiffersColumn ? QVariant() : QVariant(int(mark(index)));
    case GroupRole:
        return row.isGroup();
    case FoldedRole:
        return m_folded.contains(id);
    case RowKeyRole:
        return row.key();
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int column = roleAt(section);
    if (column < 0) {
        static constexpr std::array kKeys{"resource", "action", "differs"};
        const QStringList titles{tr("Resource"), tr("Action"), tr("Differs")};
        return role == Qt::DisplayRole                    ? QVariant(titles[section])
               : role == ColumnKeyRole                    ? QVariant(QString::fromLatin1(kKeys[size_t(section)]))
               : role == Qt::TextAlignmentRole            ? QVariant(int((section == DiffersColumn ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter)))
                                                          : QVariant();
    }
    const ComparedRole &of = m_roles[column];
    const QStringList head{visible(of.name), visible(of.instance), holderCountText(of.holders)};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1 (%2), %3").arg(head[0], head[1], head[2]);
    case Qt::ToolTipRole:
        return tooltip(tr("%1 (%2), %3").arg(head[0], head[1], head[2]));
    case HeadRole:
        return head;
    case ColumnKeyRole:
        return QStringLiteral("%1 @ %2").arg(of.name, of.instance);
    default:
        return {};
    }
}

Qt::ItemFlags CompareModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString CompareModel::asText() const
{
    const QChar tab = QLatin1Char('\t');
    QString out = tr("Permission") + tab + tr("Differs");
    for (const ComparedRole &role : m_roles)
        out += tab + visible(QStringLiteral("%1 (%2)").arg(role.name, role.instance));
    out += QLatin1Char('\n');
    for (const int id : m_grid.order()) {
        if (m_grid.row(id).isGroup() || !m_passes[size_t(id)])
            continue;
        out += visible(m_grid.row(id).permission.text()) + tab + (m_grid.differs(id) ? tr("yes") : tr("no"));
        for (int role = 0; role < m_grid.roleCount(); ++role)
            out += tab + markText(m_grid.mark(id, role));
        out += QLatin1Char('\n');
    }
    return out;
}

} // namespace airside
