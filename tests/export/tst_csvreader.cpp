#include "core/export/csvreader.h"
#include "core/export/writers.h"

#include <QTest>

using namespace airside;

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<QStringList>>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const QList<QStringList> &rows) { QTest::newRow(name) << bytes << rows; };
        const QStringList ab{QStringLiteral("a"), QStringLiteral("b")};
        const QStringList cd{QStringLiteral("c"), QStringLiteral("d")};
        row("plain", "a,b\r\nc,d\r\n", {ab, cd});
        row("LF, no end", "a,b\nc,d", {ab, cd});
        row("byte order mark", "\xef\xbb\xbf" "a,b", {ab});
        row("semicolons", "a;b\r\nc;d", {ab, cd});
        row("a semicolon in a cell", "a,b\n\"c;\",d", {ab, {QStringLiteral("c;"), QStringLiteral("d")}});
        row("quotes", "\"a\",\"b\"\n\"c \"\"x\"\", y\r\nz\",", {ab, {QStringLiteral("c \"x\", y\r\nz"), QString()}});
        row("empty lines", "a,b\n\n\r\nc,d\n\n", {ab, cd});
        row("empty cells", ",\n,,", {{QString(), QString()}, {QString(), QString(), QString()}});
        row("a lone CR", "a\rb,c", {{QStringLiteral("a\rb"), QStringLiteral("c")}});
        row("nothing", "", {});
    }

    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<QStringList>, rows);
        const Result<QList<QStringList>> read = readCsv(bytes);
        QVERIFY(read);
        QCOMPARE(*read, rows);
    }

    void whatIsNoCsv_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("where");
        QTest::newRow("not UTF-8") << QByteArray("a,\xff") << QStringLiteral("line 1");
        QTest::newRow("an open quote") << QByteArray("a\n\"b\nc") << QStringLiteral("line 2");
        QTest::newRow("a quote in a cell") << QByteArray("a,b\nc\"d,e") << QStringLiteral("line 2");
        QTest::newRow("something after a quote") << QByteArray("\"a\"b") << QStringLiteral("line 1");
    }

    void whatIsNoCsv()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, where);
        const Result<QList<QStringList>> read = readCsv(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadFile);
        QVERIFY2(read.error().detail.startsWith(where), qPrintable(read.error().detail));
    }

    void whatIsWrittenIsRead()
    {
        const QStringList hostile{QStringLiteral("=1+1"), QStringLiteral("'quoted"), QStringLiteral("a\"b,\r\nc"), QString::fromUtf8("\u202eabc \U0001F600"),
                                  QStringLiteral("\tx"), QString()};
        Sheet sheet;
        for (qsizetype i = 0; i < hostile.size(); ++i)
            sheet.columns += SheetColumn{QString::number(i), QStringLiteral("c%1").arg(i), ColumnType::Text, 16, {}};
        sheet.rowCount = 1;
        sheet.row = [hostile](qsizetype) { return QList<QVariant>(hostile.begin(), hostile.end()); };
        const Result<QList<QStringList>> read = readCsv(csvBytes(sheet));
        QVERIFY(read);
        QStringList cells;
        for (const QString &cell : read->value(1))
            cells += unneutralized(cell);
        QCOMPARE(cells, hostile);
    }
};

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
