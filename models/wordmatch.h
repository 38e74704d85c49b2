#pragma once

#include <QStringList>
#include <QStringView>

#include <optional>

namespace airside {

/// How well a word fits a text, best first. Ranking by it is predictable: what begins with the word comes before what
/// only holds it, and letters that are scattered over the text come last.
enum class WordFit {
    Whole,     ///< the text is the word
    Start,     ///< the text begins with it
    WordStart, ///< a later word of the text begins with it
    Initials,  ///< its letters begin the words of the text, in their order: "nu" in "new user"
    Inside,    ///< somewhere
    Scattered, ///< its letters in this order, beginning at a word; from three letters on, texts of at most 64
};

/// Both case-folded. Words of a text begin after anything that is neither letter nor digit. An empty word fits
/// nothing. Linear in the text.
[[nodiscard]] std::optional<WordFit> wordFit(QStringView word, QStringView text);

/// Every word must fit; lower is better: the sum of the fits, which a shorter text wins when equal. nullopt: one does
/// not fit, or there is no word.
[[nodiscard]] std::optional<int> matchRank(const QStringList &words, QStringView text);

/// The words of what a person typed, case-folded.
[[nodiscard]] QStringList searchWords(const QString &typed);

} // namespace airside
