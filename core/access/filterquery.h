#pragma once

#include "core/access/filterfield.h"
#include "core/access/filtertoken.h"

#include <tl/expected.hpp>

namespace airside {

/// Why a filter cannot be used: which letters of it, and what would be right.
struct FilterError
{
    qsizetype begin = 0; ///< letters of the filter
    qsizetype length = 0;
    QString text; ///< a sentence for a person, translated and safe to show; it begins with the token
    bool incomplete = false; ///< what is there may become right by typing on

    [[nodiscard]] bool covers(qsizetype cursor) const { return cursor >= begin && cursor <= begin + length; }
    bool operator==(const FilterError &) const = default;
};

/// What a condition compares with, prepared so that a row costs no allocation.
struct FilterValue
{
    QStringList parts; ///< folded where the kind is Text; split at "*"
    qint64 number = 0; ///< Number; Age: seconds; Flag: 0, 1; Choice: place among the words
    bool never = false;

    /// Whether the parts make up all of text, case ignored.
    [[nodiscard]] bool isWhole(QStringView text) const;
    /// Text: contains the one part, or is all of several. folded: a folded text.
    [[nodiscard]] bool isIn(QStringView folded) const;
};

struct FilterTerm
{
    bool negated = false;
    int field = -1; ///< -1: a word, anywhere
    FilterKind kind = FilterKind::Text;
    FilterOperator op = FilterOperator::Is;
    std::vector<FilterValue> values; ///< one must fit
};

/// How long ago something was.
struct FilterAge
{
    enum class State { Known, Never, Unknown };
    State state = State::Unknown;
    qint64 seconds = 0; ///< Known; negative: in the future
};

/// One row as a query asks it. Only the functions that fit the kind of a field are called with its number.
class FilterSubject
{
public:
    virtual ~FilterSubject() = default;
    [[nodiscard]] virtual bool hasWord(const QString &folded) const = 0;
    [[nodiscard]] virtual bool hasText(int field, const FilterValue &value) const = 0; ///< Text and Name
    [[nodiscard]] virtual std::optional<qint64> number(int field) const = 0;           ///< empty: fits nothing
    [[nodiscard]] virtual FilterAge age(int field) const = 0;
    [[nodiscard]] virtual bool flag(int field) const = 0;
    [[nodiscard]] virtual bool isChoice(int field, int choice) const = 0;
};

/// A filter ready for use: every condition must hold. A plain value; usable in any thread.
class FilterQuery
{
public:
    using Parsed = tl::expected<FilterQuery, FilterError>;
    /// Errors: an unknown field, an operator or value that does not fit the field, more than 2,000 letters or 100 values.
    [[nodiscard]] static Parsed parse(const QString &filter, const FilterFieldSet &fields);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool matches(const FilterSubject &row) const;
    [[nodiscard]] const std::vector<FilterTerm> &terms() const { return m_terms; }

private:
    std::vector<FilterTerm> m_terms;
};

} // namespace airside
