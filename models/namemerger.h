#pragma once

#include "core/base/inparallel.h"
#include "models/namecomparer.h"

#include <algorithm>

namespace airside {

/// Names of several lists, each in order, as one; merged in several threads when there are many.
class NameMerger
{
    struct Name
    {
        NameComparer::Name name;
        qint32 *rank;
    };

    [[nodiscard]] static auto lessBy(const NameComparer &comparer)
    {
        return [&comparer](const Name &a, const Name &b) { return comparer.compare(a.name, b.name) < 0; };
    }

public:
    explicit NameMerger(const NameComparer &comparer)
        : m_comparer(comparer)
    {
    }

    /// rank: where the place of the name among all is written to.
    void add(QStringView name, qint32 *rank) { m_names.push_back({m_comparer.of(name), rank}); }
    void endList() { m_ends.push_back(m_names.size()); }

    void rank()
    {
        const auto at = [this](size_t list) { return m_names.begin() + qsizetype(m_ends[std::min(list, m_ends.size() - 1)]); };
        for (size_t step = 1; step + 1 < m_ends.size(); step *= 2) {
            std::vector<Merge> merges;
            for (size_t list = 0; list + step + 1 < m_ends.size(); list += 2 * step)
                addHalves(at(list), at(list + step), at(list + 2 * step), merges);
            inParallel(merges, [](const Merge &one) {
                std::inplace_merge(one.begin, one.middle, one.end, lessBy(NameComparer::ofThisThread()));
            });
        }
        qint32 place = -1;
        for (size_t i = 0; i < m_names.size(); ++i) {
            place += i > 0 && m_comparer.compare(m_names[i - 1].name, m_names[i].name) == 0 ? 0 : 1;
            *m_names[i].rank = place;
        }
    }

private:
    using At = std::vector<Name>::iterator;
    struct Merge
    {
        At begin;
        At middle;
        At end;
    };

    /// The same merge in two, for two threads.
    void addHalves(At begin, At middle, At end, std::vector<Merge> &merges) const
    {
        constexpr qsizetype kWorthAThread = 5'000;
        if (middle - begin < kWorthAThread) {
            merges.push_back({begin, middle, end});
            return;
        }
        const At left = begin + (middle - begin) / 2;
        const At right = std::lower_bound(middle, end, *left, lessBy(m_comparer));
        const At cut = std::rotate(left, middle, right);
        merges.push_back({begin, left, cut});
        merges.push_back({cut, right, end});
    }

    const NameComparer &m_comparer;
    std::vector<Name> m_names;
    std::vector<size_t> m_ends{0};
};

} // namespace airside
