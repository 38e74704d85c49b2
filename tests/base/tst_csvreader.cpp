#include "core/base/csvreader.h"

#include <QTest>

using namespace airside;

namespace {

/// Fields parted by "|", records by "/", each with its line.
QString read(const QByteArray &bytes)
{
    const Result<QList<CsvRecord>> records = readCsv(bytes);
    if (!records)
        return records.error().detail;
    QStringList out;
    for (const CsvRecord &record : *records)
        out += QStringLiteral("%1:%2").arg(record.line).arg(record.fields.join(QLatin1Char('|')));
    return out.join(QLatin1Char('/'));
}

} // namespace

class tst_CsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *bytes, const char *expected) {
            QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("plain", "a,b\nc,d\n", "1:a|b/2:c|d");
        row("no line end", "a,b\nc,d", "1:a|b/2:c|d");
        row("crlf", "a,b\r\nc,d\r\n", "1:a|b/2:c|d");
        row("cr", "a\rb\r", "1:a/2:b");
        row("byte order mark", "\xef\xbb\xbf" "a,b\n", "1:a|b");
        row("empty fields", ",,\n", "1:||");
        row("empty lines count", "a\n\n\nb\n", "1:a/4:b");
        row("quotes", "\"a,b\",\"c\"\n", "1:a,b|c");
        row("doubled quotes", "\"say \"\"hi\"\"\",x\n", "1:say \"hi\"|x");
        row("a quoted empty value", "\"\",x\n", "1:|x");
        row("line breaks within", "\"a\nb\",c\nd,e\n", "1:a\nb|c/3:d|e");
        row("crlf within", "\"a\r\nb\"\r\nc\r\n", "1:a\r\nb/3:c");
        row("blanks stay", " a , b\n", "1: a | b");
        row("semicolons", "a;b\nc,c;d\n", "1:a|b/2:c,c|d");
        row("a semicolon in a value", "a,b\nc;c,d\n", "1:a|b/2:c;c|d");
        row("a quoted comma in the first line", "\"a,b\";c\n", "1:a,b|c");
        row("not ascii", "\xc3\xbc,\xe6\x97\xa5\n", "1:\xc3\xbc|\xe6\x97\xa5");
        row("never closed", "a\n\"b\nc\n", "line 2: the quotation mark is never closed");
        row("after the quotes", "a\n\"b\"c\n", "line 2: something follows the closing quotation mark");
        row("a quote within", "a\nb\"c\n", "line 2: a quotation mark within a value that is not in quotation marks");
        row("not utf-8", "a\n\xff\n", "it is not text in UTF-8");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(read(bytes), expected);
    }

    void aZeroByteIsNoText()
    {
        QCOMPARE(read(QByteArray("a\0b", 3)), QStringLiteral("it is not text in UTF-8"));
    }
};

QTEST_GUILESS_MAIN(tst_CsvReader)
#include "tst_csvreader.moc"
