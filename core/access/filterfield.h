#pragma once

#include <QList>
#include <QStringList>

namespace airside {

/// What a field of a page's filter holds, and with it what may stand after its name.
enum class FilterKind {
    Text,   ///< contains the value; a value with "*" must fit the whole
    Name,   ///< is the value; "*" stands for any letters
    Number, ///< a whole number: < <= > >= :
    Age,    ///< how long ago: < <= > >= with a span (h, d, w, m of 30 days, y of 365 days)
    Flag,   ///< yes, no
    Choice, ///< one of the field's words, or the beginning of one
};

/// One field that a filter can ask for. Names are the same in every language.
struct FilterField
{
    QString name; ///< letters, digits, "_"
    FilterKind kind = FilterKind::Text;
    QString help;         ///< a few words, translated
    QString example;      ///< a whole token: "role:Admin"
    QStringList aliases;  ///< other names for it
    QStringList choices;  ///< Choice: its words
    bool canBeNever = false; ///< Age: may have never happened, which counts as longer ago than any span, and as ":never"
};

/// The fields of one page, in the order in which they are offered. A field's number is its place here. A page without
/// fields looks for words only.
struct FilterFieldSet
{
    QList<FilterField> fields;

    [[nodiscard]] int indexOf(const QString &name) const; ///< by name or alias, case ignored; -1: none
    /// Every name, the nearest to what was typed first.
    [[nodiscard]] QStringList namesNearest(const QString &typed) const;
};

} // namespace airside
