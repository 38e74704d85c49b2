#include "tests/ui/uifixture.h"
#include "ui/kit/messagebanner.h"
#include "ui/staged/guardoverrides.h"
#include "ui/staged/receipt.h"
#include "ui/staged/reviewdialog.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace airside;

namespace {

/// The review of one change of alice, who is protected.
struct GuardedReview
{
    GuardedReview()
    {
        id = f.add(QStringLiteral("Staging"), Environment::Staging).id;
        f.guards.protectedUsers = {QStringLiteral("alice")};
        f.open().refresh(id);
    }
    ~GuardedReview()
    {
        dialog.reset();
        f.close();
    }
    [[nodiscard]] bool open(const QStringList &users)
    {
        if (!QTest::qWaitFor([this] { return f.workspace->state(id)->snapshot != nullptr; }))
            return false;
        for (const QString &user : users) {
            if (!f.workspace->stage(roleChange(*f.workspace->state(id)->snapshot, user, {QStringLiteral("Op")})))
                return false;
        }
        dialog = std::make_unique<ReviewDialog>(*f.workspace);
        dialog->show();
        return ready() && QTest::qWaitForWindowActive(dialog.get());
    }
    bool ready() const
    {
        return QTest::qWaitFor([this] { return dialog->stage() == ReviewDialog::Stage::Ready; });
    }
    GuardOverrides *guards() const { return dialog->findChild<GuardOverrides *>(); }
    QCheckBox *box() const { return guards()->findChild<QCheckBox *>(); }
    QLineEdit *reason() const { return guards()->findChild<QLineEdit *>(); }
    QPushButton *again() const { return guards()->findChild<QPushButton *>(); }
    QPushButton *apply() const
    {
        for (QPushButton *one : dialog->findChildren<QPushButton *>()) {
            if (one->text().startsWith(QLatin1String("Apply ")))
                return one;
        }
        return nullptr;
    }

    UiFixture f;
    QUuid id;
    std::unique_ptr<ReviewDialog> dialog;
};

} // namespace

class tst_ReviewGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordAndAReasonByKeyboard()
    {
        GuardedReview review;
        QVERIFY(review.open({QStringLiteral("alice")}));
        QVERIFY(!review.apply());
        QVERIFY(review.guards()->isVisible() && !review.again()->isEnabled());
        QCOMPARE(review.box()->text(), QStringLiteral("Staging: apply all the same (protected account: alice)"));
        for (int i = 0; i < 10 && !review.box()->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(review.box()->hasFocus());
        QTest::keyClick(review.box(), Qt::Key_Space);
        QVERIFY(!review.again()->isEnabled()); // a reason is needed
        QTest::keyClick(review.box(), Qt::Key_Tab);
        QVERIFY(review.reason()->hasFocus());
        QTest::keyClicks(review.reason(), QStringLiteral(" - "));
        QVERIFY(!review.again()->isEnabled());
        QTest::keyClicks(review.reason(), QStringLiteral("ticket 7"));
        QTest::keyClick(review.reason(), Qt::Key_Return);
        QVERIFY(review.ready());
        auto *banner = review.dialog->findChild<MessageBanner *>();
        QCOMPARE(banner->kind(), MessageBanner::Kind::Warning);
        QVERIFY(banner->text().contains(QStringLiteral("overridden by you")));
        QVERIFY(!review.guards()->isVisible());
        QVERIFY(review.apply() && review.apply()->isEnabled());
        QVERIFY(review.f.servers[review.id]->writes().isEmpty());
        ApplyReport report;
        connect(review.f.workspace.get(), &Workspace::applied, review.dialog.get(), [&report](const QUuid &, const ApplyReport &one) { report = one; });
        review.apply()->click();
        QTRY_COMPARE(review.dialog->stage(), ReviewDialog::Stage::Receipt);
        QVERIFY(review.f.servers[review.id]->writes().contains(QStringLiteral("updateUser alice")));
        const QList<JournalOverride> said{{QStringLiteral("protected_account"), QStringLiteral("alice"), QStringLiteral("- ticket 7")}};
        QCOMPARE(review.f.journal.entries.first().overrides, said);
        const QString receipt = receiptText({{review.id, report}}, {{review.id, QStringLiteral("Staging")}}, {}, QDateTime());
        QVERIFY(receipt.contains(QStringLiteral("guard overridden")) && receipt.contains(QStringLiteral("reason: - ticket 7")));
    }

    void nothingIsAppliedWithoutATick()
    {
        GuardedReview review;
        QVERIFY(review.open({QStringLiteral("alice")}));
        review.reason()->setText(QStringLiteral("ticket 7"));
        QVERIFY(!review.again()->isEnabled() && !review.apply());
        QTest::keyClick(review.reason(), Qt::Key_Return);
        QCOMPARE(review.dialog->stage(), ReviewDialog::Stage::Ready);
        QVERIFY(review.f.journal.entries.isEmpty());
    }

    void whatLocksOutOffersNoWay()
    {
        GuardedReview review;
        QVERIFY(review.open({QStringLiteral("alice"), QStringLiteral("auditor")})); // the one who signs in
        QVERIFY(!review.guards()->isVisible() && !review.apply());
    }

    void aListThatCannotBeReadOffersNoWay()
    {
        GuardedReview review;
        review.f.guards.unreadable = true;
        QVERIFY(review.open({QStringLiteral("alice")}));
        QVERIFY(!review.guards()->isVisible() && !review.apply());
    }

    void whatIsProtectedSinceTheCheckIsRefused()
    {
        GuardedReview review;
        review.f.guards = {};
        QVERIFY(review.open({QStringLiteral("alice")}));
        QVERIFY(review.apply());
        review.f.guards.protectedUsers = {QStringLiteral("alice")};
        review.apply()->click();
        QTRY_COMPARE(review.dialog->stage(), ReviewDialog::Stage::Receipt);
        QVERIFY(review.f.servers[review.id]->writes().isEmpty());
    }
};

QTEST_MAIN(tst_ReviewGuards)
#include "tst_reviewguards.moc"
