#include "core/access/filterfield.h"

#include <algorithm>
#include <numeric>

namespace airside {

namespace {

/// Insertions, deletions and replacements between the two; texts beyond 40 letters are cut.
int distance(QStringView a, QStringView b)
{
    a = a.left(40);
    b = b.left(40);
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

int farness(const QString &typed, const QString &name)
{
    const bool begins = name.startsWith(typed) || typed.startsWith(name);
    return distance(typed, name) - (begins ? 3 : 0);
}

} // namespace

int FilterFieldSet::indexOf(const QString &name) const
{
    const QString wanted = name.toLower();
    const auto at = std::ranges::find_if(
        fields, [&wanted](const FilterField &one) { return one.name == wanted || one.aliases.contains(wanted); });
    return at == fields.end() ? -1 : int(at - fields.begin());
}

QStringList FilterFieldSet::namesNearest(const QString &typed) const
{
    QStringList names;
    for (const FilterField &field : fields)
        names += field.name;
    const QString wanted = typed.toLower();
    std::ranges::stable_sort(names, {}, [&wanted](const QString &name) { return farness(wanted, name); });
    return names;
}

} // namespace airside
