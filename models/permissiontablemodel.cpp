#include "models/permissiontablemodel.h"

#include "core/access/explain.h"
#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/modelroles.h"
#include "models/spokenwords.h"
#include "models/usertablecells.h"

#include <QLocale>

#include <algorithm>

namespace airside {

namespace {

using Row = PermissionTable::Row;

QStringList roleNames(const Row &row)
{
    QStringList names;
    for (const int role : row.holders().roles)
        names += row.index->snapshot->roles[role].name;
    return names;
}

QList<Chip> roleChips(const Row &row)
{
    QList<Chip> chips;
    for (const int role : row.holders().roles) {
        const QString &name = row.index->snapshot->roles[role].name;
        chips.append({name, row.index->roleLevels[size_t(role)] != PrivilegeLevel::Ordinary, isBuiltIn(name), StagedState::None});
    }
    return chips;
}

QString permissionCellText(const Row &row, PermissionColumn column)
{
    const Permission &permission = row.permission->permission;
    switch (column) {
    case PermissionColumn::Resource:
        return permission.resource;
    case PermissionColumn::Action:
        return permission.action;
    case PermissionColumn::Allows:
        return explain(permission);
    case PermissionColumn::Roles:
        return row.holders().roles.empty() ? PermissionTableModel::tr("no role") : roleNames(row).join(QStringLiteral(", "));
    case PermissionColumn::People:
        return QLocale().toString(row.holders().people);
    case PermissionColumn::Privileged:
        return row.permission->privilege.level == PrivilegeLevel::Ordinary ? PermissionTableModel::tr("no")
                                                                           : permissionPrivilegeText(row.permission->privilege);
    case PermissionColumn::Area:
        return resourceGroupName(resourceGroup(permission.resource));
    case PermissionColumn::Instance:
        return instanceText(row.index->snapshot->instance);
    }
    return {};
}

Tone permissionTone(const Row &row, PermissionColumn column)
{
    const PrivilegeLevel level = row.permission->privilege.level;
    if (column == PermissionColumn::Privileged)
        return level == PrivilegeLevel::CanBecomeAdmin ? Tone::Danger : level == PrivilegeLevel::Powerful ? Tone::Warn : Tone::Muted;
    if (column == PermissionColumn::Instance)
        return row.index->snapshot->instance.environment == Environment::Production ? Tone::Production : Tone::Muted;
    const bool none = (column == PermissionColumn::People && row.holders().people == 0)
                      || (column == PermissionColumn::Roles && row.holders().roles.empty());
    return none || column == PermissionColumn::Area ? Tone::Muted : Tone::Plain;
}

QVariant permissionSortValue(const Row &row, PermissionColumn column)
{
    if (column == PermissionColumn::People)
        return row.holders().people;
    if (column == PermissionColumn::Roles)
        return int(row.holders().roles.size());
    return foldName(permissionCellText(row, column));
}

} // namespace

QVariant permissionExport(const Row &row, PermissionColumn column)
{
    if (column == PermissionColumn::People)
        return row.holders().people;
    if (column == PermissionColumn::Roles)
        return roleNames(row).join(QStringLiteral("; "));
    return permissionCellText(row, column);
}

namespace {

QVariant permissionCell(const Row &row, PermissionColumn column, int role)
{
    switch (role) {
    case Qt::AccessibleTextRole:
        if (column == PermissionColumn::Roles && !row.holders().roles.empty())
            return chipsText(roleChips(row));
        [[fallthrough]];
    case Qt::DisplayRole:
    case TooltipRole:
        return visible(permissionCellText(row, column));
    case Qt::ToolTipRole:
        return tooltip(permissionCellText(row, column));
    case Qt::TextAlignmentRole:
        return int((column == PermissionColumn::People ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ChipsRole:
        return column == PermissionColumn::Roles ? QVariant::fromValue(roleChips(row)) : QVariant();
    case SortRole:
        return permissionSortValue(row, column);
    case KeyRole:
        return row.key();
    case ToneRole:
        return QVariant::fromValue(permissionTone(row, column));
    case IconRole:
        return column == PermissionColumn::Privileged && row.permission->privilege.level != PrivilegeLevel::Ordinary
                   ? QStringLiteral("shield")
                   : QString();
    case ExportRole:
        return permissionExport(row, column);
    default:
        return {};
    }
}

} // namespace

PermissionTableModel::PermissionTableModel(QObject *parent)
    : ShownRowsModel(parent)
{
}

void PermissionTableModel::setView(const PermissionView &view)
{
    const bool other = view.table != m_view.table;
    m_view = view;
    show(arranged());
    if (other)
        shownDataChanged();
}

std::vector<int> PermissionTableModel::arranged() const
{
    std::vector<int> ids = m_view.table->order(m_sort);
    if (!m_view.passing.empty())
        std::erase_if(ids, [this](int id) { return !m_view.passing[size_t(id)]; });
    return ids;
}

void PermissionTableModel::sortBy(const QList<SortKey> &keys)
{
    const QList<SortKey> usable = usableKeys(keys, kPermissionColumns);
    if (usable.isEmpty())
        return;
    m_sort = usable;
    show(arranged());
}

int PermissionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kPermissionColumns;
}

void PermissionTableModel::setMarks(const RefreshMarks &marks)
{
    if (m_marks.isEmpty() && marks.isEmpty())
        return;
    m_marks = marks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kPermissionColumns - 1),
                           {RefreshRole, TooltipRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QVariant PermissionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = rowAt(index.row());
    if (!row.index)
        return {};
    return m_marks.with(permissionCell(row, PermissionColumn(index.column()), role), role, index.column(), [&row] { return row.key(); }, *this);
}

QVariant PermissionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kPermissionColumns)
        return {};
    static constexpr std::array kKeys{"resource", "action", "allows", "roles", "people", "privileged", "area", "instance"};
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList titles{tr("Resource"), tr("Action"),     tr("What it allows"), tr("Roles"),
                                 tr("People"),   tr("Privileged"), tr("Area"),           tr("Instance")};
        return titles[section];
    }
    case Qt::ToolTipRole:
        return PermissionColumn(section) == PermissionColumn::People
                   ? QVariant(tooltip(tr("Users who have it through at least one role, each counted once")))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return int((PermissionColumn(section) == PermissionColumn::People ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return QString::fromLatin1(kKeys[size_t(section)]);
    case Qt::AccessibleDescriptionRole:
        return sortSentence(m_sort, section);
    default:
        return {};
    }
}

void PermissionHolderModel::setHolders(const PermissionIndexPtr &index, int holderSet)
{
    if (m_index == index && m_set == holderSet)
        return;
    beginResetModel();
    m_index = index;
    m_set = holderSet;
    m_users = peopleThrough(*index, index->holderSets[size_t(holderSet)]);
    endResetModel();
}

void PermissionHolderModel::clear()
{
    beginResetModel();
    m_index.reset();
    m_users.clear();
    endResetModel();
}

const User *PermissionHolderModel::userAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_index->snapshot->users[m_users[size_t(row)]] : nullptr;
}

int PermissionHolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int PermissionHolderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QString PermissionHolderModel::textOf(const User &user, int column) const
{
    if (column == 0) {
        const QString full = user.displayName();
        const QString name = full.isEmpty() ? user.username : QStringLiteral("%1 (%2)").arg(full, user.username);
        return user.active ? name : tr("%1, inactive").arg(name);
    }
    const QList<Role> &roles = m_index->snapshot->roles;
    const HolderSet &set = m_index->holderSets[size_t(m_set)];
    QStringList names;
    for (const QString &name : user.roles) {
        const Role *role = m_index->snapshot->role(name);
        if (role && std::ranges::binary_search(set.roles, int(role - roles.constData())))
            names += name;
    }
    return names.join(QStringLiteral(", "));
}

QVariant PermissionHolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const User &user = *userAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case TooltipRole:
        return visible(textOf(user, index.column()));
    case Qt::ToolTipRole:
        return tooltip(textOf(user, index.column()));
    case KeyRole:
        return foldName(user.username);
    case ToneRole:
        return QVariant::fromValue(user.active ? Tone::Plain : Tone::Muted);
    case ExportRole:
        return index.column() == 0 ? user.username : textOf(user, 1);
    default:
        return {};
    }
}

QVariant PermissionHolderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("User") : tr("Through");
}

} // namespace airside
