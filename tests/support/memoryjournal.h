#pragma once

#include "core/changes/journal.h"

#include <QList>

namespace airside {

/// A journal in memory that can be told to fail.
class MemoryJournal final : public Journal
{
public:
    QList<JournalEntry> entries;
    int failFrom = -1; ///< the index of the first append that fails; -1: none

    [[nodiscard]] Result<void> append(const JournalEntry &entry) override
    {
        const bool fails = failFrom >= 0 && m_appends >= failFrom;
        ++m_appends;
        if (fails)
            return fail({ErrorKind::File, 0, QStringLiteral("journal.jsonl"), QStringLiteral("no space"), {}});
        entries += entry;
        return {};
    }

    /// "intent ann", "outcome ann verified", ...
    [[nodiscard]] QStringList texts() const
    {
        QStringList out;
        for (const JournalEntry &entry : entries) {
            const bool intent = entry.event == JournalEvent::Intent;
            out += (intent ? QStringLiteral("intent ") : QStringLiteral("outcome ")) + entry.object
                   + (intent ? QString() : QLatin1Char(' ') + entry.state);
        }
        return out;
    }

private:
    int m_appends = 0;
};

} // namespace airside
