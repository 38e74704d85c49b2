#include "core/access/keys.h"
#include "models/usertablerows.h"

#include <QCollator>

#include <numeric>

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

/// Unknown values come last whatever the direction.
template <typename Value>
int compared(const Value &a, bool aKnown, const Value &b, bool bKnown, bool descending)
{
    if (aKnown != bKnown)
        return aKnown ? -1 : 1;
    const int byValue = aKnown ? threeWay(a, b) : 0;
    return descending ? -byValue : byValue;
}

/// Decides between rows that are equal in the keys before it.
class TieBreaker
{
public:
    virtual ~TieBreaker() = default;
    [[nodiscard]] virtual int compare(int rowA, int rowB) const = 0;
};

using TieBreakers = std::vector<std::unique_ptr<TieBreaker>>;

/// With the values of all rows worked out beforehand.
template <typename Value>
class ValueTieBreaker final : public TieBreaker
{
public:
    ValueTieBreaker(std::vector<std::optional<Value>> values, bool descending)
        : m_values(std::move(values))
        , m_descending(descending)
    {
    }

    [[nodiscard]] int compare(int rowA, int rowB) const override
    {
        const std::optional<Value> &a = m_values[size_t(rowA)];
        const std::optional<Value> &b = m_values[size_t(rowB)];
        if (!a || !b)
            return int(b.has_value()) - int(a.has_value());
        return m_descending ? threeWay(*b, *a) : threeWay(*a, *b);
    }

private:
    std::vector<std::optional<Value>> m_values;
    bool m_descending;
};

/// valueOf gives a std::optional: empty is unknown.
template <typename ValueOf>
std::unique_ptr<TieBreaker> tieBreaker(int rows, Qt::SortOrder direction, ValueOf valueOf)
{
    using Value = typename std::invoke_result_t<ValueOf, int>::value_type;
    std::vector<std::optional<Value>> values;
    values.reserve(size_t(rows));
    for (int row = 0; row < rows; ++row)
        values.push_back(valueOf(row));
    return std::make_unique<ValueTieBreaker<Value>>(std::move(values), direction == Qt::DescendingOrder);
}

template <typename ValueOf>
void sortRows(std::vector<int> &order, Qt::SortOrder direction, const TieBreakers &ties, ValueOf valueOf)
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
    std::sort(items.begin(), items.end(), [descending, &ties](const SortItem<Value> &a, const SortItem<Value> &b) {
        int outcome = compared(a.value, a.known, b.value, b.known, descending);
        for (size_t tie = 0; outcome == 0 && tie < ties.size(); ++tie)
            outcome = ties[tie]->compare(a.row, b.row);
        return outcome != 0 ? outcome < 0 : a.row < b.row;
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
std::vector<qint64> instanceRanks(const QList<UserIndexPtr> &sources)
{
    const QCollator collator = nameCollator();
    std::vector<qsizetype> bySource(static_cast<size_t>(sources.size()));
    for (size_t i = 0; i < bySource.size(); ++i)
        bySource[i] = qsizetype(i);
    std::ranges::stable_sort(bySource, [&](qsizetype a, qsizetype b) {
        return collator.compare(sources[a]->snapshot->instance.name, sources[b]->snapshot->instance.name) < 0;
    });
    std::vector<qint64> ranks(bySource.size());
    for (size_t place = 0; place < bySource.size(); ++place)
        ranks[size_t(bySource[place])] = qint64(place);
    return ranks;
}

/// Calls use with a function that gives the value of a row in the column: a std::optional, empty where it is unknown.
template <typename Use>
void withValues(const UserTableRows &rows, UserColumn column, Use use)
{
    const auto at = [&rows](int number) -> const UserTableRows::Row & { return rows.row(number); };
    const auto text = [&](auto field) {
        use([&rows, at, field](int number) -> std::optional<QString> {
            const QString value = field(rows.user(at(number)));
            return value.isEmpty() ? std::nullopt : std::optional<QString>(value);
        });
    };
    switch (column) {
    case UserColumn::Name:
        use([&rows, at](int number) -> std::optional<const QCollatorSortKey *> {
            const auto &key = rows.entry(at(number)).nameKey;
            return key ? std::optional<const QCollatorSortKey *>(&*key) : std::nullopt;
        });
        break;
    case UserColumn::Username:
        text([](const User &one) { return foldName(one.username); });
        break;
    case UserColumn::Email:
        text([](const User &one) { return foldName(one.email); });
        break;
    case UserColumn::Roles:
        // A user without roles is a fact, not a gap: it sorts before every role.
        use([&rows, at](int number) { return std::optional<QString>(rows.user(at(number)).roles.join(QLatin1Char('\n'))); });
        break;
    case UserColumn::Active:
        use([&rows, at](int number) { return std::optional<qint64>(rows.user(at(number)).active ? 1 : 0); });
        break;
    case UserColumn::LastLogin:
        use([&rows, at](int number) { return lastLoginValue(rows, at(number)); });
        break;
    case UserColumn::Logins:
        use([&rows, at](int number) { return rows.user(at(number)).loginCount; });
        break;
    case UserColumn::FailedLogins:
        use([&rows, at](int number) { return rows.user(at(number)).failedLoginCount; });
        break;
    case UserColumn::Created:
        use([&rows, at](int number) {
            return sortMicros(rows.user(at(number)).createdOn, rows.snapshot(at(number)).serverOffsetSeconds);
        });
        break;
    case UserColumn::Instance:
        use([ranks = instanceRanks(rows.sources()), at](int number) {
            return std::optional<qint64>(ranks[size_t(at(number).source)]);
        });
        break;
    }
}

} // namespace

void UserTableRows::sort(const QList<SortKey> &keys)
{
    std::iota(m_order.begin(), m_order.end(), 0);
    if (keys.isEmpty())
        return;
    TieBreakers ties;
    for (qsizetype i = 1; i < keys.size(); ++i) {
        withValues(*this, UserColumn(keys[i].column), [&](auto valueOf) {
            ties.push_back(tieBreaker(total(), keys[i].order, std::move(valueOf)));
        });
    }
    withValues(*this, UserColumn(keys.first().column),
               [&](auto valueOf) { sortRows(m_order, keys.first().order, ties, std::move(valueOf)); });
}

} // namespace airside
