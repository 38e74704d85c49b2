#pragma once

#include "app/ctl/commands.h"
#include "core/plan/proposalstore.h"

namespace airside::ctl {

/// Errors: File, BadFile.
[[nodiscard]] Result<ProposalStore> proposalStore(const Call &call);
/// Of one that a person has decided over.
[[nodiscard]] Error notOpen(const Proposal &proposal);
/// To be done before anything follows from the decision. Errors: File, BadFile; then nothing may follow.
[[nodiscard]] QCoro::Task<Result<void>> journalDecision(Call call, Proposal proposal, ProposalState decision, QString reason);

} // namespace airside::ctl
