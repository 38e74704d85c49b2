#pragma once

#include "core/base/osuser.h"
#include "core/review/reviewrules.h"
#include "tests/support/await.h"
#include "tests/ui/uifixture.h"
#include "ui/kit/factlist.h"
#include "ui/kit/tableview.h"
#include "ui/mainwindow.h"
#include "ui/reviews/newreviewdialog.h"
#include "ui/reviews/reviewpanel.h"
#include "ui/reviews/reviewspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace airside {

/// The page over one instance with three grants: alice Viewer, auditor Admin, bob Op.
struct ReviewsShown
{
    /// state, credentials: as of UiFixture.
    explicit ReviewsShown(const std::function<void(FakeAccessApi &)> &prepare = {}, const QString &state = {}, KeychainWatch *credentials = nullptr)
        : f(state)
        , store(f.fileIn(state, QStringLiteral("reviews.sqlite")), f.clock)
    {
        f.prepare = prepare;
        f.credentials = credentials;
        f.reviews = &store;
        if (f.store.instances().isEmpty())
            f.add(QStringLiteral("Lab"), Environment::Staging);
        window = std::make_unique<MainWindow>(f.open(), f.keychain, [] { return Result<void>(); });
        page = new ReviewsPage(*f.workspace);
        window->addPage(QStringLiteral("reviews"), QStringLiteral("shield"), page, MainWindow::Exports::Table);
        window->resize(1440, 900);
        window->show();
        f.workspace->refreshScope();
    }
    ~ReviewsShown()
    {
        QSignalSpy drained(f.workspace.get(), &Workspace::drained);
        window.reset();
        f.close();
        if (drained.isEmpty())
            drained.wait(20000); // the store may be asked still
    }
    [[nodiscard]] bool start()
    {
        window->openPage(QStringLiteral("reviews"));
        return QTest::qWaitForWindowActive(window.get(), 10000) && QTest::qWaitFor([this] { return !f.workspace->isReading() && !page->isBusy(); }, 20000);
    }
    /// By the keyboard alone.
    void makeReview(const QString &name, int grants = 3)
    {
        QTest::keyClick(page->campaignTable(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(page->findChild<NewReviewDialog *>());
        auto *dialog = page->findChild<NewReviewDialog *>();
        QTest::keyClicks(dialog->nameField(), name);
        QTRY_VERIFY2(dialog->createButton()->isEnabled(), qPrintable(dialog->preview()));
        QVERIFY2(dialog->preview().startsWith(QStringLiteral("Freezes %1 grant").arg(grants)), qPrintable(dialog->preview()));
        QTest::keyClick(dialog->nameField(), Qt::Key_Return);
        QTRY_VERIFY(page->isReviewing() && page->desk().review());
        QTRY_VERIFY(!page->isBusy() && page->itemTable()->selectedRowCount() == 1);
    }
    void press(Qt::Key key) { QTest::keyClick(page->itemTable(), key); }
    [[nodiscard]] QString current() const { return page->items()->index(page->itemTable()->currentIndex().row(), int(ReviewColumn::Username)).data().toString(); }
    [[nodiscard]] Review kept() { return **test::await(store.read(page->desk().id())); }
    [[nodiscard]] ReviewDecision decisionOf(const Review &review, const QString &username) const
    {
        for (qsizetype i = 0; i < review.items.size(); ++i) {
            if (review.items[i].username == username)
                return review.states[i].decision();
        }
        return ReviewDecision::Open;
    }
    [[nodiscard]] QString banner() const
    {
        QStringList texts;
        for (const MessageBanner *one : page->findChildren<MessageBanner *>()) {
            if (one->isVisible())
                texts += one->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
    /// As somebody at another window, or airsidectl.
    void decideElsewhere(const QString &username, ReviewDecision decision)
    {
        ReviewRecord record;
        record.at = f.clock.now;
        record.by = osUserName();
        record.osUser = QStringLiteral("other");
        record.decision = decision;
        record.reason = QStringLiteral("elsewhere");
        for (const ReviewItem &item : page->desk().review()->items) {
            if (item.username == username)
                record.item = item.id;
        }
        appendElsewhere(record);
    }
    void appendElsewhere(const ReviewRecord &record)
    {
        ReviewStore other(f.dir.filePath(QStringLiteral("reviews.sqlite")), f.clock);
        const Review review = **test::await(other.read(page->desk().id()));
        QVERIFY(test::await(other.append(review.campaign.id, review.head, {record})).value().has_value());
    }

    UiFixture f;
    ReviewStore store;
    std::unique_ptr<MainWindow> window;
    ReviewsPage *page = nullptr;
};

} // namespace airside
