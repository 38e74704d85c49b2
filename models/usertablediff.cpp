#include "models/usertablediff.h"

#include <cstddef>

namespace airside {

namespace {

void addToBlocks(std::vector<RowBlock> &blocks, int position)
{
    if (!blocks.empty() && blocks.back().last == position - 1)
        blocks.back().last = position;
    else
        blocks.push_back({position, position});
}

} // namespace

ShownDifference shownDifference(const std::vector<int> &before, const std::vector<int> &after,
                                const std::vector<int> &rowMap, int afterTotal)
{
    std::vector<int> positionAfter(size_t(afterTotal), -1);
    for (size_t i = 0; i < after.size(); ++i)
        positionAfter[size_t(after[i])] = int(i);

    ShownDifference difference;
    difference.moved.reserve(before.size());
    std::vector<bool> stays(after.size(), false);
    int previous = -1;
    for (size_t i = 0; i < before.size(); ++i) {
        const int row = rowMap[size_t(before[i])];
        const int position = row < 0 ? -1 : positionAfter[size_t(row)];
        difference.moved.push_back(position);
        if (position < 0) {
            addToBlocks(difference.removed, int(i));
            continue;
        }
        stays[size_t(position)] = true;
        difference.reordered |= position < previous;
        previous = position;
    }
    for (size_t i = 0; i < after.size(); ++i) {
        if (!stays[i])
            addToBlocks(difference.inserted, int(i));
    }
    return difference;
}

} // namespace airside
