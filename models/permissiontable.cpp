#include "models/permissiontable.h"

#include "core/access/explain.h"
#include "core/access/keys.h"

#include <algorithm>
#include <numeric>

namespace airside {

namespace {

int privilegeRank(const PermissionPrivilege &privilege)
{
    return -2 * int(privilege.level) + (privilege.together.isEmpty() ? 0 : 1);
}

/// Numbers for the rows of a table by id, equal where the column shows the same.
template <typename Value>
std::vector<int> ranksOf(std::vector<std::pair<Value, int>> values, int limit)
{
    std::ranges::sort(values);
    std::vector<int> ranks(size_t(limit), 0);
    int rank = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        rank += i > 0 && values[i].first != values[i - 1].first ? 1 : 0;
        ranks[size_t(values[i].second)] = rank;
    }
    return ranks;
}

template <typename Value>
std::vector<int> ranksBy(const PermissionTable &table, const std::vector<int> &ids,
                         Value (*value)(const PermissionTable::Row &))
{
    std::vector<std::pair<Value, int>> values;
    values.reserve(ids.size());
    for (const int id : ids)
        values.emplace_back(value(table.row(id)), id);
    return ranksOf(std::move(values), table.idLimit());
}

QString foldedResource(const PermissionTable::Row &row)
{
    return foldName(row.permission->permission.resource);
}

std::pair<int, QString> rankedAction(const PermissionTable::Row &row)
{
    const QString &action = row.permission->permission.action;
    const qsizetype usual = usualActions().indexOf(action);
    return {usual < 0 ? int(usualActions().size()) : int(usual), action};
}

QString foldedInstance(const PermissionTable::Row &row)
{
    return foldName(row.index->snapshot->instance.name);
}

std::vector<int> ranksOfColumn(const PermissionTable &table, const std::vector<int> &ids, PermissionColumn column)
{
    using Row = PermissionTable::Row;
    switch (column) {
    case PermissionColumn::Resource:
        return ranksBy<QString>(table, ids, foldedResource);
    case PermissionColumn::Action:
        return ranksBy<std::pair<int, QString>>(table, ids, rankedAction);
    case PermissionColumn::Allows:
        return ranksBy<QString>(table, ids, [](const Row &row) { return foldName(explain(row.permission->permission)); });
    case PermissionColumn::Roles:
        return ranksBy<int>(table, ids, [](const Row &row) { return int(row.holders().roles.size()); });
    case PermissionColumn::People:
        return ranksBy<int>(table, ids, [](const Row &row) { return row.holders().people; });
    case PermissionColumn::Privileged:
        return ranksBy<int>(table, ids, [](const Row &row) { return privilegeRank(row.permission->privilege); });
    case PermissionColumn::Area:
        return ranksBy<std::pair<int, int>>(table, ids, [](const Row &row) {
            const QString &resource = row.permission->permission.resource;
            return std::pair(int(resourceGroup(resource)), resourceRank(resource));
        });
    case PermissionColumn::Instance:
        return ranksBy<QString>(table, ids, foldedInstance);
    }
    return {};
}

} // namespace

QString PermissionTable::Row::key() const
{
    return index->snapshot->instance.id.toString(QUuid::WithoutBraces) + QLatin1Char('\n') + permission->permission.text();
}

PermissionTable::PermissionTable(QList<PermissionIndexPtr> sources, const PermissionTable *before)
    : m_sources(std::move(sources))
{
    giveIds(before);
    makeBase();
    for (int column = 0; column < kPermissionColumns; ++column)
        m_orders[size_t(column)] = orderBy(PermissionColumn(column));
}

void PermissionTable::giveIds(const PermissionTable *before)
{
    if (before) {
        m_ids = before->m_ids;
        m_rows.resize(before->m_rows.size());
    }
    for (const PermissionIndexPtr &source : std::as_const(m_sources)) {
        for (const IndexedPermission &one : source->permissions) {
            const Key key{source->snapshot->instance.id, one.permission};
            auto known = m_ids.find(key);
            if (known == m_ids.end()) {
                known = m_ids.insert(key, int(m_rows.size()));
                m_rows.emplace_back();
            }
            m_rows[size_t(*known)] = {source.get(), &one};
            m_base.push_back(*known);
        }
    }
}

void PermissionTable::makeBase()
{
    const std::vector<int> resources = ranksBy<QString>(*this, m_base, foldedResource);
    const std::vector<int> actions = ranksBy<std::pair<int, QString>>(*this, m_base, rankedAction);
    const std::vector<int> instances = ranksBy<QString>(*this, m_base, foldedInstance);
    std::ranges::sort(m_base, {}, [&](int id) {
        return std::tuple(resources[size_t(id)], actions[size_t(id)], instances[size_t(id)], id);
    });
}

PermissionTable::Order PermissionTable::orderBy(PermissionColumn column) const
{
    const std::vector<int> ranks = ranksOfColumn(*this, m_base, column);
    Order out{m_base, {}};
    std::ranges::stable_sort(out.ids, {}, [&ranks](int id) { return ranks[size_t(id)]; });
    for (size_t i = 0; i < out.ids.size(); ++i) {
        if (i == 0 || ranks[size_t(out.ids[i])] != ranks[size_t(out.ids[i - 1])])
            out.runs.push_back(int(i));
    }
    return out;
}

std::vector<int> PermissionTable::order(PermissionColumn column, Qt::SortOrder order) const
{
    const Order &ascending = m_orders[size_t(column)];
    if (order == Qt::AscendingOrder)
        return ascending.ids;
    std::vector<int> out;
    out.reserve(ascending.ids.size());
    auto end = ascending.ids.end();
    for (size_t run = ascending.runs.size(); run-- > 0;) {
        const auto begin = ascending.ids.begin() + ascending.runs[run];
        out.insert(out.end(), begin, end);
        end = begin;
    }
    return out;
}

std::vector<int> PermissionTable::ranksIn(const SortKey &key) const
{
    const Order &ascending = m_orders[size_t(key.column)];
    std::vector<int> ranks(m_rows.size(), 0);
    size_t run = 0;
    for (size_t i = 0; i < ascending.ids.size(); ++i) {
        while (run + 1 < ascending.runs.size() && size_t(ascending.runs[run + 1]) <= i)
            ++run;
        ranks[size_t(ascending.ids[i])] = key.order == Qt::AscendingOrder ? int(run) : -int(run);
    }
    return ranks;
}

std::vector<int> PermissionTable::order(const QList<SortKey> &keys) const
{
    if (keys.isEmpty())
        return m_base;
    std::vector<int> ids = order(PermissionColumn(keys.first().column), keys.first().order);
    if (keys.size() == 1)
        return ids;
    std::vector<std::vector<int>> ranks;
    for (const SortKey &key : keys)
        ranks.push_back(ranksIn(key));
    std::ranges::stable_sort(ids, [&ranks](int a, int b) {
        for (const std::vector<int> &of : ranks) {
            if (of[size_t(a)] != of[size_t(b)])
                return of[size_t(a)] < of[size_t(b)];
        }
        return false;
    });
    return ids;
}

int PermissionTable::idOf(const QUuid &instance, const Permission &permission) const
{
    const int id = m_ids.value({instance, permission}, -1);
    return id >= 0 && m_rows[size_t(id)].index ? id : -1;
}

} // namespace airside
