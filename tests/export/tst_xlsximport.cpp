#include "core/export/itemimport.h"
#include "core/export/itemsheet.h"
#include "core/export/writers.h"
#include "tests/review/reviewsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace airside;
using namespace airside::test;

namespace {

/// Names that a spreadsheet would take for a formula, that hide characters, and that are longer than a cell.
std::shared_ptr<Review> namedReview()
{
    const auto snapshot = production();
    snapshot->users[0].firstName = QStringLiteral("'_x0041_");
    snapshot->users[1].firstName = QString::fromUtf8("=cmd|' /C calc'!A0\r\n\u202e\"<b>&");
    snapshot->users[2].firstName = QString(40'000, QLatin1Char('n'));
    return std::make_shared<Review>(reviewOf(wishFor(QStringLiteral("-Q4")), {snapshot}));
}

QByteArray allOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sentAsXlsx(const std::shared_ptr<const Review> &review)
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("sheet.xlsx"));
    return writeSheet(itemSheet(review, allPlaces(*review)), SheetFormat::Xlsx, path) ? allOf(path) : QByteArray();
}

QJsonArray cell(int row, const char *title, const QJsonValue &value)
{
    return {row, QString::fromLatin1(title), value};
}

/// Opened, filled in and saved by another program.
QByteArray filledIn(const QByteArray &sheet, const QJsonArray &cells)
{
    const QTemporaryDir dir;
    QFile in(dir.filePath(QStringLiteral("in.xlsx")));
    if (!in.open(QIODevice::WriteOnly))
        return {};
    in.write(sheet);
    in.close();
    QProcess filler;
    filler.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString out = dir.filePath(QStringLiteral("out.xlsx"));
    filler.start(QStringLiteral("/usr/bin/python3"), {qEnvironmentVariable("AIRSIDE_FILL_XLSX"), in.fileName(), out});
    filler.write(QJsonDocument(cells).toJson());
    filler.closeWriteChannel();
    return filler.waitForFinished(60'000) ? allOf(out) : QByteArray();
}

Result<SheetImport> backFrom(const std::shared_ptr<const Review> &review, const QByteArray &file)
{
    return importItemFile(review, file, QStringLiteral("chief"), QStringLiteral("os"), day(22));
}

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class tst_XlsxImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedItSaysNothing()
    {
        const auto review = namedReview();
        for (const QByteArray &file : {sentAsXlsx(review), filledIn(sentAsXlsx(review), {})}) {
            const Result<SheetImport> back = backFrom(review, file);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
            QCOMPARE(back->refused, QList<RefusedRow>());
            QCOMPARE(back->blank, 4);
            QVERIFY(back->records.isEmpty());
        }
    }

    void decisionsComeBack()
    {
        const auto review = namedReview();
        const QByteArray file = filledIn(sentAsXlsx(review), {cell(2, "Decision", str("Keep")),
                                                              cell(3, "Decision", str("change")), cell(3, "Change to", str("Viewer")), cell(3, "Reason", str("'moved\nhere")),
                                                              cell(4, "Decision", str("exception")), cell(4, "Reason", str("project")),
                                                              cell(4, "Exception until", QJsonObject{{str("date"), str("2026-12-31")}})});
        const Result<SheetImport> back = backFrom(review, file);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QCOMPARE(back->refused, QList<RefusedRow>());
        QCOMPARE(back->blank, 1);
        QCOMPARE(back->records.size(), 3);
        QCOMPARE(back->records[0].decision, ReviewDecision::Keep);
        QCOMPARE(back->records[1].roles, QStringList{str("Viewer")});
        QCOMPARE(back->records[1].reason, str("'moved\nhere")); // nothing was put in front of it
        QCOMPARE(back->records[2].until, QDate(2026, 12, 31));
        for (const ReviewRecord &record : back->records)
            put(*review, record);
        // Out and back once more it says what is decided already, though a cell shows a line break as <U+000A>.
        const Result<SheetImport> again = backFrom(review, filledIn(sentAsXlsx(review), {}));
        QVERIFY(again);
        QCOMPARE(again->same, 3);
        QCOMPARE(again->refused, QList<RefusedRow>());
        QVERIFY(again->records.isEmpty());
    }

    void tamperedRowsAreRefused()
    {
        const auto review = namedReview();
        const QByteArray file = filledIn(sentAsXlsx(review), {cell(2, "Role", str("Viewer")), cell(2, "Decision", str("keep")),
                                                              cell(3, "Permissions", 99), cell(3, "Decision", str("keep")),
                                                              cell(4, "Digest", str("0")), cell(4, "Decision", str("keep")),
                                                              cell(5, "Decision", str("=\"keep\"")),
                                                              cell(9, "Item", str("i000000000000000"))});
        const Result<SheetImport> back = backFrom(review, file);
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        QVERIFY(back->records.isEmpty());
        QStringList why;
        for (const RefusedRow &row : back->refused)
            why += str("%1: %2").arg(row.row).arg(row.why);
        QCOMPARE(why, (QStringList{str("2: the column Role was changed"), str("3: the column Permissions was changed"), str("4: the column Digest was changed"),
                                   str("5: =\"keep\" is no decision"), str("9: the campaign has no such item")}));
    }

    void aCsvSheetSavedAsAWorkbook()
    {
        const auto review = namedReview();
        // The cells as they stand in the CSV file, an apostrophe before what looks like a formula, in a tab of another name.
        Sheet sheet = itemSheet(review, allPlaces(*review));
        sheet.title = QStringLiteral("henry");
        sheet.cover.clear();
        sheet.row = [inner = sheet.row](qsizetype row) {
            QList<QVariant> cells = inner(row);
            for (QVariant &one : cells) {
                if (one.typeId() == QMetaType::QString)
                    one = neutralized(one.toString()).replace(str("\r\n\u202e"), QString()).left(30'000);
            }
            return cells;
        };
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("saved.xlsx"));
        QVERIFY(writeSheet(sheet, SheetFormat::Xlsx, path));
        const Result<SheetImport> back = backFrom(review, allOf(path));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().detail));
        // ada's two rows are as they were; the names that were shortened are not.
        QCOMPARE(back->blank, 2);
        QCOMPARE(back->refused.size(), 2);
        QCOMPARE(back->refused[0].why, str("the column Name was changed"));
    }

    void otherWorkbooks()
    {
        const auto review = namedReview();
        QCOMPARE(backFrom(review, sentAsXlsx(review).left(2000)).error().kind, ErrorKind::BadFile);
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("results.xlsx"));
        QVERIFY(writeSheet(reviewResultSheet(review, allPlaces(*review)), SheetFormat::Xlsx, path));
        QCOMPARE(backFrom(review, allOf(path)).error().kind, ErrorKind::BadFile);
    }
};

QTEST_GUILESS_MAIN(tst_XlsxImport)
#include "tst_xlsximport.moc"
