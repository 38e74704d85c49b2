#include "tests/support/await.h"
#include "tests/ui_tasks/steps.h"
#include "ui/reviews/campaignboard.h"
#include "ui/reviews/figureview.h"
#include "ui/reviews/newreviewdialog.h"
#include "ui/reviews/signoffdialog.h"

using namespace airside;
using namespace airside::hands;

/// docs/guide/access-review.md
class TestTaskReviewCampaign : public QObject
{
    Q_OBJECT

    Desk *m_desk = nullptr;

    [[nodiscard]] ReviewsPage &page() const { return *m_desk->w->reviews; }
    [[nodiscard]] bool isAtRest() const
    {
        return waitUntil([this] { return !page().isBusy() && page().desk().unsaved() == 0 && !m_desk->f.workspace->isApplying(); });
    }
    [[nodiscard]] Review kept() const { return **test::await(m_desk->w->reviewStore.read(page().desk().id())); }

private Q_SLOTS:
    void init() { m_desk = new Desk; }
    void cleanup() { delete std::exchange(m_desk, nullptr); }

    /// From nothing to the sign-off, without the mouse.
    void aWholeCampaignByKeyboard()
    {
        QVERIFY(m_desk->open(QStringLiteral("reviews")));
        keys::press("Ctrl+N");
        QVERIFY(steps::isInFront("airside::NewReviewDialog"));
        const auto *making = qobject_cast<NewReviewDialog *>(topmost());
        keys::type(QStringLiteral("Fourth quarter"));
        QVERIFY(waitUntil([making] { return making->createButton()->isEnabled(); }));
        keys::press("Return");
        QVERIFY(waitUntil([this] { return page().isReviewing() && page().desk().review() && page().items()->rowCount() == 8; }));
        QVERIFY(isAtRest());
        m_desk->w->window->activateWindow(); // as a window manager does
        QVERIFY(waitUntil([this] { return page().itemTable()->hasFocus(); }));

        // The riskiest one alone, the others at once with a reason, one of them otherwise.
        keys::press("K");
        keys::press("Ctrl+A");
        keys::press("K");
        QVERIFY(page().form()->isVisible());
        keys::type(QStringLiteral("checked with the leads"));
        keys::press("Return");
        QVERIFY(isAtRest());
        steps::filterByKeyboard(QStringLiteral("username:carol instance:Staging"));
        QVERIFY(waitUntil([this] { return page().items()->rowCount() == 1; }));
        QVERIFY(keys::tabTo(*page().itemTable()));
        keys::press("Home");
        keys::press("R");
        keys::type(QStringLiteral("left the team"));
        keys::press("Return");
        QVERIFY(isAtRest());
        QCOMPARE(page().desk().figures()->progress.open, 0);

        // How it stands, and from there to what is to be removed.
        keys::press("F");
        QVERIFY(waitUntil([this] { return page().board()->first()->hasFocus(); }));
        keys::press("Down", 4);
        keys::press("Return");
        QVERIFY(waitUntil([this] { return !page().isBoardShown() && page().items()->rowCount() == 1; }));

        QVERIFY(keys::tabTo("Carry out\u2026"));
        keys::press("Space");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Ready));
        QCOMPARE(m_desk->staged().changes.size(), 1);
        QVERIFY(keys::tabTo("Apply 1 change"));
        keys::press("Return");
        QVERIFY(steps::waitFor(ReviewDialog::Stage::Receipt));
        keys::press("Esc");
        QVERIFY(waitUntil([] { return !QApplication::activeModalWidget(); }));
        QVERIFY(isAtRest());
        QCOMPARE(m_desk->stagingServer().user(QStringLiteral("carol"))->roles, QStringList());

        m_desk->w->window->activateWindow();
        QVERIFY(waitUntil([this] { return m_desk->w->window->isAncestorOf(QApplication::focusWidget()); }));
        QVERIFY(keys::tabTo("Sign off\u2026"));
        keys::press("Space");
        QVERIFY(steps::isInFront("airside::SignOffDialog"));
        auto *ending = qobject_cast<SignOffDialog *>(topmost());
        QVERIFY(waitUntil([ending] { return ending->statementField()->hasFocus(); }));
        keys::type(QStringLiteral("reviewed with the leads"));
        keys::press("Return");
        QVERIFY(waitUntil([ending] { return ending->signButton()->isHidden(); }));
        keys::press("Esc");
        QVERIFY(isAtRest());

        const Review review = kept();
        QVERIFY(review.signedOff);
        QCOMPARE(review.signedOff->reason, QStringLiteral("reviewed with the leads"));
        QCOMPARE(progressOf(review).removed, 1);
        QVERIFY(page().bannerKeys().contains(QStringLiteral("signedoff")));
    }
};

QTEST_MAIN(TestTaskReviewCampaign)
#include "tst_task_reviewcampaign.moc"
