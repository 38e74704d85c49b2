#include "core/access/filterquery.h"

#include "core/access/filterreader.h"

#include <algorithm>

namespace airside {

namespace {

bool compares(qint64 left, FilterOperator op, qint64 right)
{
    switch (op) {
    case FilterOperator::Less:
        return left < right;
    case FilterOperator::LessOrEqual:
        return left <= right;
    case FilterOperator::Greater:
        return left > right;
    case FilterOperator::GreaterOrEqual:
        return left >= right;
    case FilterOperator::Is:
    case FilterOperator::IsNot:
        return left == right;
    }
    return false;
}

/// Who looks for stale access means those who never came, too.
bool fitsAge(const FilterAge &age, FilterOperator op, const FilterValue &value)
{
    const bool longer = op == FilterOperator::Greater || op == FilterOperator::GreaterOrEqual;
    if (value.never || age.state == FilterAge::State::Never)
        return age.state == FilterAge::State::Never && (value.never || longer);
    return age.state == FilterAge::State::Known && compares(age.seconds, op, value.number);
}

/// Conditions that only compare numbers are asked first.
int costOf(const FilterTerm &term)
{
    const bool text = term.kind == FilterKind::Text || term.kind == FilterKind::Name;
    return term.field < 0 ? 2 : text ? 1 : 0;
}

bool fits(const FilterSubject &row, const FilterTerm &term, const FilterValue &value)
{
    if (term.field < 0)
        return row.hasWord(value.parts.first());
    switch (term.kind) {
    case FilterKind::Text:
    case FilterKind::Name:
        return row.hasText(term.field, value);
    case FilterKind::Number: {
        const std::optional<qint64> number = row.number(term.field);
        return number && compares(*number, term.op, value.number);
    }
    case FilterKind::Age:
        return fitsAge(row.age(term.field), term.op, value);
    case FilterKind::Flag:
        return row.flag(term.field) == (value.number != 0);
    case FilterKind::Choice:
        return row.isChoice(term.field, int(value.number));
    }
    return false;
}

} // namespace

bool FilterValue::isWhole(QStringView text) const
{
    const QString &first = parts.first();
    if (parts.size() == 1)
        return text.size() == first.size() && text.compare(first, Qt::CaseInsensitive) == 0;
    const QString &last = parts.last();
    if (text.size() < first.size() + last.size() || !text.startsWith(first, Qt::CaseInsensitive) ||
        !text.endsWith(last, Qt::CaseInsensitive))
        return false;
    QStringView rest = text.mid(first.size(), text.size() - first.size() - last.size());
    for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
        const qsizetype at = rest.indexOf(parts[i], 0, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        rest = rest.mid(at + parts[i].size());
    }
    return true;
}

bool FilterValue::isIn(QStringView folded) const
{
    return parts.size() == 1 ? folded.contains(parts.first()) : isWhole(folded);
}

FilterQuery::Parsed FilterQuery::parse(const QString &filter, const FilterFieldSet &fields)
{
    tl::expected<std::vector<FilterTerm>, FilterError> terms = readFilter(filter, fields);
    if (!terms)
        return tl::make_unexpected(terms.error());
    FilterQuery query;
    query.m_terms = std::move(*terms);
    std::ranges::stable_sort(query.m_terms, {}, costOf);
    return query;
}

bool FilterQuery::matches(const FilterSubject &row) const
{
    return std::ranges::all_of(m_terms, [&row](const FilterTerm &term) {
        const bool any =
            std::ranges::any_of(term.values, [&](const FilterValue &value) { return fits(row, term, value); });
        return any != term.negated;
    });
}

} // namespace airside
