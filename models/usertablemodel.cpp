#include "models/usertablemodel.h"

#include "models/userfilter.h"
#include "models/usertablecells.h"

#include <numeric>

namespace airside {

namespace {

// Beyond so many scattered blocks a layout change is cheaper for a view than a signal for each. Of 100,000 rows a removal takes
// 0.3 ms, an insertion 0.05 ms; a layout change 1.5 ms, but 100 ms where most rows are selected and some among them are not.
constexpr size_t kMostRemoved = 8;
constexpr size_t kMostRemovedAmongSelected = 64;
constexpr size_t kMostInserted = 256;
/// Persistent indexes: a selection holds two for each of its ranges, a view that keeps its place some 40.
constexpr qsizetype kScattered = 60;

/// The positions that are in no block.
std::vector<int> without(const std::vector<int> &rows, const std::vector<RowBlock> &blocks)
{
    std::vector<int> left;
    left.reserve(rows.size());
    auto from = rows.begin();
    for (const RowBlock &block : blocks) {
        left.insert(left.end(), from, rows.begin() + block.first);
        from = rows.begin() + block.last + 1;
    }
    left.insert(left.end(), from, rows.end());
    return left;
}

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
    become(preparation(plan)(sources));
}

void UserTableModel::setPlan(const ChangePlan &plan)
{
    m_plan = plan;
    const QDateTime now = m_clock.nowUtc();
    UserTableRows next = UserTableRows::build(m_rows.sources(), plan);
    next.sort(m_order.keys);
    next.filterLike(m_rows, m_order.query, now);
    become(UserTableUpdate::merge(m_rows, std::move(next), m_generation));
}

std::function<UserTableUpdate(const QList<UserIndexPtr> &)> UserTableModel::preparation(const ChangePlan &plan) const
{
    return [before = m_rows, order = m_order, now = m_clock.nowUtc(), basis = m_generation, plan](const QList<UserIndexPtr> &sources) {
        UserTableRows next = UserTableRows::build(sources, plan);
        order.arrange(next, now);
        return UserTableUpdate::merge(before, std::move(next), basis);
    };
}

bool UserTableModel::take(UserTableUpdate update, const ChangePlan &plan)
{
    if (update.basis != m_generation)
        return false;
    m_plan = plan;
    become(std::move(update));
    return true;
}

void UserTableModel::setFilter(const QString &text)
{
    if (m_filter == text)
        return;
    const FilterQuery::Parsed query = FilterQuery::parse(text, userFilterFields());
    if (!query)
        return;
    m_filter = text;
    m_order.query = *query;
    UserTableRows next = m_rows;
    next.filter(m_order.query, m_clock.nowUtc());
    become(UserTableUpdate::rearrange(m_rows, std::move(next)));
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
    m_order.keys = usable;
    UserTableRows next = m_rows;
    m_order.arrange(next, m_clock.nowUtc());
    become(UserTableUpdate::rearrange(m_rows, std::move(next)));
}

/// In this order, so that every signal finds the model in a state that fits it: rows that go, then the new values
/// and order of those that stay, then rows that come. Scattered rows are gathered at the end first, or spread from
/// there after: a layout change never changes the number of rows, since Qt's selection would then grow over rows
/// that nobody selected.
void UserTableModel::become(UserTableUpdate update)
{
    ++m_generation;
    ShownDifference &difference = update.difference;
    if (difference.removed.size() > (persistentIndexList().size() > kScattered ? kMostRemovedAmongSelected : kMostRemoved)) {
        std::vector<int> gathered;
        std::vector<int> gone;
        for (size_t i = 0; i < difference.moved.size(); ++i)
            (difference.moved[i] < 0 ? gone : gathered).push_back(m_rows.shown()[i]);
        difference.removed = {{int(gathered.size()), int(gathered.size() + gone.size()) - 1}};
        gathered.insert(gathered.end(), gone.begin(), gone.end());
        rearrange(std::move(gathered));
    }
    removeBlocks(difference.removed);

    const std::vector<int> final = update.rows.shown();
    const std::vector<int> shown = without(final, difference.inserted);
    replaceStaying(std::move(update.rows), shown, update.rowMap, difference.reordered);
    tellDifferences(update.differs);

    if (difference.inserted.size() > kMostInserted) {
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
        m_rows.removeShown(block->first, block->last);
        endRemoveRows();
    }
}

void UserTableModel::insertBlock(int first, const std::vector<int> &rows)
{
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insertShown(first, rows);
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
    becomeReordered(std::move(next), order.moved);
}

/// Another order of the same rows.
void UserTableModel::rearrange(std::vector<int> shown)
{
    const ShownDifference order = shownDifference(m_rows.shown(), shown, identityMap(m_rows.total()), m_rows.total());
    UserTableRows next = m_rows;
    next.setShown(std::move(shown));
    becomeReordered(std::move(next), order.moved);
}

/// Rows move as wholes, which costs a selection a tenth of what cells that move one by one would.
void UserTableModel::becomeReordered(UserTableRows next, const std::vector<int> &moved)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_rows = std::move(next);
    remapPersistent(moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
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

void UserTableModel::tellDifferences(const std::vector<bool> &differs)
{
    int first = -1;
    const auto tell = [this, &first](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(end - 1, kUserColumns - 1));
        first = -1;
    };
    const int count = differs.empty() ? 0 : rowCount();
    for (int i = 0; i < count; ++i) {
        if (!differs[size_t(m_rows.shown()[size_t(i)])])
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
        return sortSentence(m_order.keys, section);
    if (role == StagedTextRole && section == 0)
        return QStringLiteral("Staged");
    if (role == Qt::TextAlignmentRole && (column == UserColumn::Logins || column == UserColumn::FailedLogins))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace airside
