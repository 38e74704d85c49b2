#pragma once

#include "core/store/journaldatabase.h"

#include <QCoroTask>

namespace airside {

/// Reads what the journal has. Every task resumes on the thread of its caller and never blocks it.
class JournalReader
{
public:
    virtual ~JournalReader() = default;
    /// In the order in which they were written. A journal that was never written to is empty. Errors: File, BadFile.
    [[nodiscard]] virtual QCoro::Task<Result<QList<JournalLine>>> lines(JournalFilter filter) = 0;
    /// The one that the keychain keeps the head of.
    [[nodiscard]] virtual QString file() const = 0;
};

} // namespace airside
