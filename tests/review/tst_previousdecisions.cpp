#include "core/review/previousdecisions.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

class tst_PreviousDecisions : public QObject
{
    Q_OBJECT

    static const PreviousDecision &of(const PreviousDecisions &known, const Review &review, const char *item)
    {
        return *known.constFind(review.placeOf(itemNamed(review, QLatin1String(item)).id));
    }

private Q_SLOTS:
    void theSameGrantRemembersItsReason()
    {
        Review earlier = reviewOf(wishFor(QStringLiteral("Q3")), {production()});
        put(earlier, decided(earlier, QStringLiteral("bob Op"), ReviewDecision::Keep));
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
        PreviousDecisions known;
        addPreviousDecisions(known, review, earlier);
        QCOMPARE(known.size(), 1); // what nobody decided is no decision
        const PreviousDecision &bob = of(known, review, "bob Op");
        QCOMPARE(bob.campaign, QStringLiteral("Q3"));
        QCOMPARE(bob.decision.decision, ReviewDecision::Keep);
        QCOMPARE(bob.decision.reason, QStringLiteral("OPS-1"));
        QVERIFY(bob.roleKnown && bob.gained.isEmpty() && bob.lost.isEmpty());
    }

    void theLatestDecisionStandsInWhateverOrderTheyAreRead()
    {
        Review first = reviewOf(wishFor(QStringLiteral("Q2")), {production()});
        put(first, decided(first, QStringLiteral("bob Op"), ReviewDecision::Keep));
        Review second = reviewOf(wishFor(QStringLiteral("Q3")), {production()});
        ReviewRecord later = decided(second, QStringLiteral("bob Op"), ReviewDecision::Exception);
        later.at = day(23);
        later.until = QDate(2027, 1, 1);
        put(second, later);
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
        for (const QList<const Review *> &order : {QList<const Review *>{&first, &second}, QList<const Review *>{&second, &first}}) {
            PreviousDecisions known;
            for (const Review *one : order)
                addPreviousDecisions(known, review, *one);
            QCOMPARE(of(known, review, "bob Op").campaign, QStringLiteral("Q3"));
        }
    }

    void whatTheRoleBecameIsTold()
    {
        Review earlier = reviewOf(wishFor(QStringLiteral("Q3")), {production()});
        put(earlier, decided(earlier, QStringLiteral("bob Op"), ReviewDecision::Keep));
        const auto now = production();
        for (Role &role : now->roles) {
            if (role.name == QLatin1String("Op"))
                role.permissions = roleOf(QStringLiteral("Op"), {QStringLiteral("can_edit on Variables"), QStringLiteral("can_read on DAGs")}).permissions;
        }
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {now});
        PreviousDecisions known;
        addPreviousDecisions(known, review, earlier);
        QStringList gained = of(known, review, "bob Op").gained;
        gained.sort();
        QCOMPARE(gained, QStringList({QStringLiteral("can_edit on Variables"), QStringLiteral("can_read on DAGs")}));
        QCOMPARE(of(known, review, "bob Op").lost, QStringList({QStringLiteral("can_edit on Connections")}));
    }

    void anAccountThatWasMadeAgainIsAnotherOne()
    {
        Review earlier = reviewOf(wishFor(QStringLiteral("Q3")), {production()});
        put(earlier, decided(earlier, QStringLiteral("bob Op"), ReviewDecision::Keep));
        const auto now = production();
        for (User &user : now->users) {
            if (user.username == QLatin1String("bob"))
                user.createdOn = ServerTime::parse(QStringLiteral("2026-11-01T00:00:00"));
        }
        const Review review = reviewOf(wishFor(QStringLiteral("Q4")), {now});
        PreviousDecisions known;
        addPreviousDecisions(known, review, earlier);
        QVERIFY(known.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_PreviousDecisions)
#include "tst_previousdecisions.moc"
