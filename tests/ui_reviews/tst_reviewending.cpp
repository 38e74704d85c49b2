#include "tests/ui_reviews/reviewsshown.h"
#include "ui/reviews/signoffdialog.h"

#include <QAction>

using namespace airside;

namespace {

/// Makes a review, keeps everything but what is revoked, and waits for the disk.
void decideAllBut(ReviewsShown &s, const QString &revoked)
{
    for (const char *one : {"alice", "bob", "auditor"})
        s.decideElsewhere(QLatin1String(one), revoked == QLatin1String(one) ? ReviewDecision::Revoke : ReviewDecision::Keep);
    s.page->desk().reload();
    QTRY_VERIFY(!s.page->isBusy() && s.page->desk().figures() && s.page->desk().figures()->progress.open == 0);
}

QAction *commandNamed(const ReviewsShown &s, const char *text)
{
    for (QAction *action : s.page->actions()) {
        if (action->text() == QString::fromUtf8(text))
            return action;
    }
    return nullptr;
}

SignOffDialog *signOffDialog(const ReviewsShown &s)
{
    return s.page->findChild<SignOffDialog *>();
}

const ItemState &stateOf(const Review &review, const QString &username)
{
    qsizetype place = 0;
    while (review.items.at(place).username != username)
        ++place;
    return review.states.at(place);
}

} // namespace

class TestReviewEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriedOutAsOnePlanAndPutOnRecord()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Out"));
        decideAllBut(s, QStringLiteral("bob"));
        QSignalSpy staged(s.page, &ReviewsPage::planStaged);
        commandNamed(s, "Carry out\u2026")->trigger();
        QTRY_COMPARE(staged.size(), 1);
        const ChangePlan plan = s.f.staging.plan();
        QCOMPARE(plan.changes.size(), 1);
        QCOMPARE(plan.changes.first().origin, Origin::Review);
        QCOMPARE(plan.changes.first().userAfter->roles, QStringList());
        QVERIFY(!stateOf(s.kept(), QStringLiteral("bob")).applied); // nothing is claimed before it is done
        s.f.workspace->apply(plan.changes.first().instance);
        QTRY_VERIFY(!s.f.workspace->isApplying() && !s.page->isBusy());
        QTRY_VERIFY(stateOf(s.kept(), QStringLiteral("bob")).isRemoved());
        const Review review = s.kept();
        QCOMPARE(stateOf(review, QStringLiteral("bob")).applied->change, plan.changes.first().id);
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("carried out and")), qPrintable(s.banner()));
        QVERIFY(!stateOf(review, QStringLiteral("alice")).applied);
    }

    void appliedAfterARestartItIsPutOnRecordToo()
    {
        const QTemporaryDir state;
        QUuid review;
        {
            ReviewsShown before({}, state.path());
            QVERIFY(before.start());
            before.makeReview(QStringLiteral("Later"));
            review = before.page->desk().id();
            ReviewRecord record;
            record.decision = ReviewDecision::Revoke;
            record.at = before.f.clock.now;
            record.by = osUserName();
            record.reason = QStringLiteral("left");
            for (const ReviewItem &item : before.page->desk().review()->items) {
                if (item.username == QStringLiteral("bob"))
                    record.item = item.id;
            }
            QVERIFY(before.page->desk().record({record.item}, record));
            QTRY_VERIFY(!before.page->isBusy());
            QSignalSpy staged(before.page, &ReviewsPage::planStaged);
            commandNamed(before, "Carry out\u2026")->trigger();
            QTRY_COMPARE(staged.size(), 1);
        }
        ReviewsShown after({}, state.path());
        QVERIFY(after.start());
        const ChangePlan plan = after.f.staging.plan();
        QCOMPARE(plan.changes.size(), 1);
        QVERIFY(!after.page->isReviewing()); // nobody opened it
        after.f.workspace->apply(plan.changes.first().instance);
        const auto kept = [&] { return **test::await(after.store.read(review)); };
        QTRY_VERIFY(!after.f.workspace->isApplying());
        QTRY_VERIFY(stateOf(kept(), QStringLiteral("bob")).isRemoved());
        QCOMPARE(stateOf(kept(), QStringLiteral("bob")).applied->by, osUserName());
        QCOMPARE(stateOf(kept(), QStringLiteral("bob")).applied->change, plan.changes.first().id);
    }

    void whatFailedIsNamedAndTriedAgain()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Again"));
        decideAllBut(s, QStringLiteral("bob"));
        FakeAccessApi *server = s.f.servers.begin().value();
        server->fail(QStringLiteral("updateUser"), QStringLiteral("bob"), {ErrorKind::ServerDefect, 500, {}, {}, {}});
        for (const bool works : {false, true}) {
            QSignalSpy staged(s.page, &ReviewsPage::planStaged);
            commandNamed(s, "Carry out\u2026")->trigger();
            QTRY_COMPARE(staged.size(), 1);
            QCOMPARE(s.f.staging.plan().changes.size(), 1); // what was left over from before is made anew
            s.f.workspace->apply(s.f.staging.plan().changes.first().instance);
            QTRY_VERIFY(!s.f.workspace->isApplying() && !s.page->isBusy() && s.page->desk().unsaved() == 0);
            const Review review = s.kept();
            QVERIFY(stateOf(review, QStringLiteral("bob")).applied);
            QCOMPARE(stateOf(review, QStringLiteral("bob")).isRemoved(), works);
            if (!works)
                QCOMPARE(stateOf(review, QStringLiteral("bob")).applied->state, kindName(ErrorKind::ServerDefect));
        }
    }

    void whatIsGoneIsNotedAndNothingIsStaged()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Gone"));
        decideAllBut(s, QStringLiteral("bob"));
        s.f.servers.begin().value()->user(QStringLiteral("bob"))->roles.clear();
        commandNamed(s, "Carry out\u2026")->trigger();
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("nothing was left to be removed")), qPrintable(s.banner()));
        QTRY_VERIFY(!s.page->isBusy());
        QVERIFY(s.f.staging.plan().isEmpty());
        QCOMPARE(stateOf(s.kept(), QStringLiteral("bob")).applied->state, QString(kAlreadyGone));
    }

    void otherStagedChangesAreNotMixedIn()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Mixed"));
        decideAllBut(s, QStringLiteral("bob"));
        const SnapshotPtr snapshot = s.f.workspace->snapshotsInScope().first();
        QVERIFY(s.f.workspace->stage(roleChange(*snapshot, QStringLiteral("alice"), {QStringLiteral("Op")})));
        commandNamed(s, "Carry out\u2026")->trigger();
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("Apply or discard")), qPrintable(s.banner()));
        QCOMPARE(s.f.staging.plan().changes.size(), 1);
    }

    void signedOffWithAStatementAndLocked()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("End"));
        decideAllBut(s, {});
        commandNamed(s, "Sign off\u2026")->trigger();
        QTRY_VERIFY(signOffDialog(s) && !signOffDialog(s)->isBusy());
        SignOffDialog *dialog = signOffDialog(s);
        QVERIFY(!dialog->signButton()->isEnabled()); // not without a statement
        QTest::keyClicks(dialog->statementField(), QStringLiteral("reviewed with the heads"));
        QTest::keyClick(dialog->statementField(), Qt::Key_Return);
        QTRY_VERIFY2(dialog->message().contains(QStringLiteral("signed off")), qPrintable(dialog->message()));
        dialog->reject();
        QTRY_VERIFY(!s.page->isBusy());
        const Review review = s.kept();
        QVERIFY(review.signedOff);
        QCOMPARE(review.signedOff->reason, QStringLiteral("reviewed with the heads"));
        QCOMPARE(review.signedOff->whole.value(QLatin1String("seen_removed")).toInt(-1), 0);
        QVERIFY(s.page->bannerKeys().contains(QStringLiteral("signedoff")));
        s.press(Qt::Key_R); // nothing can be decided any more, and the page says so
        QVERIFY(!s.page->form()->isVisible());
        QCOMPARE(s.page->desk().unsaved(), 0);
        QVERIFY(!commandNamed(s, "Carry out\u2026")->isEnabled() && !commandNamed(s, "Sign off\u2026")->isEnabled());
        QCOMPARE(s.kept().records.size(), review.records.size());
    }

    void whatIsNotSettledIsNamed()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Not yet"));
        commandNamed(s, "Sign off\u2026")->trigger();
        QTRY_VERIFY(signOffDialog(s) && !signOffDialog(s)->isBusy());
        QTRY_VERIFY2(signOffDialog(s)->obstacles().contains(QStringLiteral("without a decision")), qPrintable(signOffDialog(s)->obstacles()));
        signOffDialog(s)->reject();
        QTRY_VERIFY(!signOffDialog(s));
        decideAllBut(s, QStringLiteral("bob"));
        const qsizetype readings = s.f.servers.begin().value()->calls.size();
        commandNamed(s, "Sign off\u2026")->trigger();
        QTRY_VERIFY(signOffDialog(s) && !signOffDialog(s)->isBusy());
        QTRY_VERIFY2(signOffDialog(s)->obstacles().contains(QStringLiteral("bob, role Op on Lab: was to be removed and is still there")), qPrintable(signOffDialog(s)->obstacles()));
        QVERIFY(s.f.servers.begin().value()->calls.size() > readings); // by a fresh reading
        QVERIFY(!signOffDialog(s)->signButton()->isEnabled());
    }

    void somebodyDecidingMeanwhileStopsTheSignOff()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Meanwhile"));
        decideAllBut(s, {});
        commandNamed(s, "Sign off\u2026")->trigger();
        QTRY_VERIFY(signOffDialog(s) && !signOffDialog(s)->isBusy());
        s.decideElsewhere(QStringLiteral("alice"), ReviewDecision::Open);
        QTest::keyClicks(signOffDialog(s)->statementField(), QStringLiteral("done"));
        QTest::keyClick(signOffDialog(s)->statementField(), Qt::Key_Return);
        QTRY_VERIFY2(signOffDialog(s)->obstacles().contains(QStringLiteral("without a decision")), qPrintable(signOffDialog(s)->obstacles()));
        QVERIFY(!s.kept().signedOff);
    }

    void silenceIsKeptAndSaid_data()
    {
        QTest::addColumn<bool>("revokes");
        QTest::newRow("revoked") << true;
        QTest::newRow("to the fallback") << false;
    }

    void silenceIsKeptAndSaid()
    {
        QFETCH(bool, revokes);
        ReviewsShown s;
        QVERIFY(s.start());
        CampaignWish wish;
        wish.name = QStringLiteral("Late");
        wish.deadline = s.f.clock.now.addDays(2);
        wish.fallback = QStringLiteral("chief");
        wish.reviewers = {{{}, {}, QStringLiteral("rita")}};
        wish.silence = revokes ? SilenceRule::Revoke : SilenceRule::Escalate;
        const Result<Population> population = freezePopulation(QUuid::createUuid(), wish, s.f.workspace->snapshotsInScope(), s.f.clock.now);
        QVERIFY(population);
        QVERIFY(test::await(s.store.create(*population, createdRecord(population->campaign, s.f.clock.now, QStringLiteral("owner"), {}))).value().has_value());
        s.f.clock.now = s.f.clock.now.addDays(3);
        Q_EMIT s.page->refreshRequested();
        QTRY_VERIFY(!s.page->isBusy() && s.page->campaigns()->rowCount() == 1);
        s.page->openObject(population->campaign.id, {});
        QTRY_VERIFY(s.page->bannerKeys().contains(QStringLiteral("silence")));
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().unsaved() == 0);
        const Review review = s.kept();
        QCOMPARE(review.records.size(), 4); // once
        for (const ItemState &state : review.states) {
            QCOMPARE(state.decision(), revokes ? ReviewDecision::Revoke : ReviewDecision::Open);
            QCOMPARE(state.reviewer, revokes ? QStringLiteral("rita") : QStringLiteral("chief"));
        }
        QVERIFY(review.records.last().silent);
        s.page->desk().reload();
        QTRY_VERIFY(!s.page->isBusy());
        QCOMPARE(s.kept().records.size(), 4);
    }
};

QTEST_MAIN(TestReviewEnding)
#include "tst_reviewending.moc"
