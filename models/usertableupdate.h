#pragma once

#include "models/sortkeys.h"
#include "models/usertablediff.h"
#include "models/usertablerows.h"

namespace airside {

/// How a user table is arranged.
struct UserTableOrder
{
    QList<SortKey> keys{{int(UserColumn::Name), Qt::AscendingOrder}};
    FilterQuery query;

    void arrange(UserTableRows &rows, const QDateTime &nowUtc) const
    {
        rows.sort(keys);
        rows.filter(query, nowUtc);
    }
};

/// What a user table shows next, compared with what it shows: everything about it that takes long. A value, made in any
/// thread.
struct UserTableUpdate
{
    UserTableRows rows;
    std::vector<int> rowMap;     ///< for each row before its row now; -1: gone
    ShownDifference difference;  ///< of what is shown
    std::vector<bool> differs;   ///< by row now: it stays, and a view draws it differently; empty: none does
    quint64 basis = 0;           ///< the content that it was compared with

    /// Other content. next: arranged.
    [[nodiscard]] static UserTableUpdate merge(const UserTableRows &before, UserTableRows next, quint64 basis);
    /// The same rows in another order, or others of them shown.
    [[nodiscard]] static UserTableUpdate rearrange(const UserTableRows &before, UserTableRows next);
};

} // namespace airside
