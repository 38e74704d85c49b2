#include "ui/journal/journalbook.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

QString verdictTr(const char *text)
{
    return QCoreApplication::translate("JournalVerdict", text);
}

JournalState stateOf(const JournalledChange &one)
{
    if (!one.outcome)
        return JournalState::Open;
    if (one.isDone() || one.isFine())
        return JournalState::Done;
    const bool doubtful = one.outcome->state == kindName(ErrorKind::OutcomeUnknown) || one.isDoneDifferently();
    return doubtful ? JournalState::NeedsPerson : JournalState::NotDone;
}

JournalRow rowOf(const JournalledChange &one)
{
    const JournalEntry &intent = one.intent;
    JournalRow row;
    row.change = intent.change;
    row.plan = intent.plan;
    row.instance = intent.instance;
    row.instanceName = intent.instanceName;
    row.at = intent.at;
    row.kind = intent.kind;
    row.object = intent.object;
    row.account = intent.account;
    row.osUser = intent.osUser;
    row.origin = intent.origin;
    row.reason = intent.reason;
    row.lines = intent.lines;
    for (const JournalOverride &word : intent.overrides)
        row.overrides += QStringLiteral("%1 %2: %3").arg(word.guard, word.object, word.reason);
    row.state = stateOf(one);
    if (one.outcome) {
        row.finished = one.outcome->at;
        row.outcome = one.outcome->state;
        row.settled = one.outcome->settled;
    }
    return row;
}

} // namespace

JournalBook bookOf(const QList<JournalLine> &lines, const QSet<QUuid> &scope, const QSet<QUuid> &production)
{
    JournalBook book;
    QList<JournalEntry> entries;
    QHash<std::pair<QUuid, QDateTime>, qint64> sequences; // a change may be tried again under its id
    for (const JournalLine &line : lines) {
        const std::optional<JournalEntry> entry = entryOf(line.text);
        const std::optional<JournalPlace> place = placeOf(line.text);
        if (!entry || !place) {
            ++book.unreadable;
            continue;
        }
        if (!scope.isEmpty() && !scope.contains(entry->instance))
            continue;
        entries += *entry;
        if (entry->event != JournalEvent::Outcome)
            sequences.insert({entry->change, entry->at}, place->sequence);
    }
    book.changes = joined(entries);
    std::ranges::reverse(book.changes); // so that of those of one moment the later one stands first
    QList<JournalRow> rows;
    rows.reserve(book.changes.size());
    for (const JournalledChange &one : std::as_const(book.changes)) {
        rows += rowOf(one);
        rows.last().sequence = sequences.value({one.intent.change, one.intent.at});
        rows.last().production = production.contains(one.intent.instance);
    }
    book.records = std::make_shared<const JournalRecords>(std::move(rows));
    return book;
}

QStringList verdictLines(const JournalVerdict &verdict)
{
    QStringList out;
    for (const JournalProblem &problem : verdict.problems)
        out += verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "NOT as it was written: %1")).arg(describe(problem));
    if (verdict.entries == 0)
        out += verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "The journal has no entries."));
    if (verdict.isConsistent() && verdict.entries > 0)
        out += verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "consistent: no entry was changed, removed, re-ordered or cut, unless everything after it was made anew"));
    if (verdict.anchoredUpTo > 0)
        out += verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "anchored up to entry %1: the keychain knows its digest")).arg(verdict.anchoredUpTo);
    else if (verdict.entries > 0)
        out += verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "not anchored"));
    return out;
}

QString verdictWord(const JournalVerdict &verdict)
{
    if (!verdict.isConsistent())
        return verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "NOT as it was written"));
    return verdict.anchoredUpTo > 0 ? verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "consistent, anchored up to entry %1")).arg(verdict.anchoredUpTo)
                                    : verdictTr(QT_TRANSLATE_NOOP("JournalVerdict", "consistent, not anchored"));
}

} // namespace airside
