#pragma once

#include <QCollator>
#include <QStringView>

#include <array>
#include <string>
#include <vector>

namespace airside {

/// Orders folded names as nameCollator() does. Names of plain letters and digits, as most are, take a tenth of the time that
/// the collator needs; whether its language orders them letter by letter (not so: Czech "ch") is asked of the collator itself.
class NameComparer
{
public:
    NameComparer();
    /// For the language of the default QLocale. Made once a thread, since a collator serves one thread at a time.
    [[nodiscard]] static const NameComparer &ofThisThread();

    struct Name
    {
        QStringView text;
        bool plain; ///< known once, asked for with every comparison
    };
    [[nodiscard]] Name of(QStringView folded) const { return {folded, isPlain(folded)}; }
    [[nodiscard]] int compare(const Name &a, const Name &b) const
    {
        return a.plain && b.plain ? comparePlain(a.text, b.text) : m_collator.compare(a.text, b.text);
    }
    struct Order
    {
        std::vector<qint32> at; ///< the positions of the names in their order; equal ones in that of their positions
        std::vector<bool> ties; ///< for each of them: equal to the one before
    };
    /// In several threads when there are many.
    [[nodiscard]] Order sorted(const std::vector<Name> &names) const;

private:
    [[nodiscard]] bool isPlain(QStringView name) const;
    [[nodiscard]] int comparePlain(QStringView a, QStringView b) const;
    void appendKey(QStringView plain, std::string &key) const; ///< of bytes that order as the name does
    [[nodiscard]] Order sortedPlain(const std::vector<Name> &names, const std::vector<qint32> &which) const;
    [[nodiscard]] std::vector<qint32> sortedOthers(const std::vector<Name> &names, const std::vector<qint32> &which) const;
    void learnLetters();
    [[nodiscard]] bool agreesWithCollator() const;

    QLocale m_locale;
    QCollator m_collator;
    std::array<unsigned char, 128> m_letters{}; ///< place of each plain character; 0: not plain
};

/// Merges a few items into many; both are sorted, and so is what is appended to out.
template <typename Item, typename Less>
void mergeFew(const Item *begin, const Item *end, const Item *few, const Item *fewEnd, Less less, std::vector<Item> &out)
{
    if (few == fewEnd || begin == end) {
        out.insert(out.end(), begin, end);
        out.insert(out.end(), few, fewEnd);
        return;
    }
    const Item *middle = few + (fewEnd - few) / 2;
    const Item *at = std::lower_bound(begin, end, *middle, less);
    mergeFew(begin, at, few, middle, less, out);
    out.push_back(*middle);
    mergeFew(at, end, middle + 1, fewEnd, less, out);
}

} // namespace airside
