#pragma once

#include "app/ctl/commands.h"
#include "core/plan/proposalstore.h"

namespace airside::ctl {

/// Errors: File, BadFile.
[[nodiscard]] Result<ProposalStore> proposalStore(const Call &call);
/// By its id or digest. Errors: NotFound, BadFile, File.
[[nodiscard]] Result<Proposal> proposalNamed(const Call &call, const QString &idOrDigest);
/// The same; NotFound also when a person has decided over it.
[[nodiscard]] Result<Proposal> openProposal(const Call &call, const QString &idOrDigest);
/// To be done before anything follows from the decision. Errors: File, BadFile; then nothing may follow.
[[nodiscard]] QCoro::Task<Result<void>> journalDecision(Call call, Proposal proposal, ProposalState decision, QString reason);

} // namespace airside::ctl
