#pragma once

#include "core/base/inparallel.h"

#include <vector>

namespace airside {

/// Those of the rows that match, in their order; asked in parallel, since a filter of 100,000 rows takes 50 ms of one thread.
/// makeMatcher: called once for each part, gives what is called with a row's number and is used by one thread.
template <typename MakeMatcher>
[[nodiscard]] std::vector<int> matchingRows(const std::vector<int> &rows, const MakeMatcher &makeMatcher)
{
    struct Part
    {
        size_t begin;
        std::vector<int> found;
    };
    constexpr size_t kPart = 8'192;
    std::vector<Part> parts;
    parts.reserve(rows.size() / kPart + 1);
    for (size_t begin = 0; begin < rows.size(); begin += kPart)
        parts.push_back({begin, {}});
    inParallel(parts, [&rows, &makeMatcher](Part &part) {
        auto matches = makeMatcher();
        const size_t end = std::min(part.begin + kPart, rows.size());
        for (size_t i = part.begin; i < end; ++i) {
            if (matches(rows[i]))
                part.found.push_back(rows[i]);
        }
    });
    std::vector<int> out;
    for (const Part &part : parts)
        out.insert(out.end(), part.found.begin(), part.found.end());
    return out;
}

} // namespace airside
