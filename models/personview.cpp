#include "models/matchingrows.h"
#include "models/personfilter.h"

#include <algorithm>

namespace airside {

namespace {

using PersonRow = PersonTable::Row;

/// valueOf gives a std::optional: empty is not known and comes last whatever the direction. ids come by name.
template <typename ValueOf>
void sortIds(std::vector<int> &ids, Qt::SortOrder order, ValueOf valueOf)
{
    using Value = typename std::invoke_result_t<ValueOf, int>::value_type;
    std::vector<std::pair<std::optional<Value>, int>> items;
    items.reserve(ids.size());
    for (const int id : ids)
        items.emplace_back(valueOf(id), id);
    std::ranges::stable_sort(items, [order](const auto &a, const auto &b) {
        if (!a.first || !b.first)
            return a.first && !b.first;
        return order == Qt::AscendingOrder ? *a.first < *b.first : *b.first < *a.first;
    });
    std::ranges::transform(items, ids.begin(), [](const auto &item) { return item.second; });
}

/// Nobody ever signed in is a fact and comes before every time.
std::optional<qint64> loginOrder(const PersonTable &table, const PersonRow &row)
{
    if (const std::optional<qint64> login = table.lastLogin(row))
        return login;
    return row.unknownLogin ? std::nullopt : std::optional(std::numeric_limits<qint64>::min());
}

/// Inactive accounts after active ones, then by roles; no account on the instance comes last.
std::optional<std::pair<int, QString>> rolesOrder(const PersonTable &table, const PersonRow &row, int instance)
{
    std::optional<std::pair<int, QString>> out;
    for (const PersonTable::Account &account : table.accounts(row)) {
        if (account.instance != instance)
            continue;
        const User &user = table.user(account);
        const std::pair<int, QString> one{user.active ? 0 : 1, foldName(user.roles.join(QLatin1Char('\n')))};
        out = out ? std::min(*out, one) : one;
    }
    return out;
}

std::vector<int> ranksByName(const PersonTable &table)
{
    std::vector<int> ranks(size_t(table.idLimit()));
    int rank = 0;
    for (const int id : table.byName())
        ranks[size_t(id)] = rank++;
    return ranks;
}

/// Rows that are equal in the column stay as they stood.
void sortIds(const PersonTable &table, std::vector<int> &ids, int column, Qt::SortOrder order)
{
    const auto by = [&](auto field) {
        sortIds(ids, order, [&](int id) { return std::optional(field(table.row(id))); });
    };
    if (column >= kPersonColumns) {
        sortIds(ids, order, [&](int id) { return rolesOrder(table, table.row(id), column - kPersonColumns); });
        return;
    }
    switch (PersonColumn(column)) {
    case PersonColumn::Name:
        sortIds(ids, order, [ranks = ranksByName(table)](int id) { return std::optional(ranks[size_t(id)]); });
        break;
    case PersonColumn::Email:
        sortIds(ids, order, [&](int id) {
            const QString email = table.email(table.row(id));
            return email.isEmpty() ? std::nullopt : std::optional(foldName(email));
        });
        break;
    case PersonColumn::Accounts:
        by([](const PersonRow &row) { return row.count; });
        break;
    case PersonColumn::Privileged:
        by([](const PersonRow &row) { return -int(row.privilege); });
        break;
    case PersonColumn::Active:
        by([](const PersonRow &row) { return row.active ? 1 : 0; });
        break;
    case PersonColumn::LastLogin:
        sortIds(ids, order, [&](int id) { return loginOrder(table, table.row(id)); });
        break;
    }
}

} // namespace

PersonView personView(const PersonTablePtr &table, const FilterQuery &query, const QList<SortKey> &keys, const QDateTime &now)
{
    PersonView view{table, {}};
    if (query.isEmpty()) {
        view.ids = table->byName();
    } else {
        view.ids = matchingRows(table->byName(), [&table, &query, &now] {
            return [&query, subject = PersonFilterRow(*table, now)](int id) mutable {
                subject.setRow(id);
                return query.matches(subject);
            };
        });
    }
    const QList<SortKey> usable = usableKeys(keys, kPersonColumns + int(table->instances().size()));
    for (auto key = usable.rbegin(); key != usable.rend(); ++key) {
        const bool standsSo = key == usable.rbegin() && *key == SortKey{int(PersonColumn::Name), Qt::AscendingOrder};
        if (!standsSo)
            sortIds(*table, view.ids, key->column, key->order);
    }
    return view;
}

} // namespace airside
