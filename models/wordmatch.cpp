#include "models/wordmatch.h"

#include "core/access/keys.h"

#include <algorithm>

namespace airside {

namespace {

constexpr qsizetype kLongestScattered = 64;
constexpr qsizetype kLeastScattered = 3;
constexpr int kFitStep = 1'000; ///< more than any length that counts

bool beginsWord(QStringView text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

bool areInitials(QStringView word, QStringView text)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size() && next < word.size(); ++i) {
        if (beginsWord(text, i) && text[i] == word[next])
            ++next;
    }
    return word.size() > 1 && next == word.size();
}

bool isScattered(QStringView word, QStringView text)
{
    if (word.size() < kLeastScattered || text.size() > kLongestScattered)
        return false;
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size() && next < word.size(); ++i) {
        if (text[i] == word[next] && (next > 0 || beginsWord(text, i)))
            ++next;
    }
    return next == word.size();
}

} // namespace

std::optional<WordFit> wordFit(QStringView word, QStringView text)
{
    if (word.isEmpty())
        return std::nullopt;
    const qsizetype first = text.indexOf(word);
    if (first == 0)
        return text.size() == word.size() ? WordFit::Whole : WordFit::Start;
    for (qsizetype at = first; at > 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return WordFit::WordStart;
    }
    if (areInitials(word, text))
        return WordFit::Initials;
    if (first > 0)
        return WordFit::Inside;
    return isScattered(word, text) ? std::optional(WordFit::Scattered) : std::nullopt;
}

std::optional<int> matchRank(const QStringList &words, QStringView text)
{
    int rank = 0;
    for (const QString &word : words) {
        const std::optional<WordFit> fit = wordFit(word, text);
        if (!fit)
            return std::nullopt;
        rank += kFitStep * int(*fit);
    }
    return words.isEmpty() ? std::nullopt : std::optional(rank + int(std::min<qsizetype>(text.size(), kFitStep - 1)));
}

QStringList searchWords(const QString &typed)
{
    return foldName(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace airside
