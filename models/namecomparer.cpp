#include "models/namecomparer.h"

#include "core/base/inparallel.h"
#include "models/nameorder.h"

#include <QThread>

#include <algorithm>
#include <cstring>
#include <numeric>

namespace airside {

namespace {

constexpr QLatin1String kPlainLetters(" '-.,_@abcdefghijklmnopqrstuvwxyz");
constexpr qsizetype kLongest = 100; ///< of the plain names, so that a byte tells how many digits a number has
constexpr size_t kWorthAThread = 10'000;
constexpr size_t kUsualKey = 24; ///< bytes

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// The end of the digits that begin there.
qsizetype endOfNumber(QStringView name, qsizetype at)
{
    while (at < name.size() && isDigit(name[at]))
        ++at;
    return at;
}

struct KeyedName
{
    quint64 beginning; ///< of the key, after what all keys of its part begin with
    const char *key;
    qint32 length;
    qint32 at;
};

bool isBefore(const KeyedName &a, const KeyedName &b)
{
    const int outcome = std::memcmp(a.key, b.key, size_t(std::min(a.length, b.length)));
    if (outcome != 0)
        return outcome < 0;
    return a.length != b.length ? a.length < b.length : a.at < b.at;
}

/// Sorts names whose keys begin alike by a few letters first: most comparisons then touch nothing but the items.
void sortKeyed(std::vector<KeyedName> &names)
{
    if (names.empty())
        return;
    qint32 common = names.front().length;
    for (const KeyedName &one : names) {
        qint32 same = 0;
        while (same < std::min(common, one.length) && one.key[same] == names.front().key[same])
            ++same;
        common = same;
    }
    for (KeyedName &one : names) {
        one.beginning = 0;
        for (qint32 i = common; i < common + 8; ++i)
            one.beginning = one.beginning << 8 | (i < one.length ? quint64(static_cast<unsigned char>(one.key[i])) : 0);
    }
    std::sort(names.begin(), names.end(),
              [](const KeyedName &a, const KeyedName &b) { return a.beginning != b.beginning ? a.beginning < b.beginning : isBefore(a, b); });
}

} // namespace

NameComparer::NameComparer()
    : m_locale(QLocale().collation())
    , m_collator(nameCollator())
{
    learnLetters();
    if (!agreesWithCollator())
        m_letters = {};
}

const NameComparer &NameComparer::ofThisThread()
{
    thread_local std::unique_ptr<const NameComparer> comparer;
    if (!comparer || comparer->m_locale != QLocale().collation())
        comparer = std::make_unique<const NameComparer>();
    return *comparer;
}

void NameComparer::learnLetters()
{
    const QChar zero = QLatin1Char('0');
    QString letters = kPlainLetters + zero;
    std::ranges::sort(letters, [this](QChar a, QChar b) { return m_collator.compare(QString(a), QString(b)) < 0; });
    unsigned char place = 0;
    for (const QChar letter : std::as_const(letters)) {
        m_letters[letter.unicode()] = ++place;
        if (letter == zero) // a number stands by how many digits it has
            place += kLongest;
    }
    for (size_t digit = '1'; digit <= '9'; ++digit)
        m_letters[digit] = m_letters['0'];
}

/// All pairs of letters: a language that takes some for one letter, or tells letters apart by what follows, shows in them.
bool NameComparer::agreesWithCollator() const
{
    const QString letters = kPlainLetters + QLatin1String("0123456789");
    QStringList pairs;
    for (const QChar a : letters) {
        pairs += a;
        for (const QChar b : letters)
            pairs += QString(a) + b;
    }
    std::ranges::sort(pairs, [this](const QString &a, const QString &b) { return comparePlain(a, b) < 0; });
    const auto sign = [](int outcome) { return (outcome > 0) - (outcome < 0); };
    return std::ranges::adjacent_find(pairs, [&](const QString &a, const QString &b) {
               return sign(comparePlain(a, b)) != sign(m_collator.compare(a, b));
           }) == pairs.end();
}

bool NameComparer::isPlain(QStringView name) const
{
    return name.size() <= kLongest && std::ranges::all_of(name, [this](QChar c) { return c.unicode() < m_letters.size() && m_letters[c.unicode()] != 0; });
}

void NameComparer::appendKey(QStringView plain, std::string &key) const
{
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const unsigned char place = m_letters[plain[i].unicode()];
        if (!isDigit(plain[i])) {
            key += char(place);
            continue;
        }
        const qsizetype end = endOfNumber(plain, i);
        while (i < end && plain[i] == QLatin1Char('0'))
            ++i;
        key += char(place + (end - i));
        for (; i < end; ++i)
            key += char(plain[i].unicode());
        i = end - 1;
    }
}

int NameComparer::comparePlain(QStringView a, QStringView b) const
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (!isDigit(a[i]) || !isDigit(b[j])) {
            if (const int outcome = m_letters[a[i++].unicode()] - m_letters[b[j++].unicode()])
                return outcome;
            continue;
        }
        const qsizetype endA = endOfNumber(a, i);
        const qsizetype endB = endOfNumber(b, j);
        while (i < endA && a[i] == QLatin1Char('0'))
            ++i;
        while (j < endB && b[j] == QLatin1Char('0'))
            ++j;
        if (endA - i != endB - j)
            return endA - i < endB - j ? -1 : 1;
        if (const int outcome = a.mid(i, endA - i).compare(b.mid(j, endB - j)))
            return outcome;
        i = endA;
        j = endB;
    }
    return (i < a.size()) - (j < b.size());
}

NameComparer::Order NameComparer::sortedPlain(const std::vector<Name> &names, const std::vector<qint32> &which) const
{
    struct Part
    {
        size_t begin;
        size_t end;
        std::string keys;
        std::vector<KeyedName> names;
    };
    const size_t count = std::clamp<size_t>(which.size() / kWorthAThread, 1, size_t(std::max(1, QThread::idealThreadCount())));
    std::vector<Part> parts(count);
    for (size_t i = 0; i < count; ++i) {
        parts[i].begin = which.size() * i / count;
        parts[i].end = which.size() * (i + 1) / count;
    }
    inParallel(parts, [&](Part &part) {
        std::vector<size_t> begins;
        begins.reserve(part.end - part.begin);
        part.keys.reserve((part.end - part.begin) * kUsualKey);
        for (size_t i = part.begin; i < part.end; ++i) {
            begins.push_back(part.keys.size());
            appendKey(names[size_t(which[i])].text, part.keys);
        }
        part.names.reserve(begins.size());
        for (size_t i = 0; i < begins.size(); ++i) {
            const size_t end = i + 1 < begins.size() ? begins[i + 1] : part.keys.size();
            part.names.push_back({0, part.keys.data() + begins[i], qint32(end - begins[i]), which[part.begin + i]});
        }
        sortKeyed(part.names);
    });
    std::vector<KeyedName> all = std::move(parts.front().names);
    for (size_t i = 1; i < count; ++i) {
        std::vector<KeyedName> merged;
        merged.reserve(all.size() + parts[i].names.size());
        std::ranges::merge(all, parts[i].names, std::back_inserter(merged), isBefore);
        all = std::move(merged);
    }
    Order order;
    order.at.reserve(all.size());
    order.ties.reserve(all.size());
    const KeyedName *previous = nullptr;
    for (const KeyedName &one : all) {
        order.ties.push_back(previous && previous->length == one.length && std::memcmp(previous->key, one.key, size_t(one.length)) == 0);
        order.at.push_back(one.at);
        previous = &one;
    }
    return order;
}

std::vector<qint32> NameComparer::sortedOthers(const std::vector<Name> &names, const std::vector<qint32> &which) const
{
    std::vector<std::pair<QCollatorSortKey, qint32>> keyed;
    keyed.reserve(which.size());
    for (const qint32 at : which)
        keyed.emplace_back(m_collator.sortKey(names[size_t(at)].text.toString()), at);
    std::ranges::sort(keyed, [](const auto &a, const auto &b) {
        const int outcome = a.first.compare(b.first);
        return outcome != 0 ? outcome < 0 : a.second < b.second;
    });
    std::vector<qint32> order;
    order.reserve(keyed.size());
    for (const auto &one : keyed)
        order.push_back(one.second);
    return order;
}

NameComparer::Order NameComparer::sorted(const std::vector<Name> &names) const
{
    std::vector<qint32> plain;
    std::vector<qint32> others;
    plain.reserve(names.size());
    for (qint32 at = 0; at < qint32(names.size()); ++at)
        (names[size_t(at)].plain ? plain : others).push_back(at);
    const Order ofPlain = sortedPlain(names, plain);
    if (others.empty())
        return ofPlain;
    others = sortedOthers(names, others);
    const auto less = [&](qint32 a, qint32 b) {
        const int outcome = m_collator.compare(names[size_t(a)].text, names[size_t(b)].text);
        return outcome != 0 ? outcome < 0 : a < b;
    };
    Order order;
    order.at.reserve(names.size());
    mergeFew(ofPlain.at.data(), ofPlain.at.data() + ofPlain.at.size(), others.data(), others.data() + others.size(), less, order.at);
    std::vector<bool> tied(names.size());
    for (size_t i = 0; i < ofPlain.at.size(); ++i)
        tied[size_t(ofPlain.at[i])] = ofPlain.ties[i];
    order.ties.resize(names.size());
    for (size_t i = 1; i < order.at.size(); ++i) {
        const Name &one = names[size_t(order.at[i])];
        const Name &before = names[size_t(order.at[i - 1])];
        order.ties[i] = one.plain && before.plain ? tied[size_t(order.at[i])] : compare(before, one) == 0;
    }
    return order;
}

} // namespace airside
