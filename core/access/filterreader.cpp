#include "core/access/filterreader.h"

#include "core/access/keys.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

constexpr qsizetype kMostLetters = 2000;
constexpr qsizetype kMostValues = 100;
constexpr qsizetype kMostShown = 40;

using Values = tl::expected<FilterValue, QString>; ///< the error is what is needed instead

QString filterTr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

QString shortened(const QString &text)
{
    const QString plain = visible(text);
    return plain.size() > kMostShown ? plain.left(kMostShown) + QChar(0x2026) : plain;
}

bool isOrder(FilterOperator op)
{
    return op != FilterOperator::Is && op != FilterOperator::IsNot;
}

std::optional<qint64> wholeNumber(const QString &text)
{
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    bool ok = false;
    const qint64 number = digits ? text.toLongLong(&ok) : 0;
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<qint64> spanSeconds(const QString &text)
{
    constexpr qint64 hour = 3600;
    constexpr qint64 day = 24 * hour;
    const std::optional<qint64> count = wholeNumber(text.chopped(text.isEmpty() ? 0 : 1));
    if (!count || *count > 1'000'000)
        return std::nullopt;
    switch (text.back().toLower().unicode()) {
    case u'h':
        return *count * hour;
    case u'd':
        return *count * day;
    case u'w':
        return *count * 7 * day;
    case u'm':
        return *count * 30 * day;
    case u'y':
        return *count * 365 * day;
    default:
        return std::nullopt;
    }
}

Values textValue(const FilterField &field, const FilterPiece &piece)
{
    FilterValue value;
    value.parts = piece.parts;
    if (field.kind == FilterKind::Text) {
        for (QString &part : value.parts)
            part = foldName(part);
    }
    return value;
}

Values numberValue(const FilterField &field, const FilterPiece &piece, const QString &opText)
{
    const std::optional<qint64> number = wholeNumber(piece.text);
    if (!number)
        return tl::make_unexpected(filterTr(QT_TRANSLATE_NOOP("Filter", "a whole number is needed after %1, as in %2"))
                                       .arg(opText, field.example));
    FilterValue value;
    value.number = *number;
    return value;
}

Values ageValue(const FilterField &field, FilterOperator op, const FilterPiece &piece, const QString &opText)
{
    FilterValue value;
    if (!isOrder(op)) {
        value.never = field.canBeNever && piece.text.compare(QLatin1String("never"), Qt::CaseInsensitive) == 0;
        if (value.never)
            return value;
        return tl::make_unexpected(
            field.canBeNever
                ? filterTr(QT_TRANSLATE_NOOP("Filter", "%1 takes < or > and a time span, as in %2, or is %1:never"))
                      .arg(field.name, field.example)
                : filterTr(QT_TRANSLATE_NOOP("Filter", "%1 takes < or > and a time span, as in %2")).arg(field.name, field.example));
    }
    const std::optional<qint64> span = spanSeconds(piece.text);
    if (!span)
        return tl::make_unexpected(
            filterTr(QT_TRANSLATE_NOOP("Filter", "a number with h, d, w, m or y is needed after %1, as in %2"))
                .arg(opText, field.example));
    value.number = *span;
    return value;
}

Values wordValue(const QStringList &words, const FilterPiece &piece, const QString &opText)
{
    FilterValue value;
    const QString typed = piece.text.toLower();
    qsizetype at = words.indexOf(typed);
    if (at < 0) {
        const auto begins = [&typed](const QString &word) { return word.startsWith(typed); };
        const auto first = std::ranges::find_if(words, begins);
        if (first != words.end() && std::ranges::count_if(words, begins) == 1)
            at = first - words.begin();
    }
    if (at < 0)
        return tl::make_unexpected(filterTr(QT_TRANSLATE_NOOP("Filter", "after %1 one of these is needed: %2"))
                                       .arg(opText, words.join(QStringLiteral(", "))));
    value.number = at;
    return value;
}

/// One token against its field.
class TokenReader
{
public:
    TokenReader(const FilterToken &token, const QString &filter, const FilterFieldSet &fields)
        : m_token(token)
        , m_filter(filter)
        , m_fields(fields)
    {
    }

    [[nodiscard]] tl::expected<FilterTerm, FilterError> read() const
    {
        return m_token.field.isEmpty() ? readWord() : readField();
    }

private:
    [[nodiscard]] QString typed() const { return m_filter.mid(m_token.begin, m_token.length); }

    [[nodiscard]] tl::unexpected<FilterError> wrong(const QString &why, bool incomplete = false) const
    {
        FilterError error;
        error.begin = m_token.begin;
        error.length = m_token.length;
        error.incomplete = incomplete;
        error.text = QStringLiteral("%1: %2.").arg(shortened(typed()), why);
        return tl::make_unexpected(error);
    }

    [[nodiscard]] tl::expected<FilterTerm, FilterError> readWord() const
    {
        const FilterPiece &piece = m_token.values.first();
        if (piece.text.isEmpty())
            return wrong(piece.quoted ? filterTr(QT_TRANSLATE_NOOP("Filter", "a text is needed between the quotes"))
                                      : filterTr(QT_TRANSLATE_NOOP("Filter", "a word or a field is needed after -")),
                         true);
        FilterTerm term;
        term.negated = m_token.negated;
        FilterValue value;
        value.parts = {foldName(piece.text)};
        term.values.push_back(value);
        return term;
    }

    [[nodiscard]] tl::expected<FilterTerm, FilterError> readField() const
    {
        FilterTerm term;
        term.field = m_fields.indexOf(m_token.field);
        if (term.field < 0) {
            constexpr qsizetype most = 5;
            const QStringList names = m_fields.namesNearest(m_token.field);
            return wrong(filterTr(QT_TRANSLATE_NOOP(
                             "Filter", "there is no field of this name; nearest are %1. In quotes it is looked for as text"))
                             .arg(names.mid(0, most).join(QStringLiteral(", "))));
        }
        const FilterField &field = m_fields.fields[term.field];
        term.kind = field.kind;
        term.op = *m_token.op;
        term.negated = m_token.negated != (term.op == FilterOperator::IsNot);
        const bool ordered = field.kind == FilterKind::Number || field.kind == FilterKind::Age;
        if (isOrder(term.op) && !ordered)
            return wrong(filterTr(QT_TRANSLATE_NOOP("Filter", "%1 takes a colon, as in %2")).arg(field.name, field.example));
        if (isOrder(term.op) && m_token.values.size() > 1)
            return wrong(filterTr(QT_TRANSLATE_NOOP("Filter", "only one value may stand after %1")).arg(filterOperatorText(term.op)));
        for (const FilterPiece &piece : m_token.values) {
            const Values value = readValue(field, piece);
            if (!value)
                return wrong(value.error(), piece.text.isEmpty() || field.kind != FilterKind::Number);
            term.values.push_back(*value);
        }
        return term;
    }

    [[nodiscard]] Values readValue(const FilterField &field, const FilterPiece &piece) const
    {
        const QString opText = filterOperatorText(*m_token.op);
        const bool isText = field.kind == FilterKind::Text || field.kind == FilterKind::Name;
        if (piece.text.isEmpty() && isText)
            return tl::make_unexpected(filterTr(QT_TRANSLATE_NOOP("Filter", "a value is needed after %1, as in %2"))
                                           .arg(m_token.values.size() > 1 ? QStringLiteral(",") : opText, field.example));
        switch (field.kind) {
        case FilterKind::Text:
        case FilterKind::Name:
            return textValue(field, piece);
        case FilterKind::Number:
            return numberValue(field, piece, opText);
        case FilterKind::Age:
            return ageValue(field, *m_token.op, piece, opText);
        case FilterKind::Flag:
            return wordValue({QStringLiteral("no"), QStringLiteral("yes")}, piece, opText);
        case FilterKind::Choice:
            return wordValue(field.choices, piece, opText);
        }
        return tl::make_unexpected(QString());
    }

    const FilterToken &m_token;
    const QString &m_filter;
    const FilterFieldSet &m_fields;
};

FilterError tooMuch(qsizetype begin, qsizetype length, const QString &text)
{
    FilterError error;
    error.begin = begin;
    error.length = length;
    error.text = text;
    return error;
}

} // namespace

tl::expected<std::vector<FilterTerm>, FilterError> readFilter(const QString &filter, const FilterFieldSet &fields)
{
    if (filter.size() > kMostLetters)
        return tl::make_unexpected(
            tooMuch(kMostLetters, filter.size() - kMostLetters,
                    filterTr(QT_TRANSLATE_NOOP("Filter", "A filter has at most %1 letters.")).arg(kMostLetters)));
    std::vector<FilterTerm> terms;
    qsizetype values = 0;
    for (FilterToken &token : filterTokens(filter)) {
        values += token.values.size();
        if (values > kMostValues)
            return tl::make_unexpected(
                tooMuch(token.begin, filter.size() - token.begin,
                        filterTr(QT_TRANSLATE_NOOP("Filter", "A filter has at most %1 words and values.")).arg(kMostValues)));
        if (fields.fields.isEmpty()) { // words only: nothing in one has a meaning
            const QString word = filter.mid(token.begin, token.length);
            FilterTerm term;
            term.values.push_back({{foldName(word)}, 0, false});
            terms.push_back(std::move(term));
            continue;
        }
        tl::expected<FilterTerm, FilterError> term = TokenReader(token, filter, fields).read();
        if (!term)
            return tl::make_unexpected(term.error());
        terms.push_back(std::move(*term));
    }
    return terms;
}

} // namespace airside
