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
/// With those of its changes only that are to be done: of one that was approved already, what the journal does not know as done.
/// Errors: NotFound (it was refused, or all of it was done), File, BadFile.
[[nodiscard]] QCoro::Task<Result<Proposal>> leftOf(Call call, Proposal proposal);

} // namespace airside::ctl
