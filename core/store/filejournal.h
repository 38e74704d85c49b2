#pragma once

#include "core/changes/journal.h"

namespace airside {

/// journal.jsonl: one JSON object a line, appended with O_APPEND, fsynced, 0600. A last line that a crash cut short
/// is ended with a line break before the next one is written; nothing is ever rewritten. Several processes may append
/// to one file. Anything but a regular file at that path is refused. Keys: at, event ("intent", "outcome"), change,
/// instance, instance_name, account, kind, object, lines, and of outcomes state and http_status.
class FileJournal final : public Journal
{
public:
    explicit FileJournal(QString path);
    [[nodiscard]] Result<void> append(const JournalEntry &entry) override;

private:
    QString m_path;
};

} // namespace airside
