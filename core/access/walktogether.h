#pragma once

#include <QString>

namespace airside {

/// Walks over two lists that are sorted by a text of theirs, and hands over what has the same one together: take(a, b),
/// nullptr where only one list has it. Everything is handed over once, also of lists that are not sorted.
template <typename List, typename KeyOf, typename Take>
void walkTogether(const List &first, const List &second, KeyOf keyOf, Take take)
{
    auto a = first.cbegin();
    auto b = second.cbegin();
    while (a != first.cend() || b != second.cend()) {
        int order = a == first.cend() ? 1 : -1;
        if (a != first.cend() && b != second.cend())
            order = QString::compare(keyOf(*a), keyOf(*b));
        take(order <= 0 ? &*a : nullptr, order >= 0 ? &*b : nullptr);
        if (order <= 0)
            ++a;
        if (order >= 0)
            ++b;
    }
}

} // namespace airside
