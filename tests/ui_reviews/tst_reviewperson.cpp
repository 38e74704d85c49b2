#include "tests/ui_reviews/reviewsshown.h"

#include <QLabel>

using namespace airside;

class TestReviewPerson : public QObject
{
    Q_OBJECT

    static QString personLine(const ReviewsShown &s)
    {
        for (const QLabel *label : s.page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("person ")))
                return label->text();
        }
        return {};
    }

private Q_SLOTS:
    void onePersonAfterTheOther()
    {
        ReviewsShown s([](FakeAccessApi &server) {
            server.user(QStringLiteral("auditor"))->roles = {QStringLiteral("Admin"), QStringLiteral("Viewer")};
            for (User &user : server.users)
                user.email = user.username + QStringLiteral("@example.org");
        });
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("People"), 4);
        s.press(Qt::Key_P);
        QTRY_VERIFY(!s.page->isBusy());
        QCOMPARE(s.page->person(), QStringLiteral("auditor@example.org"));
        QCOMPARE(s.page->items()->rowCount(), 2);
        QVERIFY2(personLine(s).contains(QStringLiteral("2 open")), qPrintable(personLine(s)));
        s.press(Qt::Key_K);
        QCOMPARE(s.page->person(), QStringLiteral("auditor@example.org")); // the other grant of the same person
        QTRY_VERIFY(!s.page->isBusy());
        s.press(Qt::Key_K);
        QTRY_VERIFY(!s.page->isBusy());
        QCOMPARE(s.page->person(), QStringLiteral("bob@example.org"));
        QTRY_COMPARE(s.current(), QStringLiteral("bob"));
        s.press(Qt::Key_P); // everybody again
        QTRY_COMPARE(s.page->items()->rowCount(), 4);
        QVERIFY(personLine(s).isEmpty());
        QCOMPARE(progressOf(s.kept()).kept, 2);
    }

    void lookingForSomethingElseEndsIt()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Else"));
        s.press(Qt::Key_P);
        QTRY_VERIFY(!s.page->isBusy());
        QVERIFY(!s.page->person().isEmpty());
        s.page->applyFilter(QStringLiteral("role:Viewer"));
        QVERIFY(s.page->person().isEmpty());
        QTRY_COMPARE(s.page->items()->rowCount(), 1);
    }

    /// What is on its way to the disk counts already.
    void takenBackBeforeItIsWritten()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Quick"));
        s.press(Qt::Key_U);
        QTRY_VERIFY2(s.banner().contains(QStringLiteral("Nothing is decided here")), qPrintable(s.banner()));
        QCOMPARE(s.page->desk().unsaved(), 0);
        s.press(Qt::Key_K);
        s.page->itemTable()->setCurrentIndex(s.page->items()->index(0, 0));
        QVERIFY(s.page->desk().unsaved() > 0); // nothing was waited for
        s.press(Qt::Key_U);
        QTRY_VERIFY(!s.page->isBusy() && s.page->desk().unsaved() == 0);
        const Review review = s.kept();
        QCOMPARE(review.records.size(), 3);
        QCOMPARE(s.decisionOf(review, QStringLiteral("auditor")), ReviewDecision::Open);
    }

    void whatWasDecidedLastTimeStandsBeside()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Third quarter"));
        for (const char *one : {"alice", "bob", "auditor"})
            s.decideElsewhere(QLatin1String(one), ReviewDecision::Keep);
        ReviewRecord end;
        end.at = s.f.clock.now;
        end.by = osUserName();
        end.event = ReviewEvent::SignedOff;
        s.appendElsewhere(end);
        s.press(Qt::Key_Backspace);
        QTRY_VERIFY(!s.page->isBusy());
        s.f.clock.now = s.f.clock.now.addDays(1);
        FakeAccessApi *server = s.f.servers.begin().value();
        server->roles.last().permissions += Permission{QStringLiteral("can_edit"), QStringLiteral("Variables")};
        const QString changed = server->roles.last().name;
        s.f.workspace->refreshScope();
        QTRY_VERIFY(!s.f.workspace->isReading());
        s.makeReview(QStringLiteral("Fourth quarter"));
        QTRY_VERIFY2(s.page->panel()->facts()->toPlainText().contains(QStringLiteral("(Third quarter)")), qPrintable(s.page->panel()->facts()->toPlainText()));
        QVERIFY(s.page->panel()->facts()->toPlainText().contains(QStringLiteral("elsewhere"))); // the reason
        QVERIFY(s.page->panel()->facts()->toPlainText().contains(QStringLiteral("the same as then")));
        for (int row = 0; row < s.page->items()->rowCount(); ++row) {
            if (s.page->items()->index(row, int(ReviewColumn::Role)).data().toString() == changed)
                s.page->itemTable()->setCurrentIndex(s.page->items()->index(row, 0));
        }
        QTRY_VERIFY2(s.page->panel()->facts()->toPlainText().contains(QStringLiteral("gained 1 permission")), qPrintable(s.page->panel()->facts()->toPlainText()));
    }
};

QTEST_MAIN(TestReviewPerson)
#include "tst_reviewperson.moc"
