#include "core/base/csvreader.h"
#include "core/export/writers.h"
#include "hostile.h"

#include <QFile>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

Sheet oneColumn(const QStringList &cells)
{
    Sheet sheet;
    sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 10, {}}};
    sheet.rowCount = cells.size();
    sheet.row = [cells](qsizetype row) { return QList<QVariant>{cells[row]}; };
    return sheet;
}

/// A strict RFC 4180 reader: CRLF ends a record, quotes double.
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> records;
    QStringList record;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"')) {
            cell += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && c == QLatin1Char(',')) {
            record += std::exchange(cell, {});
        } else if (!quoted && c == QLatin1Char('\r') && i + 1 < text.size() && text[i + 1] == QLatin1Char('\n')) {
            record += std::exchange(cell, {});
            records += std::exchange(record, {});
            ++i;
        } else {
            cell += c;
        }
    }
    return records;
}

} // namespace

class tst_CsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesComeBackExactly()
    {
        const QStringList names = hostileNames();
        const QList<QStringList> records = parseCsv(QString::fromUtf8(csvBytes(oneColumn(names))));
        QCOMPARE(records.size(), names.size() + 1);
        QCOMPARE(fieldsOf(*readCsv(csvBytes(oneColumn(names)))), records);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString cell = records[i + 1].value(0);
            QVERIFY2(!QStringLiteral("=+-@\t\r").contains(cell.front()), qPrintable(cell));
            QCOMPARE(unneutralized(cell), names[i]);
        }
    }

    void writesTypesAndEmptyCells()
    {
        Sheet sheet;
        sheet.columns = {{QStringLiteral("t"), QStringLiteral("T"), ColumnType::Text, 10, {}},
                         {QStringLiteral("n"), QStringLiteral("N"), ColumnType::Number, 10, {}},
                         {QStringLiteral("b"), QStringLiteral("B"), ColumnType::Boolean, 10, {}},
                         {QStringLiteral("e"), QStringLiteral("E"), ColumnType::Text, 10, {}}};
        sheet.rowCount = 1;
        sheet.row = [](qsizetype) { return QList<QVariant>{QStringLiteral("a"), -5, true}; };
        QCOMPARE(csvBytes(sheet), QByteArrayLiteral("T,N,B,E\r\na,-5,yes,\r\n"));
    }

    void replacesAFileOnlyOnSuccess()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out.csv"));
        QVERIFY(writeSheet(oneColumn({QStringLiteral("a")}), SheetFormat::Csv, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArrayLiteral("Name\r\na\r\n"));
        const Result<void> impossible =
            writeSheet(oneColumn({}), SheetFormat::Csv, dir.filePath(QStringLiteral("no/such/folder.csv")));
        QVERIFY(!impossible);
        QCOMPARE(impossible.error().kind, ErrorKind::File);
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_CsvWriter)
#include "tst_csvwriter.moc"
