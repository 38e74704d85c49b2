#include "core/review/duereviews.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_DueReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMineAndOnlySoon()
    {
        CampaignWish wish = wishFor(QStringLiteral("Q4"));
        wish.reviewers = {{{}, QStringLiteral("Op"), QStringLiteral("Hen")}};
        const Review review = reviewOf(wish, {production()}); // the last moment is the 30th, 9 o'clock
        QVERIFY(!dueReview(review, {QStringLiteral("hen")}, day(27, 8)));
        const std::optional<DueReview> soon = dueReview(review, {QStringLiteral("hen "), QString()}, day(27, 10));
        QVERIFY(soon);
        QCOMPARE(*soon, (DueReview{kCampaign, QStringLiteral("Q4"), 1, 1, day(30), false}));
        QVERIFY(!dueReview(review, {QStringLiteral("ada")}, day(29)));
        QVERIFY(!dueReview(review, {QString()}, day(29)));
        QCOMPARE(dueReview(review, {QStringLiteral("chief"), QStringLiteral("hen")}, day(30, 10))->open, 4);
        QVERIFY(dueReview(review, {QStringLiteral("chief")}, day(30, 10))->overdue);
    }

    void notWhatIsDecidedNorWhatIsSignedOff()
    {
        Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
        put(review, decided(review, QStringLiteral("bob Op"), ReviewDecision::Keep));
        QCOMPARE(dueReview(review, {QStringLiteral("chief")}, day(29))->open, 3);
        put(review, decided(review, QStringLiteral("ada Admin"), ReviewDecision::Unknown)); // it is still the fallback's
        QCOMPARE(dueReview(review, {QStringLiteral("chief")}, day(29))->open, 3);
        for (const char *one : {"ada Admin", "ada Viewer", "cyd Viewer"})
            put(review, decided(review, QLatin1String(one), ReviewDecision::Keep));
        QVERIFY(!dueReview(review, {QStringLiteral("chief")}, day(29)));
    }
};

QTEST_APPLESS_MAIN(tst_DueReviews)
#include "tst_duereviews.moc"
