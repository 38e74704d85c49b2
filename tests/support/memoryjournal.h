#pragma once

#include "core/changes/journal.h"

#include <QList>

namespace airside {

/// A journal in memory that can be told to fail.
class MemoryJournal final : public Journal
{
public:
    QList<JournalEntry> entries;
    QList<JournalEntry> interrupted; ///< what begin() tells
    int failFrom = -1; ///< the index of the first append that fails; -1: none

    [[nodiscard]] QCoro::Task<Result<void>> append(JournalEntry entry) override
    {
        const bool fails = failFrom >= 0 && m_appends >= failFrom;
        ++m_appends;
        if (fails)
            co_return fail({ErrorKind::File, 0, QStringLiteral("journal.sqlite"), QStringLiteral("no space"), {}});
        entries += entry;
        co_return Result<void>();
    }
    [[nodiscard]] QCoro::Task<Result<Applying>> begin(QUuid instance) override
    {
        Applying applying;
        for (const JournalEntry &entry : std::as_const(interrupted)) {
            if (entry.instance == instance)
                applying.interrupted += entry;
        }
        applying.lease = m_lease;
        co_return applying;
    }
    /// Somebody holds a lease now.
    [[nodiscard]] bool isLeased() const { return m_lease.use_count() > 1; }

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
    std::shared_ptr<int> m_lease = std::make_shared<int>();
};

} // namespace airside
