#include "models/modelroles.h"
#include "ui/kit/chipdelegate.h"
#include "ui/kit/modelsheet.h"
#include "ui/kit/tableview.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace airside;

namespace {

void fillModel(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Logins")});
    const QStringList names{QStringLiteral("carol"), QStringLiteral("=1+1"), QStringLiteral("bob")};
    for (int row = 0; row < names.size(); ++row) {
        auto *name = new QStandardItem(names[row]);
        auto *logins = new QStandardItem(QString::number(row));
        logins->setData(row, ExportRole);
        model.appendRow({name, logins});
    }
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesTheSelectionAsCsvWithoutFormulas()
    {
        QStandardItemModel model;
        fillModel(model);
        TableView view;
        view.setModel(&model);
        view.sortByColumn(0, Qt::AscendingOrder);
        view.selectionModel()->select(model.index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        view.selectionModel()->select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QList<QByteArray> lines = view.selectionAsCsv().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].trimmed(), QByteArrayLiteral("Name,Logins"));
        QVERIFY(view.selectionAsCsv().contains("'=1+1"));
        view.show();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("'=1+1")));
    }

    void columnsFollowTheViewUntilSomebodyDragsOne()
    {
        QStandardItemModel model(3, 3);
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        TableView view;
        view.setModel(&model);
        view.resize(600, 300);
        view.show();
        view.setColumnWidths({100, 0, 100});
        QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        view.resize(900, 300);
        QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        QCOMPARE(view.columnWidth(0), 100);
        view.setColumnHidden(2, true);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        view.setColumnHidden(2, false);
        QTRY_COMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        view.resize(300, 300); // too little: the others shrink before anything scrolls sideways
        QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        QVERIFY(view.columnWidth(0) < 100);
        QWidget *header = view.horizontalHeader()->viewport();
        QTest::mousePress(header, Qt::LeftButton, {}, QPoint(20, 5));
        view.horizontalHeader()->resizeSection(0, 77); // while the mouse is down
        QTest::mouseRelease(header, Qt::LeftButton, {}, QPoint(20, 5));
        view.resize(900, 300);
        QCOMPARE(view.columnWidth(0), 77);
    }

    void aFirmColumnDoesNotShrink()
    {
        QStandardItemModel model(3, 3);
        model.setHorizontalHeaderLabels({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        TableView view;
        view.setModel(&model);
        view.resize(340, 300);
        view.show();
        view.setColumnWidths({120, 0, 120}, {2});
        QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
        QCOMPARE(view.columnWidth(2), 120);
        QVERIFY(view.columnWidth(0) < 120);
    }

    void sortsByKeyboard()
    {
        QStandardItemModel model;
        fillModel(model);
        TableView view;
        view.setModel(&model);
        view.show();
        view.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&view, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 0);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("carol"));
        QTest::keyClick(&view, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("=1+1"));
    }

    void theKeyboardSelectsARowWhereNoneIs()
    {
        QStandardItemModel model;
        fillModel(model);
        TableView view;
        view.setModel(&model);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::OtherFocusReason);
        QVERIFY(view.selectedRowNumbers().isEmpty());
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selectedRowNumbers(), QList<int>{0});
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selectedRowNumbers(), QList<int>{1});
        view.clearSelection();
        view.clearFocus();
        view.setFocus(Qt::TabFocusReason);
        QCOMPARE(view.selectedRowNumbers(), QList<int>{1});
    }

    void hiddenColumnsAreNotCopied()
    {
        QStandardItemModel model;
        fillModel(model);
        TableView view;
        view.setModel(&model);
        view.setColumnHidden(1, true);
        view.selectRow(0);
        QVERIFY(!view.selectionAsCsv().contains("Logins"));
    }

    void enterOpensAndHomeAndEndMove()
    {
        QStandardItemModel model;
        fillModel(model);
        TableView view;
        view.setModel(&model);
        view.show();
        view.setCurrentIndex(model.index(1, 0));
        QSignalSpy opened(&view, &TableView::opened);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentIndex().row(), 2);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentIndex().row(), 0);
    }

    void rowsHaveAFixedHeightAndTheHeaderSorts()
    {
        QStandardItemModel model;
        fillModel(model);
        TableView view;
        view.setModel(&model);
        QCOMPARE(view.rowHeight(0), metrics::row);
        QCOMPARE(view.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        view.sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("=1+1"));
        view.sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("carol"));
    }

    void openColumnsShareTheRoom()
    {
        QStandardItemModel model;
        fillModel(model);
        TableView view;
        view.setModel(&model);
        view.setColumnWidths({0, 100});
        view.resize(800, 300);
        view.show();
        QCOMPARE(view.columnWidth(1), 100);
        QVERIFY(view.columnWidth(0) > 600);
    }

    void chipsAndHostileTextArePainted()
    {
        QStandardItemModel model;
        fillModel(model);
        model.item(0, 1)->setData(QVariant::fromValue(QList<Chip>{{QStringLiteral("Admin"), true, true, StagedState::Added},
                                                                  {QStringLiteral("Op"), true, false, StagedState::Removed},
                                                                  {QStringLiteral("a"), false, false, StagedState::None},
                                                                  {QStringLiteral("b"), false, false, StagedState::None}}),
                                  ChipsRole);
        model.item(0, 0)->setText(QString(10000, QChar(0x202E)));
        model.item(1, 0)->setData(QVariant::fromValue(StagedState::Removed), StagedRole);
        model.item(2, 0)->setData(QVariant::fromValue(Tone::Production), ToneRole);
        model.item(2, 0)->setData(QStringLiteral("shield"), IconRole);
        TableView view;
        view.setModel(&model);
        view.setItemDelegateForColumn(1, new ChipDelegate(&view));
        view.resize(600, 200);
        QVERIFY(!view.grab().isNull());
        view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!view.grab().isNull());
    }

    void aSheetKeepsTypesAndOrder()
    {
        QStandardItemModel model;
        fillModel(model);
        const Sheet sheet = sheetOf(model, {2, 0}, {1, 0}, QStringLiteral("Users"));
        QCOMPARE(sheet.rowCount, 2);
        QCOMPARE(sheet.columns[0].type, ColumnType::Number);
        QCOMPARE(sheet.columns[0].key, QStringLiteral("logins"));
        QCOMPARE(sheet.row(0).at(0).toInt(), 2);
        QCOMPARE(sheet.row(1).at(1).toString(), QStringLiteral("carol"));
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
