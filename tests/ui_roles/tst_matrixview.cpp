#include "models/matrixmodel.h"
#include "ui/kit/theme.h"
#include "ui/roles/matrixdelegate.h"
#include "ui/roles/matrixview.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace airside;

namespace {

PermissionList pairs(const char *text)
{
    PermissionList out;
    for (const QString &one : QString::fromLatin1(text).split(QLatin1Char(';')))
        out += Permission::fromText(one.trimmed()).value();
    return sortedUnique(out);
}

} // namespace

/// Every way to work in the matrix by keyboard and mouse, judged by the pending set.
class tst_MatrixView : public QObject
{
    Q_OBJECT

    std::unique_ptr<MatrixModel> m_model;
    std::unique_ptr<MatrixView> m_view;
    const PermissionList m_base = pairs("can_read on DAG:alpha; can_read on Pools");

    QModelIndex cell(const char *resource, const char *action) const
    {
        const int row = m_model->rowOfKey(QString::fromLatin1(resource));
        for (int column = 2; column < m_model->columnCount(); ++column) {
            if (m_model->action(column) == QLatin1String(action))
                return m_model->index(row, column);
        }
        return m_model->index(row, 0);
    }
    QModelIndex name(const char *resource) const { return m_model->index(m_model->rowOfKey(QString::fromLatin1(resource)), 0); }
    void go(const QModelIndex &index) { m_view->setCurrentIndex(index); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_view.get(), key, modifiers); }
    void click(const QModelIndex &index, QPoint offset = {})
    {
        m_view->scrollTo(index);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(index).center() + offset);
    }
    bool pendingIs(const char *added, const char *taken = nullptr) const
    {
        PermissionList expected = m_base;
        if (added)
            expected += pairs(added);
        for (const Permission &one : taken ? pairs(taken) : PermissionList())
            expected.removeAll(one);
        return m_model->pendingRole().permissions == sortedUnique(expected);
    }

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Scheme::Light); }

    void init()
    {
        m_model = std::make_unique<MatrixModel>();
        MatrixModel::Input input;
        input.key = QStringLiteral("role");
        input.catalogue = pairs("can_read on DAGs; can_edit on DAGs; can_read on DAG:alpha; can_edit on DAG:alpha; can_create on DAG Run:alpha;"
                                "can_read on DAG:beta; can_edit on DAG:beta; can_create on DAG Run:beta; can_read on Pools; can_edit on Pools;"
                                "can_delete on Pools; can_read on Task Instances; can_edit on Task Instances; can_read on Users; can_edit on Users");
        input.base = m_base;
        input.pending = m_base;
        m_model->setInput(input);
        m_view = std::make_unique<MatrixView>();
        m_view->setMatrix(m_model.get());
        m_view->resize(900, 600);
        m_view->show();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void spaceTogglesTheCell()
    {
        go(cell("Pools", "can_edit"));
        key(Qt::Key_Space);
        QVERIFY(pendingIs("can_edit on Pools"));
        key(Qt::Key_Space);
        QVERIFY(pendingIs(nullptr));
    }

    void arrowsMoveAndShiftArrowsSelectARectangle()
    {
        go(cell("DAGs", "can_read"));
        key(Qt::Key_Down);
        QCOMPARE(m_view->currentIndex(), cell("DAG:alpha", "can_read"));
        go(cell("DAGs", "can_read"));
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_view->selectionModel()->selectedIndexes().size(), 6);
        key(Qt::Key_Space);
        QVERIFY(pendingIs("can_read on DAGs; can_edit on DAGs; can_edit on DAG:alpha"));
    }

    void shiftSpaceIsTheRowAndControlSpaceTheColumn()
    {
        go(cell("Pools", "can_edit"));
        key(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(pendingIs("can_edit on Pools; can_delete on Pools"));
        key(Qt::Key_Space, Qt::ShiftModifier);
        QVERIFY(pendingIs(nullptr, "can_read on Pools"));
        m_model->setPending(m_base);
        key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(pendingIs("can_edit on DAGs; can_edit on DAG:alpha; can_edit on DAG:beta; can_edit on Pools; can_edit on Task Instances; can_edit on Users"));
    }

    void aClickOnAMarkToggles()
    {
        click(cell("Pools", "can_delete"));
        QVERIFY(pendingIs("can_delete on Pools"));
        click(cell("Pools", "can_read"));
        QVERIFY(pendingIs("can_delete on Pools", "can_read on Pools"));
    }

    void aClickBesideAMarkOnlySelects()
    {
        const QModelIndex index = cell("Pools", "can_delete");
        click(index, QPoint(m_view->visualRect(index).width() / 2 - 3, 0));
        QVERIFY(pendingIs(nullptr));
        QCOMPARE(m_view->currentIndex(), index);
        click(cell("DAGs", "can_create")); // exists nowhere: nothing to click
        QVERIFY(pendingIs(nullptr));
    }

    void twoQuickClicksAreTwoClicks()
    {
        const QPoint at = m_view->visualRect(cell("Pools", "can_delete")).center();
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(!pendingIs(nullptr) || !pendingIs("can_delete on Pools"));
        m_model->setPending(m_base);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(cell("Users", "can_edit")).center());
        QVERIFY(pendingIs(nullptr)); // dragged away: a selection, no toggle
    }

    void aHeadingTogglesItsColumnOnly()
    {
        QHeaderView *header = m_view->horizontalHeader();
        const auto clickOn = [&](int section) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              QPoint(header->sectionViewportPosition(section) + header->sectionSize(section) / 2, header->height() / 2));
        };
        clickOn(cell("Pools", "can_delete").column());
        QVERIFY(pendingIs("can_delete on Pools"));
        QVERIFY(m_view->selectionModel()->selectedIndexes().size() <= 1);
        clickOn(MatrixModel::ResourceColumn);
        clickOn(MatrixModel::WholeRowColumn);
        QVERIFY(pendingIs("can_delete on Pools"));
    }

    void groupsFoldByKeyboard()
    {
        const int all = m_model->rowCount();
        go(m_model->index(0, 0));
        key(Qt::Key_Left);
        QVERIFY(m_model->rowCount() < all);
        QCOMPARE(MatrixModel::Fold(m_model->index(0, 0).data(MatrixModel::FoldRole).toInt()), MatrixModel::Fold::Folded);
        key(Qt::Key_Right);
        QCOMPARE(m_model->rowCount(), all);
        key(Qt::Key_Minus);
        QVERIFY(m_model->rowCount() < all);
        key(Qt::Key_Plus);
        QCOMPARE(m_model->rowCount(), all);
        QVERIFY(pendingIs(nullptr));
    }

    void leftGoesToWhatHoldsTheRow()
    {
        go(name("DAG:beta"));
        key(Qt::Key_Right); // unfolds its runs
        QVERIFY(m_model->rowOfKey(QStringLiteral("DAG Run:beta")) > 0);
        go(name("DAG Run:beta"));
        key(Qt::Key_Left);
        QCOMPARE(m_view->currentIndex(), name("DAG:beta"));
        key(Qt::Key_Left); // folds
        key(Qt::Key_Left); // to the group
        QCOMPARE(m_view->currentIndex(), m_model->index(0, 0));
        go(cell("Pools", "can_edit"));
        key(Qt::Key_Left);
        QCOMPARE(m_view->currentIndex(), cell("Pools", "can_edit").siblingAtColumn(cell("Pools", "can_edit").column() - 1));
    }

    void groupsFoldByMouse()
    {
        const int all = m_model->rowCount();
        click(m_model->index(0, 0)); // the whole name of a group
        QVERIFY(m_model->rowCount() < all);
        click(m_model->index(0, 0));
        QCOMPARE(m_model->rowCount(), all);
        const QModelIndex beta = name("DAG:beta");
        const QRect fold = MatrixDelegate::foldArea(m_view->visualRect(beta), 1, Qt::LeftToRight);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, fold.center());
        QCOMPARE(m_model->rowCount(), all + 1);
        QVERIFY(pendingIs(nullptr));
    }

    void aGroupTogglesItsMembers()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data().toString() == QLatin1String("Runs and tasks"))
                click(m_model->index(row, cell("Pools", "can_edit").column()));
        }
        QVERIFY(pendingIs("can_edit on Task Instances"));
    }

    void typingFindsAResource()
    {
        go(m_model->index(0, 2));
        QTest::keyClicks(m_view.get(), QStringLiteral("task i"));
        QCOMPARE(m_view->currentIndex().siblingAtColumn(0), name("Task Instances"));
        QCOMPARE(m_view->currentIndex().column(), 2);
        QVERIFY(pendingIs(nullptr)); // the blank was text
        QVERIFY(m_view->isSearching());
        QTRY_VERIFY_WITH_TIMEOUT(!m_view->isSearching(), 3000);
        QTest::keyClicks(m_view.get(), QStringLiteral("runs of b"));
        QCOMPARE(m_view->currentIndex().siblingAtColumn(0), name("DAG Run:beta")); // was folded away
    }

    void afterAFoundNameTheKeysAreForTheMatrix()
    {
        go(m_model->index(0, cell("Pools", "can_edit").column()));
        QTest::keyClicks(m_view.get(), QStringLiteral("pools"));
        key(Qt::Key_Space); // no resource goes on with a blank
        QVERIFY(pendingIs("can_edit on Pools"));
        const int all = m_model->rowCount();
        QTest::keyClicks(m_view.get(), QStringLiteral("dags"));
        key(Qt::Key_Up); // to the group
        key(Qt::Key_Minus);
        QVERIFY(m_model->rowCount() < all);
        key(Qt::Key_Plus);
        QCOMPARE(m_model->rowCount(), all);
        QTest::keyClicks(m_view.get(), QStringLiteral("task"));
        key(Qt::Key_Up);
        key(Qt::Key_Down);
        key(Qt::Key_Space); // the search has ended, though "task " is a beginning
        QVERIFY(pendingIs("can_edit on Pools; can_edit on Task Instances"));
    }

    void undoAndEscapeAreAskedFor()
    {
        QSignalSpy undo(m_view.get(), &MatrixView::undoRequested);
        QSignalSpy redo(m_view.get(), &MatrixView::redoRequested);
        QSignalSpy leave(m_view.get(), &MatrixView::leaveRequested);
        QTest::keySequence(m_view.get(), QKeySequence::Undo);
        QTest::keySequence(m_view.get(), QKeySequence::Redo);
        key(Qt::Key_Escape);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(redo.size(), 1);
        QCOMPARE(leave.size(), 1);
    }

    void theCursorSurvivesAReset()
    {
        go(cell("Users", "can_edit"));
        MatrixModel::Input input;
        input.key = QStringLiteral("another");
        input.catalogue = pairs("can_read on Users; can_edit on Users; fly on Users");
        m_model->setInput(input);
        QCOMPARE(m_view->currentIndex(), cell("Users", "can_edit"));
    }

    void marksDifferInShape()
    {
        const Theme theme = Theme::make(Theme::Scheme::Light);
        QList<QImage> drawn;
        for (const MatrixMark mark : {MatrixMark::NotThere, MatrixMark::Empty, MatrixMark::Granted, MatrixMark::StagedGrant,
                                      MatrixMark::StagedRevoke, MatrixMark::SomeOf}) {
            QImage image(24, 24, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            MatrixDelegate::paintMark(painter, mark, QRect(4, 4, 16, 16), theme);
            painter.end();
            for (int y = 0; y < image.height(); ++y) { // no colour left: ink or none
                for (int x = 0; x < image.width(); ++x)
                    image.setPixel(x, y, qGray(image.pixel(x, y)) < 200 ? 0xff000000 : 0xffffffff);
            }
            for (const QImage &other : std::as_const(drawn))
                QVERIFY(image != other);
            drawn += image;
        }
        QImage blank(24, 24, QImage::Format_ARGB32);
        blank.fill(Qt::white);
        QCOMPARE(drawn.first(), blank);
    }

    void everyColumnIsWideEnoughForItsName()
    {
        m_view->resize(500, 400);
        QVERIFY(m_view->columnWidth(0) >= 200);
        QCOMPARE(m_view->rowHeight(0), int(metrics::row));
    }
};

QTEST_MAIN(tst_MatrixView)
#include "tst_matrixview.moc"
