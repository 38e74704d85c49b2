#include "core/access/keys.h"
#include "models/usertablerows.h"

#include <QCollator>

namespace airside {

namespace {

/// A row with its sort value beside it, so that sorting does not go through the users again and again.
template <typename Value>
struct SortItem
{
    Value value;
    int row;
    bool known;
};

int threeWay(qint64 a, qint64 b)
{
    return a < b ? -1 : (a > b ? 1 : 0);
}

int threeWay(const QString &a, const QString &b)
{
    return a.compare(b);
}

int threeWay(const QCollatorSortKey *a, const QCollatorSortKey *b)
{
    return a->compare(*b);
}

/// valueOf gives a std::optional: empty is unknown and comes last whatever the direction.
template <typename ValueOf>
void sortRows(std::vector<int> &order, Qt::SortOrder direction, ValueOf valueOf)
{
    using Value = typename std::invoke_result_t<ValueOf, int>::value_type;
    std::vector<SortItem<Value>> items;
    items.reserve(order.size());
    for (int row = 0; row < int(order.size()); ++row) {
        std::optional<Value> value = valueOf(row);
        const bool known = value.has_value();
        items.push_back({std::move(value).value_or(Value()), row, known});
    }
    const bool descending = direction == Qt::DescendingOrder;
    std::sort(items.begin(), items.end(), [descending](const SortItem<Value> &a, const SortItem<Value> &b) {
        if (a.known != b.known)
            return a.known;
        const int byValue = a.known ? threeWay(a.value, b.value) : 0;
        if (byValue != 0)
            return descending ? byValue > 0 : byValue < 0;
        return a.row < b.row;
    });
    std::ranges::transform(items, order.begin(), [](const SortItem<Value> &item) { return item.row; });
}

std::optional<qint64> sortMicros(const std::optional<ServerTime> &time, std::optional<int> offset)
{
    if (!time || time->micros == ServerTime::kUnknown)
        return std::nullopt;
    return time->micros - qint64(offset.value_or(0)) * 1'000'000;
}

/// Never signed in is a fact and comes before every time; a staged creation has none yet.
std::optional<qint64> lastLoginValue(const UserTableRows &rows, const UserTableRows::Row &row)
{
    const User &user = rows.user(row);
    if (user.lastLogin)
        return sortMicros(user.lastLogin, rows.snapshot(row).serverOffsetSeconds);
    return row.user >= 0 ? std::optional<qint64>(std::numeric_limits<qint64>::min()) : std::nullopt;
}

/// Place of each source among the instance names.
std::vector<int> instanceRanks(const QList<UserIndexPtr> &sources)
{
    QStringList names;
    for (const UserIndexPtr &source : sources)
        names += source->snapshot->instance.name;
    return nameRanks(names);
}

} // namespace

void UserTableRows::sort(UserColumn column, Qt::SortOrder order)
{
    const auto at = [this](int number) -> const Row & { return m_rows[size_t(number)]; };
    const auto byNumber = [&](auto field) {
        sortRows(m_order, order, [&](int number) { return std::optional<qint64>(field(at(number))); });
    };
    const auto byText = [&](auto field) {
        sortRows(m_order, order, [&](int number) -> std::optional<QString> {
            const QString text = field(user(at(number)));
            return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
        });
    };
    switch (column) {
    case UserColumn::Name:
        sortRows(m_order, order, [&](int number) -> std::optional<const QCollatorSortKey *> {
            const auto &key = entry(at(number)).nameKey;
            return key ? std::optional<const QCollatorSortKey *>(&*key) : std::nullopt;
        });
        break;
    case UserColumn::Username:
        byText([](const User &one) { return withoutAccents(foldName(one.username)); });
        break;
    case UserColumn::Email:
        byText([](const User &one) { return withoutAccents(foldName(one.email)); });
        break;
    case UserColumn::Roles:
        // A user without roles is a fact, not a gap: it sorts before every role.
        sortRows(m_order, order, [&](int number) {
            return std::optional<QString>(user(at(number)).roles.join(QLatin1Char('\n')));
        });
        break;
    case UserColumn::Active:
        byNumber([this](const Row &row) { return user(row).active ? 1 : 0; });
        break;
    case UserColumn::LastLogin:
        sortRows(m_order, order, [&](int number) { return lastLoginValue(*this, at(number)); });
        break;
    case UserColumn::Logins:
        sortRows(m_order, order, [&](int number) { return user(at(number)).loginCount; });
        break;
    case UserColumn::FailedLogins:
        sortRows(m_order, order, [&](int number) { return user(at(number)).failedLoginCount; });
        break;
    case UserColumn::Created:
        sortRows(m_order, order, [&](int number) {
            return sortMicros(user(at(number)).createdOn, snapshot(at(number)).serverOffsetSeconds);
        });
        break;
    case UserColumn::Instance:
        byNumber([ranks = instanceRanks(m_sources), this](const Row &row) { return ranks[size_t(row.source)]; });
        break;
    }
}

} // namespace airside
