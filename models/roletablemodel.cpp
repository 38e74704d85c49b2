#include "models/roletablemodel.h"

#include "core/access/effective.h"
#include "core/access/keys.h"
#include "core/base/text.h"
#include "models/nameorder.h"
#include "models/refreshchanges.h"
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
    if (column == RoleTableModel::InstanceColumn)
        tone = row.snapshot->instance.environment == Environment::Production ? Tone::Production : Tone::Muted;
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

QList<RefreshChanges> RoleTableModel::setSnapshots(const QList<SnapshotPtr> &snapshots)
{
    QList<RoleSource> sources;
    for (const SnapshotPtr &snapshot : snapshots) {
        const auto known = std::ranges::find(m_sources, snapshot, &RoleSource::snapshot);
        sources += known == m_sources.end() ? RoleSource::from(snapshot) : *known;
    }
    const QList<RefreshChanges> changes = roleChanges(m_sources, sources);
    m_sources = std::move(sources);
    load(roleRows(m_sources, m_plan));
    return changes;
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

void RoleTableModel::sortBy(const QList<SortKey> &keys)
{
    const QList<SortKey> usable = usableKeys(keys, kColumns);
    if (usable.isEmpty())
        return;
    m_sort = usable;
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
        QList<QVariant> values; ///< as m_sort
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
        QList<QVariant> values;
        for (const SortKey &key : m_sort)
            values += roleSortValue(row, key.column);
        keyed.push_back({values, 0, 0, id});
        names += row.name();
        instances += row.snapshot->instance.name;
    }
    const std::vector<int> nameRank = nameRanks(names);
    const std::vector<int> instanceRank = nameRanks(instances);
    for (size_t i = 0; i < keyed.size(); ++i) {
        keyed[i].name = nameRank[i];
        keyed[i].instance = instanceRank[i];
        for (qsizetype k = 0; k < m_sort.size(); ++k) {
            if (m_sort[k].column == NameColumn || m_sort[k].column == InstanceColumn)
                keyed[i].values[k] = m_sort[k].column == NameColumn ? nameRank[i] : instanceRank[i];
        }
    }
    std::ranges::stable_sort(keyed, [this](const Keyed &a, const Keyed &b) {
        for (qsizetype i = 0; i < m_sort.size(); ++i) {
            const QPartialOrdering order = QVariant::compare(a.values[i], b.values[i]);
            if (order != QPartialOrdering::Equivalent)
                return m_sort[i].order == Qt::AscendingOrder ? order == QPartialOrdering::Less : order == QPartialOrdering::Greater;
        }
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

void RoleTableModel::setMarks(const RefreshMarks &marks)
{
    if (m_marks.isEmpty() && marks.isEmpty())
        return;
    m_marks = marks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1),
                           {RefreshRole, TooltipRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RoleRow &row = rowAt(index.row());
    return m_marks.with(cell(row, index.column(), role), role, index.column(), [&row] { return row.key(); }, *this);
}

QVariant RoleTableModel::cell(const RoleRow &row, int column, int role) const
{
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
    case Qt::AccessibleDescriptionRole:
        return sortSentence(m_sort, section);
    case StagedTextRole:
        return section == 0 ? QVariant(QStringLiteral("Staged")) : QVariant();
    default:
        return {};
    }
}

} // namespace airside
