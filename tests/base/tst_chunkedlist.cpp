#include "core/base/chunkedlist.h"

#include <QTest>

using namespace airside;

class TestChunkedList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyStaysAsItWas()
    {
        ChunkedList<QString> list;
        for (int i = 0; i < 1000; ++i)
            list += QString::number(i);
        const ChunkedList<QString> before = list;
        list[0] = QStringLiteral("first");
        list[999] = QStringLiteral("last");
        QCOMPARE(before.at(0), QStringLiteral("0"));
        QCOMPARE(before.last(), QStringLiteral("999"));
        QCOMPARE(list.at(0), QStringLiteral("first"));
        QCOMPARE(list.last(), QStringLiteral("last"));
        QCOMPARE(list.size(), 1000);
        // What was not changed is the same object still: a change costs a chunk.
        QCOMPARE(&list.at(500), &before.at(500));
        QVERIFY(&list.at(1) != &before.at(1));
    }

    void itIsWalkedInOrder()
    {
        ChunkedList<int> list;
        QVERIFY(list.isEmpty());
        QVERIFY(list.begin() == list.end());
        for (int i = 0; i < 300; ++i)
            list += i;
        int next = 0;
        for (const int value : std::as_const(list))
            QCOMPARE(value, next++);
        QCOMPARE(next, 300);
    }
};

QTEST_APPLESS_MAIN(TestChunkedList)
#include "tst_chunkedlist.moc"
