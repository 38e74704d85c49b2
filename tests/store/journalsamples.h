#pragma once

#include "core/store/journaldatabase.h"

namespace airside::test {

class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }
};

inline const StoppedClock kStopped;

inline JournalEntry intentOf(const QUuid &change, const QUuid &instance, const QString &object = QStringLiteral("ann"))
{
    JournalEntry entry;
    entry.at = kStopped.nowUtc();
    entry.event = JournalEvent::Intent;
    entry.change = change;
    entry.plan = QUuid::createUuid();
    entry.instance = instance;
    entry.instanceName = QStringLiteral("Prod");
    entry.account = QStringLiteral("root");
    entry.kind = QStringLiteral("update_user");
    entry.object = object;
    entry.origin = QStringLiteral("person");
    entry.reason = QStringLiteral("a \"reason\" \u00e4\u202e\u2028 with \x01 in it");
    entry.lines = {QStringLiteral("+ role Audit")};
    entry.overrides = {{QStringLiteral("protected_account"), object, QStringLiteral("ticket \u00e4")}};
    entry.whole = {{QStringLiteral("id"), QStringLiteral("x")}};
    return entry;
}

inline JournalEntry outcomeOf(JournalEntry entry, const QString &state = QStringLiteral("verified"))
{
    entry.event = JournalEvent::Outcome;
    entry.state = state;
    entry.way = QStringLiteral("form");
    entry.httpStatus = 200;
    return entry;
}

/// Four entries of one chain, of which the first tells that the journal was begun.
inline QList<JournalLine> sampleChain(JournalHead *end = nullptr)
{
    JournalHead head{QUuid::createUuid(), 0, nothingsDigest()};
    JournalEntry begun;
    begun.at = kStopped.nowUtc();
    begun.event = JournalEvent::Begun;
    const JournalEntry intent = intentOf(QUuid::createUuid(), QUuid::createUuid());
    QList<JournalLine> lines;
    for (const JournalEntry &entry : {begun, intent, outcomeOf(intent), intentOf(QUuid::createUuid(), intent.instance)}) {
        lines += lineAfter(head, entry);
        head = headAfter(head, lines.last());
    }
    if (end)
        *end = head;
    return lines;
}

} // namespace airside::test
