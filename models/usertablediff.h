#pragma once

#include <vector>

namespace airside {

/// Positions first to last, both included.
struct RowBlock
{
    int first = 0;
    int last = 0;

    bool operator==(const RowBlock &) const = default;
};

/// How one displayed list of rows becomes another.
struct ShownDifference
{
    std::vector<RowBlock> removed;  ///< positions before, ascending
    std::vector<RowBlock> inserted; ///< positions after, ascending
    std::vector<int> moved;         ///< for each position before its position after; -1: gone
    bool reordered = false;         ///< those that stay are in another order
};

/// before and after hold row numbers in display order; rowMap gives for each row number of before its number in
/// after, or -1. afterTotal: how many row numbers there are after.
[[nodiscard]] ShownDifference shownDifference(const std::vector<int> &before, const std::vector<int> &after,
                                              const std::vector<int> &rowMap, int afterTotal);

} // namespace airside
