#pragma once

#include "core/store/journaltext.h"

namespace airside {

enum class JournalFault {
    Changed,   ///< its digest is not that of its text, or the entry after it was written after another one
    Removed,   ///< it is missing between others, or before the first
    OutOfOrder, ///< it does not stand where it was written, or stands there twice
    Cut,       ///< the keychain, or the export's last line, knows more entries than there are
    Unreadable, ///< a line that is no entry at all
};

struct JournalProblem
{
    JournalFault fault = JournalFault::Changed;
    QUuid writer;
    qint64 first = 0; ///< the entry's sequence; Unreadable: the line's number
    qint64 last = 0;  ///< of several
    bool operator==(const JournalProblem &) const = default;
};

/// What a journal's entries prove about themselves. Without problems they are *consistent*: nobody changed, removed,
/// re-ordered or cut them without computing everything after it anew. Up to the entry that a head kept elsewhere knows
/// they are *anchored*: not even that. Who can write both the file and the keychain can make up anything.
struct JournalVerdict
{
    QList<JournalHead> heads; ///< one for each writer, as the entries give them
    qint64 entries = 0;
    QList<JournalProblem> problems;
    qint64 anchoredUpTo = 0; ///< sequence in the anchor's chain; 0: nothing is

    [[nodiscard]] bool isConsistent() const { return problems.isEmpty(); }
};

/// lines: in the order of the file. anchor: a head that was kept elsewhere.
[[nodiscard]] JournalVerdict verifyJournal(const QList<JournalLine> &lines, const std::optional<JournalHead> &anchor);
/// The same of an exported file, whose own heads are compared too.
[[nodiscard]] JournalVerdict verifyExport(const QByteArray &file, const std::optional<JournalHead> &anchor);

/// "entry 7 was changed", "entries 3 to 5 were removed". Translated, so English in airsidectl.
[[nodiscard]] QString describe(const JournalProblem &problem);

} // namespace airside
