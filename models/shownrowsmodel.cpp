#include "models/shownrowsmodel.h"

#include <algorithm>

namespace airside {

namespace {

constexpr int kMostRanges = 500;

std::vector<bool> membershipOf(const std::vector<int> &ids, int highest)
{
    std::vector<bool> out(size_t(highest) + 1, false);
    for (const int id : ids)
        out[size_t(id)] = true;
    return out;
}

int rangesOutside(const std::vector<int> &ids, const std::vector<bool> &members)
{
    int ranges = 0;
    bool inside = true;
    for (const int id : ids) {
        const bool member = members[size_t(id)];
        ranges += inside && !member ? 1 : 0;
        inside = member;
    }
    return ranges;
}

int highestOf(const std::vector<int> &ids)
{
    return ids.empty() ? 0 : *std::max_element(ids.begin(), ids.end());
}

} // namespace

int ShownRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

void ShownRowsModel::show(std::vector<int> ids)
{
    if (ids == m_shown)
        return;
    const int highest = std::max(highestOf(ids), highestOf(m_shown));
    const std::vector<bool> wanted = membershipOf(ids, highest);
    const std::vector<bool> present = membershipOf(m_shown, highest);
    if (rangesOutside(m_shown, wanted) + rangesOutside(ids, present) > kMostRanges) {
        beginResetModel();
        m_shown = std::move(ids);
        endResetModel();
        return;
    }
    removeAllBut(wanted);
    reorderLike(ids);
    insertMissing(ids);
}

void ShownRowsModel::removeAllBut(const std::vector<bool> &wanted)
{
    for (int last = int(m_shown.size()) - 1; last >= 0; --last) {
        if (wanted[size_t(idAt(last))])
            continue;
        int first = last;
        while (first > 0 && !wanted[size_t(idAt(first - 1))])
            --first;
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ShownRowsModel::reorderLike(const std::vector<int> &ids)
{
    const std::vector<bool> present = membershipOf(m_shown, std::max(highestOf(ids), highestOf(m_shown)));
    std::vector<int> next;
    next.reserve(m_shown.size());
    std::copy_if(ids.begin(), ids.end(), std::back_inserter(next), [&](int id) { return present[size_t(id)]; });
    if (next == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> rowOfId(present.size(), -1);
    for (size_t row = 0; row < next.size(); ++row)
        rowOfId[size_t(next[row])] = int(row);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &one : before)
        after.append(index(rowOfId[size_t(idAt(one.row()))], one.column()));
    m_shown = std::move(next);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void ShownRowsModel::insertMissing(const std::vector<int> &ids)
{
    for (size_t row = 0; row < ids.size(); ++row) {
        if (row < m_shown.size() && m_shown[row] == ids[row])
            continue;
        const int follower = row < m_shown.size() ? m_shown[row] : -1;
        size_t end = row + 1;
        while (end < ids.size() && ids[end] != follower)
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_shown.insert(m_shown.begin() + qsizetype(row), ids.begin() + qsizetype(row), ids.begin() + qsizetype(end));
        endInsertRows();
        row = end - 1;
    }
}

void ShownRowsModel::shownDataChanged()
{
    if (!m_shown.empty() && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(m_shown.size()) - 1, columnCount() - 1));
}

} // namespace airside
