#include "core/access/filtercompletion.h"

#include "core/access/filtertoken.h"
#include "core/access/keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

constexpr qsizetype kMost = 200;

QString completionTr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

/// 0: the same, 1: begins with it, 2: has it, 3: none of these.
int nearness(const QString &folded, const QString &typed)
{
    return folded == typed ? 0 : folded.startsWith(typed) ? 1 : folded.contains(typed) ? 2 : 3;
}

struct Place
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

void addAge(QList<FilterCompletion> &out, const FilterField &field, const Place &place)
{
    const QString less = field.name + QLatin1Char('<');
    const QString more = field.name + QLatin1Char('>');
    const QString before = field.canBeNever ? completionTr(QT_TRANSLATE_NOOP("Filter", "%1 longer ago or never, as in %2"))
                                            : completionTr(QT_TRANSLATE_NOOP("Filter", "%1 longer ago, as in %2"));
    out += {less, completionTr(QT_TRANSLATE_NOOP("Filter", "%1 lately, as in %2")).arg(field.help, less + QStringLiteral("90d")), less,
            place.begin, place.length, false};
    out += {more, before.arg(field.help, more + QStringLiteral("90d")), more, place.begin, place.length, false};
    const QString never = field.name + QStringLiteral(":never");
    if (field.canBeNever)
        out += {never, completionTr(QT_TRANSLATE_NOOP("Filter", "%1: not once")).arg(field.help), never, place.begin, place.length, true};
}

void addNumber(QList<FilterCompletion> &out, const FilterField &field, const Place &place, bool all)
{
    const QStringList signs = all ? QStringList{QStringLiteral(">"), QStringLiteral("<"), QStringLiteral(":")}
                                  : QStringList{QStringLiteral(">")};
    const QStringList helps{completionTr(QT_TRANSLATE_NOOP("Filter", "%1, more than")).arg(field.help),
                            completionTr(QT_TRANSLATE_NOOP("Filter", "%1, fewer than")).arg(field.help),
                            completionTr(QT_TRANSLATE_NOOP("Filter", "%1, exactly")).arg(field.help)};
    for (qsizetype i = 0; i < signs.size(); ++i)
        out += {field.name + signs[i], all ? helps[i] : field.help, field.name + signs[i], place.begin, place.length, false};
}

void addField(QList<FilterCompletion> &out, const FilterField &field, const Place &place, bool whole)
{
    if (field.kind == FilterKind::Age) {
        addAge(out, field, place);
    } else if (field.kind == FilterKind::Number) {
        addNumber(out, field, place, whole);
    } else {
        const QString text = field.name + QLatin1Char(':');
        out += {text, field.help, text, place.begin, place.length, false};
    }
}

QList<FilterCompletion> fieldCompletions(const QString &typed, const Place &place, const FilterFieldSet &set)
{
    QList<FilterCompletion> out;
    for (const int wanted : {0, 1, 2}) {
        for (const FilterField &field : set.fields) {
            int near = nearness(field.name, typed);
            for (const QString &alias : field.aliases)
                near = std::min(near, nearness(alias, typed));
            near = near == 2 && typed.size() < 2 ? 3 : near; // one letter is in nearly every name
            if (near == wanted)
                addField(out, field, place, near == 0);
        }
    }
    return out;
}

QStringList knownValues(const FilterField &field, FilterOperator op, const FilterValuesOf &valuesOf)
{
    switch (field.kind) {
    case FilterKind::Flag:
        return {QStringLiteral("yes"), QStringLiteral("no")};
    case FilterKind::Choice:
        return field.choices;
    case FilterKind::Age:
        if (op == FilterOperator::Is || op == FilterOperator::IsNot)
            return field.canBeNever ? QStringList{QStringLiteral("never")} : QStringList();
        return {QStringLiteral("7d"), QStringLiteral("30d"), QStringLiteral("90d"), QStringLiteral("180d"), QStringLiteral("1y")};
    case FilterKind::Number:
        return {};
    case FilterKind::Text:
    case FilterKind::Name:
        return valuesOf ? valuesOf(field.name) : QStringList();
    }
    return {};
}

QList<FilterCompletion> valueCompletions(const QString &typed, const Place &place, const QStringList &values)
{
    struct Ranked
    {
        int near = 3;
        QString value;
    };
    std::vector<Ranked> ranked;
    const QString folded = foldName(typed);
    for (const QString &value : values) {
        const int near = nearness(foldName(value), folded);
        if (near < 3)
            ranked.push_back({near, value});
    }
    std::ranges::stable_sort(ranked, {}, &Ranked::near);
    QList<FilterCompletion> out;
    for (const Ranked &one : ranked) {
        if (out.size() == kMost)
            break;
        out += {one.value, {}, filterValueText(one.value), place.begin, place.length, true};
    }
    return out;
}

} // namespace

FilterCompletions filterCompletions(const QString &filter, qsizetype cursor, const FilterFieldSet &fields,
                                    const FilterValuesOf &valuesOf)
{
    FilterCompletions out;
    const QList<FilterToken> tokens = filterTokens(filter);
    const auto token = std::ranges::find_if(
        tokens, [cursor](const FilterToken &one) { return cursor >= one.begin && cursor <= one.end(); });
    if (token == tokens.end()) {
        out.list = fieldCompletions({}, {cursor, 0}, fields);
        return out;
    }
    if (token->field.isEmpty()) {
        const FilterPiece &word = token->values.first();
        if (!word.quoted && cursor >= word.begin)
            out.list = fieldCompletions(filter.mid(word.begin, cursor - word.begin).toLower(), {word.begin, word.length}, fields);
        return out;
    }
    const int field = fields.indexOf(token->field);
    if (field < 0 || cursor < token->operatorEnd)
        return out;
    const auto piece = std::ranges::find_if(
        token->values, [cursor](const FilterPiece &one) { return cursor >= one.begin && cursor <= one.begin + one.length; });
    if (piece == token->values.end())
        return out;
    out.ofValue = true;
    QString typed = filter.mid(piece->begin, cursor - piece->begin);
    if (piece->quoted)
        typed = filterTokens(typed).first().values.first().text;
    out.list = valueCompletions(typed, {piece->begin, piece->length}, knownValues(fields.fields[field], *token->op, valuesOf));
    return out;
}

QStringList offeredValues(const QSet<QString> &values)
{
    QStringList out(values.begin(), values.end());
    out.sort(Qt::CaseInsensitive);
    return out;
}

} // namespace airside
