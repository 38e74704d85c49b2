#include "tests/ui_reviews/reviewsshown.h"
#include "ui/reviews/campaignboard.h"
#include "ui/reviews/figuremodels.h"
#include "ui/reviews/figureview.h"

#include <QAccessible>

using namespace airside;

namespace {

FigureView *figureNamed(const ReviewsShown &s, const char *name)
{
    for (FigureView *one : s.page->board()->figures()) {
        if (one->accessibleName() == QLatin1String(name))
            return one;
    }
    return nullptr;
}

/// The value beside a bar; empty: there is no such bar.
QString valueOf(const ReviewsShown &s, const char *figure, const char *bar)
{
    const QAbstractItemModel *model = figureNamed(s, figure)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, BarModel::Name).data().toString() == QLatin1String(bar))
            return model->index(row, BarModel::Value).data().toString();
    }
    return {};
}

QStringList shownUsers(const ReviewsShown &s)
{
    QStringList names;
    for (int row = 0; row < s.page->items()->rowCount(); ++row)
        names += s.page->items()->index(row, int(ReviewColumn::Username)).data().toString();
    return names;
}

} // namespace

class TestReviewBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresFollowTheDecisions()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Figures"));
        s.press(Qt::Key_F);
        QVERIFY(s.page->board()->isVisible());
        QTRY_COMPARE(valueOf(s, "Decisions", "Open"), QStringLiteral("3 (100 %)"));
        QVERIFY2(s.page->board()->headline().startsWith(QStringLiteral("0 of 3 items decided")), qPrintable(s.page->board()->headline()));
        QCOMPARE(valueOf(s, "Privileged grants that remain", "Still open"), QStringLiteral("2 (100 %)"));
        s.decideElsewhere(QStringLiteral("auditor"), ReviewDecision::Keep);
        s.page->desk().reload();
        QTRY_COMPARE(valueOf(s, "Decisions", "Kept"), QStringLiteral("1 (33 %)"));
        QCOMPARE(valueOf(s, "Decided, by risk", "can become Admin"), QStringLiteral("1 of 1"));
        QCOMPARE(valueOf(s, "Decided, by instance", "Lab"), QStringLiteral("1 of 3, 1 privileged open"));
        QCOMPARE(valueOf(s, "How it was decided", qPrintable(osUserName())), QStringLiteral("1 of 1 kept"));
    }

    void eachFigureLeadsToItsItems()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Clicks"));
        s.press(Qt::Key_K); // auditor
        QTRY_VERIFY(!s.page->isBusy());
        struct Figure
        {
            const char *name;
            int row;
            int column;
            QStringList users;
        };
        const QString auditor = QStringLiteral("auditor");
        const QString bob = QStringLiteral("bob");
        const QStringList all{auditor, bob, QStringLiteral("alice")};
        const QList<Figure> figures{
            {"Decisions", 2, 0, {auditor}}, {"Decided, by risk", 1, 1, {bob}},         {"Decided, by instance", 0, 2, all},
            {"Decided, by reviewer", 0, 0, all}, {"Privileged grants that remain", 0, 0, {bob}}, {"How it was decided", 0, 0, {auditor}},
            {"Decisions per day", 0, 0, {auditor}}, {"People and instances", 0, 0, {bob}},
        };
        for (const Figure &figure : figures) {
            for (const bool byMouse : {false, true}) {
                s.page->showBoard(true);
                FigureView *view = figureNamed(s, figure.name);
                const QModelIndex index = view->model()->index(figure.row, figure.column);
                QVERIFY(index.isValid());
                s.page->board()->ensureWidgetVisible(view);
                if (byMouse) {
                    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
                } else {
                    view->setFocus();
                    view->setCurrentIndex(index);
                    QTest::keyClick(view, Qt::Key_Return);
                }
                QVERIFY2(!s.page->isBoardShown(), figure.name);
                QTRY_VERIFY(!s.page->isBusy());
                QCOMPARE(shownUsers(s), figure.users);
                QCOMPARE(s.page->itemTable()->selectedRowCount(), 1);
            }
        }
    }

    void aScreenReaderReadsEveryValue()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Read"));
        s.press(Qt::Key_K);
        QTRY_VERIFY(!s.page->isBusy());
        s.page->showBoard(true);
        for (const FigureView *view : s.page->board()->figures()) {
            QVERIFY(!view->accessibleName().isEmpty());
            QVERIFY2(view->model()->rowCount() > 0, qPrintable(view->accessibleName()));
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    QVERIFY2(!view->model()->index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty(), qPrintable(view->accessibleName()));
            }
            for (int column = 0; column < view->model()->columnCount(); ++column)
                QVERIFY(!view->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
        }
    }

    void tabGoesThroughTheFiguresAndLettersStayCommands()
    {
        ReviewsShown s;
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Keys"));
        s.window->activateWindow(); // the dialog that made the review was
        s.page->itemTable()->setFocus();
        QTRY_VERIFY(s.page->itemTable()->hasFocus());
        s.press(Qt::Key_F);
        const QList<FigureView *> &figures = s.page->board()->figures();
        QTRY_VERIFY(!s.page->isBusy());
        QTRY_VERIFY(figures.first()->hasFocus());
        QTest::keyClick(figures.first(), Qt::Key_Tab);
        QVERIFY(figures.at(1)->hasFocus());
        QTest::keyClick(figures.at(1), Qt::Key_K); // nothing is decided out of sight
        QCOMPARE(s.page->desk().unsaved(), 0);
        QTest::keyClick(figures.at(1), Qt::Key_F);
        QVERIFY(!s.page->isBoardShown());
        QVERIFY(s.page->itemTable()->hasFocus());
        QCOMPARE(s.kept().records.size(), 1);
    }

    void whatLooksLikeClickingThroughIsMarked()
    {
        ReviewsShown s([](FakeAccessApi &server) {
            for (int i = 0; i < 20; ++i)
                server.addUser(QStringLiteral("user%1").arg(i, 2, 10, QLatin1Char('0')), {QStringLiteral("Viewer")});
        });
        QVERIFY(s.start());
        s.makeReview(QStringLiteral("Fast"), 23);
        s.page->itemTable()->selectAll();
        s.press(Qt::Key_K);
        QTest::keyClicks(s.page->form()->reasonField(), QStringLiteral("all fine"));
        QTest::keyClick(s.page->form()->reasonField(), Qt::Key_Return);
        QTRY_VERIFY(!s.page->isBusy());
        s.press(Qt::Key_F);
        QCOMPARE(valueOf(s, "How it was decided", qPrintable(osUserName())), QStringLiteral("23 of 23 kept: looks like clicking through"));
    }
};

QTEST_MAIN(TestReviewBoard)
#include "tst_reviewboard.moc"
