#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace airside {

enum class FilterOperator { Is, IsNot, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One value of a token. In the text a quoted value stands between "", where \" and \\ are a quote and a backslash
/// and \* a star.
struct FilterPiece
{
    QString text;        ///< without quotes and escapes
    QStringList parts;   ///< text split at the stars that stand for any letters; one part: there are none
    qsizetype begin = 0; ///< in the filter, quotes included
    qsizetype length = 0;
    bool quoted = false;

    bool operator==(const FilterPiece &) const = default;
};

/// One condition as it is typed: word, "exact text", field:value,value or field<value, each with "-" before it to
/// turn it round. Positions are letters of the filter.
struct FilterToken
{
    qsizetype begin = 0; ///< with the "-"
    qsizetype length = 0;
    bool negated = false;
    QString field; ///< as typed; empty: a word or an exact text
    std::optional<FilterOperator> op;
    qsizetype operatorEnd = 0; ///< where the first value begins
    QList<FilterPiece> values; ///< of a word: one

    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const FilterToken &) const = default;
};

/// The tokens of a filter, in order. Never fails: a quote that is not closed reaches to the end.
[[nodiscard]] QList<FilterToken> filterTokens(const QString &filter);

/// A value as it must be typed: in quotes where it needs them.
[[nodiscard]] QString filterValueText(const QString &value);
/// A text to look for as it must be typed, so that nothing in it is taken for a field, a sign or several words.
[[nodiscard]] QString filterWordText(const QString &text);

[[nodiscard]] QString filterOperatorText(FilterOperator op); ///< ":", "<", ...

} // namespace airside
