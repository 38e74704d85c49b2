#pragma once

#include "core/review/reviewrules.h"
#include "tests/support/planmaking.h"

namespace airside::test {

inline QDateTime day(int number, int hour = 9)
{
    return QDateTime(QDate(2026, 11, number), QTime(hour, 0), Qt::UTC);
}

inline std::shared_ptr<Snapshot> snapshotOf(const QString &name, const QUuid &id, const QList<User> &users, const QList<Role> &roles)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->instance.id = id;
    snapshot->instance.name = name;
    snapshot->instance.url = QUrl(QStringLiteral("https://%1.example.org").arg(name));
    snapshot->takenAt = day(20);
    snapshot->signedInAs = QStringLiteral("auditor");
    snapshot->users = users;
    snapshot->roles = roles;
    const qint64 userCount = users.size();
    const qint64 roleCount = roles.size();
    snapshot->usersProof = {userCount, userCount, userCount, 0, std::nullopt};
    snapshot->rolesProof = {roleCount, roleCount, roleCount, 0, std::nullopt};
    return snapshot;
}

/// ada: Admin and Viewer; bob: Op; cyd: Viewer; nil: nothing.
inline std::shared_ptr<Snapshot> production()
{
    return snapshotOf(QStringLiteral("prod"), kInstance,
                      {account(QStringLiteral("ada"), {QStringLiteral("Admin"), QStringLiteral("Viewer")}),
                       account(QStringLiteral("bob"), {QStringLiteral("Op")}), account(QStringLiteral("cyd"), {QStringLiteral("Viewer")}),
                       account(QStringLiteral("nil"), {})},
                      {roleOf(QStringLiteral("Admin"), {QStringLiteral("can_edit on Users"), QStringLiteral("can_edit on Roles")}),
                       roleOf(QStringLiteral("Op"), {QStringLiteral("can_edit on Connections")}),
                       roleOf(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")})});
}

inline CampaignWish wishFor(const QString &name)
{
    CampaignWish wish;
    wish.name = name;
    wish.deadline = day(30);
    wish.fallback = QStringLiteral("chief");
    return wish;
}

inline const QUuid kCampaign = QUuid::fromString(QStringLiteral("22222222-2222-2222-2222-222222222222"));

inline ReviewTexts textsOf(const Population &population)
{
    const ReviewRecord created = createdRecord(population.campaign, day(21), QStringLiteral("owner"), QStringLiteral("os"));
    return {population.itemLines, population.excludedLines, population.roleLines, {lineAfter(emptyReviewHead(), created)}};
}

inline Review reviewOf(const CampaignWish &wish, const QList<SnapshotPtr> &snapshots)
{
    const Result<Population> population = freezePopulation(kCampaign, wish, snapshots, day(21));
    Q_ASSERT(population);
    const Result<Review> review = readReview(textsOf(*population));
    Q_ASSERT(review);
    return *review;
}

/// The item "bob Op"; a null one where there is none.
inline ReviewItem itemNamed(const Review &review, const QString &userAndRole)
{
    for (const ReviewItem &item : review.items) {
        if (item.username + QLatin1Char(' ') + item.role == userAndRole)
            return item;
    }
    return {};
}

inline ReviewRecord decided(const Review &review, const QString &userAndRole, ReviewDecision decision, const QString &by = QStringLiteral("chief"))
{
    ReviewRecord record;
    record.at = day(22);
    record.by = by;
    record.osUser = QStringLiteral("os");
    record.item = itemNamed(review, userAndRole).id;
    record.decision = decision;
    record.reason = QStringLiteral("OPS-1");
    return record;
}

inline ReviewRecord signOff()
{
    ReviewRecord record;
    record.event = ReviewEvent::SignedOff;
    record.at = day(29);
    record.by = QStringLiteral("owner");
    return record;
}

/// Records it, which has to be possible.
inline void put(Review &review, const ReviewRecord &record)
{
    [[maybe_unused]] const Result<void> taken = review.take({lineAfter(review.head, record)});
    Q_ASSERT(taken);
}

} // namespace airside::test
