#pragma once

#include "core/changes/journal.h"

namespace airside {

/// One entry as it is kept and hashed: the bytes are everything, the rest is read from them (docs/journal.md).
struct JournalLine
{
    QByteArray digest; ///< SHA-256 of text, as 64 hexadecimal digits
    QByteArray text;   ///< compact JSON, UTF-8
    bool operator==(const JournalLine &) const = default;
};

/// Where a chain ends.
struct JournalHead
{
    QUuid writer;
    qint64 count = 0;  ///< the last entry's sequence
    QByteArray digest; ///< the last entry's; 64 zeros before the first
    bool operator==(const JournalHead &) const = default;
};

[[nodiscard]] QByteArray nothingsDigest(); ///< 64 zeros
[[nodiscard]] QString idText(const QUuid &id); ///< as entries have it: without braces

/// The entry that follows the head.
[[nodiscard]] JournalLine lineAfter(const JournalHead &head, const JournalEntry &entry);
[[nodiscard]] JournalHead headAfter(const JournalHead &head, const JournalLine &line);
/// nullopt: no entry as lineAfter() writes them.
[[nodiscard]] std::optional<JournalEntry> entryOf(const QByteArray &text);

/// Of all lines that are entries.
[[nodiscard]] QList<JournalEntry> entriesOf(const QList<JournalLine> &lines);

/// The place of an entry in its chain, as its text tells it.
struct JournalPlace
{
    QUuid writer;
    qint64 sequence = 0;
    QByteArray previous;
};
[[nodiscard]] std::optional<JournalPlace> placeOf(const QByteArray &text);

[[nodiscard]] QByteArray digestOf(const QByteArray &text);

/// A line of an export: {"digest":"...","entry":...} and a line break.
[[nodiscard]] QByteArray exportLine(const JournalLine &line);
/// The last lines of an export: {"head":{"count":...,"digest":"...","writer":"..."}}.
[[nodiscard]] QByteArray exportHead(const JournalHead &head);
/// nullopt: not to the byte as exportLine() writes it.
[[nodiscard]] std::optional<JournalLine> lineFromExport(const QByteArray &line);
[[nodiscard]] std::optional<JournalHead> headFromExport(const QByteArray &line);

} // namespace airside
