#pragma once

#include "core/plan/planfile.h"

#include <optional>

namespace airside {

enum class ProposalState {
    Open,     ///< waits for a person
    Approved, ///< a person has approved it and applied it, wholly or in part
    Refused,
};
[[nodiscard]] QString proposalStateName(ProposalState state); ///< "open", ...
[[nodiscard]] std::optional<ProposalState> proposalStateFromName(const QString &name);

/// A plan that a program made and that a person approves or refuses. docs/plan.md tells the format of its file.
struct Proposal
{
    QUuid id;
    PlanFile file;
    QString client; ///< who proposes it
    QString note;   ///< the program's words; may be empty
    ProposalState state = ProposalState::Open;
    bool clientVerified = false; ///< a token of ours told who it is; otherwise it is what the program calls itself

    /// What a person approves: that of the plan.
    [[nodiscard]] QString digest() const { return digestOf(file); }
};

/// The line of the journal and of exports that names a client: "client: ..." or "client, not verified: ...".
[[nodiscard]] QString clientLine(const QString &client, bool verified);

/// Texts of a program, which may be anything, are kept to these lengths.
constexpr qsizetype kLongestClient = 100;
constexpr qsizetype kLongestNote = 2000;

[[nodiscard]] QByteArray toBytes(const Proposal &proposal);
/// Errors: BadFile, detail says where. The state is Open.
[[nodiscard]] Result<Proposal> proposalFromBytes(const QByteArray &bytes);

} // namespace airside
