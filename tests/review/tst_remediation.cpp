#include "core/review/remediation.h"
#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

Review twoOfAda()
{
    Review review = reviewOf(wishFor(QStringLiteral("Q4")), {production()});
    put(review, decided(review, QStringLiteral("ada Admin"), ReviewDecision::Revoke));
    ReviewRecord change = decided(review, QStringLiteral("ada Viewer"), ReviewDecision::Change);
    change.roles = {QStringLiteral("Op")};
    put(review, change);
    put(review, decided(review, QStringLiteral("cyd Viewer"), ReviewDecision::Keep));
    return review;
}

} // namespace

class tst_Remediation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeAnAccount()
    {
        const Review review = twoOfAda();
        const Remediation made = remediationOf(review, {production()});
        QCOMPARE(made.plan.changes.size(), 1);
        const Change &change = made.plan.changes.first();
        QCOMPARE(change.origin, Origin::Review);
        QCOMPARE(change.kind, ChangeKind::UpdateUser);
        QCOMPARE(*change.userBefore, production()->users[0]);
        QCOMPARE(change.userAfter->roles, QStringList{QStringLiteral("Op")});
        QCOMPARE(change.reason, QStringLiteral("review Q4: OPS-1"));
        QCOMPARE(made.itemsOf.value(change.id), (QStringList{itemNamed(review, QStringLiteral("ada Admin")).id, itemNamed(review, QStringLiteral("ada Viewer")).id}));
        QVERIFY(made.gone.isEmpty());
    }

    void fromWhatItHoldsNow()
    {
        const auto now = production();
        now->users[0].roles = {QStringLiteral("Admin"), QStringLiteral("New")};
        const Remediation made = remediationOf(twoOfAda(), {now});
        QCOMPARE(made.plan.changes.value(0).userAfter->roles, (QStringList{QStringLiteral("New"), QStringLiteral("Op")}));
    }

    void whatIsGoneIsNoted()
    {
        const auto now = production();
        now->users[0].roles = {QStringLiteral("Op")};
        QCOMPARE(remediationOf(twoOfAda(), {now}).gone.size(), 2);
        now->users.removeFirst();
        const Remediation without = remediationOf(twoOfAda(), {now});
        QCOMPARE(without.gone.size(), 2);
        QVERIFY(without.plan.isEmpty());
    }

    void anotherAccountOfTheNameIsLeftAlone()
    {
        const auto now = production();
        now->users[0].createdOn = ServerTime::parse(QStringLiteral("2026-11-22T08:00:00.000001"));
        const Remediation made = remediationOf(twoOfAda(), {now});
        QVERIFY(made.plan.isEmpty());
        QCOMPARE(made.gone.size(), 2);
        QCOMPARE(presenceOf(itemNamed(twoOfAda(), QStringLiteral("ada Admin")), {now}), GrantPresence::Gone);
    }

    void anIncompleteReadingTellsNothing()
    {
        const auto now = production();
        now->users.removeFirst();
        now->usersProof.rows = 3;
        const Remediation made = remediationOf(twoOfAda(), {now});
        QCOMPARE(made.notRead.size(), 2);
        QVERIFY(made.gone.isEmpty());
        QCOMPARE(presenceOf(itemNamed(twoOfAda(), QStringLiteral("ada Admin")), {now}), GrantPresence::NotRead);
    }

    void whatIsDoneIsNotDoneAgain()
    {
        Review review = twoOfAda();
        for (const char *item : {"ada Admin", "ada Viewer"}) {
            ReviewRecord done = decided(review, QString::fromLatin1(item), ReviewDecision::Open);
            done.event = ReviewEvent::Applied;
            done.state = kVerifiedRemoved;
            put(review, done);
        }
        const Remediation made = remediationOf(review, {production()});
        QVERIFY(made.plan.isEmpty());
        QCOMPARE(progressOf(review).removed, 2);
        // Decided anew: to be carried out anew.
        put(review, decided(review, QStringLiteral("ada Admin"), ReviewDecision::Revoke));
        QCOMPARE(remediationOf(review, {production()}).plan.changes.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Remediation)
#include "tst_remediation.moc"
