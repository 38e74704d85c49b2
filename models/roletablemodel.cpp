#include "models/roletablemodel.h"

#include "core/access/effective.h"
#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/nameorder.h"
#include "models/rolecells.h"
#include "models/rolefilter.h"

#include <algorithm>

namespace airside {

namespace {

QVariant roleSortValue(const RoleRow &row, int column)
{
    switch (column) {
    case RoleTableModel::HoldersColumn:
        return row.holders;
    case RoleTableModel::PermissionsColumn:
        return row.shown().permissions.size();
    case RoleTableModel::KindColumn:
        return isBuiltIn(row.name()) ? 0 : 1;
    case RoleTableModel::PrivilegeColumn:
        return -int(row.level());
    case RoleTableModel::ScopeColumn:
        return reachesAllDags(row.shown().permissions) ? qsizetype(-1'000'000'000)
                                                       : -dagIdsOf(row.shown().permissions).size();
    case RoleTableModel::InstanceColumn:
        return foldName(row.snapshot->instance.name);
    default:
        return foldName(row.name());
    }
}

QString roleDisplayText(const RoleRow &row, int column)
{
    switch (column) {
    case RoleTableModel::NameColumn:
        return roleNameText(row);
    case RoleTableModel::HoldersColumn:
        return QLocale().toString(row.holders);
    case RoleTableModel::PermissionsColumn:
        return rolePermissionsText(row);
    case RoleTableModel::KindColumn:
        return roleKindText(row);
    case RoleTableModel::PrivilegeColumn:
        return rolePrivilegeText(row);
    case RoleTableModel::ScopeColumn:
        return roleScopeText(row);
    case RoleTableModel::InstanceColumn:
        return roleInstanceText(row);
    default:
        return {};
    }
}

QVariant roleTone(const RoleRow &row, int column)
{
    Tone tone = Tone::Plain;
    if (column == RoleTableModel::PrivilegeColumn)
        tone = row.level() == PrivilegeLevel::CanBecomeAdmin ? Tone::Danger
               : row.level() == PrivilegeLevel::Powerful     ? Tone::Warn
                                                             : Tone::Muted;
    const bool none = (column == RoleTableModel::HoldersColumn && row.holders == 0)
                      || (column == RoleTableModel::ScopeColumn && dagScope(row.shown().permissions).isEmpty());
    if (none || column == RoleTableModel::KindColumn)
        tone = Tone::Muted;
    if (column == RoleTableModel::InstanceColumn && row.snapshot->instance.environment == Environment::Production)
        tone = Tone::Production;
    return QVariant::fromValue(tone);
}

StagedState roleStaged(const RoleRow &row, int column)
{
    if (column == RoleTableModel::NameColumn)
        return row.staged();
    if (!row.before || !row.after)
        return StagedState::None;
    const bool changed = (column == RoleTableModel::PermissionsColumn && row.before->permissions != row.after->permissions)
                         || (column == RoleTableModel::PrivilegeColumn && row.privilegeBefore != row.privilegeAfter)
                         || (column == RoleTableModel::ScopeColumn
                             && dagScope(row.before->permissions) != dagScope(row.after->permissions));
    return changed ? StagedState::Changed : StagedState::None;
}

RoleRow asOnServer(RoleRow row)
{
    if (row.before) {
        row.after = row.before;
        row.privilegeAfter = row.privilegeBefore;
    }
    return row;
}

QVariant roleExportValue(const RoleRow &row, int column)
{
    switch (column) {
    case RoleTableModel::NameColumn:
        return row.shown().name;
    case RoleTableModel::HoldersColumn:
        return row.holders;
    case RoleTableModel::PermissionsColumn:
        return row.shown().permissions.size();
    case RoleTableModel::ScopeColumn:
        return dagScope(row.shown().permissions);
    case RoleTableModel::InstanceColumn:
        return row.snapshot->instance.name;
    default:
        return roleDisplayText(row, column);
    }
}

QString roleIcon(const RoleRow &row, int column)
{
    if (column == RoleTableModel::PrivilegeColumn && row.level() != PrivilegeLevel::Ordinary)
        return QStringLiteral("shield");
    return column == RoleTableModel::KindColumn && isBuiltIn(row.name()) ? QStringLiteral("builtin") : QString();
}

QString roleTip(const RoleRow &row, int column)
{
    const QString text = column == RoleTableModel::ScopeColumn ? dagScope(row.shown().permissions) : QString();
    return text.isEmpty() ? roleDisplayText(row, column) : text;
}

} // namespace

RoleTableModel::RoleTableModel(QObject *parent)
    : ShownRowsModel(parent)
{
}

void RoleTableModel::setSnapshots(const QList<SnapshotPtr> &snapshots)
{
    QList<RoleSource> sources;
    for (const SnapshotPtr &snapshot : snapshots) {
        const auto known = std::ranges::find(m_sources, snapshot, &RoleSource::snapshot);
        sources += known == m_sources.end() ? RoleSource::from(snapshot) : *known;
    }
    m_sources = std::move(sources);
    load(roleRows(m_sources, m_plan));
}

void RoleTableModel::setPlan(const ChangePlan &plan)
{
    m_plan = plan;
    load(roleRows(m_sources, m_plan));
}

void RoleTableModel::load(std::vector<RoleRow> rows)
{
    m_order.clear();
    for (RoleRow &row : rows) {
        const QString key = row.key();
        int id = m_idOfKey.value(key, -1);
        if (id < 0) {
            id = int(m_rows.size());
            m_rows.push_back({});
            m_idOfKey.insert(key, id);
        }
        m_rows[size_t(id)] = std::move(row);
        m_order.push_back(id);
    }
    show(arranged());
    shownDataChanged();
}

void RoleTableModel::setFilter(const QString &text)
{
    const FilterQuery::Parsed query = FilterQuery::parse(text, roleFilterFields());
    if (!query)
        return;
    m_query = *query;
    show(arranged());
}

void RoleTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= kColumns)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    show(arranged());
}

bool RoleTableModel::passes(int id) const
{
    return m_query.isEmpty() || m_query.matches(RoleFilterRow(m_rows[size_t(id)]));
}

std::vector<int> RoleTableModel::arranged() const
{
    struct Keyed
    {
        QVariant value;
        int name;
        int instance;
        int id;
    };
    std::vector<Keyed> keyed;
    QStringList names;
    QStringList instances;
    for (const int id : m_order) {
        const RoleRow &row = m_rows[size_t(id)];
        if (!passes(id))
            continue;
        keyed.push_back({roleSortValue(row, m_sortColumn), 0, 0, id});
        names += row.name();
        instances += row.snapshot->instance.name;
    }
    const std::vector<int> nameRank = nameRanks(names);
    const std::vector<int> instanceRank = nameRanks(instances);
    for (size_t i = 0; i < keyed.size(); ++i) {
        keyed[i].name = nameRank[i];
        keyed[i].instance = instanceRank[i];
        if (m_sortColumn == NameColumn || m_sortColumn == InstanceColumn)
            keyed[i].value = m_sortColumn == NameColumn ? nameRank[i] : instanceRank[i];
    }
    std::ranges::stable_sort(keyed, [this](const Keyed &a, const Keyed &b) {
        const QPartialOrdering order = QVariant::compare(a.value, b.value);
        if (order != QPartialOrdering::Equivalent)
            return m_sortOrder == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
        return std::tie(a.name, a.instance) < std::tie(b.name, b.instance);
    });
    std::vector<int> out;
    out.reserve(keyed.size());
    for (const Keyed &one : keyed)
        out.push_back(one.id);
    return out;
}

const RoleRow *RoleTableModel::rowOf(const QString &key) const
{
    const int id = m_idOfKey.value(key, -1);
    const bool present = id >= 0 && std::ranges::find(m_order, id) != m_order.end();
    return present ? &m_rows[size_t(id)] : nullptr;
}

QStringList RoleTableModel::keys() const
{
    QStringList out;
    for (const int id : m_order)
        out += m_rows[size_t(id)].key();
    return out;
}

int RoleTableModel::rowNumber(const QString &key) const
{
    const auto found = std::ranges::find(shown(), m_idOfKey.value(key, -1));
    return found == shown().end() ? -1 : int(found - shown().begin());
}

int RoleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RoleRow &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return visible(roleDisplayText(row, column));
    case Qt::ToolTipRole:
        return tooltip(roleTip(row, column));
    case TooltipRole:
        return visible(roleTip(row, column));
    case Qt::AccessibleTextRole: {
        const QString staged = stagedWord(roleStaged(row, column));
        const QString text = visible(roleDisplayText(row, column));
        return staged.isEmpty() ? text : text + QStringLiteral(", ") + staged;
    }
    case Qt::TextAlignmentRole:
        return int((column == HoldersColumn || column == PermissionsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return roleSortValue(row, column);
    case KeyRole:
        return row.key();
    case StagedRole:
        return QVariant::fromValue(roleStaged(row, column));
    case ToneRole:
        return roleTone(row, column);
    case IconRole:
        return roleIcon(row, column);
    case ExportRole:
        return roleExportValue(row.staged() == StagedState::None ? row : asOnServer(row), column);
    case StagedTextRole:
        return roleStagedExportText(row);
    case OnServerRole:
        return row.before.has_value();
    default:
        return {};
    }
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    static constexpr std::array kKeys{"name", "holders", "permissions", "kind", "privileged", "dag_scope", "instance"};
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList titles{tr("Name"),       tr("Holders"),   tr("Permissions"), tr("Kind"),
                                 tr("Privileged"), tr("DAG scope"), tr("Instance")};
        return titles[section];
    }
    case Qt::TextAlignmentRole:
        return int((section == HoldersColumn || section == PermissionsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return QString::fromLatin1(kKeys[size_t(section)]);
    case StagedTextRole:
        return section == 0 ? QVariant(QStringLiteral("Staged")) : QVariant();
    default:
        return {};
    }
}

} // namespace airside
