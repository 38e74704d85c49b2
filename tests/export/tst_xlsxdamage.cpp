#include "core/export/writers.h"
#include "core/export/xlsxreader.h"
#include "zipmaking.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QByteArray soundBook()
{
    Sheet sheet;
    sheet.title = QStringLiteral("Data");
    sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 33, {}}};
    sheet.rowCount = 3;
    sheet.row = [](qsizetype row) { return QList<QVariant>{QString::number(row) + QStringLiteral(" name")}; };
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("out.xlsx"));
    QFile file(path);
    return writeSheet(sheet, SheetFormat::Xlsx, path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ZipParts withPart(ZipParts parts, const char *name, const QByteArray &content)
{
    for (auto &part : parts) {
        if (part.first == QLatin1String(name))
            part.second = content;
    }
    return parts;
}

ZipParts replaced(ZipParts parts, const char *before, const char *after)
{
    for (auto &part : parts)
        part.second.replace(before, after);
    return parts;
}

ZipParts without(ZipParts parts, const char *name)
{
    parts.removeIf([name](const auto &part) { return part.first == QLatin1String(name); });
    return parts;
}

QString whyNot(const QByteArray &file, const XlsxLimits &limits = {})
{
    const Result<QList<QStringList>> table = readXlsx(file, {}, limits);
    return table ? QStringLiteral("it was read") : table.error().kind == ErrorKind::BadFile ? table.error().detail : QStringLiteral("another kind");
}

constexpr char kRow[] = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

} // namespace

/// No file makes it crash, hang, or read something else than was written.
class tst_XlsxDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutAnywhere()
    {
        const QByteArray book = soundBook();
        const Result<QList<QStringList>> sound = readXlsx(book);
        QVERIFY(sound && sound->size() == 4);
        for (qsizetype size = 0; size < book.size(); size += 7) {
            const Result<QList<QStringList>> table = readXlsx(book.left(size));
            QVERIFY2(!table || *table == *sound, qPrintable(QString::number(size)));
        }
    }

    void aByteChangedAnywhere()
    {
        const QByteArray book = soundBook();
        const Result<QList<QStringList>> sound = readXlsx(book);
        int refused = 0;
        for (qsizetype at = 0; at < book.size(); at += 3) {
            QByteArray other = book;
            other[at] = char(other[at] ^ (at % 2 == 0 ? 0xff : 0x10));
            const Result<QList<QStringList>> table = readXlsx(other);
            QVERIFY2(!table || *table == *sound, qPrintable(QString::number(at)));
            refused += table ? 0 : 1;
        }
        QVERIFY(refused > 300);
    }

    void aPartWrittenWrongly()
    {
        const ZipParts parts = workbookParts("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>7</v></c></row><row r='3'><c r='A3' t='inlineStr'><is><t>x</t></is></c></row>");
        QRandomGenerator random(7);
        int refused = 0;
        for (int round = 0; round < 1500; ++round) {
            ZipParts other = parts;
            QByteArray &part = other[random.bounded(int(other.size()))].second;
            const qsizetype at = random.bounded(int(part.size()));
            const qsizetype length = random.bounded(12);
            switch (random.bounded(3)) {
            case 0: part.remove(at, length + 1); break;
            case 1: part.insert(at, part.mid(random.bounded(int(part.size())), length)); break;
            default: part[at] = char(random.bounded(256)); break;
            }
            const Result<QList<QStringList>> table = readXlsx(zipOf(other));
            refused += table ? 0 : 1;
        }
        QVERIFY(refused > 750);
    }

    void noWorkbook()
    {
        QCOMPARE(whyNot({}), QStringLiteral("it is no XLSX workbook"));
        QCOMPARE(whyNot("a,b\r\n"), QStringLiteral("it is no XLSX workbook"));
        QVERIFY(whyNot("\xD0\xCF\x11\xE0 and more").contains(QStringLiteral("password")));
        QVERIFY(whyNot("PK and more").contains(QStringLiteral("ZIP")));
        QVERIFY(whyNot(zipOf({{QStringLiteral("a.txt"), "a"}})).contains(QStringLiteral("_rels/.rels")));
    }

    void partsThatAreNotThere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("why");
        const ZipParts sound = workbookParts(kRow);
        const auto row = [](const char *name, const ZipParts &parts, const char *why) { QTest::newRow(name) << zipOf(parts) << QString::fromLatin1(why); };
        row("the book", without(sound, "xl/workbook.xml"), "xl/workbook.xml");
        row("its relations", without(sound, "xl/_rels/workbook.xml.rels"), "xl/_rels/workbook.xml.rels");
        row("the sheet", without(sound, "xl/worksheets/sheet1.xml"), "its part xl/worksheets/sheet1.xml is missing");
        row("the strings", without(sound, "xl/sharedStrings.xml"), "its part xl/sharedStrings.xml is missing");
        row("the relation of the sheet", replaced(sound, "Id=\"b\"", "Id=\"z\""), "the sheet Data leads to no table in the file");
        row("a sheet elsewhere", replaced(sound, "Target=\"worksheets/sheet1.xml\"", "Target=\"https://example.org/s.xml\" TargetMode=\"External\""), "leads to no table");
        row("a sheet above", replaced(sound, "worksheets/sheet1.xml\"", "../../etc/passwd\""), "leads to no table");
        row("a chart in its place", replaced(sound, "relationships/worksheet", "relationships/chartsheet"), "leads to no table");
        row("no sheets", replaced(sound, "<sheets>", "<sheets/><!--"), "xl/workbook.xml");
        row("twice", sound + ZipParts{{QStringLiteral("xl/workbook.xml"), "<workbook/>"}}, "twice");
    }

    void partsThatAreNotThere()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, why);
        QVERIFY2(whyNot(file).contains(why), qPrintable(whyNot(file)));
    }

    void whatNoWorkbookHas_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("why");
        const ZipParts sound = workbookParts(kRow);
        const auto sheet = [](const char *name, const QByteArray &rows, const char *why) { QTest::newRow(name) << workbookOf(rows) << QString::fromLatin1(why); };
        const auto text = [sound](const char *name, const QByteArray &strings, const char *why) {
            QTest::newRow(name) << zipOf(withPart(sound, "xl/sharedStrings.xml", strings)) << QString::fromLatin1(why);
        };
        text("an external entity", "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>", "declares a document type");
        text("entities in entities", "<!DOCTYPE s [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>", "declares a document type");
        text("an unknown entity", "<sst><si><t>&x;</t></si></sst>", "shared strings");
        text("deep", QByteArray("<a>").repeated(100'000), "nested too deep");
        text("cut", "<sst><si><t>a</t>", "shared strings");
        QByteArray attributes;
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i) + "='>'";
        text("many attributes", "<sst><!-- ' --><si" + attributes + "/></sst>", "too many attributes");
        text("a long text", "<sst><si><t>" + QByteArray(40'000, 'x') + "</t></si></sst>", "longer than 32767");
        sheet("a long value", "<row r='1'><c r='A1' t='str'><v>" + QByteArray(40'000, 'x') + "</v></c></row>", "cell A1 is longer");
        sheet("no such string", "<row r='1'><c r='A1' t='s'><v>1</v></c></row>", "cell A1 has no value that can be read");
        sheet("a string before the first", "<row r='1'><c r='A1' t='s'><v>-1</v></c></row>", "cell A1 has no value");
        sheet("no number", "<row r='1'><c r='A1'><v>nan</v></c></row>", "cell A1 has no value");
        sheet("a row twice", "<row r='2'/><row r='2'/>", "row 2 is out of order");
        sheet("a row far away", "<row r='1048577'/>", "more than 1048576 rows");
        sheet("a row that is none", "<row r='x'/>", "row x is out of order");
        sheet("a cell of another row", "<row r='1'><c r='A2'><v>1</v></c></row>", "cell A2 is not where it belongs");
        sheet("a cell twice", "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", "cell A1 is not where it belongs");
        sheet("a cell far away", "<row r='1'><c r='XFD1'><v>1</v></c></row>", "more than 1000 columns");
        sheet("a place that is none", "<row r='1'><c r='1A'><v>1</v></c></row>", "cell 1A is not where it belongs");
    }

    void whatNoWorkbookHas()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, why);
        QVERIFY2(whyNot(file).contains(why), qPrintable(whyNot(file)));
    }

    void whatUnpacksToMuch()
    {
        const QByteArray blanks(24 * 1024 * 1024, ' ');
        const QByteArray bomb = workbookOf(blanks + kRow);
        QVERIFY(bomb.size() < 100'000);
        QCOMPARE(whyNot(bomb), QStringLiteral("it unpacks to more than is sensible for its size"));
        XlsxLimits limits;
        limits.zip.file = 1000;
        QVERIFY(whyNot(workbookOf(kRow), limits).contains(QStringLiteral("it is larger than")));
        limits = {};
        limits.zip.entries = 4;
        QVERIFY(whyNot(workbookOf(kRow), limits).contains(QStringLiteral("more than 4 parts")));
        limits = {};
        limits.cells = 5;
        QVERIFY(whyNot(workbookOf("<row><c r='C1'><v>1</v></c></row><row><c><v>1</v></c></row><row/>"), limits).contains(QStringLiteral("more than 5 cells")));
    }

    void anEncryptedPart()
    {
        QByteArray book = workbookOf(kRow);
        // The flag of each entry, in its own header and in the directory.
        for (qsizetype at = book.indexOf("PK\x03\x04"); at >= 0; at = book.indexOf("PK\x03\x04", at + 4))
            book[at + 6] = char(book[at + 6] | 1);
        for (qsizetype at = book.indexOf("PK\x01\x02"); at >= 0; at = book.indexOf("PK\x01\x02", at + 4))
            book[at + 8] = char(book[at + 8] | 1);
        QCOMPARE(whyNot(book), QStringLiteral("it is protected with a password"));
    }
};

QTEST_GUILESS_MAIN(tst_XlsxDamage)
#include "tst_xlsxdamage.moc"
