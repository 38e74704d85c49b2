#include "core/base/text.h"
#include "core/export/writers.h"
#include "hostile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;

namespace {

Sheet sample(const QStringList &names)
{
    Sheet sheet;
    sheet.title = QStringLiteral("Users [all]: of / everything that there is to see");
    sheet.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ColumnType::Text, 33, {}},
                     {QStringLiteral("count"), QStringLiteral("Count"), ColumnType::Number, 10, {}},
                     {QStringLiteral("active"), QStringLiteral("Active"), ColumnType::Boolean, 10, {}},
                     {QStringLiteral("decision"), QStringLiteral("Decision"), ColumnType::Text, 12,
                      {QStringLiteral("keep"), QStringLiteral("revoke")}}};
    sheet.rowCount = names.size();
    sheet.row = [names](qsizetype row) { return QList<QVariant>{names[row], row, row % 2 == 0}; };
    sheet.cover = {{QStringLiteral("Source"), QStringLiteral("=evil()")}};
    return sheet;
}

/// Empty when openpyxl could not read it; the reason is on stderr.
QJsonObject readBack(const QString &path)
{
    QProcess reader;
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QStringLiteral("/usr/bin/python3"), {qEnvironmentVariable("AIRSIDE_READ_XLSX"), path});
    return reader.waitForFinished(30'000) ? QJsonDocument::fromJson(reader.readAllStandardOutput()).object()
                                          : QJsonObject();
}

} // namespace

class tst_XlsxWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherReaderSeesTheSame()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out.xlsx"));
        const QStringList names = hostileNames();
        QVERIFY(writeSheet(sample(names), SheetFormat::Xlsx, path));
        const QJsonObject book = readBack(path);
        QVERIFY(!book.isEmpty());

        QCOMPARE(book[QLatin1String("tabs")].toArray().size(), 2);
        QVERIFY(book[QLatin1String("tabs")][1].toString().size() <= 31);
        QCOMPARE(book[QLatin1String("cover")][2][1].toString(), QStringLiteral("=evil()"));
        QCOMPARE(book[QLatin1String("freeze")].toString(), QStringLiteral("A2"));
        QCOMPARE(book[QLatin1String("filter")].toString(), QStringLiteral("A1:D%1").arg(names.size() + 1));
        QVERIFY(book[QLatin1String("widths")][QLatin1String("A")].toDouble() > 30);
        QCOMPARE(book[QLatin1String("choices")][0][0].toString(), QStringLiteral("D2:D%1").arg(names.size() + 1));
        QCOMPARE(book[QLatin1String("choices")][0][1].toString(), QStringLiteral("\"keep,revoke\""));

        const QJsonArray rows = book[QLatin1String("rows")].toArray();
        QCOMPARE(rows.size(), names.size() + 1);
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY2(book[QLatin1String("types")][i + 1][0].toString() != QStringLiteral("f"), "a formula");
            // openpyxl leaves the escape that Excel undoes.
            QCOMPARE(rows[i + 1][0].toString().replace(QLatin1String("_x005F_"), QLatin1String("_")), visible(names[i]));
            QCOMPARE(rows[i + 1][1].toInt(), int(i));
            QCOMPARE(rows[i + 1][2].toString(), i % 2 == 0 ? QStringLiteral("yes") : QStringLiteral("no"));
            QVERIFY(rows[i + 1][3].isNull());
        }
    }

    void aCellOverTheLimitSaysThatItIsCut()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("out.xlsx"));
        QVERIFY(writeSheet(sample({QString(40'000, QLatin1Char('y'))}), SheetFormat::Xlsx, path));
        const QString cell = readBack(path)[QLatin1String("rows")][1][0].toString();
        QCOMPARE(cell.size(), 32'767);
        QVERIFY(cell.endsWith(QStringLiteral("[cut; whole in the CSV and JSON exports]")));
    }

    void tooManyRowsAreRefused()
    {
        const QTemporaryDir dir;
        Sheet sheet = sample({});
        sheet.rowCount = 1'048'576;
        const Result<void> written = writeSheet(sheet, SheetFormat::Xlsx, dir.filePath(QStringLiteral("out.xlsx")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::TooLarge);
        QVERIFY(QDir(dir.path()).isEmpty());
    }

    void anImpossiblePathLeavesNothing()
    {
        const QTemporaryDir dir;
        const Result<void> written =
            writeSheet(sample({}), SheetFormat::Xlsx, dir.filePath(QStringLiteral("no/such/out.xlsx")));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::File);
        QVERIFY(QDir(dir.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_XlsxWriter)
#include "tst_xlsxwriter.moc"
