#include "core/access/keys.h"
#include "models/namemerger.h"
#include "models/nameorder.h"
#include "models/usertablerows.h"

#include <array>
#include <numeric>

namespace airside {

namespace {

int threeWay(qint64 a, qint64 b)
{
    return a < b ? -1 : (a > b ? 1 : 0);
}

int threeWay(const QString &a, const QString &b)
{
    return a.compare(b);
}

// For each value a number that orders alike, as far as it tells: most comparisons then touch nothing but the items that are
// sorted.

std::vector<quint64> beginningsOf(const std::vector<qint64> &values)
{
    std::vector<quint64> out;
    out.reserve(values.size());
    for (const qint64 value : values)
        out.push_back(quint64(value) ^ (quint64(1) << 63));
    return out;
}

/// The first four letters after those that all have.
std::vector<quint64> beginningsOf(const std::vector<QString> &values)
{
    const QStringView first = values.empty() ? QStringView() : QStringView(values.front());
    qsizetype common = first.size();
    for (const QString &value : values) {
        qsizetype same = 0;
        while (same < common && same < value.size() && value[same] == first[same])
            ++same;
        common = same;
    }
    std::vector<quint64> out;
    out.reserve(values.size());
    for (const QString &value : values) {
        quint64 letters = 0;
        for (qsizetype i = common; i < common + 4; ++i)
            letters = letters << 16 | (i < value.size() ? value[i].unicode() : 0);
        out.push_back(letters);
    }
    return out;
}

/// Sorts rows that are equal so far by one more column: those whose value is unknown come last whatever the direction, equal ones
/// stay as they stand.
template <typename ValueOf>
class RunSorter
{
public:
    RunSorter(Qt::SortOrder direction, ValueOf valueOf)
        : m_descending(direction == Qt::DescendingOrder)
        , m_valueOf(std::move(valueOf))
    {
    }

    /// ends: gets the end of each run of rows that are equal with this column too.
    void sort(std::vector<int> &order, int begin, int end, std::vector<int> &ends)
    {
        if (end - begin < 2) {
            ends.push_back(end);
            return;
        }
        gather(order, begin, end);
        sortItems();
        int place = begin;
        for (size_t i = 0; i < m_items.size(); ++i) {
            if (i > 0 && compare(m_items[i - 1], m_items[i]) != 0)
                ends.push_back(place);
            order[size_t(place++)] = m_rows[size_t(m_items[i].at)];
        }
        if (place > begin)
            ends.push_back(place);
        for (const int row : m_unknown)
            order[size_t(place++)] = row;
        if (!m_unknown.empty())
            ends.push_back(place);
    }

private:
    using Value = typename std::invoke_result_t<ValueOf, int>::value_type;
    struct Item
    {
        quint64 beginning;
        int at; ///< in m_values and m_rows
    };

    void gather(const std::vector<int> &order, int begin, int end)
    {
        m_items.clear();
        m_values.clear();
        m_rows.clear();
        m_unknown.clear();
        for (int place = begin; place < end; ++place) {
            const int row = order[size_t(place)];
            std::optional<Value> value = m_valueOf(row);
            if (!value) {
                m_unknown.push_back(row);
                continue;
            }
            m_values.push_back(*std::move(value));
            m_rows.push_back(row);
        }
        const std::vector<quint64> beginnings = beginningsOf(m_values);
        m_items.reserve(beginnings.size());
        for (size_t at = 0; at < beginnings.size(); ++at)
            m_items.push_back({m_descending ? ~beginnings[at] : beginnings[at], int(at)});
    }

    void sortItems()
    {
        constexpr size_t few = 1'000;
        const auto less = [this](const Item &a, const Item &b) {
            const int outcome = compare(a, b);
            return outcome != 0 ? outcome < 0 : a.at < b.at;
        };
        if (m_items.size() < few) {
            std::sort(m_items.begin(), m_items.end(), less);
            return;
        }
        sortByBeginning();
        if (std::is_same_v<Value, qint64>)
            return; // a number is its beginning
        for (auto run = m_items.begin(); run != m_items.end();) {
            const auto end = std::find_if(run, m_items.end(), [run](const Item &item) { return item.beginning != run->beginning; });
            std::sort(run, end, less);
            run = end;
        }
    }

    /// Byte by byte, from the last; bytes in which all are alike cost nothing. Equal ones stay as they stand.
    void sortByBeginning()
    {
        quint64 differs = 0;
        for (const Item &item : m_items)
            differs |= item.beginning ^ m_items.front().beginning;
        m_spare.resize(m_items.size());
        for (int shift = 0; shift < 64; shift += 8) {
            const auto byteOf = [shift](const Item &item) { return size_t(item.beginning >> shift & 0xff); };
            if ((differs >> shift & 0xff) == 0)
                continue;
            std::array<size_t, 257> next{};
            for (const Item &item : m_items)
                ++next[byteOf(item) + 1];
            std::partial_sum(next.begin(), next.end(), next.begin());
            for (const Item &item : m_items)
                m_spare[next[byteOf(item)]++] = item;
            m_items.swap(m_spare);
        }
    }

    [[nodiscard]] int compare(const Item &a, const Item &b) const
    {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning ? -1 : 1;
        const int outcome = threeWay(m_values[size_t(a.at)], m_values[size_t(b.at)]);
        return m_descending ? -outcome : outcome;
    }

    bool m_descending;
    ValueOf m_valueOf;
    std::vector<Item> m_items;
    std::vector<Item> m_spare;
    std::vector<Value> m_values;
    std::vector<int> m_rows;
    std::vector<int> m_unknown;
};

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

/// Place of each list of roles among all; those of a reading share few, which are known by their data.
QHash<const QString *, qint64> roleSetRanks(const UserTableRows &rows)
{
    QHash<const QString *, qint64> ranks;
    std::vector<std::pair<QString, const QString *>> texts;
    for (int number = 0; number < rows.total(); ++number) {
        const QStringList &roles = rows.user(rows.row(number)).roles;
        if (ranks.contains(roles.constData()))
            continue;
        ranks.insert(roles.constData(), 0);
        texts.emplace_back(roles.join(QLatin1Char('\n')), roles.constData());
    }
    std::ranges::sort(texts);
    qint64 rank = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        rank += i > 0 && texts[i].first != texts[i - 1].first ? 1 : 0;
        ranks[texts[i].second] = rank;
    }
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
        use([ranks = rows.nameRanks()](int number) {
            const qint32 rank = ranks[size_t(number)];
            return rank >= 0 ? std::optional<qint64>(rank) : std::nullopt;
        });
        break;
    case UserColumn::Username:
        text([](const User &one) { return withoutAccents(foldName(one.username)); });
        break;
    case UserColumn::Email:
        text([](const User &one) { return withoutAccents(foldName(one.email)); });
        break;
    case UserColumn::Roles:
        // A user without roles is a fact, not a gap: it sorts before every role.
        use([ranks = roleSetRanks(rows), &rows, at](int number) {
            return std::optional<qint64>(ranks.value(rows.user(at(number)).roles.constData()));
        });
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

std::vector<qint32> UserTableRows::nameRanks() const
{
    std::vector<qint32> ranks(m_content->rows.size(), -1);
    std::vector<qint32> others; // rows whose name no source has a rank of
    const bool oneSource = sources().size() == 1;
    for (qint32 number = 0; number < total(); ++number) {
        const UserIndex::Entry &one = entry(row(number));
        ranks[size_t(number)] = one.nameRank;
        if (one.nameRank < 0 && !one.name.isEmpty())
            others.push_back(number);
    }
    if (oneSource && others.empty())
        return ranks;

    const NameComparer &comparer = NameComparer::ofThisThread();
    NameMerger merger(comparer);
    std::vector<std::vector<qint32>> ofSources; // the place among all of each rank
    for (const UserIndexPtr &index : sources()) {
        const auto nameRank = [&index](size_t place) { return index->entries[size_t(index->byName[place])].nameRank; };
        std::vector<qint32> &places = ofSources.emplace_back(index->byName.empty() ? 0 : size_t(nameRank(index->byName.size() - 1)) + 1);
        for (size_t place = 0; place < index->byName.size(); ++place) {
            if (place == 0 || nameRank(place) != nameRank(place - 1))
                merger.add(index->entries[size_t(index->byName[place])].name, &places[size_t(nameRank(place))]);
        }
        merger.endList();
    }
    std::vector<NameComparer::Name> names;
    names.reserve(others.size());
    for (const qint32 number : others)
        names.push_back(comparer.of(entry(row(number)).name));
    std::vector<qint32> places(others.size());
    const NameComparer::Order order = comparer.sorted(names);
    for (const qint32 one : order.at)
        merger.add(names[size_t(one)].text, &places[size_t(one)]);
    merger.endList();
    merger.rank();
    for (qint32 number = 0; number < total(); ++number) {
        if (qint32 &rank = ranks[size_t(number)]; rank >= 0)
            rank = ofSources[size_t(row(number).source)][size_t(rank)];
    }
    for (size_t i = 0; i < others.size(); ++i)
        ranks[size_t(others[i])] = places[i];
    return ranks;
}

void UserTableRows::sort(const QList<SortKey> &keys)
{
    std::iota(m_order.begin(), m_order.end(), 0);
    std::vector<int> runs{total()}; // ends of runs of rows that are equal so far
    for (const SortKey &key : keys) {
        std::vector<int> finer;
        withValues(*this, UserColumn(key.column), [&](auto valueOf) {
            RunSorter sorter(key.order, std::move(valueOf));
            int begin = 0;
            for (const int end : runs) {
                sorter.sort(m_order, begin, end, finer);
                begin = end;
            }
        });
        runs = std::move(finer);
    }
}

} // namespace airside
