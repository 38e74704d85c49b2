#pragma once

#include "core/changes/undo.h"
#include "core/store/journalverify.h"
#include "models/journalrecords.h"

#include <QSet>

namespace airside {

/// What was read of the journal: the changes, and the rows that show them, in the same order.
struct JournalBook
{
    QList<JournalledChange> changes; ///< newest first
    std::shared_ptr<const JournalRecords> records = std::make_shared<const JournalRecords>();
    int unreadable = 0; ///< lines that are no entries
};

/// For the worker pool. scope: the instances that are shown; empty: all, those of instances that are gone too.
[[nodiscard]] JournalBook bookOf(const QList<JournalLine> &lines, const QSet<QUuid> &scope, const QSet<QUuid> &production);

/// "12 entries ..., consistent, anchored up to entry 12": in the words of airsidectl journal verify, translated. First what is wrong.
[[nodiscard]] QStringList verdictLines(const JournalVerdict &verdict);
/// For the status line, in a few words.
[[nodiscard]] QString verdictWord(const JournalVerdict &verdict);

} // namespace airside
