#include "models/nameorder.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace airside {

QCollator nameCollator()
{
    const QLocale locale = QLocale().collation();
    // Without a language capitals would come before all small letters.
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    return collator;
}

std::vector<int> nameRanks(const QStringList &names)
{
    const QCollator collator = nameCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(names.size()));
    for (const QString &name : names)
        keys.push_back(collator.sortKey(name));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&keys](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<int> ranks(keys.size());
    int rank = 0;
    for (size_t place = 0; place < order.size(); ++place) {
        if (place > 0 && keys[order[place - 1]].compare(keys[order[place]]) != 0)
            ++rank;
        ranks[order[place]] = rank;
    }
    return ranks;
}

QStringList sortedNames(const QStringList &names)
{
    QStringList sorted = names;
    std::ranges::stable_sort(sorted, nameCollator());
    return sorted;
}

QString withoutAccents(const QString &folded)
{
    if (std::ranges::all_of(folded, [](QChar c) { return c.unicode() < 0x80; }))
        return folded;
    QString letters = folded.normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

} // namespace airside
