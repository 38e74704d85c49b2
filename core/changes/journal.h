#pragma once

#include "core/base/result.h"
#include "core/plan/change.h"

#include <QDateTime>

namespace airside {

enum class JournalEvent { Intent, Outcome };

/// Kinds and parameters, never sentences and never secrets.
struct JournalEntry
{
    QDateTime at; ///< UTC
    JournalEvent event = JournalEvent::Intent;
    QUuid change; ///< pairs the intent with its outcome
    QUuid instance;
    QString instanceName;
    QString account;     ///< who signed in to Airflow
    QString kind;        ///< changeKindName(), or "api_request"
    QString object;
    QStringList lines;   ///< changeLines(): what was meant; differences: what became of it
    QString state;       ///< outcome: "verified", or an ErrorKind's name
    int httpStatus = 0;
};

/// Append-only record of every write. An intent is on the disk before the request leaves.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Durable (fsync) when it returns. Errors: File; then nothing may be written to Airflow.
    [[nodiscard]] virtual Result<void> append(const JournalEntry &entry) = 0;
};

} // namespace airside
