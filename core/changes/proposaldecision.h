#pragma once

#include "core/changes/journal.h"
#include "core/plan/proposal.h"

namespace airside {

/// For the journal: a person approved the proposal, or refused it; before anything follows from that. reason: the person's words.
[[nodiscard]] JournalEntry decisionEntry(const Proposal &proposal, ProposalState decision, const QString &reason, const QDateTime &now);

} // namespace airside
