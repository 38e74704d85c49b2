#include "tests/store/teamserver.h"
#include "tests/ui/uifixture.h"
#include "ui/kit/tableview.h"
#include "ui/mainwindow.h"
#include "ui/reviews/newreviewdialog.h"
#include "ui/reviews/reviewspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace airside;
using airside::test::await;

/// The page Reviews over a team's store: owner at the window, chief somewhere else.
class tst_TeamReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOthersDecideIsPickedUp()
    {
        test::PostgresServer server;
        QCOMPARE(test::freshTeamStore(server), QString());
        ReviewStore store(test::teamAddress(server, QStringLiteral("owner")));
        UiFixture f;
        f.reviews = &store;
        f.add(QStringLiteral("Lab"), Environment::Staging);
        auto window = std::make_unique<MainWindow>(f.open(), f.keychain, [] { return Result<void>(); });
        auto *page = new ReviewsPage(*f.workspace);
        window->addPage(QStringLiteral("reviews"), QStringLiteral("shield"), page, MainWindow::Exports::Table);
        window->resize(1440, 900);
        window->show();
        f.workspace->refreshScope();
        window->openPage(QStringLiteral("reviews"));
        QVERIFY(QTest::qWaitForWindowActive(window.get(), 10000));
        QTRY_VERIFY_WITH_TIMEOUT(!f.workspace->isReading() && !page->isBusy(), 20000);
        QTest::keyClick(page->campaignTable(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<NewReviewDialog *>());
        auto *dialog = page->findChild<NewReviewDialog *>();
        QTest::keyClicks(dialog->nameField(), QStringLiteral("Q4"));
        QTRY_VERIFY2(dialog->createButton()->isEnabled(), qPrintable(dialog->preview()));
        QTest::keyClick(dialog->nameField(), Qt::Key_Return);
        QTRY_VERIFY(page->isReviewing() && page->desk().review());
        QTRY_VERIFY(!page->isBusy() && page->itemTable()->selectedRowCount() == 1);
        QCOMPARE(page->actingField()->currentText(), QStringLiteral("owner"));
        QVERIFY(!page->actingField()->isEnabled());
        QCOMPARE(page->desk().review()->createdBy, QStringLiteral("owner"));

        QTest::keyClick(page->itemTable(), Qt::Key_K);
        QTRY_COMPARE(page->desk().review()->records.size(), 2);
        QCOMPARE(page->desk().review()->records.last().by, QStringLiteral("owner"));
        // An item is given to somebody else, at another window, who decides it; nothing here asks for it but the time that passes.
        ReviewRecord given;
        given.event = ReviewEvent::Reassigned;
        given.at = f.clock.now;
        given.by = QStringLiteral("owner");
        given.item = page->desk().review()->items.last().id;
        given.reviewer = QStringLiteral("chief");
        given.reason = QStringLiteral("knows them");
        ReviewStore elsewhere(test::teamAddress(server, QStringLiteral("owner")));
        const Review mine = **await(elsewhere.read(page->desk().id()));
        QVERIFY(*await(elsewhere.append(mine.campaign.id, mine.head, onWhatStands(mine, {given}))));
        ReviewRecord record;
        record.event = ReviewEvent::Decided;
        record.at = f.clock.now;
        record.by = QStringLiteral("chief");
        record.item = page->desk().review()->items.last().id;
        record.decision = ReviewDecision::Keep;
        ReviewStore chief(test::teamAddress(server, QStringLiteral("chief")));
        const Review seen = **await(chief.read(page->desk().id()));
        QVERIFY(*await(chief.append(seen.campaign.id, seen.head, onWhatStands(seen, {record}))));
        page->desk().catchUp();
        QTRY_COMPARE(page->desk().review()->records.size(), 4);
        QCOMPARE(page->desk().review()->states.last().decision(), ReviewDecision::Keep);
        // A connection that breaks costs no decision.
        server.cut(QStringLiteral("owner"));
        QTRY_VERIFY(!page->isBusy());
        QTest::keyClick(page->itemTable(), Qt::Key_K);
        QTRY_COMPARE(page->desk().review()->records.size(), 5);
        QCOMPARE(page->desk().unsaved(), 0);

        QSignalSpy drained(f.workspace.get(), &Workspace::drained);
        window.reset();
        f.close();
        if (drained.isEmpty())
            drained.wait(20000);
    }
};

QTEST_MAIN(tst_TeamReviews)
#include "tst_teamreviews.moc"
