#include "ui/staged/wrappedlines.h"

#include <QTest>
#include <QTreeWidget>

using namespace airside;

namespace {

constexpr int kHeadRole = Qt::UserRole;

/// An item with one long line below it.
struct Tree
{
    QTreeWidget view;
    WrappedLines *lines = nullptr;
    QTreeWidgetItem *head = nullptr;
    QTreeWidgetItem *line = nullptr;

    Tree()
    {
        view.setColumnCount(2);
        lines = new WrappedLines(view, kHeadRole);
        view.setItemDelegate(lines);
        auto *top = new QTreeWidgetItem(&view, {QStringLiteral("Production")});
        head = new QTreeWidgetItem(top, {longText()});
        head->setData(0, kHeadRole, 1);
        line = new QTreeWidgetItem(head, {longText()});
        view.expandAll();
        view.resize(500, 300);
        view.show();
    }
    static QString longText() { return QStringLiteral("what it says is long ").repeated(20); }
    [[nodiscard]] int heightOf(QTreeWidgetItem *item) const { return lines->sizeHint({}, view.indexFromItem(item)).height(); }
};

} // namespace

class TestWrappedLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineWrapsAndAnItemDoesNot()
    {
        Tree tree;
        QVERIFY(QTest::qWaitForWindowExposed(&tree.view));
        QVERIFY(tree.heightOf(tree.line) > 2 * tree.heightOf(tree.head));
        QCOMPARE(tree.heightOf(tree.head), tree.heightOf(tree.view.topLevelItem(0)));
    }

    void itsHeightFollowsTheWidth()
    {
        Tree tree;
        QVERIFY(QTest::qWaitForWindowExposed(&tree.view));
        const int before = tree.heightOf(tree.line);
        tree.view.resize(250, 300);
        QTRY_VERIFY(tree.heightOf(tree.line) > before);
    }

    void itsHeightFollowsTheTextAndTheFont()
    {
        Tree tree;
        QVERIFY(QTest::qWaitForWindowExposed(&tree.view));
        const int before = tree.heightOf(tree.line);
        QFont large = tree.view.font();
        large.setPointSizeF(2 * large.pointSizeF());
        tree.view.setFont(large);
        QStyleOptionViewItem option;
        option.font = large;
        option.fontMetrics = QFontMetrics(large);
        tree.lines->forgetSizes();
        QVERIFY(tree.lines->sizeHint(option, tree.view.indexFromItem(tree.line)).height() > before);
        tree.line->setText(0, QStringLiteral("short"));
        QVERIFY(tree.heightOf(tree.line) < before);
    }
};

QTEST_MAIN(TestWrappedLines)
#include "tst_wrappedlines.moc"
