#include "core/export/writers.h"
#include "core/export/xlsxparts.h"
#include "core/export/xlsxreader.h"
#include "hostile.h"
#include "zipmaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As openpyxl writes it.
QByteArray openpyxlBook(const QStringList &texts, bool from1904)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("book.xlsx"));
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral("/usr/bin/python3"), {qEnvironmentVariable("AIRSIDE_WRITE_XLSX"), path});
    writer.write(QJsonDocument(QJsonObject{{QStringLiteral("texts"), QJsonArray::fromStringList(texts)}, {QStringLiteral("from1904"), from1904}}).toJson());
    writer.closeWriteChannel();
    return writer.waitForFinished(60'000) ? fileAt(path) : QByteArray();
}

QList<QStringList> tableOf(const QByteArray &rows)
{
    const Result<QList<QStringList>> table = readXlsx(workbookOf(rows));
    return table ? *table : QList<QStringList>{{QStringLiteral("error"), table.error().detail}};
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class tst_XlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOpenpyxlWrites_data()
    {
        QTest::addColumn<bool>("from1904");
        QTest::newRow("days from 1900") << false;
        QTest::newRow("days from 1904") << true;
    }

    void whatOpenpyxlWrites()
    {
        QFETCH(bool, from1904);
        QStringList texts;
        for (const QString &name : hostileNames())
            texts += xlsxText(name); // openpyxl refuses control characters
        texts += QStringLiteral("  blanks  ");
        texts += QStringLiteral("two\nlines");
        const QByteArray book = openpyxlBook(texts, from1904);
        const Result<QList<QStringList>> first = readXlsx(book);
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QStringList back;
        for (const QStringList &row : *first)
            back += row.value(0);
        texts.replaceInStrings(QStringLiteral("_x0041_"), QStringLiteral("A")); // written without the escape that Excel makes
        QCOMPARE(back, texts);
        const Result<QList<QStringList>> kinds = readXlsx(book, QString::fromUtf8("K\u00efnds"));
        QVERIFY(kinds);
        QCOMPARE(kinds->size(), 6);
        QCOMPARE(kinds->at(0), words("a|b|c|d|e"));
        QCOMPARE(kinds->at(1), words("12|0.5|-1e+20|TRUE|FALSE"));
        QCOMPARE(kinds->at(2), words("2026-12-31|2026-11-29T09:30:15|07:05:00|=A2+1|"));
        QCOMPARE(kinds->at(3), QStringList());
        QCOMPARE(kinds->at(4), words("||after a gap||"));
        QCOMPARE(kinds->at(5).value(1), from1904 ? QStringLiteral("2031-01-01") : QStringLiteral("2026-12-31"));
        QCOMPARE(kinds->at(5).value(2), QStringLiteral("46387"));
        QCOMPARE(readXlsx(book, QStringLiteral("Nowhere")).error().kind, ErrorKind::NotFound);
    }

    void whatAirsideWrites()
    {
        Sheet sheet;
        sheet.title = QStringLiteral("Names");
        sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 33, {}},
                         {QStringLiteral("count"), QStringLiteral("Count"), ColumnType::Number, 10, {}}};
        const QStringList names = hostileNames() + QStringList{QStringLiteral("_x0041_"), QStringLiteral("_x"), QStringLiteral(" ")};
        sheet.rowCount = names.size();
        sheet.row = [names](qsizetype row) { return QList<QVariant>{names[row], row}; };
        sheet.cover = {{QStringLiteral("Source"), QStringLiteral("x")}};
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out.xlsx"));
        QVERIFY(writeSheet(sheet, SheetFormat::Xlsx, path));
        const Result<QList<QStringList>> table = readXlsx(fileAt(path), sheet.title);
        QVERIFY2(table, qPrintable(table ? QString() : table.error().detail));
        QCOMPARE(table->size(), names.size() + 1);
        for (qsizetype i = 0; i < names.size(); ++i)
            QCOMPARE(table->at(i + 1), (QStringList{xlsxText(names[i]), QString::number(i)}));
    }

    void cells_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *cell, const char *text) { QTest::newRow(name) << QByteArray(cell) << QString::fromUtf8(text); };
        row("shared", "<c t='s'><v>0</v></c>", "shared");
        row("inline", "<c t='inlineStr'><is><t>a</t></is></c>", "a");
        row("runs", "<c t='inlineStr'><is><r><rPr><b/></rPr><t xml:space='preserve'>a </t></r><r><t>b</t></r></is></c>", "a b");
        row("pronunciation is left out", "<c t='inlineStr'><is><t>\xe8\xaa\xb2</t><rPh sb='0' eb='1'><t>ka</t></rPh></is></c>", "\xe8\xaa\xb2");
        row("an escaped character", "<c t='inlineStr'><is><t>a_x0009_b_x005F_x0009_</t></is></c>", "a\tb_x0009_");
        row("no escape", "<c t='inlineStr'><is><t>_x00_ _xZZZZ_ _x0041</t></is></c>", "_x00_ _xZZZZ_ _x0041");
        row("whole number", "<c><v>3.0</v></c>", "3");
        row("large number", "<c><v>1.5E+3</v></c>", "1500");
        row("formula with its value", "<c t='str'><f>A2&amp;\"x\"</f><v>yx</v></c>", "yx");
        row("formula without", "<c><f>1+1</f></c>", "=1+1");
        row("error", "<c t='e'><v>#N/A</v></c>", "#N/A");
        row("date in ISO form", "<c t='d'><v>2026-12-31</v></c>", "2026-12-31");
        row("boolean", "<c t='b'><v>1</v></c>", "TRUE");
        row("character data", "<c t='str'><v><![CDATA[a<b]]>&amp;&#x41;</v></c>", "a<b&A");
    }

    void cells()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        QCOMPARE(tableOf("<row>" + cell + "</row>"), QList<QStringList>{{text}});
    }

    void placesOfRowsAndCells()
    {
        const QByteArray header = "<row r='1'><c r='A1'><v>1</v></c><c r='D1'><v>4</v></c></row>";
        // A gap, a short row, and rows behind that only have a height or a format, as LibreOffice writes them.
        const QByteArray more = "<row r='4'><c r='B4'><v>2</v></c></row><row r='5'><c r='A5' s='1'/></row><row r='1048576' ht='20'/>";
        QCOMPARE(tableOf(header + more), (QList<QStringList>{words("1|||4"), {}, {}, words("|2||")}));
        QCOMPARE(tableOf("<row><c><v>1</v></c><c/><c><v>3</v></c></row>"), QList<QStringList>{words("1||3")});
        QCOMPARE(tableOf({}), QList<QStringList>());
    }
};

QTEST_GUILESS_MAIN(tst_XlsxReader)
#include "tst_xlsxreader.moc"
