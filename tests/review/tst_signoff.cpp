#include "core/review/signoff.h"
#include "tests/review/reviewsamples.h"

#include <QJsonArray>
#include <QTest>

using namespace airside;
using namespace airside::test;

using Kind = SignOffObstacle::Kind;

class tst_SignOff : public QObject
{
    Q_OBJECT

    static Review allKeptBut(const char *revoked)
    {
        Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
        for (const ReviewItem &item : QList<ReviewItem>(review.items)) {
            const QString name = item.username + QLatin1Char(' ') + item.role;
            put(review, decided(review, name, name == QLatin1String(revoked) ? ReviewDecision::Revoke : ReviewDecision::Keep));
        }
        return review;
    }

private Q_SLOTS:
    void whatIsOpenStandsAgainstIt()
    {
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
        QCOMPARE(obstaclesOf(review, {}), QList<SignOffObstacle>({{Kind::Open, review.items.size(), -1}}));
        QVERIFY(instancesOfRemovals(review).isEmpty());
    }

    void aRemovalHasToBeSeenAndOnRecord()
    {
        Review review = allKeptBut("bob Op");
        const qsizetype bob = review.placeOf(itemNamed(review, QStringLiteral("bob Op")).id);
        QCOMPARE(instancesOfRemovals(review), QSet<QUuid>{kInstance});
        QCOMPARE(obstaclesOf(review, {}), QList<SignOffObstacle>({{Kind::NotRead, 1, bob}}));
        QCOMPARE(obstaclesOf(review, {production()}), QList<SignOffObstacle>({{Kind::StillThere, 1, bob}}));
        const auto gone = production();
        for (User &user : gone->users) {
            if (user.username == QLatin1String("bob"))
                user.roles.clear();
        }
        QCOMPARE(obstaclesOf(review, {gone}), QList<SignOffObstacle>({{Kind::NotOnRecord, 1, bob}}));
        ReviewRecord applied;
        applied.event = ReviewEvent::Applied;
        applied.at = day(23);
        applied.by = QStringLiteral("chief");
        applied.item = review.items.at(bob).id;
        applied.state = kVerifiedRemoved;
        put(review, applied);
        QVERIFY(obstaclesOf(review, {gone}).isEmpty());
        const QJsonObject evidence = signOffEvidence(review, {gone});
        QCOMPARE(evidence.value(QLatin1String("seen_removed")).toInt(), 1);
        QCOMPARE(evidence.value(QLatin1String("readings")).toArray().at(0).toObject().value(QLatin1String("read_at")).toString(), QStringLiteral("2026-11-20T09:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(tst_SignOff)
#include "tst_signoff.moc"
