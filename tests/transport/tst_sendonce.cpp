#include "core/airflow/sendonce.h"

#include <QTest>

using namespace airside;

class tst_SendOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesItsBytesOnce()
    {
        SendOnceBody body("abcdef");
        QVERIFY(body.isSequential());
        QCOMPARE(body.bytesAvailable(), 6);
        QVERIFY(!body.mayHaveLeft());
        QVERIFY(body.reset());
        QCOMPARE(body.read(4), QByteArray("abcd"));
        QVERIFY(body.mayHaveLeft());
        QVERIFY(!body.reset());
        QVERIFY(!body.atEnd());
        QCOMPARE(body.readAll(), QByteArray("ef"));
        QVERIFY(body.atEnd());
        QVERIFY(!body.reset());
        char byte = 0;
        QCOMPARE(body.read(&byte, 1), -1);
    }

    void anEmptyOneCannotBeRepeatedEither()
    {
        SendOnceBody body({});
        QVERIFY(body.atEnd());
        QVERIFY(body.mayHaveLeft());
        QVERIFY(!body.reset());
    }
};

QTEST_GUILESS_MAIN(tst_SendOnce)
#include "tst_sendonce.moc"
