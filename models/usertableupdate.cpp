#include "models/usertableupdate.h"

#include <numeric>

namespace airside {

UserTableUpdate UserTableUpdate::merge(const UserTableRows &before, UserTableRows next, quint64 basis)
{
    UserTableUpdate update;
    update.basis = basis;
    update.rows = std::move(next);
    update.rowMap = update.rows.mapFrom(before);
    update.difference = shownDifference(before.shown(), update.rows.shown(), update.rowMap, update.rows.total());
    update.differs.resize(size_t(update.rows.total()), false);
    for (size_t then = 0; then < update.rowMap.size(); ++then) {
        const int now = update.rowMap[then];
        if (now >= 0)
            update.differs[size_t(now)] = UserTableRows::differ(before, before.row(int(then)), update.rows, update.rows.row(now));
    }
    return update;
}

UserTableUpdate UserTableUpdate::rearrange(const UserTableRows &before, UserTableRows next)
{
    UserTableUpdate update;
    update.rows = std::move(next);
    update.rowMap.resize(size_t(before.total()));
    std::iota(update.rowMap.begin(), update.rowMap.end(), 0);
    update.difference = shownDifference(before.shown(), update.rows.shown(), update.rowMap, update.rows.total());
    return update;
}

} // namespace airside
