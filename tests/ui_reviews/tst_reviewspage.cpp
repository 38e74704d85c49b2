#include "tests/ui_reviews/reviewsshown.h"

#include "ui/reviews/newreviewdialog.h"

#include <QListWidget>

using namespace airside;

class TestReviewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPageOffersANewReview()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        QVERIFY(s.page->isPlaceholderShown());
        const QList<QPushButton *> buttons = s.page->findChildren<QPushButton *>();
        QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *one) { return one->isVisible() && one->text() == QStringLiteral("New review\u2026"); }));
    }

    void madeAndDecidedByTheKeyboardAlone()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Fourth quarter"));
        QCOMPARE(s.current(), QStringLiteral("auditor")); // the privileged one first
        const QString told = s.page->panel()->facts()->toPlainText();
        QVERIFY2(told.contains(QStringLiteral("\ncan become Admin: ")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("0 of 2 have this role, too.\nCompared with all 2 other accounts")), qPrintable(told));
        s.press(Qt::Key_K);
        QVERIFY(s.current() != QStringLiteral("auditor")); // the next one at once
        QTRY_VERIFY(!s.page->isBusy());
        const QString second = s.current();
        s.press(Qt::Key_R);
        QVERIFY(s.page->form()->isVisible());
        QTest::keyClick(s.page->form()->reasonField(), Qt::Key_Return);
        QVERIFY(!s.page->form()->message().isEmpty()); // not without a reason
        QTest::keyClicks(s.page->form()->reasonField(), QStringLiteral("left the team"));
        QTest::keyClick(s.page->form()->reasonField(), Qt::Key_Return);
        QVERIFY(!s.page->form()->isVisible());
        QTRY_VERIFY(!s.page->isBusy());
        const QString third = s.current();
        s.press(Qt::Key_D);
        QTRY_VERIFY(!s.page->isBusy());
        const Review review = s.kept();
        QCOMPARE(s.decisionOf(review, QStringLiteral("auditor")), ReviewDecision::Keep);
        QCOMPARE(s.decisionOf(review, second), ReviewDecision::Revoke);
        QCOMPARE(s.decisionOf(review, third), ReviewDecision::Unknown);
        QCOMPARE(review.records.last().by, osUserName());
        QVERIFY(s.page->status().contains(QStringLiteral("everything is on the disk")));
        s.press(Qt::Key_Backspace);
        QTRY_COMPARE(s.page->campaigns()->rowCount(), 1);
        QTRY_COMPARE(s.page->campaigns()->index(0, int(CampaignColumn::Progress)).data().toString(), QStringLiteral("2 of 3 (66 %)"));
    }

    void aDecisionIsTakenBack()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Undo"));
        s.press(Qt::Key_K);
        QTRY_VERIFY(!s.page->isBusy());
        s.page->itemTable()->setCurrentIndex(s.page->items()->index(0, 0));
        s.press(Qt::Key_U);
        QTRY_VERIFY(!s.page->isBusy());
        const Review review = s.kept();
        QCOMPARE(s.decisionOf(review, QStringLiteral("auditor")), ReviewDecision::Open);
        QCOMPARE(review.records.size(), 3); // nothing is overwritten
    }

    void manyAtOnceNeedAReason()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Bulk"));
        s.page->itemTable()->selectAll();
        s.press(Qt::Key_K);
        QVERIFY(s.page->form()->isVisible());
        QTest::keyClick(s.page->form()->reasonField(), Qt::Key_Return);
        QVERIFY(s.page->form()->isVisible());
        QTest::keyClicks(s.page->form()->reasonField(), QStringLiteral("the platform team, checked with its lead"));
        QTest::keyClick(s.page->form()->reasonField(), Qt::Key_Return);
        QTRY_COMPARE(progressOf(*s.page->desk().review()).kept, 3);
        const Review review = s.kept();
        QCOMPARE(review.states.last().decided->reason, QStringLiteral("the platform team, checked with its lead"));
    }

    void somebodyElseDecidesMeanwhile()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Two"));
        s.decideElsewhere(QStringLiteral("bob"), ReviewDecision::Revoke);
        s.press(Qt::Key_K); // auditor: nobody else's
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().unsaved() == 0);
        Review review = s.kept();
        QCOMPARE(s.decisionOf(review, QStringLiteral("auditor")), ReviewDecision::Keep);
        QCOMPARE(s.decisionOf(review, QStringLiteral("bob")), ReviewDecision::Revoke);
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("Somebody else")), qPrintable(s.banner()));
        s.decideElsewhere(QStringLiteral("alice"), ReviewDecision::Revoke);
        QTRY_COMPARE(s.page->items()->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            if (s.page->items()->index(row, int(ReviewColumn::Username)).data().toString() == QStringLiteral("alice"))
                s.page->itemTable()->setCurrentIndex(s.page->items()->index(row, 0));
        }
        s.press(Qt::Key_K);
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().unsaved() == 0);
        review = s.kept();
        QCOMPARE(s.decisionOf(review, QStringLiteral("alice")), ReviewDecision::Revoke); // theirs stands
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("not recorded")), qPrintable(s.banner()));
    }

    void whatIsSignedOffMeanwhileTakesNothingAndTrapsNobody()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Off"));
        for (const char *one : {"alice", "bob", "auditor"})
            s.decideElsewhere(QLatin1String(one), ReviewDecision::Revoke);
        ReviewRecord end;
        end.at = s.f.clock.now;
        end.by = osUserName();
        end.event = ReviewEvent::SignedOff;
        s.appendElsewhere(end);
        s.press(Qt::Key_K);
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().unsaved() == 0);
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("signed off")), qPrintable(s.banner()));
        QCOMPARE(s.decisionOf(s.kept(), QStringLiteral("auditor")), ReviewDecision::Revoke);
        s.press(Qt::Key_Backspace);
        QVERIFY(!s.page->isReviewing());
        QTRY_COMPARE(s.page->campaignTable()->model()->rowCount(), 1);
        s.page->campaignTable()->selectRow(0);
        const auto *facts = s.page->findChild<FactList *>();
        QTRY_VERIFY2(facts->toPlainText().contains(QStringLiteral("3 of 3")), qPrintable(facts->toPlainText()));
    }

    void whoIsNotToDecideIsToldSo()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Stranger"));
        s.page->actingField()->setEditText(QStringLiteral("stranger"));
        s.press(Qt::Key_K);
        QVERIFY(!s.banner().isEmpty());
        QCOMPARE(s.kept().records.size(), 1);
        QCOMPARE(s.current(), QStringLiteral("auditor"));
    }

    void anInstanceThatIsNotProvenCompleteIsRefused()
    {
        ReviewsShown s([](FakeAccessApi &server) { server.listsIncompletely = true; });
        QVERIFY(s.start());
        QTest::keyClick(s.page->campaignTable(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(s.page->findChild<NewReviewDialog *>());
        auto *dialog = s.page->findChild<NewReviewDialog *>();
        QVERIFY2(dialog->instanceList()->item(0)->text().contains(QStringLiteral("cannot be reviewed")), qPrintable(dialog->instanceList()->item(0)->text()));
        QTRY_VERIFY(dialog->preview().startsWith(QStringLiteral("Choose an instance")));
        QVERIFY(!dialog->createButton()->isEnabled());
    }
};

QTEST_MAIN(TestReviewsPage)
#include "tst_reviewspage.moc"
