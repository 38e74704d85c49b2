#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kBob = QStringLiteral("bob Op");

ReviewTexts someTexts()
{
    Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
    ReviewTexts texts = review.texts;
    texts.records += linesAfter(review.head, {decided(review, kBob, ReviewDecision::Keep), decided(review, kBob, ReviewDecision::Open),
                                              decided(review, kBob, ReviewDecision::Revoke)});
    return texts;
}

QString whyNot(const ReviewTexts &texts)
{
    const Result<Review> read = readReview(texts);
    if (read)
        return {};
    return kindName(read.error().kind) + QStringLiteral(": ") + read.error().detail;
}

ReviewItem stateItem(const Review &review)
{
    return itemNamed(review, kBob);
}

const ItemState &stateOf(const Review &review)
{
    return review.states[review.placeOf(stateItem(review).id)];
}

} // namespace

class tst_Review : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDecisionStands()
    {
        const Result<Review> read = readReview(someTexts());
        QVERIFY(read);
        QCOMPARE(stateOf(*read).decision(), ReviewDecision::Revoke);
        QCOMPARE(read->records.size(), 4);
        QCOMPARE(read->head.sequence, 4);
        const ReviewProgress progress = progressOf(*read);
        QCOMPARE(progress.items, 4);
        QCOMPARE(progress.open, 3);
        QCOMPARE(progress.revoked, 1);
        QCOMPARE(progress.removed, 0);
        QCOMPARE(progress.openPrivileged, 1);
    }

    void anUndoIsAFurtherRecord()
    {
        ReviewTexts texts = someTexts();
        texts.records.removeLast();
        const Result<Review> read = readReview(texts);
        QVERIFY(read);
        QVERIFY(stateOf(*read).isOpen());
        QCOMPARE(read->records.size(), 3);
    }

    void recordsGiveThemselvesBack()
    {
        ReviewRecord record;
        record.event = ReviewEvent::Decided;
        record.at = day(22);
        record.by = QStringLiteral("a\"b");
        record.osUser = QStringLiteral("os");
        record.item = QStringLiteral("0011");
        record.decision = ReviewDecision::Change;
        record.roles = {QStringLiteral("X, Y"), QStringLiteral("Z")};
        record.until = QDate(2027, 1, 2);
        record.reason = QStringLiteral("why\nnot");
        record.selfReason = QStringLiteral("alone");
        record.seconds = 0;
        record.silent = true;
        record.reviewer = QStringLiteral("r");
        record.state = QStringLiteral("s");
        record.change = QUuid::createUuid();
        record.detail = QStringLiteral("d");
        record.digest = sha256Hex("x");
        record.whole = {{QStringLiteral("k"), 1}};
        const std::optional<PlacedRecord> back = recordOf(lineAfter({7, sha256Hex("before")}, record).text);
        QVERIFY(back);
        QCOMPARE(back->record, record);
        QCOMPARE(back->sequence, 8);
        QCOMPARE(back->previous, sha256Hex("before"));
        QVERIFY(!recordOf("{}"));
    }

    void anyChangeIsFound()
    {
        const ReviewTexts good = someTexts();
        QCOMPARE(whyNot(good), QString());
        ReviewTexts texts = good;
        texts.records[1].text.replace("keep", "revoke");
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: record 2 was changed"));
        texts.records[1].digest = sha256Hex(texts.records[1].text); // the one who changes it makes its digest anew
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: record 3 does not follow the one before"));
        texts = good;
        texts.records.removeAt(2);
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: record 3 does not follow the one before"));
        texts = good;
        texts.records.swapItemsAt(1, 2);
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: record 2 does not follow the one before"));
        texts = good;
        texts.itemLines[2].replace("Viewer", "Wiewer");
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: the items were changed"));
        texts = good;
        texts.itemLines.removeLast();
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: the items were changed"));
        texts = good;
        texts.excludedLines.clear();
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: the exclusions were changed"));
        texts = good;
        texts.roleLines[0].replace("can_edit", "can_read");
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: the roles were changed"));
        texts = good;
        texts.records.clear();
        QCOMPARE(whyNot(texts), QStringLiteral("bad_file: record 1 cannot be read"));
    }

    void aDecisionStandsOnWhatWasSeen()
    {
        Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
        const ReviewRecord record = decided(review, QStringLiteral("bob Op"), ReviewDecision::Keep);
        const ReviewRecord other = decided(review, QStringLiteral("cyd Viewer"), ReviewDecision::Keep);
        const QList<ReviewRecord> placed = onWhatStands(review, {record, other, record});
        QCOMPARE(placed[0].on, 0);
        QCOMPARE(placed[1].on, 0);
        QCOMPARE(placed[2].on, 2); // the first of these three
        QVERIFY(review.take(linesAfter(review.head, placed)));
        QCOMPARE(onWhatStands(review, {record}).first().on, 4);
        QCOMPARE(recordOf(lineAfter(review.head, placed[2]).text)->record.on, 2);
        const Result<void> blind = review.take({lineAfter(review.head, placed[2])});
        QVERIFY(!blind);
        QCOMPARE(blind.error().detail, QStringLiteral("record 5 was made on what does not stand there"));
    }

    void nothingFollowsASignOff()
    {
        Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
        ReviewRecord end;
        end.event = ReviewEvent::SignedOff;
        end.at = day(29);
        end.by = QStringLiteral("owner");
        put(review, end);
        QVERIFY(review.signedOff);
        const Result<void> taken = review.take({lineAfter(review.head, decided(review, kBob, ReviewDecision::Keep))});
        QVERIFY(!taken);
        QCOMPARE(taken.error().detail, QStringLiteral("record 3 cannot stand there"));
    }

    void whatNobodyKnowsGoesToTheFallback()
    {
        CampaignWish wish = wishFor(QStringLiteral("Q4"));
        wish.reviewers = {{{}, {}, QStringLiteral("rita")}};
        Review review = reviewOf(wish, {production()});
        QCOMPARE(stateOf(review).reviewer, QStringLiteral("rita"));
        put(review, decided(review, kBob, ReviewDecision::Unknown, QStringLiteral("rita")));
        QVERIFY(stateOf(review).isOpen());
        QCOMPARE(stateOf(review).reviewer, QStringLiteral("chief"));
        QCOMPARE(stateItem(review).reviewer, QStringLiteral("rita"));
        QCOMPARE(progressOf(review).unknown, 1);
    }
};

QTEST_GUILESS_MAIN(tst_Review)
#include "tst_review.moc"
