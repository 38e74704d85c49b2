#include "models/usertablemodel.h"

#include "models/userfilter.h"
#include "models/usertablecells.h"

#include <numeric>

namespace airside {

namespace {

/// Beyond so many scattered blocks a layout change is cheaper for a view than a signal for each.
constexpr size_t kMostBlocks = 64;

std::vector<int> identityMap(int count)
{
    std::vector<int> map(static_cast<size_t>(count));
    std::iota(map.begin(), map.end(), 0);
    return map;
}

} // namespace

UserTableModel::UserTableModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void UserTableModel::setUsers(const QList<UserIndexPtr> &sources, const ChangePlan &plan)
{
    m_plan = plan;
    UserTableRows next = UserTableRows::build(sources, plan);
    arrange(next);
    const std::vector<int> map = next.mapFrom(m_rows);
    become(std::move(next), map);
}

void UserTableModel::setPlan(const ChangePlan &plan)
{
    setUsers(m_rows.sources(), plan);
}

void UserTableModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    const FilterQuery::Parsed query = FilterQuery::parse(text, userFilterFields());
    if (!query)
        return;
    m_filter = text;
    m_query = *query;
    UserTableRows next = m_rows;
    next.filter(m_query, m_clock.nowUtc());
    become(std::move(next), identityMap(m_rows.total()));
}

void UserTableModel::sort(int column, Qt::SortOrder order)
{
    sortBy({{column, order}});
}

void UserTableModel::sortBy(const QList<SortKey> &keys)
{
    const QList<SortKey> usable = usableKeys(keys, kUserColumns);
    if (usable.isEmpty())
        return;
    m_sort = usable;
    UserTableRows next = m_rows;
    arrange(next);
    const ShownDifference difference =
        shownDifference(m_rows.shown(), next.shown(), identityMap(m_rows.total()), m_rows.total());
    becomeReordered(std::move(next), difference.moved, VerticalSortHint);
}

void UserTableModel::arrange(UserTableRows &rows) const
{
    rows.sort(m_sort);
    rows.filter(m_query, m_clock.nowUtc());
}

/// In this order, so that every signal finds the model in a state that fits it: rows that go, then the new values
/// and order of those that stay, then rows that come. Scattered rows are gathered at the end first, or spread from
/// there after: a layout change never changes the number of rows, since Qt's selection would then grow over rows
/// that nobody selected.
void UserTableModel::become(UserTableRows next, const std::vector<int> &rowMap)
{
    ShownDifference difference = shownDifference(m_rows.shown(), next.shown(), rowMap, next.total());
    const UserTableRows before = m_rows;
    if (difference.removed.size() > kMostBlocks) {
        std::vector<int> gathered;
        std::vector<int> gone;
        for (size_t i = 0; i < difference.moved.size(); ++i)
            (difference.moved[i] < 0 ? gone : gathered).push_back(m_rows.shown()[i]);
        difference.removed = {{int(gathered.size()), int(gathered.size() + gone.size()) - 1}};
        gathered.insert(gathered.end(), gone.begin(), gone.end());
        rearrange(std::move(gathered));
    }
    removeBlocks(difference.removed);

    const std::vector<int> final = next.shown();
    std::vector<int> shown = final;
    for (auto block = difference.inserted.rbegin(); block != difference.inserted.rend(); ++block)
        shown.erase(shown.begin() + block->first, shown.begin() + block->last + 1);
    replaceStaying(std::move(next), shown, rowMap, difference.reordered);
    tellDifferences(before, rowMap);

    if (difference.inserted.size() > kMostBlocks) {
        std::vector<int> added;
        for (const RowBlock &block : difference.inserted)
            added.insert(added.end(), final.begin() + block.first, final.begin() + block.last + 1);
        insertBlock(int(shown.size()), added);
        rearrange(final);
        return;
    }
    for (const RowBlock &block : difference.inserted)
        insertBlock(block.first, {final.begin() + block.first, final.begin() + block.last + 1});
}

void UserTableModel::removeBlocks(const std::vector<RowBlock> &blocks)
{
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        beginRemoveRows({}, block->first, block->last);
        std::vector<int> shown = m_rows.shown();
        shown.erase(shown.begin() + block->first, shown.begin() + block->last + 1);
        m_rows.setShown(std::move(shown));
        endRemoveRows();
    }
}

void UserTableModel::insertBlock(int first, const std::vector<int> &rows)
{
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    std::vector<int> shown = m_rows.shown();
    shown.insert(shown.begin() + first, rows.begin(), rows.end());
    m_rows.setShown(std::move(shown));
    endInsertRows();
}

/// The rows that stay get their new numbers and values; as many as before.
void UserTableModel::replaceStaying(UserTableRows next, const std::vector<int> &shown, const std::vector<int> &rowMap,
                                    bool reordered)
{
    next.setShown(shown);
    if (!reordered) {
        m_rows = std::move(next);
        return;
    }
    const ShownDifference order = shownDifference(m_rows.shown(), shown, rowMap, next.total());
    becomeReordered(std::move(next), order.moved, NoLayoutChangeHint);
}

/// Another order of the same rows.
void UserTableModel::rearrange(std::vector<int> shown)
{
    const ShownDifference order = shownDifference(m_rows.shown(), shown, identityMap(m_rows.total()), m_rows.total());
    UserTableRows next = m_rows;
    next.setShown(std::move(shown));
    becomeReordered(std::move(next), order.moved, NoLayoutChangeHint);
}

void UserTableModel::becomeReordered(UserTableRows next, const std::vector<int> &moved, LayoutChangeHint hint)
{
    Q_EMIT layoutAboutToBeChanged({}, hint);
    m_rows = std::move(next);
    remapPersistent(moved);
    Q_EMIT layoutChanged({}, hint);
}

void UserTableModel::remapPersistent(const std::vector<int> &moved)
{
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from) {
        const int row = moved[size_t(index.row())];
        to += row < 0 ? QModelIndex() : createIndex(row, index.column());
    }
    changePersistentIndexList(from, to);
}

void UserTableModel::tellDifferences(const UserTableRows &before, const std::vector<int> &rowMap)
{
    std::vector<int> rowBefore(static_cast<size_t>(m_rows.total()), -1);
    for (size_t row = 0; row < rowMap.size(); ++row) {
        if (rowMap[row] >= 0)
            rowBefore[size_t(rowMap[row])] = int(row);
    }
    int first = -1;
    const auto tell = [this, &first](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, kUserColumns - 1));
        first = -1;
    };
    const int count = rowCount();
    for (int i = 0; i < count; ++i) {
        const int now = m_rows.shown()[size_t(i)];
        const int then = rowBefore[size_t(now)];
        const bool differs =
            then >= 0 && UserTableRows::differ(before, before.row(then), m_rows, m_rows.row(now));
        if (!differs)
            tell(i);
        else if (first < 0)
            first = i;
    }
    tell(count);
}

void UserTableModel::setMarks(const RefreshMarks &marks)
{
    if (m_marks.isEmpty() && marks.isEmpty())
        return;
    m_marks = marks;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kUserColumns - 1),
                           {RefreshRole, TooltipRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void UserTableModel::timePassed()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(UserColumn::LastLogin)), index(rowCount() - 1, int(UserColumn::Created)),
                           {Qt::DisplayRole});
}

ShownUser UserTableModel::userAt(int row) const
{
    return m_rows.shownUser(at(row));
}

UserKey UserTableModel::keyAt(int row) const
{
    return m_rows.key(at(row));
}

int UserTableModel::rowOf(const UserKey &key) const
{
    const int number = m_rows.rowOf(key);
    const auto it = number < 0 ? m_rows.shown().end() : std::ranges::find(m_rows.shown(), number);
    return it == m_rows.shown().end() ? -1 : int(it - m_rows.shown().begin());
}

std::optional<ShownUser> UserTableModel::userOf(const UserKey &key) const
{
    const int number = m_rows.rowOf(key);
    return number < 0 ? std::nullopt : std::optional<ShownUser>(m_rows.shownUser(m_rows.row(number)));
}

PrivilegeLevel UserTableModel::privilegeAt(int row) const
{
    return m_rows.entry(at(row)).privilege;
}

QString UserTableModel::lookAlikeAt(int row) const
{
    const UserTableRows::Row &one = at(row);
    const qint32 other = m_rows.entry(one).lookAlike;
    return other < 0 ? QString() : m_rows.snapshot(one).users[other].username;
}

int UserTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.shown().size());
}

int UserTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kUserColumns;
}

QVariant UserTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this || index.row() >= rowCount())
        return {};
    const UserTableRows::Row &row = at(index.row());
    const QDateTime now = m_clock.nowUtc();
    const QVariant value = userCell(m_rows, row, UserColumn(index.column()), role, now);
    return m_marks.with(value, role, index.column(),
                        [&] { return userCell(m_rows, row, UserColumn::Name, KeyRole, now).toString(); }, *this);
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kUserColumns)
        return {};
    const UserColumn column = UserColumn(section);
    if (role == Qt::DisplayRole)
        return userColumnTitle(column);
    if (role == ColumnKeyRole)
        return userColumnKey(column);
    if (role == Qt::AccessibleDescriptionRole)
        return sortSentence(m_sort, section);
    if (role == StagedTextRole && section == 0)
        return QStringLiteral("Staged");
    if (role == Qt::TextAlignmentRole && (column == UserColumn::Logins || column == UserColumn::FailedLogins))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace airside
