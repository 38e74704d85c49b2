#include "core/plan/proposal.h"

#include <QJsonDocument>

#include <array>

namespace airside {

namespace {

constexpr QLatin1String kProposalFormat("airside-proposal");
constexpr int kProposalVersion = 1;
constexpr std::array kStateNames{"open", "approved", "refused"};

tl::unexpected<Error> notAProposal(const QString &why)
{
    return fail({ErrorKind::BadFile, 0, {}, {}, why});
}

} // namespace

QString proposalStateName(ProposalState state)
{
    return QString::fromLatin1(kStateNames[size_t(state)]);
}

std::optional<ProposalState> proposalStateFromName(const QString &name)
{
    for (size_t i = 0; i < kStateNames.size(); ++i) {
        if (name == QLatin1String(kStateNames[i]))
            return ProposalState(i);
    }
    return std::nullopt;
}

QString clientLine(const QString &client, bool verified)
{
    return (verified ? QStringLiteral("client: ") : QStringLiteral("client, not verified: ")) + client;
}

QByteArray toBytes(const Proposal &proposal)
{
    const QJsonObject json{{QStringLiteral("format"), kProposalFormat},
                           {QStringLiteral("version"), kProposalVersion},
                           {QStringLiteral("id"), proposal.id.toString(QUuid::WithoutBraces)},
                           {QStringLiteral("client"), proposal.client},
                           {QStringLiteral("client_verified"), proposal.clientVerified},
                           {QStringLiteral("note"), proposal.note},
                           {QStringLiteral("plan"), QJsonDocument::fromJson(toBytes(proposal.file)).object()}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

Result<Proposal> proposalFromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(QLatin1String("format")).toString() != kProposalFormat)
        return notAProposal(QStringLiteral("format"));
    if (json.value(QLatin1String("version")).toInt() != kProposalVersion)
        return notAProposal(QStringLiteral("version"));
    Proposal proposal;
    proposal.id = QUuid::fromString(json.value(QLatin1String("id")).toString());
    if (proposal.id.isNull())
        return notAProposal(QStringLiteral("id"));
    proposal.client = json.value(QLatin1String("client")).toString();
    proposal.clientVerified = json.value(QLatin1String("client_verified")).toBool();
    proposal.note = json.value(QLatin1String("note")).toString();
    const QJsonObject plan = json.value(QLatin1String("plan")).toObject();
    Result<PlanFile> file = planFileFromBytes(QJsonDocument(plan).toJson(QJsonDocument::Compact));
    if (!file)
        return notAProposal(QStringLiteral("plan: ") + file.error().detail);
    proposal.file = *std::move(file);
    return proposal;
}

} // namespace airside
