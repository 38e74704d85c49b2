#include "core/review/reviewsignals.h"
#include "core/review/sampling.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// So many people with the role Viewer.
Review crowd(int people)
{
    QList<User> users;
    for (int i = 0; i < people; ++i)
        users += account(QStringLiteral("u%1").arg(i, 3, 10, QLatin1Char('0')), {QStringLiteral("Viewer")});
    return reviewOf(wishFor(QStringLiteral("Q4")),
                    {snapshotOf(QStringLiteral("prod"), kInstance, users, {roleOf(QStringLiteral("Viewer"), {QStringLiteral("can_read on DAGs")})})});
}

void decideAll(Review &review, qint64 seconds, int revoked = 0)
{
    for (const ReviewItem &item : QList<ReviewItem>(review.items)) {
        const ReviewDecision decision = item.number <= revoked ? ReviewDecision::Revoke : ReviewDecision::Keep;
        ReviewRecord record = decided(review, item.username + QStringLiteral(" Viewer"), decision);
        if (seconds >= 0)
            record.seconds = seconds + item.number % 2;
        put(review, record);
    }
}

} // namespace

class tst_ReviewSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickingThrough_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("revoked");
        QTest::addColumn<bool>("seen");
        QTest::newRow("all kept") << 20 << -1 << 0 << true;
        QTest::newRow("all kept, few") << 19 << 1 << 0 << false;
        QTest::newRow("one of twenty revoked, slowly") << 20 << 60 << 1 << false;
        QTest::newRow("many revoked, quickly") << 20 << 9 << 10 << true;
        QTest::newRow("many revoked, at ten seconds") << 20 << 10 << 10 << false;
        QTest::newRow("time unknown") << 20 << -1 << 10 << false;
    }

    void clickingThrough()
    {
        QFETCH(int, people);
        QFETCH(int, seconds);
        QFETCH(int, revoked);
        QFETCH(bool, seen);
        Review review = crowd(people);
        decideAll(review, seconds, revoked);
        const QList<ReviewerSignals> figures = reviewerSignals(review);
        QCOMPARE(figures.size(), 1);
        QCOMPARE(figures[0].looksClickedThrough, seen);
        QCOMPARE(figures[0].kept, people - revoked);
    }

    void medianAndShare()
    {
        Review review = crowd(4);
        const QList<qint64> seconds{100, 1, 7, 20};
        for (int i = 0; i < 4; ++i) {
            ReviewRecord record = decided(review, review.items[i].username + QStringLiteral(" Viewer"), i == 0 ? ReviewDecision::Revoke : ReviewDecision::Keep);
            record.seconds = seconds[i];
            put(review, record);
        }
        const ReviewerSignals figures = reviewerSignals(review).value(0);
        QCOMPARE(*figures.medianSeconds, 13.5);
        QCOMPARE(figures.keptShare(), 0.75);
        QCOMPARE(figures.timed, 4);
    }

    void theRuleForSilenceIsNobody()
    {
        Review review = crowd(20);
        ReviewRecord silent = decided(review, QStringLiteral("u000 Viewer"), ReviewDecision::Revoke);
        silent.silent = true;
        put(review, silent);
        QVERIFY(reviewerSignals(review).isEmpty());
    }

    void whoRemovesWhatHeDecided()
    {
        Review review = crowd(2);
        put(review, decided(review, QStringLiteral("u000 Viewer"), ReviewDecision::Revoke));
        ReviewRecord done = decided(review, QStringLiteral("u000 Viewer"), ReviewDecision::Open);
        done.event = ReviewEvent::Applied;
        done.state = kVerifiedRemoved;
        Review other = review;
        put(review, done);
        QCOMPARE(removersOfTheirOwnDecisions(review), QStringList{QStringLiteral("os")});
        done.osUser = QStringLiteral("other");
        put(other, done);
        QVERIFY(removersOfTheirOwnDecisions(other).isEmpty());
    }

    void sampling()
    {
        QStringList ids;
        for (int i = 0; i < 100; ++i)
            ids += QStringLiteral("id%1").arg(i);
        const QStringList sample = sampleOf(ids, QStringLiteral("2026"), 5);
        QCOMPARE(sample.size(), 5);
        QStringList reversed(ids.rbegin(), ids.rend());
        QCOMPARE(sampleOf(reversed, QStringLiteral("2026"), 5), sample);
        QVERIFY(sampleOf(ids, QStringLiteral("2027"), 5) != sample);
        QCOMPARE(sampleOf(ids, QStringLiteral("2026"), 1000).size(), 100);
        QCOMPARE(sampleSize(QStringLiteral("25"), 7), std::optional<qsizetype>(25));
        QCOMPARE(sampleSize(QStringLiteral("10%"), 41), std::optional<qsizetype>(5));
        QCOMPARE(sampleSize(QStringLiteral("100%"), 41), std::optional<qsizetype>(41));
        for (const char *wrong : {"", "%", "0", "-1", "101%", "ten", "2.5%"})
            QVERIFY2(!sampleSize(QString::fromLatin1(wrong), 41), wrong);
        // python3: sorted(ids, key=lambda i: hashlib.sha256(f"2026:{i}".encode()).hexdigest())[:5]
        QCOMPARE(sample.join(QLatin1Char(' ')), QStringLiteral("id93 id75 id59 id16 id65"));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewSignals)
#include "tst_reviewsignals.moc"
