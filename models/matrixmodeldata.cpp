#include "models/matrixmodel.h"

#include "core/base/text.h"
#include "models/modelroles.h"

#include <QLocale>

namespace airside {

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_grid.actions().isEmpty() ? 0 : FirstActionColumn + int(m_grid.actions().size());
}

QString MatrixModel::action(int column) const
{
    return column < FirstActionColumn ? QString() : m_grid.actions().value(column - FirstActionColumn);
}

MatrixMark MatrixModel::mark(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == ResourceColumn)
        return MatrixMark::NotThere;
    const int id = idAt(index.row());
    const int action = index.column() - FirstActionColumn;
    if (m_grid.row(id).holdsOthers() || action < 0) {
        const MatrixGrid::Count count = action < 0 ? sum(id).passing : sum(id).byAction[size_t(action)];
        if (count.there == 0)
            return MatrixMark::NotThere;
        return count.granted == 0             ? MatrixMark::NoneOf
               : count.granted == count.there ? MatrixMark::AllOf
                                              : MatrixMark::SomeOf;
    }
    const quint8 bits = m_grid.cell(id, action);
    if (!(bits & MatrixGrid::Exists))
        return MatrixMark::NotThere;
    if (bits & MatrixGrid::Base)
        return bits & MatrixGrid::Pending ? MatrixMark::Granted : MatrixMark::StagedRevoke;
    return bits & MatrixGrid::Pending ? MatrixMark::StagedGrant : MatrixMark::Empty;
}

MatrixMark MatrixModel::serverMark(const QModelIndex &index) const
{
    switch (const MatrixMark now = mark(index)) {
    case MatrixMark::StagedGrant:
        return MatrixMark::Empty;
    case MatrixMark::StagedRevoke:
        return MatrixMark::Granted;
    case MatrixMark::NoneOf:
    case MatrixMark::SomeOf:
    case MatrixMark::AllOf: {
        const int action = index.column() - FirstActionColumn;
        const MatrixGrid::Count count = m_grid.count(m_grid.members(idAt(index.row())), std::max(action, -1), m_filter.passes);
        const int granted = count.granted - count.added + count.taken;
        return granted == 0 ? MatrixMark::NoneOf : granted == count.there ? MatrixMark::AllOf : MatrixMark::SomeOf;
    }
    default:
        return now;
    }
}

/// For files, so English: "+can_edit -can_read".
QString MatrixModel::stagedText(int id) const
{
    QStringList parts;
    const bool group = m_grid.row(id).kind == MatrixRow::Kind::Group;
    for (int action = 0; !group && action < int(m_grid.actions().size()); ++action) {
        const quint8 bits = m_grid.cell(id, action);
        const bool differs = bool(bits & MatrixGrid::Base) != bool(bits & MatrixGrid::Pending);
        if (differs)
            parts += QLatin1Char(bits & MatrixGrid::Pending ? '+' : '-') + m_grid.actions()[action];
    }
    return parts.join(QLatin1Char(' '));
}

std::optional<Permission> MatrixModel::permissionAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstActionColumn)
        return std::nullopt;
    const MatrixRow &row = m_grid.row(idAt(index.row()));
    if (row.holdsOthers())
        return std::nullopt;
    return Permission{action(index.column()), row.resource};
}

QString MatrixModel::label(int id) const
{
    const MatrixRow &row = m_grid.row(id);
    if (row.kind == MatrixRow::Kind::Group)
        return resourceGroupName(row.group);
    if (row.kind == MatrixRow::Kind::Label && row.label.isEmpty())
        return m_grouping == DagGrouping::Tag ? tr("without a tag") : tr("without an owner");
    if (row.kind == MatrixRow::Kind::Label)
        return row.label;
    const QString dagId = dagIdOfResource(row.resource);
    if (row.kind == MatrixRow::Kind::DagRuns)
        return tr("runs of %1").arg(dagId);
    if (row.resource == QLatin1String("DAGs"))
        return tr("All DAGs (DAGs)");
    return dagId.isEmpty() ? row.resource : dagId;
}

QString MatrixModel::hint(int id) const
{
    const MatrixRow &row = m_grid.row(id);
    const bool filtered = m_onlyGranted || !m_filterText.trimmed().isEmpty();
    if (row.kind == MatrixRow::Kind::Group && filtered && fold(id) != Fold::Folded) {
        const std::vector<int> all = m_grid.members(id);
        const auto shown = std::ranges::count_if(all, [this](int one) { return m_filter.passes[size_t(one)]; });
        return tr("%1 of %2 shown").arg(QLocale().toString(shown), QLocale().toString(all.size()));
    }
    if (fold(id) != Fold::Folded)
        return row.missing ? tr("no longer exists") : QString();
    if (row.holdsOthers())
        return tr("%1 of %2 granted").arg(QLocale().toString(sum(id).passing.granted), QLocale().toString(sum(id).passing.there));
    const MatrixGrid::Count count = m_grid.count({m_grid.runsOf(id)}, -1, m_filter.passes);
    return count.granted > 0 ? tr("runs: %1 of %2").arg(QLocale().toString(count.granted), QLocale().toString(count.there)) : QString();
}

MatrixWords MatrixModel::words(const QModelIndex &index) const
{
    MatrixWords out;
    if (!index.isValid())
        return out;
    const int id = idAt(index.row());
    if (const std::optional<Permission> permission = permissionAt(index))
        return wordsFor(*permission, {mark(index), m_grid.row(id).missing, m_grid.isListed(*permission),
                                      m_input.editable, m_input.revokes});
    out.title = visible(label(id));
    if (index.column() >= FirstActionColumn)
        out.title = tr("%1 on all of: %2").arg(visible(action(index.column())), out.title);
    const MatrixGrid::Count count =
        index.column() < FirstActionColumn ? sum(id).passing : sum(id).byAction[size_t(index.column() - FirstActionColumn)];
    out.state = tr("%1 of %2 granted").arg(QLocale().toString(count.granted), QLocale().toString(count.there));
    if (count.taken > 0 && m_input.editable)
        out.obstacle = revokeObstacle(m_input.revokes);
    out.obstacleKnown = !out.obstacle.isEmpty() && m_input.revokes != RevokeAbility::Unknown;
    if (m_grid.row(id).missing)
        out.caution = tr("The DAG no longer exists on this server.");
    return out;
}

QVariant MatrixModel::rowData(int id, int role) const
{
    switch (role) {
    case DepthRole:
        return m_grid.row(id).depth;
    case KindRole:
        return int(m_grid.row(id).kind);
    case FoldRole:
        return int(fold(id));
    case GrantsAddedRole:
        return sum(id).all.added;
    case GrantsTakenRole:
        return sum(id).all.taken;
    case MissingRole:
        return m_grid.row(id).missing;
    case HintRole:
        return hint(id);
    case MatrixKeyRole:
        return m_grid.key(id);
    default:
        return {};
    }
}

QVariant MatrixModel::cellData(const QModelIndex &index, int role) const
{
    const int id = idAt(index.row());
    const bool name = index.column() == ResourceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return name ? visible(label(id)) : markText(mark(index));
    case MarkRole:
        return name ? QVariant() : QVariant(int(mark(index)));
    case Qt::ToolTipRole:
        return tooltip(name && !m_grid.row(id).resource.isEmpty() ? m_grid.row(id).resource : words(index).title);
    case ExportRole:
        if (!name)
            return markText(serverMark(index));
        return m_grid.row(id).resource.isEmpty() ? QVariant() : m_grid.row(id).resource;
    case StagedTextRole:
        return stagedText(id);
    case Qt::AccessibleTextRole: {
        const MatrixWords said = words(index);
        return name ? tr("%1: %2").arg(visible(label(id)), said.state)
                    : tr("%1: %2").arg(said.title, markText(mark(index)));
    }
    case Qt::AccessibleDescriptionRole:
        return words(index).meaning;
    default:
        return {};
    }
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role >= DepthRole && role <= MatrixKeyRole)
        return rowData(idAt(index.row()), role);
    return cellData(index, role);
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool isAction = section >= FirstActionColumn;
    switch (role) {
    case Qt::DisplayRole:
        return isAction ? visible(actionWord(action(section))) : section == ResourceColumn ? tr("Resource") : tr("all");
    case Qt::ToolTipRole:
        return isAction ? tooltip(tr("%1: click to grant it on all rows shown, again for none").arg(action(section)))
                        : QVariant();
    case Qt::TextAlignmentRole:
        return int(section == ResourceColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    case ColumnKeyRole:
        return isAction ? action(section) : section == ResourceColumn ? QStringLiteral("resource") : QStringLiteral("row");
    case StagedTextRole:
        return section == ResourceColumn ? QVariant(QStringLiteral("Staged")) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags MatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace airside
