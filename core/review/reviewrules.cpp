#include "core/review/reviewrules.h"

#include "core/review/signoff.h"

#include <QCoreApplication>

namespace airside {

namespace {

tl::unexpected<Error> unusable(const ReviewRecord &record, const QString &why)
{
    return fail({ErrorKind::InvalidInput, 0, record.item, why, {}});
}

tl::unexpected<Error> refused(const ReviewRecord &record, const QString &why)
{
    return fail({ErrorKind::Refused, 0, record.item, why, {}});
}

Result<void> checkWhat(const Review &review, const ReviewItem &item, const ReviewRecord &record)
{
    if (record.decision == ReviewDecision::Exception && (!record.until.isValid() || record.until <= record.at.date()))
        return unusable(record, QCoreApplication::translate("ReviewRules", "an exception ends on a day to come."));
    if (record.decision != ReviewDecision::Exception && record.until.isValid())
        return unusable(record, QCoreApplication::translate("ReviewRules", "only an exception has a date."));
    if (record.decision != ReviewDecision::Change && !record.roles.isEmpty())
        return unusable(record, QCoreApplication::translate("ReviewRules", "only a change names roles."));
    if (record.decision == ReviewDecision::Change && item.kind != ReviewKind::Grants)
        return unusable(record, QCoreApplication::translate("ReviewRules", "only a grant can be changed to other roles."));
    if (record.decision == ReviewDecision::Change && (record.roles.isEmpty() || record.roles.contains(item.role)))
        return unusable(record, QCoreApplication::translate("ReviewRules", "a change names the roles that take this one's place."));
    for (const QString &role : record.roles) {
        if (!review.roles.contains(Review::roleKey(item.instance, role)))
            return unusable(record, QCoreApplication::translate("ReviewRules", "%1 has no role %2.").arg(item.instance, role));
    }
    if (needsReason(review.campaign.wish.justify, record.decision) && record.reason.trimmed().isEmpty())
        return unusable(record, QCoreApplication::translate("ReviewRules", "this decision needs a reason."));
    return {};
}

bool isSamePerson(const QString &a, const QString &b)
{
    return foldName(a) == foldName(b);
}

} // namespace

bool needsReason(JustifyRule rule, ReviewDecision decision)
{
    switch (decision) {
    case ReviewDecision::Open:
    case ReviewDecision::Unknown:
        return false;
    case ReviewDecision::Exception:
        return true;
    case ReviewDecision::Keep:
        return rule == JustifyRule::Always;
    case ReviewDecision::Revoke:
    case ReviewDecision::Change:
        return rule != JustifyRule::Never;
    }
    return true;
}

QString firstReviewer(const CampaignWish &wish, const ReviewItem &item, const QString &manager)
{
    const bool managed = !manager.isEmpty() && !isOwnItem(item, manager);
    QString best = managed ? manager : wish.fallback;
    int rank = managed ? 0 : -1;
    for (const ReviewerRule &rule : wish.reviewers) {
        if ((!rule.instance.isEmpty() && rule.instance != item.instance) || (!rule.role.isEmpty() && rule.role != item.role))
            continue;
        const int specific = (rule.role.isEmpty() ? 0 : 2) + (rule.instance.isEmpty() ? 0 : 1);
        if (specific > rank) {
            rank = specific;
            best = rule.reviewer;
        }
    }
    return isOwnItem(item, best) ? wish.fallback : best;
}

Result<void> checkRecord(const Review &review, const ReviewRecord &record)
{
    const qsizetype place = review.placeOf(record.item);
    if (place < 0)
        return fail({ErrorKind::NotFound, 0, record.item, QCoreApplication::translate("ReviewRules", "The campaign has no such item."), {}});
    if (review.signedOff)
        return refused(record, QCoreApplication::translate("ReviewRules", "The campaign is signed off."));
    const ReviewItem &item = review.items[place];
    const QString &reviewer = review.states[place].reviewer;
    if (record.by.trimmed().isEmpty())
        return unusable(record, QCoreApplication::translate("ReviewRules", "it is not said who decides."));
    if (record.event == ReviewEvent::Reassigned) {
        if (record.reviewer.trimmed().isEmpty() || isOwnItem(item, record.reviewer))
            return refused(record, QCoreApplication::translate("ReviewRules", "It cannot be given to the one whose grant it is, or to nobody."));
        if (!isSamePerson(record.by, reviewer) && !isSamePerson(record.by, review.campaign.wish.fallback) && !isSamePerson(record.by, review.createdBy))
            return refused(record, QCoreApplication::translate("ReviewRules", "Only %1, the fallback and who made the campaign may give it to somebody else.").arg(reviewer));
        return record.reason.trimmed().isEmpty() ? Result<void>(unusable(record, QCoreApplication::translate("ReviewRules", "a reassignment needs a reason."))) : Result<void>();
    }
    if (!isSamePerson(record.by, reviewer) && !isSamePerson(record.by, review.campaign.wish.fallback))
        return refused(record, QCoreApplication::translate("ReviewRules", "It is for %1 to decide.").arg(reviewer));
    if (isOwnItem(item, record.by) && record.decision != ReviewDecision::Open && record.selfReason.trimmed().isEmpty())
        return refused(record, QCoreApplication::translate("ReviewRules", "Nobody decides about himself without a reason for it."));
    return checkWhat(review, item, record);
}

QList<ReviewRecord> silenceRecords(const Review &review, const QDateTime &now, const QString &by, const QString &osUser)
{
    QList<ReviewRecord> out;
    if (now <= review.campaign.wish.deadline || review.signedOff)
        return out;
    const bool revokes = review.campaign.wish.silence == SilenceRule::Revoke;
    for (qsizetype i = 0; i < review.items.size(); ++i) {
        const ItemState &state = review.states[i];
        if (!state.isOpen() || (!revokes && isSamePerson(state.reviewer, review.campaign.wish.fallback)))
            continue;
        ReviewRecord record;
        record.event = revokes ? ReviewEvent::Decided : ReviewEvent::Reassigned;
        record.at = now;
        record.by = by;
        record.osUser = osUser;
        record.item = review.items[i].id;
        record.silent = true;
        record.reason = QStringLiteral("no decision by the deadline");
        if (revokes)
            record.decision = ReviewDecision::Revoke;
        else
            record.reviewer = review.campaign.wish.fallback;
        out += record;
    }
    return out;
}

QStringList signOffObstacles(const Review &review, const QList<SnapshotPtr> &fresh)
{
    using Kind = SignOffObstacle::Kind;
    QStringList out;
    const QList<SignOffObstacle> obstacles = obstaclesOf(review, fresh);
    for (const SignOffObstacle &one : obstacles) {
        const ReviewItem item = one.item < 0 ? ReviewItem() : review.items.at(one.item);
        const QString what = one.item < 0 ? QString() : subjectOf(item);
        switch (one.kind) {
        case Kind::SignedOff:
            out += QStringLiteral("It is signed off already.");
            break;
        case Kind::Open:
            out += QStringLiteral("Items without a decision: %1.").arg(one.count);
            break;
        case Kind::NotRead:
            out += (item.listed ? QStringLiteral("%1 was to be removed, and no list of now says whether it is.")
                                : QStringLiteral("%1 was to be removed, and its instance was not read completely.")).arg(what);
            break;
        case Kind::StillThere:
            out += QStringLiteral("%1 was to be removed and is still there.").arg(what);
            break;
        case Kind::NotOnRecord:
            out += QStringLiteral("%1 is gone, but its removal is not on record: run the remediation.").arg(what);
            break;
        }
    }
    return out;
}

} // namespace airside
