#include "core/review/signoff.h"

#include "core/base/clock.h"
#include "core/review/remediation.h"

#include <QJsonArray>

namespace airside {

QList<SignOffObstacle> obstaclesOf(const Review &review, const QList<SnapshotPtr> &fresh)
{
    using Kind = SignOffObstacle::Kind;
    if (review.signedOff)
        return {{Kind::SignedOff, 0, -1}};
    QList<SignOffObstacle> out;
    const ReviewProgress progress = progressOf(review);
    if (progress.open > 0)
        out += {Kind::Open, progress.open, -1};
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ItemState &state = review.states.at(i);
        if (!state.isRemoval())
            continue;
        const GrantPresence presence = presenceOf(review.items.at(i), fresh);
        if (presence == GrantPresence::NotRead)
            out += {Kind::NotRead, 1, i};
        else if (presence == GrantPresence::There)
            out += {Kind::StillThere, 1, i};
        else if (!state.isRemoved())
            out += {Kind::NotOnRecord, 1, i};
    }
    return out;
}

QSet<QUuid> instancesOfRemovals(const Review &review)
{
    QSet<QUuid> out;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        if (review.states.at(i).isRemoval() && !review.items.at(i).listed)
            out += review.items.at(i).account.instance;
    }
    return out;
}

QList<CampaignSource> listsOfRemovals(const Review &review)
{
    QSet<QUuid> tools;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        if (review.states.at(i).isRemoval() && review.items.at(i).listed)
            tools += review.items.at(i).account.instance;
    }
    QList<CampaignSource> out;
    for (const CampaignSource &source : review.campaign.sources) {
        if (tools.contains(source.instance) && source.list)
            out += source;
    }
    return out;
}

QJsonObject signOffEvidence(const Review &review, const QList<SnapshotPtr> &fresh)
{
    QJsonArray readings;
    for (const SnapshotPtr &snapshot : fresh)
        readings += QJsonObject{{QStringLiteral("instance"), snapshot->instance.name}, {QStringLiteral("read_at"), isoUtc(snapshot->takenAt)}};
    const ReviewProgress progress = progressOf(review);
    return {{QStringLiteral("seen_removed"), progress.revoked + progress.changed}, {QStringLiteral("readings"), readings}};
}

} // namespace airside
