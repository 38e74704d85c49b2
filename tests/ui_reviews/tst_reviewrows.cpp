#include "models/modelroles.h"
#include "models/reviewitems.h"
#include "tests/review/reviewsamples.h"

#include <QSignalSpy>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

Review largeReview()
{
    QList<User> users;
    for (int i = 0; i < 25'000; ++i)
        users += account(QStringLiteral("user%1").arg(i, 5, 10, QLatin1Char('0')), {QStringLiteral("Op"), QStringLiteral("Viewer")});
    return reviewOf(wishFor(QStringLiteral("large")), {snapshotOf(QStringLiteral("prod"), kInstance, users, production()->roles)});
}

} // namespace

class TestReviewRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionAmongFiftyThousandMovesNothing()
    {
        Review review = largeReview();
        QCOMPARE(review.items.size(), 50'000);
        const QList<SortKey> sort{{int(ReviewColumn::Number), Qt::AscendingOrder}};
        RecordModel model(std::make_shared<const ReviewItemRecords>(), sort);
        const auto first = std::make_shared<const ReviewItemRecords>(review);
        model.setView(arranged(first, QStringLiteral("open:yes"), sort, {}));
        QCOMPARE(model.rowCount(), 50'000);
        const QPersistentModelIndex next = model.index(1, 0);
        const QVariant key = next.data(KeyRole);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        ReviewRecord record;
        record.at = day(22);
        record.by = QStringLiteral("chief");
        record.item = std::as_const(review).items.first().id; // not detached from the rows
        record.decision = ReviewDecision::Keep;
        QVERIFY(review.take(linesAfter(review.head, {record})));
        const auto second = std::make_shared<const ReviewItemRecords>(review);
        model.setView(arranged(second, QStringLiteral("open:yes"), sort, {}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), 49'999);
        QVERIFY(next.isValid());
        QCOMPARE(next.row(), 0); // it moved up, and is still selected where it was
        QCOMPARE(next.data(KeyRole), key);
        model.setView(arranged(second, QStringLiteral("decision:keep"), sort, {}));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, int(ReviewColumn::Decision)).data().toString(), QStringLiteral("keep"));
    }

    void everyFieldFinds()
    {
        Review review = reviewOf(wishFor(QStringLiteral("small")), {production()});
        const auto source = std::make_shared<const ReviewItemRecords>(review);
        const auto found = [&source](const char *filter) { return int(arranged(source, QString::fromLatin1(filter), {}, {}).rows.size()); };
        QCOMPARE(found("username:ada"), 2);
        QCOMPARE(found("role:viewer"), 2);
        QCOMPARE(found("instance:prod"), 4);
        QCOMPARE(found("reviewer:chief"), 4);
        QCOMPARE(found("reviewer:nobody"), 0);
        QCOMPARE(found("decision:open"), 4);
        QCOMPARE(found("privileged:no"), 2);
        QCOMPARE(found("bob"), 1);
    }
};

QTEST_GUILESS_MAIN(TestReviewRows)
#include "tst_reviewrows.moc"
