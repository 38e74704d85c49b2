#include "models/usertablediff.h"

#include <QTest>

using namespace airside;

class tst_UserTableDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameListsHaveNoDifference()
    {
        const ShownDifference difference = shownDifference({0, 1, 2}, {0, 1, 2}, {0, 1, 2}, 3);
        QVERIFY(difference.removed.empty());
        QVERIFY(difference.inserted.empty());
        QVERIFY(!difference.reordered);
        QCOMPARE(difference.moved, (std::vector<int>{0, 1, 2}));
    }

    void neighboursMakeOneBlock()
    {
        // Rows 1, 2 and 4 of five go; 3 new ones come, two of them side by side.
        const ShownDifference difference =
            shownDifference({0, 1, 2, 3, 4}, {0, 1, 2, 3, 4}, {1, -1, -1, 3, -1}, 5);
        QCOMPARE(difference.removed, (std::vector<RowBlock>{{1, 2}, {4, 4}}));
        QCOMPARE(difference.inserted, (std::vector<RowBlock>{{0, 0}, {2, 2}, {4, 4}}));
        QCOMPARE(difference.moved, (std::vector<int>{1, -1, -1, 3, -1}));
        QVERIFY(!difference.reordered);
    }

    void rowsFilteredAwayAreRemoved()
    {
        const ShownDifference difference = shownDifference({2, 0, 1}, {2, 1}, {0, 1, 2}, 3);
        QCOMPARE(difference.removed, (std::vector<RowBlock>{{1, 1}}));
        QCOMPARE(difference.moved, (std::vector<int>{0, -1, 1}));
        QVERIFY(!difference.reordered);
    }

    void anotherOrderIsSeen()
    {
        const ShownDifference difference = shownDifference({0, 1, 2}, {2, 0, 1}, {0, 1, 2}, 3);
        QVERIFY(difference.reordered);
        QCOMPARE(difference.moved, (std::vector<int>{1, 2, 0}));
        QVERIFY(difference.removed.empty());
        QVERIFY(difference.inserted.empty());
    }
};

QTEST_GUILESS_MAIN(tst_UserTableDiff)
#include "tst_usertablediff.moc"
