#include "core/access/keys.h"

#include <QTest>

using namespace airside;

class tst_Keys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCaseInEveryScript()
    {
        QCOMPARE(foldName(QStringLiteral("ANN@Example.ORG")), foldName(QStringLiteral("ann@example.org")));
        QCOMPARE(foldName(QStringLiteral("ÄRGER")), foldName(QStringLiteral("ärger")));
        QVERIFY(foldName(QStringLiteral("ann")) != foldName(QStringLiteral("anm")));
    }

    void anIncarnationIsPartOfTheKey()
    {
        const AccountKey key{QUuid::createUuid(), QStringLiteral("ann"), QStringLiteral("2026-01-01T00:00:00")};
        AccountKey again = key;
        QCOMPARE(again, key);
        again.incarnation = QStringLiteral("2026-01-02T00:00:00");
        QVERIFY(!(again == key));
    }

    void namesThatCanNeverBeAddressed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("addressable");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("slash") << QStringLiteral("a/b") << false;
        QTest::newRow("line feed") << QStringLiteral("a\nb") << false;
        QTest::newRow("carriage return") << QStringLiteral("a\rb") << false;
        QTest::newRow("dot") << QStringLiteral(".") << true;
        QTest::newRow("dots") << QStringLiteral("..") << true;
        QTest::newRow("blank") << QStringLiteral(" ") << true;
        QTest::newRow("percent") << QStringLiteral("a%2Fb") << true;
        QTest::newRow("question") << QStringLiteral("a?b#c") << true;
        QTest::newRow("script") << QStringLiteral("日本") << true;
    }
    void namesThatCanNeverBeAddressed()
    {
        QFETCH(QString, name);
        QFETCH(bool, addressable);
        QCOMPARE(unaddressableReason(name).isEmpty(), addressable);
    }
};

QTEST_GUILESS_MAIN(tst_Keys)
#include "tst_keys.moc"
