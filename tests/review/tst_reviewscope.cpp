#include "core/review/reviewfilter.h"
#include "core/review/reviewscope.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_ReviewScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfAnyLetters()
    {
        const QString hostile = QStringLiteral("a*b \"c\\,d");
        ReviewItem item;
        item.username = hostile;
        item.role = hostile;
        item.instance = QStringLiteral("prod");
        ReviewItem other = item;
        other.username = QStringLiteral("axb \"c\\,d"); // would fit a star
        other.role = other.username;
        for (const QString &scope : {scopeOfAccounts({hostile}), scopeOfRoles({QStringLiteral("x"), hostile}), scopeOfAccounts({QStringLiteral("prod/") + hostile})}) {
            const Result<FilterQuery> query = reviewFilter(scope);
            QVERIFY2(query, qPrintable(scope));
            QVERIFY2(fits(*query, item), qPrintable(scope));
            QVERIFY2(!fits(*query, other), qPrintable(scope));
        }
    }

    void anAccountIsWholeAndOfItsInstance()
    {
        ReviewItem item;
        item.username = QStringLiteral("Bob");
        item.instance = QStringLiteral("prod");
        QVERIFY(fits(*reviewFilter(QStringLiteral("account:bob")), item));
        QVERIFY(!fits(*reviewFilter(QStringLiteral("account:bo")), item));
        QVERIFY(fits(*reviewFilter(QStringLiteral("account:prod/bob")), item));
        QVERIFY(!fits(*reviewFilter(QStringLiteral("account:dev/bob")), item));
    }

    void theReasonIsKeptWithTheCampaign()
    {
        CampaignWish wish = wishFor(QStringLiteral("bob"));
        wish.scope = scopeOfAccounts({QStringLiteral("bob")});
        QVERIFY(!toJson(reviewOf(wish, {production()}).campaign).contains(QLatin1String("reason"))); // as campaigns of before
        wish.reason = QStringLiteral("moved to sales");
        const Review review = reviewOf(wish, {production()});
        QCOMPARE(review.items.size(), 1);
        QCOMPARE(review.campaign.wish.reason, wish.reason);
    }
};

QTEST_APPLESS_MAIN(tst_ReviewScope)
#include "tst_reviewscope.moc"
