#include "core/changes/proposaldecision.h"

namespace airside {

JournalEntry decisionEntry(const Proposal &proposal, ProposalState decision, const QString &reason, const QDateTime &now)
{
    JournalEntry entry;
    entry.at = now;
    entry.event = JournalEvent::Proposal;
    entry.change = QUuid::createUuid();
    entry.plan = proposal.id;
    if (proposal.file.instances.size() == 1) {
        entry.instance = proposal.file.instances.first().id;
        entry.instanceName = proposal.file.instances.first().name;
    }
    entry.kind = decision == ProposalState::Approved ? QStringLiteral("approve_proposal") : QStringLiteral("refuse_proposal");
    entry.object = proposal.id.toString(QUuid::WithoutBraces);
    entry.origin = originName(Origin::Person);
    entry.reason = reason;
    entry.state = QStringLiteral("decided");
    entry.lines = {QStringLiteral("digest: ") + proposal.digest(), clientLine(proposal.client, proposal.clientVerified)};
    for (const Change &change : proposal.file.plan.changes)
        entry.lines += changeKindName(change.kind) + QLatin1Char(' ') + change.objectName();
    return entry;
}

} // namespace airside
