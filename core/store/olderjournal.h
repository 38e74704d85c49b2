#pragma once

#include "core/changes/journal.h"

namespace airside {

/// journal.jsonl as the first version wrote it: one JSON object a line.
struct OlderJournal
{
    QString name;                ///< of the file
    QString mark;                ///< "sha256 ...": tells whether this very file was taken over before
    QList<JournalEntry> entries; ///< Imported; "lines" holds the line as it was
};

/// Errors: File.
[[nodiscard]] Result<OlderJournal> readOlderJournal(const QString &path);
/// Renames it to "NAME.taken-over-20261123T120000Z". Errors: File.
[[nodiscard]] Result<void> keepAside(const QString &path, const QDateTime &now);

} // namespace airside
