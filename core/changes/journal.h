#pragma once

#include "core/base/result.h"
#include "core/plan/change.h"

#include <QCoroTask>
#include <QDateTime>
#include <QJsonObject>

#include <memory>

namespace airside {

enum class JournalEvent {
    Begun,    ///< the journal itself: it was begun, or another one was taken over
    Imported, ///< a line of a journal.jsonl that an earlier version wrote
    Intent,   ///< a write is about to be sent
    Outcome,  ///< what became of it
    AgentCall, ///< a program asked for something, and what it was answered
    Proposal,  ///< a person decided over what a program proposed
};

/// A guard that objected, and the reason a person gave to go on all the same.
struct JournalOverride
{
    QString guard; ///< guardName()
    QString object;
    QString reason;

    bool operator==(const JournalOverride &) const = default;
};

/// Kinds and parameters, never sentences and never secrets.
struct JournalEntry
{
    QDateTime at; ///< UTC
    JournalEvent event = JournalEvent::Intent;
    QUuid change; ///< pairs the intent with its outcome
    QUuid plan;   ///< what was applied together; of a proposal and the call that made it: the proposal's id
    QUuid instance;
    QString instanceName;
    QString osUser;      ///< filled in by the journal
    QString account;     ///< who signed in to Airflow
    QString kind;        ///< changeKindName(), or "api_request"; of a call the tool; "approve_proposal", "refuse_proposal"
    QString object;
    QString origin;      ///< originName(); of an intent
    QString reason;      ///< the person's words; of an intent
    QStringList lines;   ///< changeLines(): what was meant; differences: what became of it
    QJsonObject whole;   ///< of an intent: the change with its before and after (toJson()); empty for an api_request
    QStringList holders; ///< of the intent to delete a role: who held it
    QList<JournalOverride> overrides; ///< of an intent
    QString state;       ///< of an outcome: "verified", or an ErrorKind's name; of a call "answered", "proposed", "applied",
                         ///< "unchanged" or an ErrorKind's name; of a decision "decided"
    int httpStatus = 0;
    QString way;          ///< of an outcome: wayName(), how the write reached the server
    bool settled = false; ///< of an outcome: found out afterwards, since the program ended in the middle
    QJsonObject now;      ///< of an outcome: the object as the server has it; empty: there is none, or it is not known

    bool operator==(const JournalEntry &) const = default;
};

/// What a writer holds while it applies changes to one instance.
struct Applying
{
    std::shared_ptr<void> lease; ///< tells others, on this machine, that intents without outcome are being worked on
    /// Intents without outcome of which nobody is left to tell the outcome. Empty while somebody else applies.
    QList<JournalEntry> interrupted;
};

/// Append-only record of every write. An intent is on the disk before the request leaves. Tasks resume on the thread
/// of their caller and never block it.
class Journal
{
public:
    virtual ~Journal() = default;
    /// Durable (fsync) when it resumes. Errors: File, BadFile, DamagedFile; then nothing may be written to Airflow.
    [[nodiscard]] virtual QCoro::Task<Result<void>> append(JournalEntry entry) = 0;
    /// Before the first intent for the instance; the lease is let go after the last outcome. Errors as append().
    [[nodiscard]] virtual QCoro::Task<Result<Applying>> begin(QUuid instance) = 0;
};

} // namespace airside
