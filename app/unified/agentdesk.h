#pragma once

#include "app/unified/writes.h"
#include "core/base/clock.h"
#include "core/changes/applier.h"
#include "core/plan/proposalstore.h"

namespace airside::unified {

/// What a program asked, for the journal.
struct AgentCall
{
    QString tool;
    QString client;     ///< how the program names itself, or by verified who it is
    QString instance;   ///< name; may be empty
    QString object;     ///< id; may be empty
    QStringList lines;  ///< what else was asked, without secrets
    bool verified = false; ///< a token of ours says that it is this client
    bool redact = false;   ///< its answer hides e-mail addresses and people's names
};

/// Where what programs ask to be changed is taken: it becomes a proposal that waits for a person, or, if that is allowed, is
/// applied at once within every guard. Every call is journalled.
class AgentDesk
{
public:
    struct With
    {
        Journal *journal = nullptr;
        const Clock *clock = nullptr;
        ProposalStore proposals;
        GuardPolicy policy;
        bool redact = false; ///< so does every answer
    };

    explicit AgentDesk(With with);

    /// Keeps the changes as one proposal. The answer names its id and digest. Errors: InvalidInput, Refused, File, and those
    /// of changesFor().
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> propose(AgentCall call, QList<Write> writes, QList<Place> places, QString note, std::stop_token stop);
    /// The same for a plan document (docs/plan.md) about these places. Its ids and origins are made anew. Errors also: BadFile, NotFound.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> proposePlan(AgentCall call, QJsonObject plan, QList<Place> places, QString note);
    /// Applies the one change. No guard is overridden. Errors: Refused, whatever the Applier says, and those of changeFor().
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> apply(AgentCall call, Write write, QList<Place> places, std::stop_token stop);

    /// Journals a call that was answered, or, with an error, that was not. Errors: File, BadFile; then nothing may be answered.
    [[nodiscard]] QCoro::Task<Result<void>> record(AgentCall call, QList<Place> places, QString state, QUuid proposal);

private:
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> keep(AgentCall call, QList<Change> changes, QList<Place> places, QString note);
    [[nodiscard]] QJsonObject shown(const AgentCall &call, const QString &state, const QList<Change> &changes, const QList<Place> &places, const QString &message) const;

    With m_with;
};

} // namespace airside::unified
