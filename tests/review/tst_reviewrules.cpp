#include "tests/review/reviewsamples.h"

#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

const QString kAdmin = QStringLiteral("ada Admin");

QString refusal(const Review &review, const ReviewRecord &record)
{
    const Result<void> checked = checkRecord(review, record);
    return checked ? QStringLiteral("fine") : kindName(checked.error().kind);
}

Review open(JustifyRule justify = JustifyRule::NotForKeep, SilenceRule silence = SilenceRule::Escalate)
{
    CampaignWish wish = wishFor(QStringLiteral("Q4"));
    wish.justify = justify;
    wish.silence = silence;
    wish.reviewers = {{{}, {}, QStringLiteral("rita")}};
    return reviewOf(wish, {production()});
}

} // namespace

class tst_ReviewRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoDecides()
    {
        const Review review = open();
        const auto by = [&review](const char *who) { return refusal(review, decided(review, kAdmin, ReviewDecision::Keep, QString::fromLatin1(who))); };
        QCOMPARE(by("rita"), QStringLiteral("fine"));
        QCOMPARE(by("RITA"), QStringLiteral("fine"));
        QCOMPARE(by("chief"), QStringLiteral("fine")); // the fallback may
        QCOMPARE(by("somebody"), QStringLiteral("refused"));
        QCOMPARE(by(""), QStringLiteral("invalid_input"));
        QCOMPARE(refusal(review, decided(review, QStringLiteral("no body"), ReviewDecision::Keep)), QStringLiteral("not_found"));
    }

    void nobodyDecidesAboutHimself()
    {
        CampaignWish wish = wishFor(QStringLiteral("Q4"));
        wish.fallback = QStringLiteral("ADA@example.org");
        const Review review = reviewOf(wish, {production()});
        ReviewRecord own = decided(review, kAdmin, ReviewDecision::Keep, QStringLiteral("ada@example.org"));
        QCOMPARE(refusal(review, own), QStringLiteral("refused"));
        own.selfReason = QStringLiteral("nobody else is left");
        QCOMPARE(refusal(review, own), QStringLiteral("fine"));
        own.decision = ReviewDecision::Open;
        own.selfReason.clear();
        QCOMPARE(refusal(review, own), QStringLiteral("fine"));
    }

    void reasons_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("decision");
        QTest::addColumn<bool>("needed");
        const auto row = [](const char *name, JustifyRule rule, ReviewDecision decision, bool needed) {
            QTest::newRow(name) << int(rule) << int(decision) << needed;
        };
        row("keep", JustifyRule::NotForKeep, ReviewDecision::Keep, false);
        row("keep always", JustifyRule::Always, ReviewDecision::Keep, true);
        row("revoke", JustifyRule::NotForKeep, ReviewDecision::Revoke, true);
        row("revoke never", JustifyRule::Never, ReviewDecision::Revoke, false);
        row("change", JustifyRule::NotForKeep, ReviewDecision::Change, true);
        row("exception never", JustifyRule::Never, ReviewDecision::Exception, true);
        row("unknown", JustifyRule::Always, ReviewDecision::Unknown, false);
        row("undo", JustifyRule::Always, ReviewDecision::Open, false);
    }

    void reasons()
    {
        QFETCH(int, rule);
        QFETCH(int, decision);
        QFETCH(bool, needed);
        const Review review = open(JustifyRule(rule));
        ReviewRecord record = decided(review, kAdmin, ReviewDecision(decision));
        if (record.decision == ReviewDecision::Change)
            record.roles = {QStringLiteral("Op")};
        if (record.decision == ReviewDecision::Exception)
            record.until = QDate(2027, 1, 1);
        QCOMPARE(refusal(review, record), QStringLiteral("fine"));
        record.reason = QStringLiteral(" ");
        QCOMPARE(refusal(review, record), needed ? QStringLiteral("invalid_input") : QStringLiteral("fine"));
    }

    void whatADecisionNeeds()
    {
        const Review review = open();
        ReviewRecord exception = decided(review, kAdmin, ReviewDecision::Exception);
        QCOMPARE(refusal(review, exception), QStringLiteral("invalid_input"));
        exception.until = day(22).date();
        QCOMPARE(refusal(review, exception), QStringLiteral("invalid_input"));
        exception.until = day(23).date();
        QCOMPARE(refusal(review, exception), QStringLiteral("fine"));
        exception.decision = ReviewDecision::Keep;
        QCOMPARE(refusal(review, exception), QStringLiteral("invalid_input"));
        ReviewRecord change = decided(review, kAdmin, ReviewDecision::Change);
        QCOMPARE(refusal(review, change), QStringLiteral("invalid_input"));
        for (const char *role : {"Admin", "Nowhere"}) {
            change.roles = {QString::fromLatin1(role)};
            QCOMPARE(refusal(review, change), QStringLiteral("invalid_input"));
        }
        change.roles = {QStringLiteral("Op")};
        QCOMPARE(refusal(review, change), QStringLiteral("fine"));
    }

    void reassigning()
    {
        Review review = open();
        ReviewRecord record = decided(review, kAdmin, ReviewDecision::Open, QStringLiteral("owner"));
        record.event = ReviewEvent::Reassigned;
        record.reviewer = QStringLiteral("ada");
        QCOMPARE(refusal(review, record), QStringLiteral("refused"));
        record.reviewer = QStringLiteral("otto");
        record.reason.clear();
        QCOMPARE(refusal(review, record), QStringLiteral("invalid_input"));
        record.reason = QStringLiteral("rita is away");
        QCOMPARE(refusal(review, record), QStringLiteral("fine"));
        record.by = QStringLiteral("mallory");
        QCOMPARE(refusal(review, record), QStringLiteral("refused"));
        record.by = QStringLiteral("rita");
        put(review, record);
        QCOMPARE(refusal(review, decided(review, kAdmin, ReviewDecision::Keep, QStringLiteral("otto"))), QStringLiteral("fine"));
        QCOMPARE(refusal(review, decided(review, kAdmin, ReviewDecision::Keep, QStringLiteral("rita"))), QStringLiteral("refused"));
        QCOMPARE(itemNamed(review, kAdmin).reviewer, QStringLiteral("rita"));
    }

    void silenceIsNeverAnApproval()
    {
        Review review = open(JustifyRule::NotForKeep, SilenceRule::Revoke);
        put(review, decided(review, kAdmin, ReviewDecision::Keep));
        QVERIFY(silenceRecords(review, day(30), {}, {}).isEmpty()); // not after it yet
        const QList<ReviewRecord> revoked = silenceRecords(review, day(30, 10), QStringLiteral("rule"), {});
        QCOMPARE(revoked.size(), 3);
        for (const ReviewRecord &record : revoked) {
            QCOMPARE(record.decision, ReviewDecision::Revoke);
            QVERIFY(record.silent);
            put(review, record);
        }
        QCOMPARE(progressOf(review).revoked, 3);
        QVERIFY(silenceRecords(review, day(30, 10), {}, {}).isEmpty());

        Review escalating = open();
        for (const ReviewRecord &record : silenceRecords(escalating, day(30, 10), QStringLiteral("rule"), {}))
            put(escalating, record);
        QCOMPARE(progressOf(escalating).open, 4);
        for (const ItemState &state : escalating.states)
            QCOMPARE(state.reviewer, QStringLiteral("chief"));
        QVERIFY(silenceRecords(escalating, day(30, 11), {}, {}).isEmpty());
    }

    void signingOff()
    {
        Review review = open();
        QCOMPARE(signOffObstacles(review, {}), QStringList{QStringLiteral("Items without a decision: 4.")});
        for (const char *kept : {"ada Admin", "ada Viewer", "cyd Viewer"})
            put(review, decided(review, QString::fromLatin1(kept), ReviewDecision::Keep));
        put(review, decided(review, QStringLiteral("bob Op"), ReviewDecision::Revoke));
        QVERIFY(signOffObstacles(review, {}).value(0).contains(QStringLiteral("was not read completely")));
        QVERIFY(signOffObstacles(review, {production()}).value(0).contains(QStringLiteral("is still there")));
        const auto after = production();
        after->users[1].roles.clear();
        QVERIFY(signOffObstacles(review, {after}).value(0).contains(QStringLiteral("not on record")));
        ReviewRecord done = decided(review, QStringLiteral("bob Op"), ReviewDecision::Open);
        done.event = ReviewEvent::Applied;
        done.state = kVerifiedRemoved;
        put(review, done);
        QCOMPARE(signOffObstacles(review, {after}), QStringList());
        // Somebody gave it back since.
        QVERIFY(signOffObstacles(review, {production()}).value(0).contains(QStringLiteral("is still there")));
    }
};

QTEST_GUILESS_MAIN(tst_ReviewRules)
#include "tst_reviewrules.moc"
